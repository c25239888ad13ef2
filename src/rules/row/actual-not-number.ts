import { isFilled, type Field } from "../../form/field";
import { isQuantity, type Reading } from "../../form/quantity";
import { fold } from "../../sheet/fold";
import { metPattern } from "../../text/notation";
import { ruleText } from "../../text/rules";
import { sayIndicator, sayText } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages } = ruleText["row.actual-not-number"];

export const actualNotNumber = defineRule({
  id: "row.actual-not-number",
  severity: "error",
  needs: ["target", "actual"],

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { target, actual } = indicator;
      if (!isFilled(target) || !isQuantity(target.value)) continue;
      if (actual.state !== "filled" && actual.state !== "unreadable") continue;
      if (!isNoNumber(actual)) continue;

      yield {
        at: actual.at,
        indicator,
        message: messages.notNumber({
          row: sayIndicator(indicator),
          target: sayText(target.text),
          actual: sayText(actual.text),
        }),
      };
    }
  },
});

/** Neither a number nor a word such as 达成 or 未完成, which says how the number came out. */
function isNoNumber(actual: Field<Reading>): boolean {
  if (actual.state === "unreadable") return !actual.error;
  if (!isFilled(actual)) return false;
  const { value, text } = actual;
  return value.kind === "date" || (value.kind === "qualitative" && !metPattern.test(fold(text)));
}
