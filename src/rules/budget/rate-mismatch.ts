import { isFilled } from "../../form/field";
import type { Figure, Rate } from "../../form/figure";
import { halfUnit, hundred, zero, type Decimal } from "../../score/decimal";
import { executionPercent, formConvention, writeRate } from "../../score/execution";
import { fitsRounded, printAs } from "../../score/round";
import { sameDouble } from "../../score/tolerance";
import { writeCell } from "../../lint/fix";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages, fixes } = ruleText["budget.rate-mismatch"];

export const rateMismatch = defineRule({
  id: "budget.rate-mismatch",
  severity: "error",
  fixable: "safe",
  kinds: ["self-evaluation"],

  *check({ funds }, { profile }) {
    if (!funds) return;

    const convention = formConvention(funds.total, profile);
    for (const { annualBudget, executed, executionRate } of [funds.total, ...funds.sources]) {
      if (!isFilled(annualBudget) || !isFilled(executed) || !isFilled(executionRate)) continue;

      const budget = annualBudget.value;
      const spent = executed.value;
      const exact = executionPercent(budget.shown, spent.shown);
      if (!exact || isRight(executionRate.value, { budget, spent, exact })) continue;

      const expected = printAs(convention, exact);
      yield {
        at: executionRate.at,
        message: messages.mismatch({
          rate: executionRate.value.shown,
          executed: executed.text.trim(),
          budget: annualBudget.text.trim(),
          expected,
        }),
        ...writeCell(executionRate, {
          title: fixes.setRate({ rate: expected }),
          safe: true,
          value: writeRate(expected, funds.rateNotation),
        }),
      };
    }
  },
});

/**
 * A printed rate is right where it is the exact one, rounded or truncated to 2, 1 or 0 decimals,
 * where the amounts as printed allow it, or where the cell itself holds the quotient of theirs.
 */
function isRight(
  rate: Rate,
  { budget, spent, exact }: { budget: Figure; spent: Figure; exact: Decimal },
): boolean {
  if (fitsRounded(rate.shown, exact)) return true;

  const half = halfUnit(rate.decimals);
  const a = budget.decimals > 0 ? halfUnit(budget.decimals) : zero;
  const b = spent.decimals > 0 ? halfUnit(spent.decimals) : zero;
  const least = hundred.times(spent.shown.minus(b)).div(budget.shown.plus(a)).minus(half);
  const most = hundred.times(spent.shown.plus(b)).div(budget.shown.minus(a)).plus(half);
  if (rate.shown.gte(least) && rate.shown.lte(most)) return true;

  const quotient = executionPercent(budget.value, spent.value);
  return quotient !== null && sameDouble(quotient.div(hundred), rate.value);
}
