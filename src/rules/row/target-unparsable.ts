import type { Indicator } from "../../form/form";
import { fold } from "../../sheet/fold";
import { placeholderPattern } from "../../text/labels";
import { ruleText } from "../../text/rules";
import { sayIndicator, sayText } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages } = ruleText["row.target-unparsable"];

export const targetUnparsable = defineRule({
  id: "row.target-unparsable",
  severity: "info",
  needs: ["target"],

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { target } = indicator;
      if (target.state !== "unreadable" || target.error || isPlaceholder(indicator)) continue;

      yield {
        at: target.at,
        indicator,
        message: messages.unparsable({
          row: sayIndicator(indicator),
          target: sayText(target.text),
        }),
      };
    }
  },
});

/** What a template left in the name or the target: 指标1：……, ≥**人. */
function isPlaceholder({ name, target }: Indicator): boolean {
  return [name, target].some(
    (field) => field.state !== "absent" && placeholderPattern.test(fold(field.text)),
  );
}
