import type { CellRange } from "../sheet/address";
import { footnotePattern } from "../text/labels";
import { alignRow, alignSums, type AlignedRow, type AlignOptions } from "./align-row";
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

/** The rows of a table down to its total row, or to the first line that belongs to something else. */
export function readTableRows(
  grid: Grid,
  header: TableHeader,
  range: CellRange,
): readonly TableRow[] {
  const rows = looseRows(grid, header, range);
  const { columns } = header;
  const place = placesOf(columns, rows);

  // Each row by itself first; then again, knowing how the other rows of its page are shifted.
  const alone = rows.map((row) => {
    const aligned = alignLoose(row, columns, { place, unlikeliness: unlikelinessBeside([]) });
    const hasFigures = aligned.cells.has("points") || aligned.cells.has("score");
    return { page: row.page, shift: aligned.shift, hasFigures };
  });
  return rows.map((row, index) => {
    const others = alone.filter(
      ({ page, hasFigures }, other) => other !== index && page === row.page && hasFigures,
    );
    const unlikeliness = unlikelinessBeside(others.map(({ shift }) => shift));
    return { ...row, aligned: alignLoose(row, columns, { place, unlikeliness }) };
  });
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
    const kind = isTotalLabel(first) ? "total" : filled.some(isSubtotalLabel) ? "subtotal" : "indicator";
    rows.push({ row, filled, kind, page, afterGap });
    if (kind === "total") break;
    afterGap = false;
  }
  return rows;
}

/** Something that no row of an indicator table begins with. */
function isForeign(cell: GridCell): boolean {
  return (
    isTitle(cell) || isYearLine(cell) || isGradeLabel(cell) || footnotePattern.test(cell.folded)
  );
}

function alignLoose(
  { filled, kind }: LooseRow,
  columns: readonly TableColumn[],
  options: AlignOptions,
): AlignedRow {
  return kind === "indicator"
    ? alignRow(filled, columns, options)
    : alignSums(filled, columns, options);
}

/** Columns that are empty all the way down say nothing: shifts are counted without them. */
function placesOf(
  columns: readonly TableColumn[],
  rows: readonly LooseRow[],
): (column: number) => number {
  const used = new Set([
    ...columns.map(({ header }) => header.column),
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
