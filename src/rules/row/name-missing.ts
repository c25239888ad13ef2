import { isBlank, isFilled } from "../../form/field";
import { hasPoints } from "../../score/deduction";
import { ruleText } from "../../text/rules";
import { sayCell, sayIndicator } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages } = ruleText["row.name-missing"];

export const nameMissing = defineRule({
  id: "row.name-missing",
  severity: "error",

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { name, points, score } = indicator;
      if (!isBlank(name) || !(hasPoints(indicator) || isFilled(score))) continue;

      const text = points.state === "absent" ? "" : points.text;
      yield {
        at: name.at,
        indicator,
        message: messages.missing({ row: sayIndicator(indicator), points: sayCell(text) }),
      };
    }
  },
});
