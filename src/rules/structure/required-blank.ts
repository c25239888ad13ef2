import { isBlank } from "../../form/field";
import { ruleText } from "../../text/rules";
import { yearLineName } from "../../text/columns";
import { defineRule } from "../define-rule";

const { messages } = ruleText["structure.required-blank"];

export const requiredBlank = defineRule({
  id: "structure.required-blank",
  severity: "warning",
  kinds: ["self-evaluation", "score-table", "result-card"],

  *check({ header, yearLine }) {
    if (isBlank(yearLine)) {
      yield { at: yearLine.at, message: messages.blank({ label: yearLineName }) };
    }
    for (const { label, required, field } of header) {
      if (required && isBlank(field)) yield { at: field.at, message: messages.blank({ label }) };
    }
  },
});
