import type { CellRange } from "../sheet/address";
import { cellsBetween, type Grid } from "./grid";

/** The smallest range that holds everything filled in a range, merged areas included. */
export function usedRange(grid: Grid, range: CellRange): CellRange {
  let left = range.right;
  let right = range.left;
  for (let row = range.top; row <= range.bottom; row++) {
    for (const { column } of cellsBetween(grid, row, range)) {
      left = Math.min(left, column);
      right = Math.max(right, grid.areaAt(row, column)?.right ?? column);
    }
  }
  return left > right ? range : { ...range, left, right: Math.min(right, range.right) };
}
