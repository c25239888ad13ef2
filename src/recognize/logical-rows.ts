import type { TableColumn } from "./find-tables";
import type { GridCell } from "./grid";
import { isHeadRole, type ColumnRole } from "./label-of";
import { levelWord } from "./level-word";
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

/** A row while pieces can still be added to it. */
interface GrowingRow extends LogicalRow {
  readonly cells: Map<ColumnRole, GridCell[]>;
  readonly levels: GridCell[][];
}

/**
 * Joins rows that go on below a page break with the row above it; below the last figures none does,
 * and none in a grid, which has no page breaks.
 */
export function joinContinuations(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  { isGrid }: { readonly isGrid: boolean },
): readonly LogicalRow[] {
  const last = rows.reduce((latest, row, index) => (hasFigures(row) ? index : latest), -1);
  const joined: GrowingRow[] = [];
  rows.forEach((row, index) => {
    const above = joined.at(-1);
    if (!isGrid && above && index < last && (isContinuation(row, columns) || isPiece(row, above))) {
      append(above, row, pieceRoles(rows[index + 1], columns));
    } else joined.push(toLogical(row));
  });
  return joined;
}

function hasFigures({ aligned: { cells } }: TableRow): boolean {
  return cells.has("points") || cells.has("score");
}

/** 续行: neither points nor score, right after an empty row, and no indicator by itself. */
function isContinuation(row: TableRow, columns: readonly TableColumn[]): boolean {
  if (row.kind !== "indicator" || !row.afterGap || hasFigures(row)) return false;
  if (!columns.some(({ role }) => role === "points" || role === "score")) return false;
  const { cells } = row.aligned;
  return !(cells.has("name") && (cells.has("target") || cells.has("actual")) && cells.size > 2);
}

/** Whether a row, even right below, only completes a level's word, or the reason, of the row above. */
function isPiece(row: TableRow, above: LogicalRow): boolean {
  if (row.kind !== "indicator" || hasFigures(row)) return false;
  if (row.filled.length === 1 && row.aligned.cells.has("deviation")) return true;
  return row.filled.some(({ column, folded }) =>
    above.levels.some(([first]) => {
      const word = first?.column === column ? first.folded + folded : "";
      return levelWord(word)?.complete ?? false;
    }),
  );
}

function toLogical({ row, kind, filled, aligned }: TableRow): GrowingRow {
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
  { cells, levels }: GrowingRow,
  { filled }: TableRow,
  roleAt: (column: number) => ColumnRole | null,
): void {
  for (const piece of filled) {
    const role = roleAt(piece.column);
    if (role === null) continue;

    const isLevel = role !== "name" && isHeadRole(role);
    const pieces = isLevel
      ? levels.find(([first]) => first?.column === piece.column)
      : cells.get(role);
    if (pieces) pieces.push(piece);
    else if (isLevel) levels.push([piece]);
    else cells.set(role, [piece]);
  }
}
