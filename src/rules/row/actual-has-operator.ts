import { leadingSignsPattern } from "../../text/notation";
import { writeCell } from "../../lint/fix";
import { ruleText } from "../../text/rules";
import { sayIndicator, sayText } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages, fixes } = ruleText["row.actual-has-operator"];

export const actualHasOperator = defineRule({
  id: "row.actual-has-operator",
  severity: "warning",
  fixable: "offer",
  needs: ["actual"],

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { actual } = indicator;
      if (actual.state !== "filled" && actual.state !== "unreadable") continue;
      if (!leadingSignsPattern.test(actual.text)) continue;

      const value = actual.text.replace(leadingSignsPattern, "").trim();
      yield {
        at: actual.at,
        indicator,
        message: messages.hasOperator({
          row: sayIndicator(indicator),
          actual: sayText(actual.text),
        }),
        ...(value !== "" &&
          writeCell(actual, { title: fixes.dropSigns({ value }), safe: false, value })),
      };
    }
  },
});
