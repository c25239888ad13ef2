import { typeText } from "../../src/files/typed-text";
import type { Edit } from "../../src/lint/fix";
import { fromA1, type CellAddress } from "../../src/sheet/address";
import { numberFormatAt, type CellValue, type Sheet } from "../../src/sheet/sheet";
import type { Drawing } from "./draw";

/** All that a sheet knows of a cell. */
interface CellContent {
  readonly value: CellValue;
  readonly text: string;
  readonly formula: string | null;
  readonly numberFormat: string | null;
}

/** The sheet after some cells were typed into; a text is taken as if it had been pasted. */
export function applyEdits(sheet: Sheet, edits: readonly Edit[]): Sheet {
  return edits.reduce((edited, { at, value }) => {
    const typed = typeof value === "string" ? typeText(value) : showNumber(edited, at, value);
    return putCell(edited, at, { ...typed, formula: null });
  }, sheet);
}

/** A drawing with what cannot be drawn: a formula, or a number that its format rounds. */
export function withCell(drawing: Drawing, a1: string, content: Partial<CellContent>): Drawing {
  return { ...drawing, sheet: putCell(drawing.sheet, fromA1(a1)!, content) };
}

/** A number keeps the format of its cell: one of those that drawings have, 0.00, #,##0.00, 0.00%. */
function showNumber(
  sheet: Sheet,
  { row, column }: CellAddress,
  value: number,
): Pick<CellContent, "value" | "text" | "numberFormat"> {
  const numberFormat = numberFormatAt(sheet, row, column);
  if (numberFormat === null) return { value, text: String(value), numberFormat };

  const decimals = /\.(0+)/.exec(numberFormat)?.[1]?.length ?? 0;
  const text = value.toLocaleString("en-US", {
    style: numberFormat.endsWith("%") ? "percent" : "decimal",
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: numberFormat.includes(","),
  });
  return { value, text, numberFormat };
}

function putCell(sheet: Sheet, at: CellAddress, content: Partial<CellContent>): Sheet {
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
