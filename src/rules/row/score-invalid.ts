import type { Indicator } from "../../form/form";
import { hasPoints } from "../../score/deduction";
import { ruleText } from "../../text/rules";
import { sayCell, sayIndicator } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages } = ruleText["row.score-invalid"];

export const scoreInvalid = defineRule({
  id: "row.score-invalid",
  severity: "error",
  needs: ["points", "score"],

  *check({ indicators }) {
    for (const indicator of indicators) {
      const { score } = indicator;
      if (score.state === "absent" || !hasPoints(indicator) || isValid(score)) continue;

      yield {
        at: score.at,
        indicator,
        message: messages.invalid({ row: sayIndicator(indicator), text: sayCell(score.text) }),
      };
    }
  },
});

function isValid(score: Indicator["score"]): boolean {
  switch (score.state) {
    case "filled":
      return score.value.shown.gte(0);
    case "unreadable":
      return score.error;
    case "absent":
    case "covered":
      return true;
    case "blank":
    case "not-applicable":
      return false;
  }
}
