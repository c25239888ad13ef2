import { allFields } from "../../form/all-fields";
import { toA1 } from "../../sheet/address";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages } = ruleText["structure.cell-error"];

export const cellError = defineRule({
  id: "structure.cell-error",
  severity: "error",
  kinds: ["self-evaluation", "score-table", "result-card"],

  *check(form) {
    const seen = new Set<string>();
    for (const field of allFields(form)) {
      if (field.state !== "unreadable" || !field.error) continue;

      const address = toA1(field.at);
      if (seen.has(address)) continue;
      seen.add(address);
      yield { at: field.at, message: messages.error({ address, text: field.text.trim() }) };
    }
  },
});
