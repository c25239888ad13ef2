import { isFilled } from "../../form/field";
import { deduction, scoredPercent } from "../../score/deduction";
import { roundBy } from "../../score/round";
import { fold } from "../../sheet/fold";
import { achievedPattern } from "../../text/notation";
import { ruleText } from "../../text/rules";
import { sayIndicator, sayText } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages } = ruleText["row.qualitative-achieved-deducted"];

export const qualitativeAchievedDeducted = defineRule({
  id: "row.qualitative-achieved-deducted",
  severity: "info",
  needs: ["target", "actual", "points", "score"],
  yieldsTo: ["row.deduction-no-reason"],

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { target, actual, score } = indicator;
      if (!isFilled(target) || !isFilled(actual) || !isFilled(score)) continue;
      if (target.value.kind !== "qualitative" || actual.value.kind !== "qualitative") continue;
      const percent = scoredPercent(indicator);
      if (!percent || !deduction(indicator)) continue;

      const word = fold(actual.text);
      const isSame = word === fold(target.text);
      if (!isSame && !achievedPattern.test(word)) continue;

      const say = isSame ? messages.sameAsTarget : messages.achieved;
      yield {
        at: score.at,
        indicator,
        message: say({
          row: sayIndicator(indicator),
          actual: sayText(actual.text),
          percent: roundBy("round", percent, 2),
        }),
      };
    }
  },
});
