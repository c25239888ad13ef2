import type { CellRange } from "../sheet/address";
import { isFigure, isRowNumber } from "./cell-kind";
import { cellsBetween, type Grid, type GridCell } from "./grid";
import { roleInHeader, type ColumnRole } from "./label-of";
import { levelWordOf } from "./level-word";
import { parseNumber } from "./parse-number";

/** A column under a header, with what stands in it. */
export interface ColumnCells {
  readonly header: GridCell;
  readonly left: number;
  readonly right: number;
  readonly cells: readonly GridCell[];
}

export interface RoleGuess {
  readonly role: ColumnRole;
  /** From 0 to 1; 0 where nothing tells. */
  readonly confidence: number;
}

const byHeader = 0.9;
const byCells = 0.5;
const mostRows = 60;

/** The cells below a header, up to the first rows of a long table. */
export function cellsBelow(grid: Grid, header: CellRange): readonly GridCell[] {
  const bottom = Math.min(header.bottom + mostRows, grid.rowCount - 1);
  const cells: GridCell[] = [];
  for (let row = header.bottom + 1; row <= bottom; row++) {
    cells.push(...cellsBetween(grid, row, header));
  }
  return cells;
}

/** What each column holds: by the words of its header, else by the kinds of its cells and their order. */
export function guessRoles(columns: readonly ColumnCells[]): readonly RoleGuess[] {
  const roles = new Map<ColumnCells, RoleGuess>();
  const taken = new Set<ColumnRole>();
  const give = (column: ColumnCells | undefined, role: ColumnRole, confidence = byCells): void => {
    if (!column || taken.has(role) || roles.has(column)) return;
    roles.set(column, { role, confidence });
    if (role !== "other") taken.add(role);
  };
  const open = (fits: (column: ColumnCells) => boolean): readonly ColumnCells[] =>
    columns.filter((column) => !roles.has(column) && fits(column));

  for (const column of columns) {
    const role = roleInHeader(column.header);
    if (role) give(column, role, byHeader);
  }
  give(open(isRowNumbers)[0], "other");
  give(open(holdsLevels(1))[0], "level1");
  give(open(holdsLevels(2))[0], "level2");
  give(open(isMostly(({ kind }) => kind === "signed"))[0], "target");

  const figures = open(isMostly(isPlainFigure));
  const points = figures.find(sumsUp) ?? figures.at(-2);
  const scores = figures.slice(points ? figures.indexOf(points) + 1 : 0);
  give(points, "points");
  give(scores[0], "score");
  give(open(isMostly(isValue))[0], "target");
  give(open(isMostly(isValue))[0], "actual");
  giveWords(columns, { roles, open: open(isMostly(isWords)), give });
  return columns.map((column) => roles.get(column) ?? { role: "other", confidence: 0 });
}

/** Of the columns of words before the values the fullest holds the names; the last one of all, the reasons. */
function giveWords(
  columns: readonly ColumnCells[],
  {
    roles,
    open,
    give,
  }: {
    readonly roles: ReadonlyMap<ColumnCells, RoleGuess>;
    readonly open: readonly ColumnCells[];
    readonly give: (column: ColumnCells | undefined, role: ColumnRole) => void;
  },
): void {
  const values = columns.filter((column) => valueRoles.has(roles.get(column)?.role ?? "other"));
  const first = values[0]?.left ?? Infinity;
  const before = open.filter(({ left }) => left < first);
  const fullest = Math.max(0, ...before.map(({ cells }) => cells.length));
  const name = before.filter(({ cells }) => cells.length === fullest).at(-1);
  give(name, "name");
  const [level1, level2] = before.filter((column) => column !== name);
  give(level1, "level1");
  give(level2, "level2");
  give(columns.at(-1), "deviation");
}

const valueRoles: ReadonlySet<ColumnRole> = new Set(["target", "actual", "points", "score"]);

function isMostly(fits: (cell: GridCell) => boolean): (column: ColumnCells) => boolean {
  return ({ cells }) => cells.length > 0 && cells.filter(fits).length * 2 > cells.length;
}

function isRowNumbers({ cells }: ColumnCells): boolean {
  return cells.length > 1 && cells.every((cell, index) => isRowNumber(cell) && is(cell, index + 1));
}

function is({ folded }: GridCell, number: number): boolean {
  return Number(folded) === number;
}

function holdsLevels(level: 1 | 2): (column: ColumnCells) => boolean {
  return isMostly((cell) => levelWordOf(cell)?.level === level);
}

/** Points and scores have no unit. */
function isPlainFigure(cell: GridCell): boolean {
  return cell.kind === "number" && isFigure(cell);
}

function isValue({ kind }: GridCell): boolean {
  return kind === "quantity" || kind === "number" || kind === "signed";
}

function isWords({ kind }: GridCell): boolean {
  return kind === "text";
}

/** What the points of all indicators come to, without or with 10 or 20 for the execution rate. */
const fullMarks: readonly number[] = [80, 90, 100];

/** Whether the figures are points: their sum says so, also where it stands below them. */
function sumsUp({ cells }: ColumnCells): boolean {
  const sum = cells
    .map(({ folded }) => parseNumber(folded)?.value.toNumber() ?? 0)
    .reduce((total, number) => total + number, 0);
  return fullMarks.some((marks) => sum === marks || sum === 2 * marks);
}
