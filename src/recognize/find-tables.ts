import { cardGradeLabel, cardScoreLabel, columnLabels } from "../text/labels";
import { foldLabel } from "../sheet/fold";
import { cellAt, type Grid, type GridCell } from "./grid";
import type { Layout } from "./layout";
import { columnRoleOf, isHeadRole, isWeakHeader, roleInHeader, type ColumnRole } from "./label-of";
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
  const reaching = cellsReachingInto(grid, row);
  const upper = [...reaching, ...grid.cellsIn(row)].sort((a, b) => a.column - b.column);
  const below = nextFilledRow(grid, row);
  const lower = below === null ? [] : grid.cellsIn(below);
  const stacked = isLowerHeader(grid, row, lower) ? below : null;
  const cells = stacked === null ? upper : stack(grid, row, lower, upper);

  return splitHeader(grid, cells).map((header) => ({
    top: header.some((cell) => reaching.includes(cell)) ? row - 1 : row,
    bottom: stacked ?? row,
    columns: columnsOf(grid, header),
  }));
}

/** The headers that are merged from the row above down into this one. */
function cellsReachingInto(grid: Grid, row: number): readonly GridCell[] {
  return grid.cellsIn(row - 1).filter((cell) => {
    const role = columnRoleOf(cell);
    const bottom = grid.areaAt(cell.row, cell.column)?.bottom ?? cell.row;
    return bottom === row && role !== null && !isHeadRole(role);
  });
}

function nextFilledRow(grid: Grid, row: number): number | null {
  for (let next = row + 1; next < grid.rowCount; next++) {
    if (grid.cellsIn(next).length > 0) return next;
  }
  return null;
}

/**
 * A second header row holds labels only. A name would be another table's, and other words are none,
 * unless a label of the first row is merged over them.
 */
function isLowerHeader(grid: Grid, row: number, lower: readonly GridCell[]): boolean {
  const isLabel = (cell: GridCell): boolean => {
    const role = columnRoleOf(cell);
    if (role !== null && role !== "name" && role !== "side") return true;
    return cell.kind === "text" && groupOver(grid, row, cell) !== null;
  };
  return lower.length > 0 && lower.every(isLabel);
}

/** The label of the first header row that is merged over several columns, and what stands below. */
function groupOver(grid: Grid, row: number, { column }: GridCell): GridCell | null {
  const area = grid.areaAt(row, column);
  if (!area || area.left === area.right || area.bottom !== row) return null;
  const group = cellAt(grid, area.top, area.left);
  return group && roleInHeader(group) !== null ? group : null;
}

/** A label of the lower row speaks for its column; without a role of its own, the one over it does. */
function stack(
  grid: Grid,
  row: number,
  lower: readonly GridCell[],
  upper: readonly GridCell[],
): readonly GridCell[] {
  const columns = new Set(lower.map(({ column }) => column));
  const speaking = lower.map((cell) => {
    const group = columnRoleOf(cell) === null ? groupOver(grid, row, cell) : null;
    return group ? { ...wordsOf(group), row: cell.row, column: cell.column } : cell;
  });
  return [...upper.filter(({ column }) => !columns.has(column)), ...speaking].sort(
    (a, b) => a.column - b.column,
  );
}

function wordsOf(cell: GridCell): GridCell {
  const { row, column, text, label, folded, kind, value, formula, numberFormat } = cell;
  return { row, column, text, label, folded, kind, value, formula, numberFormat };
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
