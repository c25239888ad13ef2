import { isFilled } from "../../form/field";
import type { Form } from "../../form/form";
import { hundred, type Decimal } from "../../score/decimal";
import { printAs } from "../../score/round";
import { areSummable, sumFigures } from "../../score/total";
import { reasonTexts } from "../../text/not-applicable";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages } = ruleText["budget.unspent-full-marks"];

export const unspentFullMarks = defineRule({
  id: "budget.unspent-full-marks",
  severity: "warning",
  kinds: ["self-evaluation"],
  needs: ["points", "score"],
  yieldsTo: ["budget.low-execution-no-reason"],
  notApplicable: (form) =>
    indicatorShare(form) && executionShare(form) ? null : reasonTexts.noShares,

  *check(form, { profile }) {
    const indicators = indicatorShare(form);
    const execution = executionShare(form);
    const score = form.funds?.total.score;
    if (form.explainsExecution || !indicators || !execution || !score || !isFilled(score)) return;

    const gap = indicators.minus(execution).times(hundred);
    if (gap.lte(indicators.times(profile.thresholds.unspentGap))) return;

    yield {
      at: score.at,
      message: messages.unspent({
        indicators: printAs("round", indicators),
        execution: printAs("round", execution),
      }),
    };
  },
});

/** What the indicators score of their points, in percent; null where that is nothing or unknown. */
function indicatorShare({ indicators }: Form): Decimal | null {
  const fields = indicators.map(({ points, score }) => ({ points, score }));
  const [points, scores] = [fields.map((each) => each.points), fields.map((each) => each.score)];
  if (!areSummable(points) || !areSummable(scores)) return null;
  // Points that are not above zero are no points: row.points-invalid speaks of them.
  if (points.some((field) => isFilled(field) && field.value.shown.lte(0))) return null;
  const [most, own] = [sumFigures(points).shown, sumFigures(scores).shown];
  return most.gt(0) && own.gt(0) ? own.times(hundred).div(most) : null;
}

/** What the execution rate scores of its points, in percent. */
function executionShare({ funds }: Form): Decimal | null {
  if (!funds || !isFilled(funds.total.points) || !isFilled(funds.total.score)) return null;
  const points = funds.total.points.value.shown;
  return points.gt(0) ? funds.total.score.value.shown.times(hundred).div(points) : null;
}
