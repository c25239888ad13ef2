import { isFilled } from "../../form/field";
import type { FundsRow } from "../../form/form";
import { Decimal, hundred } from "../../score/decimal";
import { amountsAgree } from "../../score/consistent";
import { executionScore, formConvention } from "../../score/execution";
import { fitsRounded, printAs, usualDecimals } from "../../score/round";
import { sameDouble } from "../../score/tolerance";
import { executionScoreFormula } from "../../lint/corrected-formula";
import { writeCell } from "../../lint/fix";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages, fixes } = ruleText["budget.score-mismatch"];

export const budgetScoreMismatch = defineRule({
  id: "budget.score-mismatch",
  severity: "error",
  fixable: "safe-or-offer",
  kinds: ["self-evaluation"],
  yieldsTo: ["budget.score-over-cap"],

  *check({ funds }, { profile }) {
    if (!funds) return;

    const { total } = funds;
    const { points, score } = total;
    const allowed = allowedScores(total);
    const [expected] = allowed;
    if (!isFilled(points) || !isFilled(score) || !expected) return;
    const { shown: printed, value } = score.value;
    const { digits } = profile.rounding;
    const fits = (exact: Decimal): boolean => fitsRounded(printed, exact, usualDecimals(digits));
    if (allowed.some((exact) => fits(exact) || sameDouble(value, exact))) return;

    const convention = formConvention(total, profile);
    const due = printAs(convention, expected, digits);
    yield {
      at: score.at,
      message: messages.mismatch({
        rate: printAs(convention, expected.times(hundred).div(points.value.shown), digits),
        points: points.value.shown,
        expected: due,
        score: printed,
      }),
      ...writeCell(score, {
        title: fixes.setScore({ score: due }),
        safe: amountsAgree(funds),
        value: due.toNumber(),
        formula: executionScoreFormula(total, { convention, digits }),
      }),
    };
  },
});

/**
 * The exact scores by the amounts as printed, by the printed rate, and by what the cells of the
 * amounts hold: a score may follow any of them.
 */
function allowedScores({
  annualBudget,
  executed,
  executionRate,
  points,
}: FundsRow): readonly Decimal[] {
  if (!isFilled(points) || points.value.shown.lte(0)) return [];
  const most = points.value.shown;
  const hasAmounts = isFilled(annualBudget) && isFilled(executed);
  const byAmounts = hasAmounts
    ? executionScore(annualBudget.value.shown, executed.value.shown, most)
    : null;
  const byOwnAmounts = hasAmounts
    ? executionScore(annualBudget.value.value, executed.value.value, most)
    : null;
  const byRate = isFilled(executionRate)
    ? Decimal.min(most, most.times(executionRate.value.shown).div(hundred))
    : null;
  return [byAmounts, byRate, byOwnAmounts].filter((exact) => exact !== null);
}
