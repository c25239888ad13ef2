import { isFilled } from "../../form/field";
import type { Indicator } from "../../form/form";
import { holdsQuantity } from "../../form/quantity";
import { hundred } from "../../score/decimal";
import { fold, withoutBrackets } from "../../sheet/fold";
import { shareNamePattern, unboundedNamePattern } from "../../text/labels";
import { ruleText } from "../../text/rules";
import { sayIndicator, sayText } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages } = ruleText["row.percent-over-100"];

export const percentOver100 = defineRule({
  id: "row.percent-over-100",
  severity: "warning",
  needs: ["actual"],

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { actual, name } = indicator;
      if (!holdsQuantity(actual) || !isInPercent(indicator)) continue;
      if (!isFilled(name) || !isShare(fold(name.value))) continue;
      if (actual.value.shown.lte(hundred)) continue;

      yield {
        at: actual.at,
        indicator,
        message: messages.over100({
          row: sayIndicator(indicator),
          actual: sayText(actual.text),
        }),
      };
    }
  },
});

/** By its own unit; a bare number takes the target's. */
function isInPercent({ target, actual }: Indicator): boolean {
  if (!holdsQuantity(actual)) return false;
  const { unit } = actual.value;
  return (unit ?? (holdsQuantity(target) ? target.value.unit : null)) === "%";
}

/** A growth or a 完成率 can be more than all. */
function isShare(name: string): boolean {
  return shareNamePattern.test(withoutBrackets(name)) && !unboundedNamePattern.test(name);
}
