import { isBlank } from "../../form/field";
import { goalNames } from "../../text/columns";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages } = ruleText["goal.empty"];

export const goalEmpty = defineRule({
  id: "goal.empty",
  severity: "warning",
  kinds: ["self-evaluation"],

  *check({ goals }) {
    for (const goal of ["expected", "actual"] as const) {
      const field = goals[goal];
      if (isBlank(field))
        yield { at: field.at, message: messages.blank({ goal: goalNames[goal] }) };
    }
  },
});
