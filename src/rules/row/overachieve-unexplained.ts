import { reasonsIn } from "../../form/reason";
import { hundred } from "../../score/decimal";
import { scorableRow } from "../../score/indicator-score";
import { roundBy } from "../../score/round";
import { ruleText } from "../../text/rules";
import { sayIndicator } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages } = ruleText["row.overachieve-unexplained"];

export const overachieveUnexplained = defineRule({
  id: "row.overachieve-unexplained",
  severity: "warning",
  needs: ["target", "actual", "deviation"],
  yieldsTo: ["row.deduction-no-reason", "row.percent-over-100"],

  *check(form, { profile }) {
    const isExplained = reasonsIn(form);
    for (const indicator of form.indicators) {
      const { deviation, direction } = indicator;
      const row = scorableRow(indicator);
      if (!row || direction !== "up" || isExplained(indicator)) continue;
      if (deviation.state !== "blank" && deviation.state !== "not-applicable") continue;

      const { target, actual } = row.shown;
      if (actual.lt(target.times(profile.overAchievementFactor))) continue;

      yield {
        at: deviation.at,
        indicator,
        message: messages.unexplained({
          row: sayIndicator(indicator),
          percent: roundBy("round", actual.times(hundred).div(target), 0),
        }),
      };
    }
  },
});
