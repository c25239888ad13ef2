import { absent, type Field } from "../form/field";
import type { Figure } from "../form/figure";
import type { Indicator } from "../form/form";
import { holdsQuantity, type Reading } from "../form/quantity";
import { comparable } from "../score/comparable";
import { directionOf } from "./direction";
import type { TableColumn } from "./find-tables";
import type { Grid } from "./grid";
import type { ColumnRole } from "./label-of";
import type { LogicalRow } from "./logical-rows";
import { readDeviation, readFigure, readReading, readText, type Place } from "./read-cell";
import type { LeveledRow } from "./resolve-levels";

/** Reads the fields of a row by the columns of its table. */
export interface RowReader {
  readonly has: (role: ColumnRole) => boolean;
  readonly place: (row: LogicalRow, role: ColumnRole) => Place;
  readonly field: <Value>(
    row: LogicalRow,
    role: ColumnRole,
    read: (grid: Grid, place: Place) => Field<Value>,
  ) => Field<Value>;
  readonly figure: (row: LogicalRow, role: "points" | "score") => Field<Figure>;
}

export function createReader(
  grid: Grid,
  columns: readonly TableColumn[],
  nameColumns: ReadonlyMap<LogicalRow, number>,
): RowReader {
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  const place = (row: LogicalRow, role: ColumnRole): Place => {
    const column = columns.find((each) => each.role === role);
    const cells = row.cells.get(role) ?? [];
    const [first] = cells;
    const named = role === "name" ? nameColumns.get(row) : undefined;
    const blank = Math.max(0, named ?? (column?.left ?? 0) + row.shift);
    const at = first ?? { row: row.row, column: blank };
    return { cells, at: { row: at.row, column: at.column } };
  };
  const field: RowReader["field"] = (row, role, read) =>
    has(role) ? read(grid, place(row, role)) : absent;
  return { has, place, field, figure: (row, role) => field(row, role, readFigure) };
}

export function readIndicator(row: LeveledRow, reader: RowReader): Indicator {
  const name = reader.field(row, "name", readText);
  const target = reader.field(row, "target", (grid, place) =>
    readReading(grid, splitTarget(row, place)),
  );
  const actual = reader.field(row, "actual", readReading);
  const { row: at, group, level1, level2 } = row;
  return {
    row: at,
    group,
    level1,
    level2,
    name,
    target,
    actual: row.cells.has("unit") ? withUnitOf(target, actual) : actual,
    direction: directionOf(target, { name: name.state === "filled" ? name.value : "", level2 }),
    points: reader.figure(row, "points"),
    score: reader.figure(row, "score"),
    deviation: reader.field(row, "deviation", readMergedDeviation),
  };
}

/** A target whose sign, number and unit stand in columns of their own is read as one text. */
function splitTarget({ cells }: LogicalRow, { cells: value, at }: Place): Place {
  return { cells: [...(cells.get("operator") ?? []), ...value, ...(cells.get("unit") ?? [])], at };
}

/** The unit of a column of its own is that of a bare actual value too, where its size allows it; 0 is 0 in any. */
function withUnitOf(target: Field<Reading>, actual: Field<Reading>): Field<Reading> {
  if (!holdsQuantity(target) || !holdsQuantity(actual) || actual.value.unit !== null) return actual;
  const isNone = actual.value.shown.isZero();
  if (!isNone && !comparable(target.value, actual.value, ({ shown }) => shown)) return actual;
  const { unit, measure } = target.value;
  return { ...actual, value: { ...actual.value, unit, measure } };
}

/** One reason for several rows stands in a cell merged over all of them. */
function readMergedDeviation(grid: Grid, place: Place): Field<string> {
  const area = grid.areaAt(place.at.row, place.at.column);
  if (place.cells.length > 0 || !area || area.top === place.at.row)
    return readDeviation(grid, place);
  const anchor = grid.cellsIn(area.top).filter(({ column }) => column === area.left);
  return readDeviation(grid, { cells: anchor, at: { row: area.top, column: area.left } });
}
