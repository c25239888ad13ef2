import type { Column } from "../../form/form";
import { columnNames } from "../../text/columns";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages } = ruleText["structure.column-missing"];

const expected: readonly Column[] = ["target", "actual", "points", "score", "deviation"];

export const columnMissing = defineRule({
  id: "structure.column-missing",
  severity: "info",

  *check({ columns, headerAt }, { rulesNeeding }) {
    const missing = expected.filter((column) => !columns.has(column));
    if (missing.length === 0) return;

    yield {
      at: headerAt,
      message: messages.missing({
        columns: missing.map((column) => columnNames[column]),
        rules: rulesNeeding(missing),
      }),
    };
  },
});
