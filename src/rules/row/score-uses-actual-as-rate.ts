import { isFilled } from "../../form/field";
import { holdsQuantity } from "../../form/quantity";
import { writeCell } from "../../lint/fix";
import { hundred } from "../../score/decimal";
import { deduction } from "../../score/deduction";
import { formulaScores, scorableRow } from "../../score/indicator-score";
import { formulaTolerance } from "../../score/tolerance";
import { ruleText } from "../../text/rules";
import { sayIndicator, sayQuantity } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages, fixes } = ruleText["row.score-uses-actual-as-rate"];

export const scoreUsesActualAsRate = defineRule({
  id: "row.score-uses-actual-as-rate",
  severity: "warning",
  fixable: "offer",
  needs: ["target", "actual", "points", "score"],
  yieldsTo: ["row.reverse-scored-as-positive"],

  *check({ indicators }, { profile }) {
    for (const indicator of indicators) {
      const { target, actual, points, score } = indicator;
      if (!holdsQuantity(target) || !holdsQuantity(actual)) continue;
      if (!isFilled(points) || !isFilled(score) || !deduction(indicator)) continue;
      if (target.value.unit !== "%" && actual.value.unit !== "%") continue;

      const most = points.value.shown;
      const percent = scorableRow(indicator)?.shown.actual;
      const formulas = formulaScores(indicator, profile);
      const isMet = formulas.length > 0 && formulas.every((exact) => exact.eq(most));
      if (!percent || !isMet || percent.gte(hundred)) continue;
      const wrong = most.times(percent).div(hundred);
      if (score.value.shown.minus(wrong).abs().gt(formulaTolerance)) continue;

      yield {
        at: score.at,
        indicator,
        message: messages.asRate({
          row: sayIndicator(indicator),
          target: sayQuantity(target.value),
          actual: sayQuantity({ ...actual.value, unit: "%" }),
          points: most,
          score: score.value.shown,
        }),
        ...writeCell(score, {
          title: fixes.setPoints({ points: most }),
          safe: false,
          value: most.toNumber(),
        }),
      };
    }
  },
});
