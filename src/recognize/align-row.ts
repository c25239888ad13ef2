import { isFigure } from "./cell-kind";
import { completenessCost, kindCost, leftOver, sumsCost } from "./fit-cost";
import type { TableColumn } from "./find-tables";
import type { GridCell } from "./grid";
import { isHeadRole, isSubtotalLabel, isTotalLabel, type ColumnRole } from "./label-of";
import { levelWordOf } from "./level-word";
import { readHead } from "./row-head";

/** What the cells of a table row are, column by column. */
export interface AlignedRow {
  /** How far the row's values stand from their columns; 0 in a sheet with a grid. */
  readonly shift: number;
  readonly cells: ReadonlyMap<ColumnRole, GridCell>;
  /** Cells that name a level, wherever they stand. */
  readonly levels: readonly GridCell[];
  /** How badly the cells fit: 0 where each is of its column's kind. */
  readonly cost: number;
}

/** Where a column of the sheet stands among those that are used. */
export type PlaceOfColumn = (column: number) => number;

/** Aligns a row, told how unlikely each shift is from those of the other rows of its page. */
export type Aligner = (unlikeliness: (shift: number) => number) => AlignedRow;

const shifts = [-1, 1, -2, 2, -3, 3] as const;

/**
 * Assigns the cells of a row to the columns of its table.
 *
 * In a sheet with a grid each cell stands in its column. In text pasted from a document a row can
 * be shifted by some columns; then the order and the kinds of its cells decide: the shift that fits
 * best is taken, in doubt none. A shift that other rows of the same page show is likelier.
 */
export function alignRow(
  cells: readonly GridCell[],
  columns: readonly TableColumn[],
  place: PlaceOfColumn,
): Aligner {
  return createAligner((shift) => alignBy(shift, cells, columns, place));
}

/**
 * The same for a row that holds nothing but sums: 总分, 小计; words in their place are read as such. A
 * row without any figure shows nothing of having moved.
 */
export function alignSums(
  cells: readonly GridCell[],
  columns: readonly TableColumn[],
  place: PlaceOfColumn,
): Aligner {
  const align = (shift: number): AlignedRow => {
    const assigned = new Map<ColumnRole, GridCell>();
    let cost = 0;
    for (const cell of cells) {
      if (isTotalLabel(cell) || isSubtotalLabel(cell)) continue;
      const own = columns.find((column) => stands(cell, column, { shift, place }));
      const fits = own !== undefined && sumRoles.has(own.role) && !assigned.has(own.role);
      if (fits && own.role !== "other") {
        assigned.set(own.role, cell);
        cost += isFigure(cell) ? 0 : kindCost(cell, own.role);
      } else if (!fits && isFigure(cell)) cost += leftOver;
      else if (own && !isHeadRole(own.role)) cost += strayWords;
    }
    return { shift, cells: assigned, levels: [], cost: cost + sumsCost(assigned) };
  };
  return cells.some(isFigure) ? createAligner(align) : () => align(0);
}

/** Words in a row of sums, outside of the columns that say what it is about. */
const strayWords = 1;
const sumRoles: ReadonlySet<ColumnRole> = new Set(["points", "score", "other"]);

/** Each shift is tried at most once, and not at all where it is too unlikely to be the best one. */
function createAligner(align: (shift: number) => AlignedRow): Aligner {
  const tried = new Map<number, AlignedRow>();
  const alignOnce = (shift: number): AlignedRow => {
    const row = tried.get(shift) ?? align(shift);
    tried.set(shift, row);
    return row;
  };

  return (unlikeliness) => {
    let best = alignOnce(0);
    if (best.cost === 0) return best;

    let lowest = best.cost + unlikeliness(0);
    for (const shift of shifts) {
      if (unlikeliness(shift) >= lowest) continue;
      const row = alignOnce(shift);
      const cost = row.cost + unlikeliness(shift);
      if (cost < lowest) [best, lowest] = [row, cost];
    }
    return best;
  };
}

function stands(
  cell: GridCell,
  column: TableColumn,
  { shift, place }: { readonly shift: number; readonly place: PlaceOfColumn },
): boolean {
  const at = place(cell.column) - shift;
  return place(column.left) <= at && at <= place(column.right);
}

function alignBy(
  shift: number,
  cells: readonly GridCell[],
  columns: readonly TableColumn[],
  place: PlaceOfColumn,
): AlignedRow {
  const standsBy = (cell: GridCell, column: TableColumn, by: number): boolean =>
    stands(cell, column, { shift: by, place });

  const assigned = new Map<ColumnRole, GridCell>();
  const rest: GridCell[] = [];
  let cost = 0;
  for (const cell of cells) {
    const own = columns.find((each) => !isHeadRole(each.role) && standsBy(cell, each, shift));
    if (!own || (own.role === "other" && levelWordOf(cell)?.complete)) rest.push(cell);
    else if (own.role === "other") continue;
    else if (assigned.has(own.role)) cost += leftOver;
    else {
      assigned.set(own.role, cell);
      cost += kindCost(cell, own.role);
    }
  }

  const head = readHead(rest, columns, { shift, stands: standsBy });
  const name = columns.find(({ role }) => role === "name");
  const target = assigned.get("target");
  if (head.name) assigned.set("name", head.name);
  else if (target && isUnderWideHeader(target, name)) {
    assigned.set("name", target);
    assigned.delete("target");
    cost += 1;
  }
  cost += head.cost + completenessCost(assigned);
  return { shift, cells: assigned, levels: head.levels, cost };
}

/** The values can move below the right part of a wide header; what stands below its left is its own. */
function isUnderWideHeader(cell: GridCell, column: TableColumn | undefined): boolean {
  return column !== undefined && column.right > column.left && cell.column === column.left;
}
