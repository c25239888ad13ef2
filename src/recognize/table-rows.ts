import type { CellRange } from "../sheet/address";
import { footnotePattern } from "../text/labels";
import { alignRow, alignSums, type AlignedRow, type PlaceOfColumn } from "./align-row";
import { isFigure } from "./cell-kind";
import { columnsInUse } from "./columns-in-use";
import type { TableColumn, TableHeader } from "./find-tables";
import { cellsBetween, type Grid, type GridCell } from "./grid";
import { unlikelinessBeside } from "./fit-cost";
import { isGradeLabel, isSubtotalLabel, isTitle, isTotalLabel, isYearLine } from "./label-of";

/** A filled row below the header of a table, its cells assigned to the columns. */
export interface TableRow {
  readonly row: number;
  readonly kind: "indicator" | "subtotal" | "total";
  /** As they stand in the sheet. */
  readonly filled: readonly GridCell[];
  readonly aligned: AlignedRow;
  /** Whether an empty row stands above it, as where a page breaks. */
  readonly afterGap: boolean;
}

interface LooseRow {
  readonly row: number;
  readonly filled: readonly GridCell[];
  readonly kind: TableRow["kind"];
  readonly page: number;
  readonly afterGap: boolean;
}

/**
 * The rows of a table down to its total row, or to the first line that belongs to something else;
 * with its columns as its header and its rows show them.
 */
export function readTableRows(
  grid: Grid,
  header: TableHeader,
  range: CellRange,
): { readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] } {
  const rows = looseRows(grid, header, range);
  const indicators = rows.filter(({ kind }) => kind === "indicator");
  const columns = columnsInUse(
    header.columns,
    indicators.map(({ filled }) => filled),
  );
  const place = placesOf(columns, rows);

  // Each row by itself first; then again, knowing how the other rows of its page are shifted.
  const alone = rows.map((row) => {
    const align = (row.kind === "indicator" ? alignRow : alignSums)(row.filled, columns, place);
    const { cells, shift } = align(unlikelinessBeside([]));
    const hasFigures = cells.has("points") || cells.has("score");
    return { row, align, shift: hasFigures ? shift : null };
  });
  const counts = shiftCounts(alone);
  const aligned = alone.map(({ row, align, shift: own }) => {
    const others = [...(counts.get(row.page) ?? [])].map(
      ([shift, count]) => [shift, shift === own ? count - 1 : count] as const,
    );
    const unlikeliness = unlikelinessBeside(row.filled.some(isNumber) ? others : []);
    return { ...row, aligned: align(unlikeliness) };
  });
  return { columns, rows: aligned };
}

/** Words alone do not show that they have moved. */
function isNumber({ kind }: GridCell): boolean {
  return kind === "number" || kind === "quantity";
}

/** For each page, how many of its rows are shifted by how much; rows without figures do not count. */
function shiftCounts(
  rows: readonly { readonly row: LooseRow; readonly shift: number | null }[],
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const pages = new Map<number, Map<number, number>>();
  for (const { row, shift } of rows) {
    if (shift === null) continue;
    const counts = pages.get(row.page) ?? new Map<number, number>();
    counts.set(shift, (counts.get(shift) ?? 0) + 1);
    pages.set(row.page, counts);
  }
  return pages;
}

function looseRows(grid: Grid, header: TableHeader, range: CellRange): readonly LooseRow[] {
  const rows: LooseRow[] = [];
  let page = 0;
  let afterGap = false;
  for (let row = header.bottom + 1; row <= range.bottom; row++) {
    const filled = cellsBetween(grid, row, range);
    const [first] = filled;
    if (!first) {
      afterGap = true;
      continue;
    }
    if (isForeign(first)) break;

    if (afterGap) page++;
    const kind = isTotalLabel(first)
      ? "total"
      : filled.some(isSubtotalLabel)
        ? "subtotal"
        : "indicator";
    rows.push({ row, filled, kind, page, afterGap });
    if (kind === "total") break;
    afterGap = false;
  }
  const last = rows.at(-1);
  return last && isUnlabelledTotal(last)
    ? [...rows.slice(0, -1), { ...last, kind: "total" }]
    : rows;
}

const allPoints = /^100(\.0+)?$/;

/** A last row of nothing but figures, with all the points among them. */
function isUnlabelledTotal({ filled }: LooseRow): boolean {
  return filled.every(isFigure) && filled.some(({ folded }) => allPoints.test(folded));
}

/** Something that no row of an indicator table begins with. */
function isForeign(cell: GridCell): boolean {
  return (
    isTitle(cell) || isYearLine(cell) || isGradeLabel(cell) || footnotePattern.test(cell.folded)
  );
}

/** Columns that are empty all the way down say nothing: shifts are counted without them. */
function placesOf(columns: readonly TableColumn[], rows: readonly LooseRow[]): PlaceOfColumn {
  const used = new Set([
    ...columns.map(({ left }) => left),
    ...rows.flatMap(({ filled }) => filled.map(({ column }) => column)),
  ]);
  const places: number[] = [];
  let place = -1;
  for (let column = 0; column <= Math.max(...used); column++) {
    if (used.has(column)) place++;
    places.push(place);
  }
  return (column) => places[column] ?? place + 1;
}
