import type { CellAddress, CellRange } from "../sheet/address";
import { absent, type Field } from "../form/field";
import type { Figure } from "../form/figure";
import type { Column, Indicator, Subtotal, Total, TotalPlace } from "../form/form";
import { holdsQuantity, type Reading } from "../form/quantity";
import { comparable } from "../score/comparable";
import { noNameWords, partBeginning, placeholderPattern } from "../text/labels";
import { directionOf } from "./direction";
import type { TableColumn, TableHeader } from "./find-tables";
import { fold, printedLabel } from "../sheet/fold";
import type { Grid, GridCell } from "./grid";
import { isTotalLabel, type ColumnRole } from "./label-of";
import { joinContinuations, type LogicalRow } from "./logical-rows";
import { columnsOfMissingNames } from "./missing-names";
import { readDeviation, readFigure, readReading, readText, type Place } from "./read-cell";
import { findSubtotals, isLevelSubtotal } from "./read-subtotals";
import { resolveLevels, type LeveledRow } from "./resolve-levels";
import { readTableRows } from "./table-rows";

/** The indicator table of a form. */
export interface Table {
  readonly columns: ReadonlySet<Column>;
  readonly indicators: readonly Indicator[];
  readonly subtotals: readonly Subtotal[];
  readonly templateNames: readonly Field<string>[];
  readonly total: Total | null;
  readonly totalPlace: TotalPlace | null;
  /** The last row that belongs to it. */
  readonly bottom: number;
}

const columnNames: readonly Column[] = [
  "level1",
  "level2",
  "target",
  "actual",
  "points",
  "score",
  "deviation",
];
const valueRoles: readonly ColumnRole[] = ["target", "actual", "points", "score"];

export function readTable(
  grid: Grid,
  header: TableHeader,
  region: { readonly range: CellRange; readonly reach: number },
): Table {
  const { columns, rows: tableRows } = readTableRows(grid, header, region);
  const logical = joinContinuations(tableRows, columns);
  const rows = withoutTrailingText(resolveLevels(logical, columns));

  const reader = createReader(grid, columns, columnsOfMissingNames(rows, columns));
  const indicators = rows
    .filter((row, index) => isIndicator(row) && !isLevelSubtotal(rows, index))
    .map((row) => readIndicator(row, reader));
  const total = rows.find(({ kind }) => kind === "total");
  const bottom = tableRows.at(-1)?.row ?? header.bottom;
  return {
    columns: new Set(columnNames.filter((column) => reader.has(column))),
    indicators,
    templateNames: rows.filter(isTemplateRow).map((row) => reader.field(row, "name", readText)),
    subtotals: findSubtotals(rows, { indicators, figure: reader.figure }),
    total: total ? readTotal(total, reader) : null,
    totalPlace: total ? null : placeOfTotal(grid, columns, bottom + 1),
    bottom,
  };
}

/** Reads the fields of a row by the columns of its table. */
interface RowReader {
  readonly has: (role: ColumnRole) => boolean;
  readonly place: (row: LogicalRow, role: ColumnRole) => Place;
  readonly field: <Value>(
    row: LogicalRow,
    role: ColumnRole,
    read: (grid: Grid, place: Place) => Field<Value>,
  ) => Field<Value>;
  readonly figure: (row: LogicalRow, role: "points" | "score") => Field<Figure>;
}

function createReader(
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

function readIndicator(row: LeveledRow, reader: RowReader): Indicator {
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

/** The unit of a column of its own is that of a bare actual value too, where its size allows it. */
function withUnitOf(target: Field<Reading>, actual: Field<Reading>): Field<Reading> {
  if (!holdsQuantity(target) || !holdsQuantity(actual) || actual.value.unit !== null) return actual;
  if (!comparable(target.value, actual.value, ({ shown }) => shown)) return actual;
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

function readTotal(row: LogicalRow, { figure }: RowReader): Total {
  const label = row.filled.find(isTotalLabel);
  return {
    label: label ? printedLabel(label.text) : "",
    points: figure(row, "points"),
    score: figure(row, "score"),
  };
}

function textOf(cells: readonly GridCell[] | undefined): string {
  return fold((cells ?? []).map(({ text }) => text).join(""));
}

/** A row between header and total that says something of an indicator. */
function isIndicator({ kind, cells }: LogicalRow): boolean {
  if (kind !== "indicator") return false;
  const name = textOf(cells.get("name"));
  const hasValue = valueRoles.some((role) => cells.has(role));
  if (name === "") return hasValue;
  if (noNameWords.some((word) => word === name) || name.startsWith(partBeginning)) return false;
  return hasValue || !placeholderPattern.test(name);
}

/** A row of the template that nothing was written into: 指标2：…… */
function isTemplateRow({ kind, cells }: LogicalRow): boolean {
  if (kind !== "indicator" || valueRoles.some((role) => cells.has(role))) return false;
  return placeholderPattern.test(textOf(cells.get("name")));
}

/** The cells of a total in an empty row; null where something stands or is merged there. */
function placeOfTotal(grid: Grid, columns: readonly TableColumn[], row: number): TotalPlace | null {
  const at = (role: ColumnRole): CellAddress | null => {
    const column = columns.find((each) => each.role === role);
    return column ? { row, column: column.left } : null;
  };
  const [first] = columns;
  const [points, score] = [at("points"), at("score")];
  const isFree = columns.every(({ left }) => grid.areaAt(row, left) === null);
  if (!first || !points || !score || !isFree || grid.cellsIn(row).length > 0) return null;
  return { label: { row, column: first.left }, points, score };
}

/** Without a total row, text below the last row with values belongs to no indicator. */
function withoutTrailingText(rows: readonly LeveledRow[]): readonly LeveledRow[] {
  if (rows.some(({ kind }) => kind === "total")) return rows;
  const last = rows.reduce(
    (latest, { cells }, index) => (valueRoles.some((role) => cells.has(role)) ? index : latest),
    -1,
  );
  return rows.slice(0, last + 1);
}
