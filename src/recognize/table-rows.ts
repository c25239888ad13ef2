import type { CellRange } from "../sheet/address";
import { footnotePattern } from "../text/labels";
import {
  alignRow,
  alignSums,
  type AlignedRow,
  type Aligner,
  type PlaceOfColumn,
} from "./align-row";
import { isFigure } from "./cell-kind";
import { columnsInUse } from "./columns-in-use";
import type { TableColumn, TableHeader } from "./find-tables";
import { cellsBetween, hasMerges, type Grid, type GridCell } from "./grid";
import { unlikelinessBeside } from "./fit-cost";
import {
  beginsWithGrade,
  isGradeLabel,
  isSubtotalLabel,
  isTitle,
  isTotalLabel,
  isYearLine,
} from "./label-of";

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
  /** What stands right of the form, beyond an empty column. */
  readonly beyond: readonly GridCell[];
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
  { range, reach }: { readonly range: CellRange; readonly reach: number },
): {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly isGrid: boolean;
} {
  const rows = looseRows(grid, header, { range, reach });
  const indicators = rows.filter(({ kind }) => kind === "indicator");
  const columns = columnsInUse(
    header.columns,
    indicators.map(({ filled }) => filled),
  );
  const place = placesOf(columns, rows);

  // Each row by itself first; then again, knowing how the other rows of its page are shifted.
  const bottom = rows.at(-1)?.row ?? header.bottom;
  const isGrid = hasMerges(grid, { ...range, bottom });
  const alone = rows.map((row) => {
    const align = isGrid ? alignOnGrid(row, columns, place) : createRowAligner(row, columns, place);
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
  return { columns, rows: aligned, isGrid };
}

function alignOnGrid(
  { kind, filled }: LooseRow,
  columns: readonly TableColumn[],
  place: PlaceOfColumn,
): Aligner {
  const align = kind === "indicator" ? alignRow : alignSums;
  const aligned = align(filled, columns, place)((shift) => (shift === 0 ? 0 : Infinity));
  return () => aligned;
}

/** What stands beyond an empty column is part of a row only where the row has moved. */
function createRowAligner(
  { kind, filled, beyond }: LooseRow,
  columns: readonly TableColumn[],
  place: PlaceOfColumn,
): Aligner {
  const align = kind === "indicator" ? alignRow : alignSums;
  const own = align(filled, columns, place);
  if (beyond.length === 0) return own;

  const all = align([...filled, ...beyond], columns, place);
  const unlikeliness = unlikelinessBeside([]);
  const costOf = ({ shift, cost }: AlignedRow): number => cost + unlikeliness(shift);
  const [without, within] = [own(unlikeliness), all(unlikeliness)];
  return without.shift !== 0 || costOf(within) < costOf(without) ? all : own;
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

function looseRows(
  grid: Grid,
  header: TableHeader,
  { range, reach }: { readonly range: CellRange; readonly reach: number },
): readonly LooseRow[] {
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
    const kind = kindOf(filled);
    const beyond = cellsBetween(grid, row, { left: range.right + 1, right: reach });
    rows.push({ row, filled, beyond, kind, page, afterGap });
    if (kind === "total" && hasAllPoints(filled)) break;
    afterGap = false;
  }
  return withOneTotal(rows);
}

/** A total begins with its label, or has nothing but figures beside it. */
function kindOf(filled: readonly GridCell[]): TableRow["kind"] {
  const [first] = filled;
  const others = filled.filter((cell) => !isTotalLabel(cell));
  const isTotal = others.length < filled.length && others.every(isFigure);
  if (isTotal || (first && isTotalLabel(first))) return "total";
  return filled.some(isSubtotalLabel) ? "subtotal" : "indicator";
}

/** The last total ends the table; those before it sum up a part. Without one, a row of sums is it. */
function withOneTotal(rows: readonly LooseRow[]): readonly LooseRow[] {
  const labelled = rows.reduce((last, { kind }, index) => (kind === "total" ? index : last), -1);
  const final = rows.at(-1);
  if (labelled >= 0) {
    return rows
      .slice(0, labelled + 1)
      .map((row, index) =>
        row.kind === "total" && index < labelled ? { ...row, kind: "subtotal" } : row,
      );
  }
  const isTotal = final?.filled.every(isFigure) && hasAllPoints(final.filled);
  return final && isTotal ? [...rows.slice(0, -1), { ...final, kind: "total" }] : rows;
}

const allPoints = /^100(\.0+)?$/;

function hasAllPoints(filled: readonly GridCell[]): boolean {
  return filled.some(({ folded }) => allPoints.test(folded));
}

/** Something that no row of an indicator table begins with. */
function isForeign(cell: GridCell): boolean {
  return (
    isTitle(cell) ||
    isYearLine(cell) ||
    isGradeLabel(cell) ||
    beginsWithGrade(cell) ||
    footnotePattern.test(cell.folded)
  );
}

/** Columns that are empty all the way down say nothing: shifts are counted without them. */
function placesOf(columns: readonly TableColumn[], rows: readonly LooseRow[]): PlaceOfColumn {
  const used = new Set([
    ...columns.map(({ left }) => left),
    ...rows.flatMap(({ filled, beyond }) => [...filled, ...beyond].map(({ column }) => column)),
  ]);
  const first = Math.min(...used);
  const places: number[] = [];
  let place = -1;
  for (let column = first; column <= Math.max(...used); column++) {
    if (used.has(column)) place++;
    places.push(place);
  }
  return (column) => (column < first ? -1 : (places[column - first] ?? place + 1));
}
