import { isFilled } from "../../form/field";
import type { FundsRow } from "../../form/form";
import { hundred, halfUnit, type Decimal } from "../../score/decimal";
import { executionPercent, formConvention, writeRate } from "../../score/execution";
import { fitsRounded, roundBy } from "../../score/round";
import { sameDouble } from "../../score/tolerance";
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
    for (const row of [funds.total, ...funds.sources]) {
      const { annualBudget, executed, executionRate } = row;
      if (!isFilled(annualBudget) || !isFilled(executed) || !isFilled(executionRate)) continue;
      const exact = executionPercent(annualBudget.value.shown, executed.value.shown);
      if (!exact || isRight(row, exact)) continue;

      const expected = roundBy(convention === "truncate" ? "truncate" : "round", exact, 2);
      const { at, formula } = executionRate;
      yield {
        at,
        message: messages.mismatch({
          rate: executionRate.value.shown,
          executed: executed.text.trim(),
          budget: annualBudget.text.trim(),
          expected,
        }),
        ...(formula === null && {
          fix: {
            title: fixes.setRate({ rate: expected }),
            safe: true,
            edits: [{ at, value: writeRate(expected, funds.rateNotation) }],
          },
        }),
      };
    }
  },
});

/**
 * A printed rate is right where it is the exact one, rounded or truncated to 2, 1 or 0 decimals,
 * where the amounts as printed allow it, or where the cell itself holds the quotient of theirs.
 */
function isRight({ annualBudget, executed, executionRate }: FundsRow, exact: Decimal): boolean {
  if (!isFilled(annualBudget) || !isFilled(executed) || !isFilled(executionRate)) return true;

  const rate = executionRate.value;
  const budget = annualBudget.value;
  const spent = executed.value;
  if (fitsRounded(rate.shown, exact)) return true;

  const half = halfUnit(rate.decimals);
  const a = budget.decimals > 0 ? halfUnit(budget.decimals) : 0;
  const b = spent.decimals > 0 ? halfUnit(spent.decimals) : 0;
  const least = hundred.times(spent.shown.minus(b)).div(budget.shown.plus(a)).minus(half);
  const room = budget.shown.minus(a);
  const most = room.gt(0) ? hundred.times(spent.shown.plus(b)).div(room).plus(half) : null;
  if (rate.shown.gte(least) && (most === null || rate.shown.lte(most))) return true;

  const quotient = executionPercent(budget.value, spent.value);
  return quotient !== null && sameDouble(quotient.div(hundred), rate.value);
}
