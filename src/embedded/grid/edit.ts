import {
  BooleanNumber,
  CellValueType,
  numfmt,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Worksheet,
} from "@univerjs/core";
import {
  SetRangeValuesCommand,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountCommand,
  SetWorksheetRowCountCommand,
  getPrimaryForRange,
} from "@univerjs/sheets";
import type { CellRange } from "../../sheet/address";
import { toUniverRange } from "./cell-matrix";
import { numberFormatAt } from "./cells";
import type { Grid } from "./grid";
import { isQuantityText, textCell } from "./typed-text";

const percentage = /^\s*([-+]?\d+(?:\.\d+)?)%\s*$/;
const emptied = { f: null, si: null, p: null } as const;

/** Writes values as if each were typed; null leaves a cell alone. */
export function writeValues(
  grid: Grid,
  sheet: Worksheet,
  area: CellRange,
  values: readonly (readonly unknown[])[],
): void {
  writeCells(grid, sheet, area, (row, column) => {
    const value = values[row - area.top]?.[column - area.left];
    return toCell(value, numberFormatAt(sheet, row, column));
  });
}

export function writeNumberFormats(
  grid: Grid,
  sheet: Worksheet,
  area: CellRange,
  formats: readonly (readonly unknown[])[],
): void {
  writeCells(grid, sheet, area, (row, column) => {
    const format = formats[row - area.top]?.[column - area.left];
    if (typeof format !== "string") return null;
    return { s: { n: format === "General" ? null : { pattern: format } } };
  });
}

export function activate(grid: Grid, sheet: Worksheet): void {
  grid.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, targetOf(sheet));
}

/** Marks a selection that was not made where it is seen: it is to be brought into sight. */
export const unseen = "unseen";

export function select(grid: Grid, sheet: Worksheet, area: CellRange): void {
  grow(grid, sheet, area);
  const range = toUniverRange(area);
  const selections = [{ range, primary: getPrimaryForRange(range, sheet), style: null }];
  grid.commands.syncExecuteCommand(
    SetSelectionsOperation.id,
    { ...targetOf(sheet), selections },
    { [unseen]: true },
  );
}

function writeCells(
  grid: Grid,
  sheet: Worksheet,
  area: CellRange,
  cellAt: (row: number, column: number) => ICellData | null,
): void {
  grow(grid, sheet, area);
  const value: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = cellAt(row, column);
      if (cell) (value[row] ??= {})[column] = cell;
    }
  }
  if (Object.keys(value).length === 0) return;
  grid.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
    ...targetOf(sheet),
    range: toUniverRange(area),
    value,
  });
}

/** Univer's sheets have an end, Excel's practically none. */
function grow(grid: Grid, sheet: Worksheet, { bottom, right }: CellRange): void {
  if (bottom >= sheet.getRowCount()) {
    const params = { ...targetOf(sheet), rowCount: bottom + 1 };
    grid.commands.syncExecuteCommand(SetWorksheetRowCountCommand.id, params);
  }
  if (right >= sheet.getColumnCount()) {
    const params = { ...targetOf(sheet), columnCount: right + 1 };
    grid.commands.syncExecuteCommand(SetWorksheetColumnCountCommand.id, params);
  }
}

/** What a cell becomes when this is written into it; all keys, or the old formula would survive. */
function toCell(value: unknown, format: string): ICellData | null {
  if (typeof value === "number") return { ...emptied, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return booleanCell(value);
  if (typeof value !== "string") return null;
  if (value === "") return { ...emptied, v: null, t: null };
  if (format === "@") return { ...emptied, v: value, t: CellValueType.STRING };
  if (value.startsWith("'")) return textCell(value.slice(1));
  if (isQuantityText(value)) return textCell(value);
  if (value.startsWith("=") && value.length > 1) return { ...emptied, f: value, v: null, t: null };
  if (/^(?:true|false)$/i.test(value)) return booleanCell(value.toLowerCase() === "true");
  return numberCell(value, format) ?? { ...emptied, v: value, t: CellValueType.STRING };
}

function booleanCell(value: boolean): ICellData {
  const v = value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  return { ...emptied, v, t: CellValueType.BOOLEAN };
}

/** A number, a percentage, a date or an amount, with the format that Excel gives it. */
function numberCell(text: string, format: string): ICellData | null {
  const percent = percentage.exec(text)?.[1];
  // numfmt reads 95% as 0.9500000000000001.
  const parsed =
    percent === undefined
      ? numfmt.parseValue(text)
      : { v: Number(`${percent}e-2`), z: percent.includes(".") ? "0.00%" : "0%" };
  if (typeof parsed?.v !== "number") return null;
  const pattern = format === "General" ? parsed.z : undefined;
  return {
    ...emptied,
    v: parsed.v,
    t: CellValueType.NUMBER,
    ...(pattern && { s: { n: { pattern } } }),
  };
}

function targetOf(sheet: Worksheet): { readonly unitId: string; readonly subUnitId: string } {
  return { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() };
}
