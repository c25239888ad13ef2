import type { FormCheck } from "../kept/check";
import type { Severity } from "../lint/rule";
import type { CellAddress, CellRange } from "../sheet/address";
import type { RuleId } from "../text/rules";
import type { FileError } from "./file-error";

/** What the program says of a form. */
export interface FormReport extends FormCheck {
  readonly profileId: string;
}

/** A sheet without a form, and the labels that were looked for. */
export interface NotRecognized {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly lookedFor: readonly string[];
}

export interface SheetReport {
  readonly name: string;
  readonly forms: readonly FormReport[];
  readonly notRecognized: NotRecognized | null;
  /** Null where the whole sheet was read. */
  readonly partRead: PartRead | null;
}

/** What was read of a sheet that spans too many cells. */
export interface PartRead {
  readonly range: CellRange;
  /** The last row and the last column with something in them. */
  readonly end: CellAddress;
}

/** What the program says of a file: of its sheets, or why it could not read them. */
export type FileReport =
  | {
      readonly status: "checked";
      readonly path: string;
      /** What is wrong with what the workbook keeps. */
      readonly notes: readonly string[];
      readonly sheets: readonly SheetReport[];
    }
  | { readonly status: "failed"; readonly path: string; readonly error: FileError };

/** What a run, or one file of it, has found. */
export interface Totals {
  readonly files: number;
  readonly forms: number;
  /** Files that were read and hold no form. */
  readonly unrecognized: number;
  readonly failed: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export const noTotals: Totals = {
  files: 0,
  forms: 0,
  unrecognized: 0,
  failed: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
};

function isUnrecognized({ notRecognized }: SheetReport): boolean {
  return notRecognized !== null;
}

export function totalsOf(report: FileReport): Totals {
  if (report.status === "failed") return { ...noTotals, files: 1, failed: 1 };
  const forms = report.sheets.flatMap((sheet) => sheet.forms);
  const severities = forms.flatMap(({ result }) =>
    result.diagnostics.map(({ severity }) => severity),
  );
  const count = (wanted: Severity): number => severities.filter((each) => each === wanted).length;
  return {
    files: 1,
    forms: forms.length,
    unrecognized: forms.length === 0 && report.sheets.some(isUnrecognized) ? 1 : 0,
    failed: 0,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
  };
}

export function addTotals(a: Totals, b: Totals): Totals {
  return {
    files: a.files + b.files,
    forms: a.forms + b.forms,
    unrecognized: a.unrecognized + b.unrecognized,
    failed: a.failed + b.failed,
    errors: a.errors + b.errors,
    warnings: a.warnings + b.warnings,
    infos: a.infos + b.infos,
  };
}

export type ExitCode = 0 | 1 | 2;

/** 2: something was not read; 1: something is wrong on a form; 0: neither. */
export function exitCodeOf({ failed, errors }: Totals): ExitCode {
  if (failed > 0) return 2;
  return errors > 0 ? 1 : 0;
}
