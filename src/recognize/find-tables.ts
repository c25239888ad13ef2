import { cardGradeLabel, cardScoreLabel, columnLabels } from "../text/labels";
import { foldLabel } from "../sheet/fold";
import { cellAt, type Grid, type GridCell } from "./grid";
import type { Layout } from "./layout";
import { columnRoleOf, isWeakHeader, roleInHeader, type ColumnRole } from "./label-of";
import { splitHeader } from "./split-header";

/** A column of the indicator table, from its header cell to just before the next one. */
export interface TableColumn {
  readonly role: ColumnRole;
  readonly header: GridCell;
  readonly left: number;
  readonly right: number;
}

/** The header of an indicator table: one row, or two stacked ones. */
export interface TableHeader {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly TableColumn[];
  /** By which it was found, where a user described it. */
  readonly layout?: Layout;
}

const nameLabels: readonly string[] = [
  ...columnLabels.name,
  ...columnLabels.side,
  ...columnLabels.level1,
  ...columnLabels.level2,
];
const anchorLabels = new Set<string>([...nameLabels, cardScoreLabel]);
const anchorBeginnings = new Map<number, Set<number>>();
for (const label of anchorLabels) {
  const second = anchorBeginnings.get(label.charCodeAt(0)) ?? new Set();
  anchorBeginnings.set(label.charCodeAt(0), second.add(label.charCodeAt(1)));
}
const shortestAnchor = 2;
const longestAnchor = 24;

/** The rows that can be the header of a table, or the heart of a result card, in one pass. */
export function findAnchorRows({ sheet }: Grid): readonly number[] {
  const rows: number[] = [];
  sheet.texts.forEach((texts, row) => {
    if (texts.some(isAnchor)) rows.push(row);
  });
  return rows;
}

/** Runs over every cell of a sheet, so the first characters decide for nearly all of them. */
function isAnchor(text: string): boolean {
  if (text.length < shortestAnchor || text.length > longestAnchor) return false;
  const first = text.charCodeAt(0);
  const second = anchorBeginnings.get(first);
  if (second ? !second.has(text.charCodeAt(1)) && !isMark(text.charCodeAt(1)) : !isMark(first)) {
    return false;
  }
  return anchorLabels.has(foldLabel(text));
}

/** Characters that folding can take away: white space, #, brackets, full-width forms. */
function isMark(code: number): boolean {
  return code < 0x30 || (code > 0x1fff && code < 0x3020) || code > 0xfeff;
}

/** The tables whose header begins in a row; several where forms stand side by side. */
export function findTables(grid: Grid, row: number): readonly TableHeader[] {
  const below = nextFilledRow(grid, row);
  const stacked = below !== null && isHeaderRow(grid.cellsIn(below)) ? below : null;
  const upper = grid.cellsIn(row);
  const cells = stacked === null ? upper : stack(upper, grid.cellsIn(stacked));

  return splitHeader(grid, cells).map((header) => ({
    top: row,
    bottom: stacked ?? row,
    columns: columnsOf(grid, header),
  }));
}

function nextFilledRow(grid: Grid, row: number): number | null {
  for (let next = row + 1; next < grid.rowCount; next++) {
    if (grid.cellsIn(next).length > 0) return next;
  }
  return null;
}

/** A second header row holds labels only, and no name: that would be another table's first row. */
function isHeaderRow(cells: readonly GridCell[]): boolean {
  const roles = cells.map(columnRoleOf);
  return (
    roles.length > 0 && roles.every((role) => role !== null && role !== "name" && role !== "side")
  );
}

/** A label of the lower row speaks for its column; it stands below the one that groups it. */
function stack(upper: readonly GridCell[], lower: readonly GridCell[]): readonly GridCell[] {
  const columns = new Set(lower.map(({ column }) => column));
  return [...upper.filter(({ column }) => !columns.has(column)), ...lower].sort(
    (a, b) => a.column - b.column,
  );
}

/** The header cells as columns; of several with one role the plainest has it, or the first of these. */
function columnsOf(grid: Grid, cells: readonly GridCell[]): readonly TableColumn[] {
  const bearers = new Map<ColumnRole, GridCell>();
  for (const cell of cells) {
    const role = roleInHeader(cell);
    const bearer = role && bearers.get(role);
    if (role && (!bearer || (isWeakHeader(bearer) && !isWeakHeader(cell)))) bearers.set(role, cell);
  }
  return cells.map((header, index) => {
    const known = roleInHeader(header) ?? "other";
    const role = bearers.get(known) === header ? known : "other";
    const next = cells[index + 1];
    const own = grid.areaAt(header.row, header.column)?.right ?? header.column;
    const right = next ? next.column - 1 : own;
    return { role, header, left: header.column, right };
  });
}

/** A result card (绩效评价结果信息表), known by its 评价分值 with 评价结论 below it. */
export interface CardHeart {
  readonly left: number;
  /** The column of the value beside the label. */
  readonly right: number;
}

/** The cards whose 评价分值 stands in a row. */
export function findCards(grid: Grid, row: number): readonly CardHeart[] {
  const cells = grid.cellsIn(row);
  return cells.flatMap((cell, index) => {
    if (cell.label !== cardScoreLabel || !hasCardGradeBelow(grid, cell)) return [];
    return [{ left: cell.column, right: cells[index + 1]?.column ?? cell.column + 1 }];
  });
}

const furthest = 40;

/** Whether one of the next three cells below is 评价结论. */
function hasCardGradeBelow(grid: Grid, { row, column }: GridCell): boolean {
  let filled = 0;
  for (let next = row + 1; next <= row + furthest && filled < 3; next++) {
    if ((grid.sheet.texts[next]?.[column] ?? "") === "") continue;
    if (cellAt(grid, next, column)?.label === cardGradeLabel) return true;
    filled++;
  }
  return false;
}
