import { isFilled } from "../../form/field";
import { rateFormula } from "../../lint/corrected-formula";
import { writeCell } from "../../lint/fix";
import { amountsAgree, rateFits } from "../../score/consistent";
import { executionPercent, formConvention, writeRate } from "../../score/execution";
import { printAs } from "../../score/round";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages, fixes } = ruleText["budget.rate-mismatch"];

export const rateMismatch = defineRule({
  id: "budget.rate-mismatch",
  severity: "error",
  fixable: "safe-or-offer",
  kinds: ["self-evaluation"],

  *check({ funds }, { profile }) {
    if (!funds) return;

    const { digits } = profile.rounding;
    const convention = formConvention(funds.total, profile);
    for (const row of [funds.total, ...funds.sources]) {
      const { annualBudget, executed, executionRate } = row;
      if (!isFilled(annualBudget) || !isFilled(executed) || !isFilled(executionRate)) continue;

      const budget = annualBudget.value;
      const spent = executed.value;
      const exact = executionPercent(budget.shown, spent.shown);
      if (!exact || rateFits(executionRate.value, { budget, spent, digits })) continue;

      const expected = printAs(convention, exact, digits);
      const notation = funds.rateNotation;
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
          safe: amountsAgree(funds),
          value: writeRate(expected, notation),
          formula: rateFormula(row, { notation, convention, digits }),
        }),
      };
    }
  },
});
