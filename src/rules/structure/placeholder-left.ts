import type { Field, FilledField, UnreadableField } from "../../form/field";
import type { Fix } from "../../lint/fix";
import { compareAddresses } from "../../sheet/address";
import { fold } from "../../sheet/fold";
import { placeholderPattern } from "../../text/labels";
import { ruleText } from "../../text/rules";
import { sayText } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages, fixes } = ruleText["structure.placeholder-left"];

export const placeholderLeft = defineRule({
  id: "structure.placeholder-left",
  severity: "warning",
  fixable: "offer",

  *check({ indicators, templateNames }) {
    const fields: readonly Field<unknown>[] = [
      ...templateNames,
      ...indicators.flatMap(({ name, target }) => [name, target]),
    ];
    const left = fields.filter(isPlaceholder).sort((a, b) => compareAddresses(a.at, b.at));
    const [first] = left;
    if (!first) return;

    const rows = new Set(left.map(({ at }) => at.row + 1));
    const fix = clear(templateNames);
    yield {
      at: first.at,
      message: messages.left({ rows: [...rows], text: sayText(first.text) }),
      ...(fix && { fix }),
    };
  },
});

function isPlaceholder<Value>(field: Field<Value>): field is FilledField<Value> | UnreadableField {
  if (field.state !== "filled" && field.state !== "unreadable") return false;
  return placeholderPattern.test(fold(field.text));
}

/** Rows on which nothing else stands can be emptied; on any other, something is to be written. */
function clear(names: readonly Field<string>[]): Fix | null {
  const typed = names.filter(isPlaceholder).filter(({ formula }) => formula === null);
  if (typed.length === 0) return null;
  return {
    title: fixes.clearNames({ rows: typed.map(({ at }) => at.row + 1) }),
    safe: false,
    edits: typed.map(({ at }) => ({ at, value: "" })),
  };
}
