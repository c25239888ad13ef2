import { cellKindOf, isFigure, isRowNumber } from "./cell-kind";
import { completenessCost, kindCost, sumsCost } from "./fit-cost";
import type { TableColumn } from "./find-tables";
import type { GridCell } from "./grid";
import type { ColumnRole } from "./label-of";
import { levelWordOf } from "./level-word";

/** What the cells of a table row are, column by column. */
export interface AlignedRow {
  /** How far the row's values stand from their columns; 0 in a sheet with a grid. */
  readonly shift: number;
  readonly cells: ReadonlyMap<ColumnRole, GridCell>;
  /** Cells that name a level, wherever they stand. */
  readonly levels: readonly GridCell[];
}

export interface AlignOptions {
  /** Where a column of the sheet stands among those that are used. */
  readonly place: (column: number) => number;
  /** Shifts of other rows of the same page. */
  readonly likely: ReadonlySet<number>;
}

interface Candidate extends AlignedRow {
  /** How badly the cells fit: 0 where each is of its column's kind. */
  readonly cost: number;
}

const shifts = [-1, 1, -2, 2, -3, 3] as const;
const leftOver = 5;
const notLikely = 3;
const likelyShift = 1;

/**
 * Assigns the cells of a row to the columns of its table.
 *
 * In a sheet with a grid each cell stands in its column. In text pasted from a document a row can
 * be shifted by some columns; then the order and the kinds of its cells decide: the shift that fits
 * best is taken, in doubt none. A shift that another row of the same page shows is likelier.
 */
export function alignRow(
  cells: readonly GridCell[],
  columns: readonly TableColumn[],
  options: AlignOptions,
): AlignedRow {
  return bestShift(options, (shift) => alignBy(shift, cells, columns, options));
}

/** The same for a row that holds nothing but sums: 总分, 小计. */
export function alignSums(
  cells: readonly GridCell[],
  columns: readonly TableColumn[],
  options: AlignOptions,
): AlignedRow {
  return bestShift(options, (shift) => {
    const assigned = new Map<ColumnRole, GridCell>();
    let cost = 0;
    for (const cell of cells.filter(isFigure)) {
      const own = columns.find((column) => stands(cell, column, { shift, ...options }));
      if (!own || !sumRoles.has(own.role) || assigned.has(own.role)) cost += leftOver;
      else if (own.role !== "other") assigned.set(own.role, cell);
    }
    return { shift, cells: assigned, levels: [], cost: cost + sumsCost(assigned) };
  });
}

const sumRoles: ReadonlySet<ColumnRole> = new Set(["points", "score", "other"]);

function bestShift(
  { likely }: AlignOptions,
  align: (shift: number) => Candidate,
): AlignedRow {
  let best = align(0);
  for (const shift of shifts) {
    if (best.cost === 0) break;
    const row = align(shift);
    const cost = row.cost + (likely.has(shift) ? likelyShift : notLikely);
    if (cost < best.cost) best = { ...row, cost };
  }
  return best;
}

function stands(
  cell: GridCell,
  column: TableColumn,
  { shift, place }: { readonly shift: number } & Pick<AlignOptions, "place">,
): boolean {
  const at = place(cell.column) - shift;
  return place(column.left) <= at && at <= place(column.right);
}

function alignBy(
  shift: number,
  cells: readonly GridCell[],
  columns: readonly TableColumn[],
  { place }: AlignOptions,
): Candidate {
  const standsBy = (cell: GridCell, column: TableColumn, by: number): boolean =>
    stands(cell, column, { shift: by, place });

  const assigned = new Map<ColumnRole, GridCell>();
  const rest: GridCell[] = [];
  let cost = 0;
  for (const cell of cells) {
    const own = columns.find((each) => !headRoles.has(each.role) && standsBy(cell, each, shift));
    if (!own) rest.push(cell);
    else if (own.role === "other") continue;
    else if (assigned.has(own.role)) cost += leftOver;
    else {
      assigned.set(own.role, cell);
      cost += kindCost(cell, own.role);
    }
  }

  const head = readHead(rest, columns, { shift, stands: standsBy });
  if (head.name) assigned.set("name", head.name);
  cost += head.cost + completenessCost(assigned);
  return { shift, cells: assigned, levels: head.levels, cost };
}

const levelRoles: ReadonlySet<ColumnRole> = new Set(["side", "level1", "level2"]);
const headRoles: ReadonlySet<ColumnRole> = new Set([...levelRoles, "name"]);

interface Head {
  readonly name: GridCell | null;
  readonly levels: readonly GridCell[];
  readonly cost: number;
}

/**
 * The cells that hold no value: level words are known by themselves, wherever they stand, and one
 * of the others is the name.
 */
function readHead(
  cells: readonly GridCell[],
  columns: readonly TableColumn[],
  {
    shift,
    stands,
  }: {
    readonly shift: number;
    readonly stands: (cell: GridCell, column: TableColumn, by: number) => boolean;
  },
): Head {
  const name = columns.find(({ role }) => role === "name");
  const isNamePlace = (cell: GridCell): boolean =>
    name !== undefined && (stands(cell, name, 0) || stands(cell, name, shift));

  const levels: GridCell[] = [];
  const texts: GridCell[] = [];
  cells.forEach((cell, index) => {
    const word = levelWordOf(cell);
    const isLevel = word !== null && (word.complete || !isNamePlace(cell));
    if (isLevel) levels.push(cell);
    else if (index > 0 || isNamePlace(cell) || !isRowNumber(cell)) texts.push(cell);
  });

  // Of two texts where the name belongs, a level word without its ending is the level.
  const [first, second] = texts.filter(isNamePlace);
  const shifted = levels.some((cell) => isShiftedLevel(cell, columns, stands));
  if (first && levelWordOf(first) && (second || shifted)) {
    levels.push(first);
    texts.splice(texts.indexOf(first), 1);
  }

  const inLevelColumn = (cell: GridCell): boolean =>
    columns.some((column) => levelRoles.has(column.role) && stands(cell, column, 0));
  const named = texts.find(isNamePlace) ?? texts.filter(inLevelColumn).at(-1) ?? null;
  const others = texts.filter((cell) => cell !== named);
  const unknownLevels = named && isNamePlace(named) ? others.filter(inLevelColumn) : [];

  let cost = leftOver * (others.length - unknownLevels.length);
  // A text of its own in a level column is a level that no list knows; one under 绩效指标 is none.
  for (const cell of unknownLevels) {
    const side = columns.some((column) => column.role === "side" && stands(cell, column, 0));
    cost += side ? leftOver : 1;
  }
  if (named && !isNamePlace(named)) cost += 1;
  if (named && cellKindOf(named) !== "text") cost += 3;
  return { name: named, levels: [...levels, ...unknownLevels], cost };
}

/** Whether a level word stands one column off its own level: then the others of its row may, too. */
function isShiftedLevel(
  cell: GridCell,
  columns: readonly TableColumn[],
  stands: (cell: GridCell, column: TableColumn, by: number) => boolean,
): boolean {
  const word = levelWordOf(cell);
  const own = columns.find(({ role }) => role === `level${word?.level ?? ""}`);
  return word?.level === 1 && own !== undefined && stands(cell, own, 1);
}
