import { isFilled } from "../../form/field";
import type { Decimal } from "../../score/decimal";
import { formConvention } from "../../score/execution";
import { formulaScores } from "../../score/indicator-score";
import { fitsRounded, printAs } from "../../score/round";
import { formulaTolerance } from "../../score/tolerance";
import { writeCell } from "../../lint/fix";
import { ruleText } from "../../text/rules";
import { sayIndicator } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages, fixes } = ruleText["row.score-below-formula"];

export const scoreBelowFormula = defineRule({
  id: "row.score-below-formula",
  severity: "info",
  fixable: "offer",
  needs: ["target", "actual", "points", "score"],
  yieldsTo: [
    "row.deduction-no-reason",
    "row.score-uses-actual-as-rate",
    "row.reverse-scored-as-positive",
  ],

  *check({ indicators, funds }, { profile }) {
    const convention = formConvention(funds?.total ?? null, profile);
    for (const indicator of indicators) {
      if (!isFilled(indicator.score)) continue;

      const { at, value } = indicator.score;
      const score = value.shown;
      const formulas = formulaScores(indicator, profile);
      const [formula] = formulas;
      if (!formula || !formulas.every((exact) => isBelow(score, exact))) continue;

      const expected = printAs(convention, formula);
      yield {
        at,
        indicator,
        message: messages.below({ row: sayIndicator(indicator), expected, score }),
        supplement: messages.available({ expected }),
        ...writeCell(indicator.score, {
          title: fixes.setScore({ score: expected }),
          safe: false,
          value: expected.toNumber(),
        }),
      };
    }
  },
});

function isBelow(score: Decimal, formula: Decimal): boolean {
  return score.lt(formula.minus(formulaTolerance)) && !fitsRounded(score, formula, [1, 0]);
}
