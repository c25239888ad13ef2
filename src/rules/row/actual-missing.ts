import { isBlank, isFilled } from "../../form/field";
import { hasPoints } from "../../score/deduction";
import { ruleText } from "../../text/rules";
import { sayIndicator } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages } = ruleText["row.actual-missing"];

export const actualMissing = defineRule({
  id: "row.actual-missing",
  severity: "error",
  needs: ["actual"],

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { actual, score } = indicator;
      if (!isBlank(actual) || !(hasPoints(indicator) || isFilled(score))) continue;

      yield {
        at: actual.at,
        indicator,
        message: messages.missing({ row: sayIndicator(indicator) }),
      };
    }
  },
});
