import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IFreeze,
  type IObjectArrayPrimitiveType,
  type IRowData,
  type IStyleData,
  type IWorksheetData,
} from "@univerjs/core";
import type { Cell, FontStyle, Sheet as FileSheet } from "hucre";
import { fromA1 } from "../../sheet/address";
import type { FileColumn } from "./column-widths";
import { heightToPixels, widthToPixels } from "./measures";
import { readPrintSettings } from "./print-settings";
import { readFont, readStyle } from "./read-style";

/** What a file says of a worksheet beside its contents. */
interface WorksheetLooks {
  readonly source: FileSheet;
  readonly columns: readonly FileColumn[];
  readonly defaultFont: FontStyle | undefined;
  readonly themeColors: readonly string[];
}

type Opened = Partial<IWorksheetData>;
type Columns = IObjectArrayPrimitiveType<Partial<IColumnData>>;
type Rows = IObjectArrayPrimitiveType<Partial<IRowData>>;

/** Names a style, the same one always by the same name. */
export type NameStyle = (style: IStyleData) => string;

/** Dresses a worksheet that has its contents already. */
export function dress(opened: Opened, looks: WorksheetLooks, nameStyle: NameStyle): Opened {
  const { source, columns, defaultFont, themeColors } = looks;
  const font = readFont(defaultFont, themeColors);
  const cells = source.cells ?? new Map<string, Cell>();
  const places = [...cells].map(([place, cell]) => {
    const [row = 0, column = 0] = place.split(",").map(Number);
    return { row, column, cell };
  });
  const [rows, columnCount] = [opened.rowCount ?? 0, opened.columnCount ?? 0];

  const cellData = opened.cellData ?? {};
  for (const { row, column, cell } of places) {
    const style = cell.style && readStyle(cell.style, themeColors);
    if (style) ((cellData[row] ??= {})[column] ??= {}).s = nameStyle({ ...font, ...style });
    const { author = "", text } = cell.comment ?? {};
    if (text !== undefined && row < rows && column < columnCount) {
      ((cellData[row] ??= {})[column] ??= {}).custom = { comment: { author, text } };
    }
    if (cell.formulaType === "array") clearSpilled(cellData, row, column, cell.formulaRef ?? "");
  }
  const { freezePane } = source;
  return {
    ...opened,
    cellData,
    rowCount: Math.max(rows, ...places.filter(hasLooks).map(({ row }) => row + 1)),
    columnCount: Math.max(columnCount, columns.length),
    columnData: columnsOf(columns),
    rowData: rowsOf(source),
    hidden: flag(source.hidden === true || source.veryHidden === true),
    ...(Object.keys(font).length > 0 && { defaultStyle: font }),
    ...(freezePane && { freeze: freezeOf(freezePane) }),
    custom: {
      validations: source.dataValidations ?? [],
      print: readPrintSettings(source),
      ...(source.protection && { protection: source.protection }),
    },
  };
}

/** A comment may stand anywhere, far below the sheet. */
function hasLooks({ cell: { comment, style } }: { readonly cell: Cell }): boolean {
  return style !== undefined || comment === undefined;
}

/** What a formula has put into other cells comes from it again; as values they would be in its way. */
function clearSpilled(
  cellData: IWorksheetData["cellData"],
  row: number,
  column: number,
  area: string,
): void {
  const [, to = ""] = area.split(":");
  const end = fromA1(to) ?? { row, column };
  for (let y = row; y <= end.row; y++) {
    for (let x = column; x <= end.column; x++) {
      const cell: ICellData | undefined = cellData[y]?.[x];
      if (!cell || (y === row && x === column)) continue;
      delete cell.v;
      delete cell.t;
    }
  }
}

function columnsOf(columns: readonly FileColumn[]): Columns {
  const data: Columns = {};
  for (const [column, { width, hidden }] of columns.entries()) {
    if (width === null && !hidden) continue;
    data[column] = { ...(width !== null && { w: widthToPixels(width) }), hd: flag(hidden) };
  }
  return data;
}

function rowsOf({ rowDefs }: FileSheet): Rows {
  const rows: Rows = {};
  for (const [row, { height, hidden }] of rowDefs ?? []) {
    rows[row] = {
      ...(height !== undefined && { h: heightToPixels(height), ia: BooleanNumber.FALSE }),
      hd: flag(hidden === true),
    };
  }
  return rows;
}

function freezeOf({ rows = 0, columns = 0 }: NonNullable<FileSheet["freezePane"]>): IFreeze {
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

function flag(is: boolean): BooleanNumber {
  return is ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
