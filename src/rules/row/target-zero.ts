import { isFilled } from "../../form/field";
import type { Indicator } from "../../form/form";
import { holdsQuantity, type Quantity } from "../../form/quantity";
import { fold } from "../../sheet/fold";
import { unwantedNamePattern, unwantedUnits } from "../../text/labels";
import { ruleText } from "../../text/rules";
import { sayIndicator, sayText } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages } = ruleText["row.target-zero"];

export const targetZero = defineRule({
  id: "row.target-zero",
  severity: "warning",
  needs: ["target"],

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { target } = indicator;
      if (!holdsQuantity(target) || !isZero(target.value)) continue;
      if (allowsNone(target.value) && isUnwanted(indicator, target.value)) continue;

      yield {
        at: target.at,
        indicator,
        message: messages.zero({ row: sayIndicator(indicator), target: sayText(target.text) }),
      };
    }
  },
});

function isZero({ shown, value }: Quantity): boolean {
  return shown.isZero() && value.isZero();
}

/** ≤0, =0 and a bare 0 can mean that none is to happen; ≥0 cannot. */
function allowsNone({ comparison }: Quantity): boolean {
  return comparison !== "at-least" && comparison !== "more-than";
}

/** Whether none is what one wants: 安全事故, 有效投诉; cases counted as 起. */
function isUnwanted({ name }: Indicator, { unit }: Quantity): boolean {
  return (
    unwantedUnits.some((each) => each === unit) ||
    (isFilled(name) && unwantedNamePattern.test(fold(name.value)))
  );
}
