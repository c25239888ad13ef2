import {
  BooleanNumber,
  type IStyleData,
  type IWorksheetData,
  type Worksheet,
} from "@univerjs/core";
import {
  writeXlsx,
  type Cell,
  type CellValue,
  type ColumnDef,
  type RowDef,
  type WriteSheet,
} from "hucre";
import { rangeToA1 } from "../../sheet/address";
import { validationsOf } from "../excel/validation";
import { fromUniverRange, cellsOf } from "../grid/cell-matrix";
import { formulaAt, valueAt } from "../grid/cells";
import { commentAt } from "../grid/comments";
import type { Grid } from "../grid/grid";
import { excelBusy } from "../grid/show-busy";
import { addCustomXml } from "./add-custom-xml";
import { writeFormula } from "./function-names";
import { pixelsToHeight, pixelsToWidth } from "./measures";
import { writePrintSettings } from "./print-settings";
import { addWebExtension, type WebExtension } from "./web-extension";
import { writeProtection } from "./write-protection";
import { writeFont, writeStyle } from "./write-style";

const usualFont = { name: "SimSun", size: 11 } as const;

/** The workbook as an .xlsx file. `namespace` is that of the add-in's functions. */
export async function saveFile(
  grid: Grid,
  namespace: string,
  customXml: readonly string[] = [],
  extension: WebExtension | null = null,
): Promise<Uint8Array> {
  const active = grid.workbook.getActiveSheet();
  const [first] = grid.sheets();
  const font = defaultStyleOf(first?.getConfig());
  const file = await writeXlsx({
    sheets: grid.sheets().map((sheet) => writeSheet(grid, sheet, namespace)),
    defaultFont: { ...usualFont, ...writeFont(font) },
    activeSheet: grid.workbook.getSheetIndex(active),
  });
  const withParts = addCustomXml(file, customXml);
  return extension ? addWebExtension(withParts, extension) : withParts;
}

function writeSheet(grid: Grid, sheet: Worksheet, namespace: string): WriteSheet {
  const config = sheet.getConfig();
  const freeze = sheet.getFreeze();
  const validations = validationsOf(sheet);
  return {
    name: sheet.getName(),
    cells: writeCells(grid, sheet, namespace),
    columns: writeColumns(config),
    rowDefs: writeRows(config),
    merges: sheet.getMergeData().map(({ startRow, startColumn, endRow, endColumn }) => ({
      startRow,
      startCol: startColumn,
      endRow,
      endCol: endColumn,
    })),
    hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
    ...writeProtection(grid, sheet),
    ...writePrintSettings(sheet),
    ...(validations.length > 0 && { dataValidations: validations }),
    ...((freeze.xSplit > 0 || freeze.ySplit > 0) && {
      freezePane: { rows: freeze.ySplit, columns: freeze.xSplit },
    }),
  };
}

function writeCells(grid: Grid, sheet: Worksheet, namespace: string): Map<string, Partial<Cell>> {
  const [unitId, sheetId] = [grid.workbook.getUnitId(), sheet.getSheetId()];
  const spills = grid.formulas.getArrayFormulaRange()[unitId]?.[sheetId];
  const spilled = cellsOf(grid.formulas.getArrayFormulaCellData()[unitId]?.[sheetId]);
  const cells = new Map<string, Partial<Cell>>();

  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (cell) put(row, column);
  });
  for (const { at } of spilled) put(at.row, at.column);
  return cells;

  function put(row: number, column: number): void {
    const value = valueOf(valueAt(grid, sheet, row, column));
    const formula = formulaAt(grid, sheet, row, column);
    const style = writeStyle(sheet.getComposedCellStyle(row, column));
    const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
    const spill = spills?.[row]?.[column];
    const comment = commentAt(sheet, row, column);
    const cell: Partial<Cell> = {
      ...(isFormula
        ? { formula: writeFormula(formula, namespace), formulaResult: value }
        : { value }),
      ...(isFormula &&
        spill && {
          formulaType: "array",
          formulaRef: rangeToA1(fromUniverRange(spill)),
          formulaDynamic: true,
        }),
      ...(style && { style }),
      ...(comment && { comment }),
    };
    cells.set(`${row},${column}`, cell);
  }
}

/** What is computed still is left to whoever opens the file. */
function valueOf(value: ReturnType<typeof valueAt>): CellValue {
  return value === "" || value === excelBusy ? null : value;
}

function writeColumns({ columnData }: IWorksheetData): ColumnDef[] {
  const last = Math.max(-1, ...Object.keys(columnData).map(Number));
  return Array.from({ length: last + 1 }, (_, column) => {
    const { w, hd } = columnData[column] ?? {};
    return {
      ...(w !== undefined && { width: pixelsToWidth(w) }),
      ...(hd === BooleanNumber.TRUE && { hidden: true }),
    };
  });
}

function writeRows({ rowData }: IWorksheetData): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (const row of Object.keys(rowData).map(Number)) {
    const { h, ia, hd } = rowData[row] ?? {};
    rows.set(row, {
      ...(h !== undefined && ia !== BooleanNumber.TRUE && { height: pixelsToHeight(h) }),
      ...(hd === BooleanNumber.TRUE && { hidden: true }),
    });
  }
  return rows;
}

function defaultStyleOf(config: IWorksheetData | undefined): IStyleData {
  const style = config?.defaultStyle;
  return typeof style === "object" && style ? style : {};
}
