import type { TableColumn } from "./find-tables";
import type { GridCell } from "./grid";
import type { ColumnRole } from "./label-of";
import { isHeadRole } from "./row-head";
import type { TableRow } from "./table-rows";

/** A row of the table with what page breaks cut off put back: each datum is one cell or several. */
export interface LogicalRow {
  readonly row: number;
  readonly kind: TableRow["kind"];
  /** As they stand in the sheet. */
  readonly filled: readonly GridCell[];
  readonly shift: number;
  readonly cells: ReadonlyMap<ColumnRole, readonly GridCell[]>;
  /** The cells that name its levels, one list for each column in which one stands. */
  readonly levels: readonly (readonly GridCell[])[];
}

/** Joins rows that go on below a page break with the row above it. */
export function joinContinuations(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
): readonly LogicalRow[] {
  const joined: LogicalRow[] = [];
  rows.forEach((row, index) => {
    const above = joined.at(-1);
    if (above && isContinuation(row, columns)) {
      joined[joined.length - 1] = append(above, row, pieceRoles(rows[index + 1], columns));
    } else joined.push(toLogical(row));
  });
  return joined;
}

/** 续行: neither points nor score, right after an empty row, and no indicator by itself. */
function isContinuation({ kind, afterGap, aligned }: TableRow, columns: readonly TableColumn[]): boolean {
  if (kind !== "indicator" || !afterGap) return false;
  if (!columns.some(({ role }) => role === "points" || role === "score")) return false;
  const { cells } = aligned;
  if (cells.has("points") || cells.has("score")) return false;
  return !(cells.has("name") && (cells.has("target") || cells.has("actual")) && cells.size > 2);
}

function toLogical({ row, kind, filled, aligned }: TableRow): LogicalRow {
  return {
    row,
    kind,
    filled,
    shift: aligned.shift,
    cells: new Map([...aligned.cells].map(([role, cell]) => [role, [cell]])),
    levels: aligned.levels.map((cell) => [cell]),
  };
}

/** What stands in a column of a new page: as in its next row, else as in the header. */
function pieceRoles(
  next: TableRow | undefined,
  columns: readonly TableColumn[],
): (column: number) => ColumnRole | null {
  const { cells = new Map<ColumnRole, GridCell>(), shift = 0 } = next?.aligned ?? {};
  const roles = new Map([...cells].map(([role, cell]) => [cell.column, role]));
  const roleAt = (column: number): ColumnRole | null =>
    columns.find(({ left, right }) => left <= column && column <= right)?.role ?? null;
  return (column) => {
    const known = roles.get(column);
    if (known) return known;
    // The levels and the name can keep their columns where the values behind them have moved.
    const shifted = roleAt(column - shift);
    const missing = shifted !== null && !isHeadRole(shifted) && !cells.has(shifted);
    return missing ? shifted : roleAt(column);
  };
}

function append(
  above: LogicalRow,
  { filled }: TableRow,
  roleAt: (column: number) => ColumnRole | null,
): LogicalRow {
  const cells = new Map(above.cells);
  const levels = [...above.levels];
  for (const piece of filled) {
    const role = roleAt(piece.column);
    if (role === "level1" || role === "level2" || role === "side") {
      const at = levels.findIndex(([first]) => first?.column === piece.column);
      if (at >= 0) levels[at] = [...(levels[at] ?? []), piece];
      else levels.push([piece]);
    } else if (role) cells.set(role, [...(cells.get(role) ?? []), piece]);
  }
  return { ...above, cells, levels };
}
