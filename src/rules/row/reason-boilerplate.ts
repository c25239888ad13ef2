import { isFilled } from "../../form/field";
import { deduction } from "../../score/deduction";
import { fold } from "../../sheet/fold";
import { ruleText } from "../../text/rules";
import { sayIndicator, sayText } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages } = ruleText["row.reason-boilerplate"];

/** 已完成, 见附件, 略 and other words of this length explain nothing. */
const shortest = 6;

export const reasonBoilerplate = defineRule({
  id: "row.reason-boilerplate",
  severity: "info",
  needs: ["points", "score", "deviation"],

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { deviation } = indicator;
      if (!isFilled(deviation) || !deduction(indicator)) continue;
      if (fold(deviation.value).length >= shortest) continue;

      yield {
        at: deviation.at,
        indicator,
        message: messages.tooShort({
          row: sayIndicator(indicator),
          reason: sayText(deviation.text),
        }),
      };
    }
  },
});
