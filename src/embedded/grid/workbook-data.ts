import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { formulaAt, numberFormatAt, valueAt, type CellValue, type Sheet } from "../../sheet/sheet";
import { toUniverRange } from "./cell-matrix";

/** A sheet to be opened, with what a `Sheet` does not say of its looks. */
export interface SheetToOpen {
  readonly sheet: Sheet;
  /** In pixels, from the left; where there is none, Univer's own. */
  readonly columnWidths?: readonly number[];
  /** In pixels, from the top. */
  readonly rowHeights?: readonly number[];
  readonly lookAt?: (row: number, column: number) => Look | null;
}

export interface Look {
  readonly font?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly wrap?: boolean;
  readonly framed?: boolean;
}

/** Rows and columns to type into, below and beside what is there. */
const spare = { rows: 60, columns: 12 } as const;
const horizontal = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const line = { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } } as const;

export function workbookData(name: string, sheets: readonly SheetToOpen[]): IWorkbookData {
  const entries = sheets.map((sheet, index) => worksheetData(`sheet-${index + 1}`, sheet));
  return {
    id: "workbook",
    name,
    appVersion: "0.25.1",
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: entries.map(({ id }) => id),
    sheets: Object.fromEntries(entries.map((entry) => [entry.id, entry])),
  };
}

function worksheetData(
  id: string,
  { sheet, columnWidths = [], rowHeights = [], lookAt }: SheetToOpen,
): Partial<IWorksheetData> & { readonly id: string } {
  const rowCount = Math.max(sheet.values.length, ...sheet.merges.map(({ bottom }) => bottom + 1));
  const columnCount = Math.max(
    ...sheet.values.map(({ length }) => length),
    ...sheet.merges.map(({ right }) => right + 1),
    0,
  );
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      const cell = openedCell(sheet, row, column, lookAt?.(row, column) ?? {});
      if (cell) (cellData[row] ??= {})[column] = cell;
    }
  }
  return {
    id,
    name: sheet.name,
    cellData,
    rowCount: rowCount + spare.rows,
    columnCount: columnCount + spare.columns,
    mergeData: sheet.merges.map(toUniverRange),
    columnData: Object.fromEntries(columnWidths.map((w, column) => [column, { w }])),
    rowData: Object.fromEntries(rowHeights.map((h, row) => [row, { h, ia: BooleanNumber.FALSE }])),
  };
}

function openedCell(sheet: Sheet, row: number, column: number, look: Look): ICellData | null {
  const formula = formulaAt(sheet, row, column);
  const content = contentOf(valueAt(sheet, row, column));
  const style = styleOf(look, numberFormatAt(sheet, row, column));
  if (!content && formula === null && !style) return null;
  return { ...content, ...(formula !== null && { f: formula }), ...(style && { s: style }) };
}

function contentOf(value: CellValue): ICellData | null {
  if (value === null) return null;
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") {
    return { v: value ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: CellValueType.BOOLEAN };
  }
  // A text that begins like a formula would become one at the next F2 and Enter.
  const isForced = value.startsWith("=");
  return { v: value, t: isForced ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function styleOf(look: Look, pattern: string | null): IStyleData | null {
  const { font, fontSize, bold, fill, wrap, framed } = look;
  const style: IStyleData = {
    ...(font !== undefined && { ff: font }),
    ...(fontSize !== undefined && { fs: fontSize }),
    ...(bold === true && { bl: BooleanNumber.TRUE }),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(look.horizontal && { ht: horizontal[look.horizontal], vt: VerticalAlign.MIDDLE }),
    ...(wrap === true && { tb: WrapStrategy.WRAP }),
    ...(framed === true && { bd: { t: line, r: line, b: line, l: line } }),
    ...(pattern !== null && { n: { pattern } }),
  };
  return Object.keys(style).length > 0 ? style : null;
}
