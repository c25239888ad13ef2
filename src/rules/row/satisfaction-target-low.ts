import { isFilled } from "../../form/field";
import type { Indicator } from "../../form/form";
import { holdsQuantity, type Quantity } from "../../form/quantity";
import { fold, withoutBrackets } from "../../sheet/fold";
import { satisfactionNamePattern, satisfactionWord } from "../../text/labels";
import { ruleText } from "../../text/rules";
import { sayIndicator, sayText } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages } = ruleText["row.satisfaction-target-low"];

export const satisfactionTargetLow = defineRule({
  id: "row.satisfaction-target-low",
  severity: "info",
  needs: ["target"],
  yieldsTo: ["row.target-zero", "row.overachieve-unexplained"],

  *check({ indicators }, { profile }) {
    for (const indicator of indicators) {
      const { target } = indicator;
      if (!holdsQuantity(target) || !isOfSatisfaction(indicator)) continue;
      if (target.value.unit !== "%" || !asksForMore(target.value)) continue;
      if (target.value.shown.gte(profile.thresholds.satisfactionTarget)) continue;

      yield {
        at: target.at,
        indicator,
        message: messages.low({ row: sayIndicator(indicator), target: sayText(target.text) }),
      };
    }
  },
});

function isOfSatisfaction({ level1, level2, name }: Indicator): boolean {
  return (
    [level1, level2].some((level) => level.includes(satisfactionWord)) ||
    (isFilled(name) && satisfactionNamePattern.test(withoutBrackets(fold(name.value))))
  );
}

/** No ceiling such as ≤5%; =0% and a bare 0 are not asked for a share but for none. */
function asksForMore({ comparison, shown }: Quantity): boolean {
  switch (comparison) {
    case "at-least":
    case "more-than":
      return true;
    case "equal":
    case "none":
      return !shown.isZero();
    case "at-most":
    case "less-than":
      return false;
  }
}
