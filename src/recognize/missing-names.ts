import type { TableColumn } from "./find-tables";
import { levelWordOf } from "./level-word";
import type { LogicalRow } from "./logical-rows";

/**
 * Where the names of rows without one would stand. The levels and the name can keep their columns
 * where the values behind them have moved: so a name is looked for as far off its column as the
 * row's own levels are, else where the nearest row that is shifted alike has it.
 */
export function columnsOfMissingNames(
  rows: readonly LogicalRow[],
  columns: readonly TableColumn[],
): ReadonlyMap<LogicalRow, number> {
  const left = columns.find(({ role }) => role === "name")?.left ?? 0;
  const above = nearestNames(rows);
  const below = nearestNames([...rows].reverse());
  const found = new Map<LogicalRow, number>();
  for (const row of rows) {
    if (row.cells.has("name")) continue;
    const [from, to] = [above.get(row), below.get(row)];
    const nearest = from && (!to || row.row - from.row < to.row - row.row) ? from : to;
    const movedWithLevels = isMovedWithLevels(row, columns);
    const column = movedWithLevels || !nearest ? left + row.shift : nearest.column;
    const levels = row.levels.flatMap((cells) => cells.map((cell) => cell.column));
    found.set(row, Math.max(column, ...levels.map((level) => level + 1)));
  }
  return found;
}

interface NamePlace {
  readonly row: number;
  readonly column: number;
}

/** For each row without a name, the last name before it in a row that is shifted alike. */
function nearestNames(rows: readonly LogicalRow[]): ReadonlyMap<LogicalRow, NamePlace> {
  const latest = new Map<number, NamePlace>();
  const nearest = new Map<LogicalRow, NamePlace>();
  for (const row of rows) {
    const [name] = row.cells.get("name") ?? [];
    const known = latest.get(row.shift);
    if (name) latest.set(row.shift, { row: row.row, column: name.column });
    else if (known) nearest.set(row, known);
  }
  return nearest;
}

/** Whether a level of the row is as far off its column as the values are. */
function isMovedWithLevels(
  { levels, shift }: LogicalRow,
  columns: readonly TableColumn[],
): boolean {
  return levels.some(([cell]) => {
    const level = cell && levelWordOf(cell)?.level;
    const own = columns.find(({ role }) => role === `level${level ?? ""}`);
    return cell !== undefined && own !== undefined && cell.column - own.left === shift;
  });
}
