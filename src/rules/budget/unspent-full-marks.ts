import { isBlank, isFilled } from "../../form/field";
import type { Form, FundsRow } from "../../form/form";
import { Decimal, hundred } from "../../score/decimal";
import { fitsRounded, printAs } from "../../score/round";
import { exactScore, formConvention } from "../../score/execution";
import type { ScoringProfile } from "../../score/profile";
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
  notApplicable: (form, { profile }) =>
    indicatorShare(form) && executionShare(form, profile) ? null : reasonTexts.noShares,

  *check(form, { profile }) {
    const indicators = indicatorShare(form);
    const execution = executionShare(form, profile);
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

/**
 * What the execution rate scores of its points, in percent: as printed or, where that is wrong and
 * too much, as the amounts give it.
 */
function executionShare({ funds }: Form, profile: ScoringProfile): Decimal | null {
  if (!funds || !isFilled(funds.total.points) || !isFilled(funds.total.score)) return null;
  const points = funds.total.points.value.shown;
  if (points.lte(0) || !hasBudget(funds.total)) return null;

  const printed = funds.total.score.value.shown;
  const exact = exactScore(funds.total);
  const due = exact && printAs(formConvention(funds.total, profile), exact);
  const isRight = !exact || !due || fitsRounded(printed, exact);
  return (isRight ? printed : Decimal.min(printed, due)).times(hundred).div(points);
}

/** Without a budget there is nothing that could be left of it: budget.full-year-zero speaks. */
function hasBudget({ annualBudget }: FundsRow): boolean {
  return !isBlank(annualBudget) && !(isFilled(annualBudget) && annualBudget.value.shown.lte(0));
}
