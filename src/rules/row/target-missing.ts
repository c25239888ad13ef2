import { isBlank } from "../../form/field";
import type { Indicator } from "../../form/form";
import { hasPoints } from "../../score/deduction";
import { fold } from "../../sheet/fold";
import { executionNames } from "../../text/columns";
import { ruleText } from "../../text/rules";
import { sayIndicator } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages } = ruleText["row.target-missing"];

export const targetMissing = defineRule({
  id: "row.target-missing",
  severity: "error",
  needs: ["target", "points"],

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { target } = indicator;
      if (!isBlank(target) || !hasPoints(indicator) || isExecutionRate(indicator)) continue;

      yield {
        at: target.at,
        indicator,
        message: messages.missing({ row: sayIndicator(indicator) }),
      };
    }
  },
});

/** 预算执行率 as a row of its own: its target is the whole budget, and need not be written. */
function isExecutionRate({ name }: Indicator): boolean {
  return name.state === "filled" && executionNames.some((word) => word === fold(name.value));
}
