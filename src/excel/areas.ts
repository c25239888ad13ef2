import { fromA1, type CellAddress, type CellRange } from "../sheet/address";

/** How Excel names an area: by its first row and column, and how many there are of them. */
interface Indexes {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Indexes): CellRange {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

/** The range for an area of a sheet. */
export function rangeAt(
  sheet: Excel.Worksheet,
  { top, left, bottom, right }: CellRange,
): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

export function cellAt(sheet: Excel.Worksheet, { row, column }: CellAddress): Excel.Range {
  return sheet.getRangeByIndexes(row, column, 1, 1);
}

/** The area in the address of an event; null for whole rows and columns, and for several areas. */
export function areaIn(address: string): CellRange | null {
  const [from = "", to = from, ...others] = address
    .slice(address.lastIndexOf("!") + 1)
    .replaceAll("$", "")
    .split(":");
  const [first, last] = [fromA1(from), fromA1(to)];
  if (!first || !last || others.length > 0) return null;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
