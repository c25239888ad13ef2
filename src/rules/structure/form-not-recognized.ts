import type { Finding } from "../../lint/rule";
import { ruleText } from "../../text/rules";
import { defineSheetRule } from "../define-rule";

const { messages } = ruleText["structure.form-not-recognized"];

export const formNotRecognized = defineSheetRule({
  id: "structure.form-not-recognized",
  severity: "info",

  *check({ forms }): Iterable<Finding> {
    if (forms.length > 0) return;

    yield { at: { row: 0, column: 0 }, message: messages.notRecognized() };
  },
});
