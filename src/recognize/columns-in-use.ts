import { isFigure } from "./cell-kind";
import type { TableColumn } from "./find-tables";
import type { GridCell } from "./grid";
import { columnRoleOf, isListedHeader, type ColumnRole } from "./label-of";

/** The columns of a table as its header and its rows together show them; one of them is the name. */
export function columnsInUse(
  columns: readonly TableColumn[],
  rows: readonly (readonly GridCell[])[],
): readonly TableColumn[] {
  return withName(withUnlabelled(columns, rows).map((column) => openIfUnsure(column, rows)));
}

/**
 * A column whose header only looks like that of points or scores, over cells that are no figures, is
 * left open.
 */
function openIfUnsure(column: TableColumn, rows: readonly (readonly GridCell[])[]): TableColumn {
  const isFigures = column.role === "points" || column.role === "score";
  if (!isFigures || isListedHeader(column.header)) return column;
  const cells = rows.flatMap((row) => row.filter((cell) => cell.column === column.left));
  const figures = cells.filter(isFigure).length;
  return figures * 2 < cells.length ? { ...column, role: "other" } : column;
}

/**
 * Takes columns that no header names out of the ones they would belong to: most rows fill both. In
 * pasted text some rows do, where they are shifted; most do not.
 */
function withUnlabelled(
  columns: readonly TableColumn[],
  rows: readonly (readonly GridCell[])[],
): readonly TableColumn[] {
  const both = filledTogether(columns, rows);
  return columns.flatMap((column) => {
    const lefts = [column.left];
    for (let next = column.left + 1; next <= column.right; next++) {
      if ((both.get(next) ?? 0) * 2 > rows.length) lefts.push(next);
    }
    return lefts.map((left, index) => ({
      ...column,
      role: index === 0 ? column.role : "other",
      left,
      right: (lefts[index + 1] ?? column.right + 1) - 1,
    }));
  });
}

/** For each column of the sheet, in how many rows it is filled together with its header's column. */
function filledTogether(
  columns: readonly TableColumn[],
  rows: readonly (readonly GridCell[])[],
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const cells of rows) {
    let index = 0;
    let filledLeft = -1;
    for (const { column } of cells) {
      while (column > (columns[index]?.right ?? Infinity)) index++;
      const left = columns[index]?.left ?? -1;
      if (column === left) filledLeft = column;
      else if (filledLeft === left) counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  return counts;
}

const valueRoles: ReadonlySet<ColumnRole> = new Set([
  "operator",
  "target",
  "actual",
  "points",
  "score",
]);

/** Without a header for the names, they stand in a column without a known one, or under 绩效指标. */
function withName(columns: readonly TableColumn[]): readonly TableColumn[] {
  if (columns.some(({ role }) => role === "name")) return columns;
  const beforeValues = columns[columns.findIndex(({ role }) => valueRoles.has(role)) - 1];
  const name =
    beforeValues && isUnknown(beforeValues)
      ? beforeValues
      : ["side", "level2", "level1"].flatMap(
          (role) => columns.find((column) => column.role === role) ?? [],
        )[0];
  return columns.map((column) => (column === name ? { ...column, role: "name" } : column));
}

function isUnknown({ role, header, left }: TableColumn): boolean {
  return role === "other" && (left !== header.column || columnRoleOf(header) === null);
}
