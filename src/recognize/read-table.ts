import type { CellAddress, CellRange } from "../sheet/address";
import type { Field } from "../form/field";
import type { Column, Indicator, Subtotal, Total, TotalPlace } from "../form/form";
import { noNameWords, partBeginning, placeholderPattern } from "../text/labels";
import type { TableColumn, TableHeader } from "./find-tables";
import { fold, printedLabel } from "../sheet/fold";
import type { Grid, GridCell } from "./grid";
import { isTotalLabel, type ColumnRole } from "./label-of";
import { joinContinuations, type LogicalRow } from "./logical-rows";
import { columnsOfMissingNames } from "./missing-names";
import { readText } from "./read-cell";
import { createReader, readIndicator, type RowReader } from "./read-indicator";
import { findLevelSubtotals, findSubtotals } from "./read-subtotals";
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
  /** The row of its total. */
  readonly totalRow: number | null;
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
  const { columns, rows: tableRows, isGrid } = readTableRows(grid, header, region);
  const logical = joinContinuations(tableRows, columns, { isGrid });
  const rows = withoutTrailingText(resolveLevels(logical, columns, grid), columns);

  const reader = createReader(grid, columns, columnsOfMissingNames(rows, columns));
  const levelSubtotals = findLevelSubtotals(rows);
  const indicators = rows
    .filter((row) => isIndicator(row) && !levelSubtotals.has(row))
    .map((row) => readIndicator(row, reader));
  const total = rows.find(({ kind }) => kind === "total");
  const bottom = tableRows.at(-1)?.row ?? header.bottom;
  return {
    columns: new Set(columnNames.filter((column) => reader.has(column))),
    indicators,
    templateNames: rows.filter(isTemplateRow).map((row) => reader.field(row, "name", readText)),
    subtotals: findSubtotals(rows, { indicators, levelSubtotals, figure: reader.figure }),
    total: total ? readTotal(total, reader) : null,
    totalRow: total?.row ?? null,
    totalPlace: total ? null : placeOfTotal(grid, columns, bottom + 1),
    bottom,
  };
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

/**
 * Without a total row, text below the last row with values belongs to no indicator, unless it stands
 * right below as a name does: short, in the column of the names.
 */
function withoutTrailingText(
  rows: readonly LeveledRow[],
  columns: readonly TableColumn[],
): readonly LeveledRow[] {
  if (rows.some(({ kind }) => kind === "total")) return rows;
  const first = Math.min(...columns.map(({ left }) => left));
  const name = columns.find(({ role }) => role === "name");
  let last = -1;
  rows.forEach(({ row, cells }, index) => {
    const hasValue = valueRoles.some((role) => cells.has(role));
    const [cell] = cells.get("name") ?? [];
    const isName =
      cell !== undefined &&
      name !== undefined &&
      name.left > first &&
      cell.column === name.left &&
      cell.text.length <= longestName;
    const isBelow = last === index - 1 && rows[last]?.row === row - 1;
    if (hasValue || (isName && isBelow)) last = index;
  });
  return rows.slice(0, last + 1);
}

const longestName = 40;
