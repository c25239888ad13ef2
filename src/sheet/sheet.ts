import type { CellRange } from "./address";

/** What a cell holds. An error such as #REF! is its text. */
export type CellValue = string | number | boolean | null;

/**
 * A worksheet at one moment, without Excel and without a file.
 *
 * The four grids have a row for each row of the sheet; a row may be shorter than the sheet is wide,
 * and what it leaves out is empty. In a merged area only the top left cell holds something.
 */
export interface Sheet {
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  /** What each cell shows; "" where it is empty. */
  readonly texts: readonly (readonly string[])[];
  /** Formulas with their leading "="; null where there is none. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** Number formats as Excel writes them; null stands for General. */
  readonly numberFormats: readonly (readonly (string | null)[])[];
  readonly merges: readonly CellRange[];
}

export function textAt(sheet: Sheet, row: number, column: number): string {
  return sheet.texts[row]?.[column] ?? "";
}

export function valueAt(sheet: Sheet, row: number, column: number): CellValue {
  return sheet.values[row]?.[column] ?? null;
}

export function formulaAt(sheet: Sheet, row: number, column: number): string | null {
  return sheet.formulas[row]?.[column] ?? null;
}

export function numberFormatAt(sheet: Sheet, row: number, column: number): string | null {
  return sheet.numberFormats[row]?.[column] ?? null;
}
