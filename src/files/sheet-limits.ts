import type { CellAddress } from "../sheet/address";
import type { Omission } from "./file-reading";

/**
 * What is read of a sheet that is larger than `cellLimit`: a cell somewhere at its far end makes
 * most of it empty.
 */
export const partRead = { rows: 5_000, columns: 256 } as const;

/** Sheets that span no more cells than this are read in full, however long or wide they are. */
export const cellLimit = partRead.rows * partRead.columns;

/** Whether a sheet with its last cell here is read in part only. */
export function isTooLarge({ row, column }: CellAddress): boolean {
  return (row + 1) * (column + 1) > cellLimit;
}

export function isInPartRead({ row, column }: CellAddress): boolean {
  return row < partRead.rows && column < partRead.columns;
}

export function omissionOf(sheet: string, end: CellAddress): Omission {
  return { sheet, end, rowsRead: partRead.rows, columnsRead: partRead.columns };
}
