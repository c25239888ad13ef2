import type { CellAddress } from "../sheet/address";
import type { Edit } from "../lint/fix";
import type { Diagnostic } from "../lint/rule";
import { formulaAt, numberFormatAt, textAt, valueAt, type Sheet } from "../sheet/sheet";
import type { RuleId } from "../text/rules";
import type { CellContent, CellWrite } from "./host";
import type { Known } from "./known";
import { sameAddress } from "./undo-log";

/** A cell as it shows now, and what a fix would put there. */
export interface FixChange {
  readonly at: CellAddress;
  readonly before: string;
  readonly after: string | number;
}

function diagnosticsOf({ check }: Known): readonly Diagnostic<RuleId>[] {
  return check.forms.flatMap(({ result }) => result.diagnostics);
}

/** The edits of a diagnostic, if the sheet still has the same one. */
export function editsOf(known: Known, wanted: Diagnostic<RuleId>): readonly Edit[] {
  const found = diagnosticsOf(known).find(
    (each) =>
      each.ruleId === wanted.ruleId &&
      sameAddress(each.at, wanted.at) &&
      each.message === wanted.message &&
      sameEdits(each.fix?.edits ?? [], wanted.fix?.edits ?? []),
  );
  return found?.fix?.edits ?? [];
}

/** The edits of all safe fixes; of two for one cell, the first fix. */
export function safeEditsOf(known: Known): readonly Edit[] {
  return diagnosticsOf(known).reduce<readonly Edit[]>((chosen, { fix }) => {
    if (!fix?.safe) return chosen;
    const free = fix.edits.every(({ at }) => !chosen.some((edit) => sameAddress(edit.at, at)));
    return free ? [...chosen, ...fix.edits] : chosen;
  }, []);
}

export function toWrites({ sheet }: Known, edits: readonly Edit[]): readonly CellWrite[] {
  return edits.map(({ at, value }) => ({
    at,
    input: { kind: "typed", value },
    expected: contentAt(sheet, at),
  }));
}

export function toChanges({ sheet }: Known, edits: readonly Edit[]): readonly FixChange[] {
  return edits.map(({ at, value }) => ({
    at,
    before: textAt(sheet, at.row, at.column),
    after: value,
  }));
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

function sameEdits(a: readonly Edit[], b: readonly Edit[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ at, value }, index) => {
      const other = b[index];
      return other !== undefined && sameAddress(at, other.at) && value === other.value;
    })
  );
}
