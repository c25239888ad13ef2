import { cellAt, cellsBetween, type Grid, type GridCell } from "./grid";
import {
  fundsRoleOf,
  goalRoleOf,
  isGradeLabel,
  isKnownHeaderLabel,
  isTitle,
  isTotalLabel,
} from "./label-of";

/** Columns of the sheet, both ends included. */
export interface Columns {
  readonly left: number;
  readonly right: number;
}

/** What stands above each other, in columns that nothing else uses. */
export interface Band<Member> extends Columns {
  readonly members: readonly Member[];
  /** The rows in which something can stand in its columns. */
  readonly rows: readonly number[];
}

/** Members that share no column stand side by side. */
export function bandsOf<Member extends Columns>(
  grid: Grid,
  members: readonly Member[],
): readonly Band<Member>[] {
  const groups: { left: number; right: number; readonly members: Member[] }[] = [];
  for (const member of [...members].sort((a, b) => a.left - b.left)) {
    const { left, right } = member;
    const group = groups.at(-1);
    if (group && left <= group.right) {
      group.members.push(member);
      group.right = Math.max(group.right, right);
    } else groups.push({ left, right, members: [member] });
  }

  let from = 0;
  const bands = groups.map(({ members: own, ...group }, index) => {
    const next = groups[index + 1];
    const right = next ? cutBetween(grid, group, next) - 1 : Math.max(grid.columnCount - 1, 0);
    const left = from;
    from = right + 1;
    return { left, right, members: own, rows: new Array<number>() };
  });
  fillRows(grid, bands);
  return bands;
}

/** Tells each of some bands, from left to right, its rows in one pass over the cells. */
function fillRows(
  { sheet }: Grid,
  bands: readonly (Columns & { readonly rows: number[] })[],
): void {
  const [only, second] = bands;
  sheet.texts.forEach((texts, row) => {
    if (!second) {
      only?.rows.push(row);
      return;
    }
    let index = 0;
    texts.forEach((text, column) => {
      if (text === "") return;
      while (column > (bands[index]?.right ?? Infinity)) index++;
      const rows = bands[index]?.rows;
      if (rows && rows.at(-1) !== row) rows.push(row);
    });
  });
}

/**
 * The first column of the right one of two neighbours: after the first empty column, if there is
 * one, else where its labels begin, else where its table does.
 */
function cutBetween(grid: Grid, { right }: Columns, { left }: Columns): number {
  for (let column = right + 1; column < left; column++) {
    if (grid.isEmptyColumn(column)) return column + 1;
  }
  for (let column = right + 1; column < left; column++) {
    if (grid.sheet.texts.some((_, row) => beginsForm(grid, row, column))) return column;
  }
  return left;
}

function beginsForm(grid: Grid, row: number, column: number): boolean {
  if ((grid.sheet.texts[row]?.[column] ?? "") === "") return false;
  const cell = cellAt(grid, row, column);
  return cell !== undefined && (isTitle(cell) || isKnownHeaderLabel(cell));
}

/**
 * The columns of a form among those of its band: its table's, those beside it up to an empty one,
 * and those beyond where labels stand.
 */
export function columnsOfForm(
  grid: Grid,
  rows: readonly number[],
  { table, band }: { readonly table: Columns; readonly band: Columns },
): Columns {
  const filled = new Set<number>();
  const labelled = new Set<number>();
  for (const row of rows) {
    for (const cell of cellsBetween(grid, row, band)) {
      filled.add(cell.column);
      if (isBeside(cell, table) && isLabel(cell)) labelled.add(cell.column);
    }
  }

  let { left, right } = table;
  const columns = [...filled].sort((a, b) => a - b);
  for (const column of [...columns].reverse()) {
    if (column < left && (column === left - 1 || labelled.has(column))) left = column;
  }
  for (const column of columns) {
    if (column > right && (column === right + 1 || labelled.has(column))) right = column;
  }
  return { left, right };
}

function isBeside({ column }: GridCell, { left, right }: Columns): boolean {
  return column < left || column > right;
}

/** Whether a cell holds something that only forms have. */
function isLabel(cell: GridCell): boolean {
  return (
    [isTitle, isKnownHeaderLabel, isGradeLabel, isTotalLabel].some((is) => is(cell)) ||
    goalRoleOf(cell) !== null ||
    fundsRoleOf(cell) !== null
  );
}
