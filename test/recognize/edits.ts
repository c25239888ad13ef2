import type { CellAddress } from "../../src/sheet/address";
import type { Sheet } from "../../src/sheet/sheet";
import type { Form } from "../../src/form/form";
import { recognize } from "../../src/recognize/recognize";
import { fieldsOf, flatFacts } from "./facts";
import { pasteText } from "../helpers/edit-sheet";
import { drawnSheets, families, pasted, seedForms } from "./seeds";

/** A sheet with a form, and what is read from it. */
export interface ReadForm {
  readonly name: string;
  readonly sheet: Sheet;
  readonly form: Form;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Each form of the pasted texts by itself. */
export const pastedForms: readonly ReadForm[] = families
  .flatMap(seedForms)
  .map(({ name, rows }) => readForm(name, pasted(rows)));

/** The drawings of a single form. */
export const drawnForms: readonly ReadForm[] = [
  ...drawnSheets("putuo"),
  ...drawnSheets("lvhua"),
].map(({ name, sheet }) => readForm(name, sheet));

function readForm(name: string, sheet: Sheet): ReadForm {
  const form = recognize(sheet).forms[0]!;
  return { name, sheet, form, facts: flatFacts(form) };
}

/** What differs between facts, as lines that a failing test shows. */
function differences(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): readonly string[] {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...paths]
    .filter((path) => before[path] !== after[path])
    .map((path) => `${path}: ${String(before[path])} → ${String(after[path])}`);
}

/** What is wrong after a cell was changed: nothing but its own fact may be another one. */
export function sideEffects(
  { sheet, form, facts }: ReadForm,
  { path, text, at }: { readonly path: string; readonly text: string; readonly at: CellAddress },
): readonly string[] {
  const [found, more] = recognize(pasteText(sheet, at, text)).forms;
  if (!found || more) return ["another number of forms"];

  const derived = derivedFrom(path, form);
  const field = fieldsOf(found).get(path);
  const elsewhere = field && (field.at.row !== at.row || field.at.column !== at.column);
  return [
    ...differences(facts, flatFacts(found)).filter(
      (line) => ![path, ...derived].some((own) => line.startsWith(`${own}: `)),
    ),
    ...(field?.text === text ? [] : [`its text is ${field?.text ?? "gone"}`]),
    ...(elsewhere ? [elsewhereNote] : []),
  ];
}

export const elsewhereNote = "it is looked for in another cell";

/** The facts that follow from another one. */
function derivedFrom(path: string, { kind }: Form): readonly string[] {
  const indicator = /^indicators\.\d+/.exec(path)?.[0];
  if (indicator) return [`${indicator}.direction`];
  if (path.startsWith("header.")) return ["remarks"];
  return kind === "result-card" && path.startsWith("funds.") ? ["moneyUnit"] : [];
}
