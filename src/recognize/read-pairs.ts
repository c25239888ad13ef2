import type { CellRange } from "../sheet/address";
import { cellsBetween, type Grid, type GridCell } from "./grid";
import { fundsRoleOf, goalRoleOf, isGradeLabel, isHeaderLabel, isTitle, isYearLine } from "./label-of";
import type { Place } from "./read-cell";
import { cardScoreLabel } from "../text/labels";

/** A label with the place of its value: to its right, up to the next label. */
export interface LabelPair {
  readonly label: GridCell;
  readonly place: Place;
}

/** The pairs in some rows. A row without labels goes on with the value above it. */
export function readPairs(
  grid: Grid,
  range: CellRange,
  rows: Iterable<number>,
  isLabel: (cell: GridCell) => boolean = isPairLabel,
): readonly LabelPair[] {
  const pairs: LabelPair[] = [];
  for (const row of rows) {
    const cells = cellsBetween(grid, row, range);
    const own = pairsIn(grid, cells, isLabel);
    const [piece] = cells;
    const above = pairs.at(-1);
    if (own.length > 0) pairs.push(...own);
    else if (piece && above && goesOn(above, cells)) {
      pairs[pairs.length - 1] = {
        label: above.label,
        place: { ...above.place, cells: [...above.place.cells, piece] },
      };
    }
  }
  return pairs;
}

function pairsIn(
  grid: Grid,
  cells: readonly GridCell[],
  isLabel: (cell: GridCell) => boolean,
): readonly LabelPair[] {
  return cells.filter(isLabel).map((label) => {
    const next = cells[cells.indexOf(label) + 1];
    const right = (grid.areaAt(label.row, label.column)?.right ?? label.column) + 1;
    return next && !isLabel(next)
      ? { label, place: { cells: [next], at: { row: next.row, column: next.column } } }
      : { label, place: { cells: [], at: { row: label.row, column: right } } };
  });
}

/** A single text under the value above it: a page break cut the value in two. */
function goesOn({ place }: LabelPair, cells: readonly GridCell[]): boolean {
  const [piece] = cells;
  const [value] = place.cells;
  return cells.length === 1 && piece !== undefined && value?.column === piece.column && !isYearLine(piece) && !isTitle(piece);
}

export function isPairLabel(cell: GridCell): boolean {
  return (
    isHeaderLabel(cell) ||
    isGradeLabel(cell) ||
    goalRoleOf(cell) !== null ||
    fundsRoleOf(cell) !== null ||
    cell.label === cardScoreLabel
  );
}
