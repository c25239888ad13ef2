import { typeText } from "../../src/sheet/typed-text";
import { fromA1, type CellAddress } from "../../src/sheet/address";
import type { CellValue, Sheet } from "../../src/sheet/sheet";
import type { Drawing } from "./draw";

/** All that a sheet knows of a cell. */
interface CellContent {
  readonly value: CellValue;
  readonly text: string;
  readonly formula: string | null;
  readonly numberFormat: string | null;
}

/** The sheet after a text was pasted into a cell. */
export function pasteText(sheet: Sheet, at: CellAddress, text: string): Sheet {
  return putCell(sheet, at, { ...typeText(text), formula: null });
}

/** A drawing with what cannot be drawn: a formula, or a number that its format rounds. */
export function withCell(drawing: Drawing, a1: string, content: Partial<CellContent>): Drawing {
  return { ...drawing, sheet: putCell(drawing.sheet, fromA1(a1)!, content) };
}

export function putCell(sheet: Sheet, at: CellAddress, content: Partial<CellContent>): Sheet {
  const { value, text, formula, numberFormat } = content;
  return {
    ...sheet,
    values: put(sheet.values, at, value, null),
    texts: put(sheet.texts, at, text, ""),
    formulas: put(sheet.formulas, at, formula, null),
    numberFormats: put(sheet.numberFormats, at, numberFormat, null),
  };
}

function put<Content>(
  cells: readonly (readonly Content[])[],
  { row, column }: CellAddress,
  content: Content | undefined,
  empty: Content,
): readonly (readonly Content[])[] {
  if (content === undefined) return cells;

  const rows = cells.map((each) => [...each]);
  while (rows.length <= row) rows.push([]);
  const own = rows[row]!;
  while (own.length < column) own.push(empty);
  own[column] = content;
  return rows;
}
