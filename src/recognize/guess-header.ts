import type { CellRange } from "../sheet/address";
import { isFigure } from "./cell-kind";
import { cellsBetween, type Grid, type GridCell } from "./grid";
import { roleInHeader } from "./label-of";
import { levelWordOf } from "./level-word";

const fewest = 3;
const longestHeader = 30;
const enough = 6;
const mostLabels = 12;
const nearRows = 3;

/** The rows that are most like the header of a table, merged cells and all; null where none is. */
export function guessHeader(grid: Grid, within: CellRange): CellRange | null {
  let best: { readonly row: number; readonly rank: number } | null = null;
  for (let row = within.top; row <= Math.min(within.bottom, grid.rowCount - 1); row++) {
    const rank = rankOf(grid, row, within);
    if (rank >= enough && rank > (best?.rank ?? 0)) best = { row, rank };
  }
  return best && headerAround(grid, { ...within, top: best.row, bottom: best.row });
}

/** The header that some rows hold: its filled cells, with all that they are merged over. */
export function headerAround(grid: Grid, wanted: CellRange): CellRange | null {
  const { top, bottom } = throughMerges(grid, wanted);
  let [left, right] = [Infinity, -1];
  for (let row = top; row <= bottom; row++) {
    for (const { column } of cellsBetween(grid, row, wanted)) {
      left = Math.min(left, column);
      right = Math.max(right, grid.areaAt(row, column)?.right ?? column);
    }
  }
  return right < 0 ? null : { top, left, bottom, right };
}

/** Short words, known ones above all, with figures below them in the same columns. */
function rankOf(grid: Grid, row: number, within: CellRange): number {
  const cells = cellsBetween(grid, row, within);
  const labels = cells.filter(isWord);
  if (labels.length < fewest || labels.length * 2 <= cells.length) return 0;
  const different = new Set(labels.map(({ folded }) => folded)).size;
  const roles = new Set(labels.map(roleInHeader).filter((role) => role !== null)).size;
  return (
    Math.min(different, mostLabels) + 3 * roles + filledBelow(grid, row, labels) - 2 * others(cells)
  );
}

function isWord(cell: GridCell): boolean {
  return (
    cell.text.length <= longestHeader &&
    cell.kind === "text" &&
    !isFigure(cell) &&
    !/[,;\u3001\u3002]/.test(cell.folded) &&
    levelWordOf(cell) === null
  );
}

function others(cells: readonly GridCell[]): number {
  return cells.filter((cell) => !isWord(cell)).length;
}

/** Of the cells next below, those that no word stands in; a label with its value has none. */
function filledBelow(grid: Grid, row: number, labels: readonly GridCell[]): number {
  const columns = new Set(labels.map(({ column }) => column));
  let filled = 0;
  let rows = 0;
  for (let next = row + 1; next < grid.rowCount && rows < nearRows; next++) {
    const cells = grid.cellsIn(next).filter(({ column }) => columns.has(column));
    if (cells.length === 0) continue;
    rows++;
    filled += cells.filter((cell) => isFigure(cell) || cell.kind !== "text").length;
  }
  return rows === 0 ? 0 : (2 * filled) / rows;
}

function throughMerges(grid: Grid, { top, bottom, left, right }: CellRange): CellRange {
  let range = { top, left, bottom, right };
  for (let column = left; column <= Math.min(right, grid.columnCount); column++) {
    for (let row = top; row <= bottom; row++) {
      const area = grid.areaAt(row, column);
      if (!area) continue;
      range = {
        ...range,
        top: Math.min(range.top, area.top),
        bottom: Math.max(range.bottom, area.bottom),
      };
    }
  }
  return range;
}
