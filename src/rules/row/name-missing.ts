import { isBlank, isFilled } from "../../form/field";
import { hasPoints } from "../../score/deduction";
import { columnNames } from "../../text/columns";
import { ruleText } from "../../text/rules";
import { sayIndicator, sayText } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages } = ruleText["row.name-missing"];

export const nameMissing = defineRule({
  id: "row.name-missing",
  severity: "error",

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { name } = indicator;
      const figure = hasPoints(indicator) ? "points" : "score";
      const field = indicator[figure];
      if (!isBlank(name) || !isFilled(field)) continue;

      yield {
        at: name.at,
        indicator,
        message: messages.missing({
          row: sayIndicator(indicator),
          column: columnNames[figure],
          text: sayText(field.text),
        }),
      };
    }
  },
});
