import { reasonsIn } from "../../form/reason";
import { deduction } from "../../score/deduction";
import { ruleText } from "../../text/rules";
import { sayIndicator } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages } = ruleText["row.deduction-no-reason"];

export const deductionNoReason = defineRule({
  id: "row.deduction-no-reason",
  severity: "error",
  needs: ["points", "score", "deviation"],

  *check(form) {
    const isExplained = reasonsIn(form);
    for (const indicator of form.indicators) {
      const { deviation } = indicator;
      if (deviation.state !== "blank" && deviation.state !== "not-applicable") continue;
      const lost = deduction(indicator);
      if (!lost || isExplained(indicator)) continue;

      yield {
        at: deviation.at,
        indicator,
        message: messages.noReason({ row: sayIndicator(indicator), lost }),
      };
    }
  },
});
