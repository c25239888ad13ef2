import type { CellRange } from "../sheet/address";
import { bandsOf, columnsOfForm, type Band, type Columns } from "./bands";
import { findLaidOut } from "./find-laid-out";
import { findAnchorRows, findCards, findTables, type TableHeader } from "./find-tables";
import { firstIndex } from "./first-index";
import { cellsBetween, type Grid, type GridCell } from "./grid";
import {
  isGradeLabel,
  isKnownHeaderLabel,
  isLikeLabel,
  isRequired,
  isTitle,
  isTotalLabel,
  isYearLine,
} from "./label-of";
import type { Layout } from "./layout";

/** A part of the sheet that holds one form, and by what it was found. */
export interface FormRegion {
  readonly range: CellRange;
  /** Up to which column cells of its rows can have moved. */
  readonly reach: number;
  /** The header of its indicator table; null for a result card. */
  readonly table: TableHeader | null;
}

interface Anchor extends Columns {
  readonly row: number;
  readonly table: TableHeader | null;
}

/** The regions of all forms, in reading order. */
export function findForms(grid: Grid, layouts: readonly Layout[]): readonly FormRegion[] {
  const laidOut = findLaidOut(grid, layouts);
  const taken = new Set([...laidOut.values()].flatMap((tables) => tables.flatMap(rowsOf)));
  const rows = findAnchorRows(grid).filter((row) => !taken.has(row));
  const anchors = [
    ...[...laidOut].flatMap(([row, tables]) => tables.map((table) => anchorAt(row, table))),
    ...rows.flatMap((row) => anchorsIn(grid, row)),
  ];
  const regions = bandsOf(grid, withoutLowerHeaders(anchors)).flatMap((band) =>
    regionsIn(grid, band),
  );
  return [...regions].sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
}

function anchorsIn(grid: Grid, row: number): readonly Anchor[] {
  const tables = findTables(grid, row).map((table) => anchorAt(row, table));
  const cards = findCards(grid, row).map((card) => ({ row, table: null, ...card }));
  return [...tables, ...cards];
}

function anchorAt(row: number, table: TableHeader): Anchor {
  return { row, table, ...spanOf(table) };
}

function rowsOf({ top, bottom }: TableHeader): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

function spanOf({ columns }: TableHeader): Columns {
  return {
    left: Math.min(...columns.map(({ left }) => left)),
    right: Math.max(...columns.map(({ right }) => right)),
  };
}

/** The lower of two stacked header rows can look like a header by itself. */
function withoutLowerHeaders(anchors: readonly Anchor[]): readonly Anchor[] {
  const lower = new Set(
    anchors.flatMap(({ table }) => (table && table.bottom > table.top ? [table.bottom] : [])),
  );
  return anchors.filter(({ row }) => !lower.has(row));
}

function regionsIn(grid: Grid, band: Band<Anchor>): readonly FormRegion[] {
  const anchors = [...band.members].sort((a, b) => a.row - b.row);
  const tops = anchors.map((anchor, index) =>
    topOf(grid, band, { anchor, above: anchors[index - 1]?.row ?? -1 }),
  );
  return anchors.map((anchor, index) => {
    const top = tops[index] ?? 0;
    const bottom = (tops[index + 1] ?? grid.rowCount) - 1;
    const below = rowsBetween(band, anchor.row, bottom);
    const end = below.find((row) => cellsBetween(grid, row, band).some(isTotalLabel)) ?? bottom;
    const columns = columnsOfForm(grid, rowsBetween(band, top, end), { table: anchor, band });
    return { range: { top, bottom, ...columns }, reach: band.right, table: anchor.table };
  });
}

function rowsBetween({ rows }: Band<Anchor>, from: number, to: number): readonly number[] {
  return rows.slice(firstIndex(rows, from, itself), firstIndex(rows, to + 1, itself));
}

const itself = (row: number): number => row;

/**
 * Where a form begins: at its title; without one, below the end of the form above; without that, at
 * the row of its project's name or the year above it.
 */
function topOf(
  grid: Grid,
  band: Band<Anchor>,
  { anchor, above }: { readonly anchor: Anchor; readonly above: number },
): number {
  let named: number | null = null;
  let last = anchor.row;
  let end: number | null = null;
  for (const row of [...rowsBetween(band, above + 1, anchor.row - 1)].reverse()) {
    const cells = cellsBetween(grid, row, band);
    if (cells.length === 0) continue;
    if (cells.some(isTitle)) return row;
    if (above >= 0 && cells.some(isTotalLabel)) {
      end = cellsBetween(grid, last, band).some(isGradeLabel) ? last : row;
    }
    const isHeadAbove = last === named && cells.some((cell) => isYearLine(cell) || isLabel(cell));
    if (isHeadAbove || cells.some(isRequiredLabel)) named = row;
    last = row;
  }
  // 合计 can stand in the funds block as well, below the name of the project.
  if (end !== null && (named === null || end < named)) return end + 1;
  return named ?? (above < 0 ? (band.rows[0] ?? 0) : anchor.row);
}

function isLabel(cell: GridCell): boolean {
  return isKnownHeaderLabel(cell) || isLikeLabel(cell);
}

function isRequiredLabel(cell: GridCell): boolean {
  return isKnownHeaderLabel(cell) && isRequired(cell);
}
