import type { Grid, GridCell } from "./grid";
import {
  columnRoleOf,
  fundsRoleOf,
  goalRoleOf,
  isGradeLabel,
  isHeadRole,
  isKnownHeaderLabel,
  isMoneyRole,
  isTitle,
  isTotalLabel,
  isYearLine,
  roleInHeader,
  type ColumnRole,
} from "./label-of";
import { levelWordOf } from "./level-word";

/** Cells of a row in which a header can stand, and whether something else stands beside them. */
interface Run {
  readonly cells: readonly GridCell[];
  readonly endsLeft: boolean;
  readonly endsRight: boolean;
}

/**
 * The headers of indicator tables in a row: several where forms stand side by side. The row can
 * hold any part of another form as well, and a header has each role once.
 */
export function splitHeader(
  grid: Grid,
  cells: readonly GridCell[],
): readonly (readonly GridCell[])[] {
  const money = cells.filter((cell) => isMoneyRole(fundsRoleOf(cell)));
  const isForeign = (cell: GridCell, at: number): boolean =>
    columnRoleOf(cell) === null &&
    !(goalRoleOf(cell) && hasRole(cells[at - 1]) && (!cells[at + 1] || hasRole(cells[at + 1]))) &&
    (isNoHeader(cell) || isWide(grid, cell) || (money.length > 1 && money.includes(cell)));

  const runs: Run[] = [];
  let from = 0;
  for (let at = 0; at <= cells.length; at++) {
    const cell = cells[at];
    if (cell && !isForeign(cell, at)) continue;
    const endsRight = at < cells.length;
    // 绩效指标 before a level or a figure is a row's, not a header's.
    const to = endsRight && isSide(cells[at - 1]) ? at - 1 : at;
    if (to > from) runs.push({ cells: cells.slice(from, to), endsLeft: from > 0, endsRight });
    from = at + 1;
  }
  return runs
    .flatMap(windowsOf)
    .flatMap(headersIn)
    .map((header) => withoutStrays(grid, header));
}

const widestWindow = 120;

/** A run that is wider than any form is taken in pieces, cut where a header begins. */
function windowsOf({ cells, endsLeft, endsRight }: Run): readonly Run[] {
  const windows: Run[] = [];
  let from = 0;
  while (cells.length - from > widestWindow) {
    const window = cells.slice(from, from + widestWindow);
    const [last] =
      headersIn({ cells: window, endsLeft: true, endsRight: true }).at(-1)?.cells ?? [];
    const to = from + (last && last !== window[0] ? window.indexOf(last) : widestWindow);
    windows.push({ cells: cells.slice(from, to), endsLeft: endsLeft || from > 0, endsRight: true });
    from = to;
  }
  return [...windows, { cells: cells.slice(from), endsLeft: endsLeft || from > 0, endsRight }];
}

/** Without cells beyond its roles and an empty column of the sheet: those are no part of it. */
function withoutStrays(grid: Grid, { cells, first, last }: Header): readonly GridCell[] {
  let [from, to] = [cells.indexOf(first), cells.indexOf(last)];
  while (from > 0 && !isGap(grid, cells[from - 1], cells[from])) from--;
  while (to < cells.length - 1 && !isGap(grid, cells[to], cells[to + 1])) to++;
  return cells.slice(from, to + 1);
}

/** Whether an empty column of the sheet stands between two cells. */
function isGap(grid: Grid, left: GridCell | undefined, right: GridCell | undefined): boolean {
  if (!left || !right) return true;
  const from = (grid.areaAt(left.row, left.column)?.right ?? left.column) + 1;
  for (let column = from; column < right.column; column++) {
    if (grid.isEmptyColumn(column)) return true;
  }
  return false;
}

const longestHeader = 30;
const longestUnit = 3;

/** Titles, labels with a value beside them, figures, levels and prose are no header of a column. */
function isNoHeader(cell: GridCell): boolean {
  const isAmount =
    cell.kind === "quantity" && cell.folded.replace(/[\d.,()%]/g, "").length <= longestUnit;
  return (
    cell.text.length > longestHeader ||
    (cell.kind !== "text" && cell.kind !== "quantity") ||
    isAmount ||
    levelWordOf(cell) !== null ||
    goalRoleOf(cell) !== null ||
    [isTitle, isYearLine, isGradeLabel, isTotalLabel, isKnownHeaderLabel].some((is) => is(cell))
  );
}

/** The cells of a header, and between which of them its roles stand. */
interface Header {
  readonly cells: readonly GridCell[];
  readonly first: GridCell;
  readonly last: GridCell;
}

/** The stretch with most roles is a header; left and right of it there can be others. */
function headersIn({ cells, endsLeft, endsRight }: Run): readonly Header[] {
  const best = widestStretch(cells);
  const [first, last] = best ? [cells[best.from], cells[best.to - 1]] : [];
  if (!best || !first || !last) return [];

  const before = headersIn({ cells: cells.slice(0, best.from), endsLeft, endsRight: true });
  const after = headersIn({ cells: cells.slice(best.to), endsLeft: true, endsRight });
  const from = before.length > 0 || endsLeft ? best.from : 0;
  const to = after.length > 0 || endsRight ? best.to : cells.length;
  return [...before, { cells: cells.slice(from, to), first, last }, ...after];
}

const widestHeader = 3;

function isWide(grid: Grid, { row, column }: GridCell): boolean {
  const area = grid.areaAt(row, column);
  return area !== null && area.right - area.left >= widestHeader;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Higher with more roles; of two with about as many, for one in which no names follow on figures. */
  readonly rank: number;
}

/**
 * The first of the longest stretches in which no role comes twice and which is a header. Where there
 * are several, 绩效指标 begins one.
 */
function widestStretch(cells: readonly GridCell[]): Stretch | null {
  const roles = cells.map(roleOf);
  const known = roles.filter((role) => role !== null);
  const isSeveral = new Set(known).size < known.length;
  const seen = new Map<ColumnRole, number>();
  let best: Stretch | null = null;
  let from = 0;
  for (let at = 0; at <= cells.length; at++) {
    const role = roles[at] ?? null;
    const earlier = role === null ? -1 : (seen.get(role) ?? -1);
    const begins = isSeveral && role === "side" && at > from;
    if (at === cells.length || earlier >= from || begins) {
      const stretch = withinRoles(roles, from, at);
      const isWider = stretch.rank > (best?.rank ?? 0);
      if (isWider && isTableHeader(cells.slice(stretch.from, stretch.to))) best = stretch;
      from = begins ? at : earlier + 1;
    }
    if (role !== null) seen.set(role, at);
  }
  return best;
}

/** The stretch from its first role to its last one. */
function withinRoles(roles: readonly (ColumnRole | null)[], from: number, to: number): Stretch {
  let first = from;
  while (first < to - 1 && !roles[first]) first++;
  let end = to;
  while (end > first + 1 && !roles[end - 1]) end--;
  const known = roles.slice(first, end).flatMap((role) => role ?? []);
  return { from: first, to: end, rank: known.length * 2 + orderRank(known) };
}

/** A header mostly begins with a level or a name; one that comes behind figures begins the next. */
function orderRank(roles: readonly ColumnRole[]): number {
  const [first] = roles;
  const restarts = roles.some((role, at) => {
    const before = roles[at - 1];
    return isHeadRole(role) && before !== undefined && !isHeadRole(before);
  });
  return (first && isHeadRole(first) ? 1 : 0) - (restarts ? 4 : 0);
}

function hasRole(cell: GridCell | undefined): boolean {
  return cell !== undefined && columnRoleOf(cell) !== null;
}

function isSide(cell: GridCell | undefined): boolean {
  return cell !== undefined && columnRoleOf(cell) === "side";
}

/** A role that a header has once. */
function roleOf(cell: GridCell): ColumnRole | null {
  const role = roleInHeader(cell);
  return role === "other" ? null : role;
}

/** A name, or a level, and at least two of target, actual, points and score; without any report it is a plan. */
function isTableHeader(cells: readonly GridCell[]): boolean {
  const roles = new Set(cells.map(roleInHeader));
  const named = (["name", "side", "level1", "level2"] as const).some((role) => roles.has(role));
  const values = (["target", "actual", "points", "score"] as const).filter((role) =>
    roles.has(role),
  );
  const isReport = roles.has("actual") || roles.has("score");
  return named && isReport && values.length >= 2;
}
