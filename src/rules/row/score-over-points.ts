import { isFilled } from "../../form/field";
import { halfCent } from "../../score/tolerance";
import { writeCell } from "../../lint/fix";
import { ruleText } from "../../text/rules";
import { sayIndicator } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages, fixes } = ruleText["row.score-over-points"];

export const scoreOverPoints = defineRule({
  id: "row.score-over-points",
  severity: "error",
  fixable: "offer",
  needs: ["points", "score"],

  *check({ indicators }) {
    for (const indicator of indicators) {
      if (!isFilled(indicator.score) || !isFilled(indicator.points)) continue;

      const { at, value } = indicator.score;
      const score = value.shown;
      const points = indicator.points.value.shown;
      if (score.lte(points.plus(halfCent))) continue;

      yield {
        at,
        indicator,
        message: messages.overPoints({ row: sayIndicator(indicator), score, points }),
        ...writeCell(indicator.score, {
          title: fixes.lowerToPoints({ points }),
          safe: false,
          value: points.toNumber(),
        }),
      };
    }
  },
});
