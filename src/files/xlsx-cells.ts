import { a1ToR1C1, dateToSerial, r1c1ToA1, type Cell, type Sheet as ReadSheet } from "hucre";
import type { CellValue } from "../sheet/sheet";
import { createSheetBuilder, type BuiltSheet } from "./sheet-builder";
import { formatNamed, showValue } from "./show-value";

type ReadValue = ReadSheet["rows"][number][number];
type FormulaOf = (cell: Cell | undefined, row: number, column: number) => string | null;

/** What Excel shows of a date that is none: one before 1900, or after 9999. */
const noDate = "########";
/** A longer one, moved to each of the cells that share it, could fill the memory. */
const longestMoved = 255;

/** A sheet as the library gives it, made ours. */
export function buildXlsxSheet({ name, rows, cells, merges }: ReadSheet): BuiltSheet {
  const builder = createSheetBuilder(name);
  const formulaOf = formulaReader(cells);
  rows.forEach((values, row) =>
    values.forEach((read, column) => {
      const cell = cells?.get(`${row},${column}`);
      const formula = formulaOf(cell, row, column);
      if (read === null && formula === null) return;
      const value = valueOf(read);
      const numberFormat = formatNamed(cell?.style?.numFmt);
      const text = showValue(value, numberFormat);
      builder.put({ row, column, value, text, formula, numberFormat });
    }),
  );
  for (const { startRow, startCol, endRow, endCol } of merges ?? []) {
    builder.merge({ top: startRow, left: startCol, bottom: endRow, right: endCol });
  }
  return builder.finish();
}

/** A date is its serial number, counted from 1900 also where the workbook counts from 1904. */
function valueOf(read: ReadValue): CellValue {
  const value = read instanceof Date ? dateToSerial(read) : read;
  if (typeof value !== "number" || Number.isFinite(value)) return value;
  return Number.isNaN(value) ? noDate : String(value);
}

/** Cells that share a formula have it in the first of them only, as it reads there. */
function formulaReader(cells: ReadSheet["cells"]): FormulaOf {
  const shared = new Map<number, string>();
  for (const [place, { formula, formulaType, formulaSharedIndex: index }] of cells ?? []) {
    if (!formula || formulaType !== "shared" || index === undefined) continue;
    const [row, column] = place.split(",").map(Number);
    if (formula.length <= longestMoved) shared.set(index, a1ToR1C1(formula, row, column));
  }

  return (cell, row, column) => {
    if (cell?.formula === undefined) return null;
    const moved = cell.formula === "" && shared.get(cell.formulaSharedIndex ?? -1);
    return `=${moved ? r1c1ToA1(moved, row, column) : cell.formula}`;
  };
}
