import type { CellAddress } from "../sheet/address";
import type { Edit, Fix } from "../lint/fix";
import { planFixes, type PlannedEdit } from "../lint/fix-plan";
import { fixesOf, type Diagnostic } from "../lint/rule";
import { fixOrder } from "../rules/fix-order";
import { formulaAt, numberFormatAt, textAt, valueAt, type Sheet } from "../sheet/sheet";
import { typeInto } from "../sheet/typed-text";
import type { RuleId } from "../text/rules";
import type { Check } from "../kept/check";
import type { CellContent, CellInput, CellWrite } from "./host";
import type { Known } from "./known";
import { sameAddress } from "./undo-log";

/** A cell as it shows now, and what a fix would put there. */
export interface FixChange {
  readonly at: CellAddress;
  readonly before: string;
  /** What is typed or, with a formula, what it gives. */
  readonly after: string | number;
  /** The formulas that stand there and that would, where the fix writes one. */
  readonly formulas: { readonly before: string; readonly after: string } | null;
  /** What is wrong with the cell; empty where the finding itself says it. */
  readonly reasons: readonly string[];
}

/** One choice for each fix of a diagnostic, if the sheet still has the same one. */
export function choicesOf(
  known: Known,
  wanted: Diagnostic<RuleId>,
): readonly (readonly FixChange[])[] {
  return fixesInSheet(known, wanted).map(({ edits }) => toChanges(known, edits));
}

/** The edits of one of them. */
export function editsOf(known: Known, wanted: Diagnostic<RuleId>, choice: number): readonly Edit[] {
  return fixesInSheet(known, wanted)[choice]?.edits ?? [];
}

function fixesInSheet({ check }: Known, wanted: Diagnostic<RuleId>): readonly Fix[] {
  const found = check.forms
    .flatMap(({ result }) => result.diagnostics)
    .find(
      (each) =>
        each.ruleId === wanted.ruleId &&
        sameAddress(each.at, wanted.at) &&
        each.message === wanted.message &&
        sameFixes(fixesOf(each), fixesOf(wanted)),
    );
  return found ? fixesOf(found) : [];
}

/** All safe fixes of one form of the sheet, with what follows from them; what is waived is left alone. */
export function safeEditsOf(
  { sheet }: Known,
  formIndex: number,
  check: Check,
): readonly PlannedEdit[] {
  const waived = check(sheet).forms[formIndex]?.waived ?? [];
  const isLeft = ({ at }: Diagnostic): boolean =>
    waived.some(({ finding }) => sameAddress(finding.at, at));
  return planFixes(sheet, {
    check: (patched) =>
      (check(patched).forms[formIndex]?.result.diagnostics ?? []).filter((each) => !isLeft(each)),
    order: fixOrder,
  });
}

export function toWrites({ sheet }: Known, edits: readonly Edit[]): readonly CellWrite[] {
  return edits.map((edit) => {
    const expected = contentAt(sheet, edit.at);
    return { at: edit.at, input: inputOf(edit, expected), expected };
  });
}

/** Where the number format cannot stay, it is written, too. */
function inputOf({ value, formula }: Edit, { numberFormat }: CellContent): CellInput {
  if (formula !== undefined) return { kind: "formula", formula };
  const typed = typeInto(numberFormat, value);
  if (numberFormat === null || numberFormat === typed.numberFormat) return { kind: "typed", value };
  return {
    kind: "content",
    content: { value: typed.value, formula: null, numberFormat: typed.numberFormat },
  };
}

export function toChanges(
  { sheet }: Known,
  edits: readonly (Edit & Partial<PlannedEdit>)[],
): readonly FixChange[] {
  return edits.map(({ at, value, formula, reasons = [] }) => ({
    at,
    before: textAt(sheet, at.row, at.column),
    after: value,
    formulas:
      formula === undefined
        ? null
        : { before: formulaAt(sheet, at.row, at.column) ?? "", after: formula },
    reasons,
  }));
}

export function sameChanges(a: readonly FixChange[], b: readonly FixChange[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ at, before, after }, index) => {
      const other = b[index];
      return (
        other !== undefined &&
        sameAddress(at, other.at) &&
        before === other.before &&
        after === other.after
      );
    })
  );
}

export function contentAt(sheet: Sheet, { row, column }: CellAddress): CellContent {
  return {
    value: valueAt(sheet, row, column),
    formula: formulaAt(sheet, row, column),
    numberFormat: numberFormatAt(sheet, row, column),
  };
}

/** What a formula gives changes with other cells, so a cell with one is the same with the same one. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  const isSame = a.formula === b.formula && a.numberFormat === b.numberFormat;
  return isSame && (a.formula !== null || a.value === b.value);
}

function sameFixes(a: readonly Fix[], b: readonly Fix[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ edits }, index) => {
      const other = b[index];
      return other !== undefined && sameEdits(edits, other.edits);
    })
  );
}

function sameEdits(a: readonly Edit[], b: readonly Edit[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ at, value, formula }, index) => {
      const other = b[index];
      return (
        other !== undefined &&
        sameAddress(at, other.at) &&
        value === other.value &&
        formula === other.formula
      );
    })
  );
}
