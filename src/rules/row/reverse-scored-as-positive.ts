import { isFilled } from "../../form/field";
import { holdsQuantity } from "../../form/quantity";
import { writeCell } from "../../lint/fix";
import { deduction } from "../../score/deduction";
import { scorableRow } from "../../score/indicator-score";
import { formulaTolerance } from "../../score/tolerance";
import { ruleText } from "../../text/rules";
import { sayIndicator, sayQuantity } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages, fixes } = ruleText["row.reverse-scored-as-positive"];

export const reverseScoredAsPositive = defineRule({
  id: "row.reverse-scored-as-positive",
  severity: "warning",
  fixable: "offer",
  needs: ["target", "actual", "points", "score"],

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { target, actual, points, score, direction } = indicator;
      if (!holdsQuantity(target) || !holdsQuantity(actual)) continue;
      if (!isFilled(points) || !isFilled(score) || direction !== "down") continue;
      const pair = scorableRow(indicator)?.shown;
      if (!pair || pair.actual.gte(pair.target) || !deduction(indicator)) continue;

      const most = points.value.shown;
      const wrong = most.times(pair.actual).div(pair.target);
      if (score.value.shown.minus(wrong).abs().gt(formulaTolerance)) continue;

      yield {
        at: score.at,
        indicator,
        message: messages.reversed({
          row: sayIndicator(indicator),
          target: sayQuantity(target.value),
          actual: sayQuantity(actual.value),
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
