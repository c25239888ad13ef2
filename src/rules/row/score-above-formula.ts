import { isFilled } from "../../form/field";
import type { Decimal } from "../../score/decimal";
import { formConvention } from "../../score/execution";
import { formulaScores } from "../../score/indicator-score";
import { printAs, roundBy } from "../../score/round";
import { formulaTolerance } from "../../score/tolerance";
import { writeCell } from "../../lint/fix";
import { ruleText } from "../../text/rules";
import { sayIndicator, sayText } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages, fixes } = ruleText["row.score-above-formula"];

export const scoreAboveFormula = defineRule({
  id: "row.score-above-formula",
  severity: "error",
  fixable: "offer",
  needs: ["target", "actual", "points", "score"],
  yieldsTo: ["row.score-over-points"],

  *check({ indicators, funds }, { profile }) {
    const convention = formConvention(funds?.total ?? null, profile);
    for (const indicator of indicators) {
      const { target, actual, points, score } = indicator;
      if (!isFilled(target) || !isFilled(actual) || !isFilled(points) || !isFilled(score)) continue;

      const formulas = formulaScores(indicator, profile);
      const [formula] = formulas;
      const scored = score.value.shown;
      const most = points.value.shown;
      if (!formula || !formulas.every((exact) => isAbove(scored, exact, most))) continue;

      const expected = printAs(convention, formula);
      yield {
        at: score.at,
        indicator,
        message: messages.above({
          row: sayIndicator(indicator),
          target: sayText(target.text),
          actual: sayText(actual.text),
          expected,
          score: scored,
        }),
        ...writeCell(score, {
          title: fixes.setScore({ score: expected }),
          safe: false,
          value: expected.toNumber(),
        }),
      };
    }
  },
});

/** A score may be rounded to 1 or 0 decimals, but rounding never lifts a missed target to full points. */
function isAbove(score: Decimal, formula: Decimal, points: Decimal): boolean {
  if (score.lte(formula.plus(formulaTolerance))) return false;
  const lifted = formula.lt(points) && score.gte(points);
  return lifted || ![1, 0].some((decimals) => score.eq(roundBy("round", formula, decimals)));
}
