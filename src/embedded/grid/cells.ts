import {
  CellValueType,
  type ICellData,
  type IDocumentData,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import type { CellAddress, CellRange } from "../../sheet/address";
import { boundsOf, cellsOf, fromUniverRange } from "./cell-matrix";
import type { Grid } from "./grid";
import { excelBusy, univerBusy } from "./show-busy";

/** What a cell holds, as Excel answers it: "" where it is empty, an error as its text. */
export type Content = string | number | boolean;

const errorText =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NAME\?|NUM!|NULL!|BUSY!|CALC!|SPILL!|CYCLE!|ERROR!)$/;

export function valueAt(grid: Grid, sheet: Worksheet, row: number, column: number): Content {
  const cell = sheet.getCellMatrix().getValue(row, column);
  if (cell?.p && !hasFormula(cell)) return textOfDocument(cell.p);

  const isPlain = cell?.v !== undefined && cell.v !== null && !hasFormula(cell);
  const { v, t } = (isPlain ? cell : (spilledAt(grid, sheet, row, column) ?? cell)) ?? {};
  if (v === undefined || v === null || v === "") return "";
  if (t === CellValueType.BOOLEAN) return Boolean(Number(v));
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return sayBusy(String(v));
  return typeof v === "string" ? sayBusy(v) : v;
}

/** The formula, or the value where there is none; a spilled cell answers its value. */
export function formulaAt(grid: Grid, sheet: Worksheet, row: number, column: number): Content {
  const cell = sheet.getCellMatrix().getValue(row, column);
  if (cell?.f) return cell.f;
  const shared = cell?.si
    ? grid.formulas.getFormulaStringByCell(
        row,
        column,
        sheet.getSheetId(),
        grid.workbook.getUnitId(),
      )
    : null;
  return shared ?? valueAt(grid, sheet, row, column);
}

/** What is shown, without regard to the width of the column. */
export function shownAt(grid: Grid, sheet: Worksheet, row: number, column: number): string {
  const cell = sheet.getCell(row, column);
  if (cell?.p) return textOfDocument(cell.p);
  const value = valueAt(grid, sheet, row, column);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(cell?.v ?? value);
}

export function numberFormatAt(sheet: Worksheet, row: number, column: number): string {
  const pattern = sheet.getComposedCellStyle(row, column).n?.pattern ?? "";
  return pattern === "" ? "General" : pattern;
}

export function valueTypeOf(value: Content): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return errorText.test(value) ? "Error" : "String";
}

/** The area in use; with `valuesOnly` cells that have only looks do not count. */
export function usedArea(grid: Grid, sheet: Worksheet, valuesOnly: boolean): CellRange | null {
  const styles = grid.workbook.getStyles();
  const used: { row: number; column: number }[] = [];
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const isUsed =
      cell && (hasContent(cell) || (!valuesOnly && hasLooks(styles.getStyleByCell(cell))));
    if (isUsed) used.push({ row, column });
  });
  const spilled = grid.formulas.getArrayFormulaCellData()[grid.workbook.getUnitId()];
  const ofSheet = cellsOf(spilled?.[sheet.getSheetId()]);
  return boundsOf([...used, ...ofSheet.map(({ at }) => at)]);
}

/** The cell whose formula fills this one, if another one's does. */
export function spillParent(
  grid: Grid,
  sheet: Worksheet,
  { row, column }: CellAddress,
): CellAddress | null {
  const ranges = grid.formulas.getArrayFormulaRange()[grid.workbook.getUnitId()];
  const parent = cellsOf(ranges?.[sheet.getSheetId()]).find(
    ({ at, cell: { startRow, startColumn, endRow, endColumn } }) =>
      (at.row !== row || at.column !== column) &&
      startRow <= row &&
      row <= endRow &&
      startColumn <= column &&
      column <= endColumn,
  );
  return parent?.at ?? null;
}

export function mergedAreas(sheet: Worksheet): CellRange[] {
  return sheet.getMergeData().map(fromUniverRange);
}

/** Cells into which a formula spills stand apart from the others, in the formula model. */
function spilledAt(grid: Grid, sheet: Worksheet, row: number, column: number): Nullable<ICellData> {
  const spilled = grid.formulas.getArrayFormulaCellData()[grid.workbook.getUnitId()];
  return spilled?.[sheet.getSheetId()]?.[row]?.[column];
}

function hasFormula({ f, si }: ICellData): boolean {
  return Boolean(f) || Boolean(si);
}

function hasContent(cell: ICellData): boolean {
  const isFilled = cell.v !== undefined && cell.v !== null && cell.v !== "";
  return isFilled || hasFormula(cell) || Boolean(cell.p);
}

function hasLooks(style: Nullable<IStyleData>): boolean {
  return Object.keys(style ?? {}).length > 0;
}

/** The text of a cell with rich text, whose lines Univer ends with returns. */
function textOfDocument({ body }: IDocumentData): string {
  return (body?.dataStream ?? "").replace(/\r\n$/, "").replaceAll("\r", "\n");
}

function sayBusy(text: string): string {
  return text === univerBusy ? excelBusy : text;
}
