import type { CellRange } from "../sheet/address";
import { findAnchorRows, findCards, findTables, type TableHeader } from "./find-tables";
import { cellsBetween, type Grid, type GridCell } from "./grid";
import {
  isGradeLabel,
  isHeaderLabel,
  isKnownHeaderLabel,
  isRequired,
  isTitle,
  isTotalLabel,
  isYearLine,
} from "./label-of";

/** A part of the sheet that holds one form, and by what it was found. */
export interface FormRegion {
  readonly range: CellRange;
  /** The header of its indicator table; null for a result card. */
  readonly table: TableHeader | null;
}

interface Anchor {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly table: TableHeader | null;
}

interface Band {
  readonly left: number;
  readonly right: number;
}

/** The regions of all forms, in reading order. */
export function findForms(grid: Grid): readonly FormRegion[] {
  const anchors = findAnchorRows(grid).flatMap((row) => anchorsIn(grid, row));
  const regions = bandsOf(grid, withoutLowerHeaders(anchors)).flatMap(({ band, anchors: own }) =>
    regionsIn(grid, band, own),
  );
  return [...regions].sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
}

function anchorsIn(grid: Grid, row: number): readonly Anchor[] {
  const tables = findTables(grid, row).map((table) => ({ row, table, ...spanOf(table) }));
  const cards = findCards(grid, row).map((card) => ({ row, table: null, ...card }));
  return [...tables, ...cards];
}

function spanOf({ columns }: TableHeader): Band {
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

/** Forms whose tables share no column stand side by side. */
function bandsOf(
  grid: Grid,
  anchors: readonly Anchor[],
): readonly { readonly band: Band; readonly anchors: readonly Anchor[] }[] {
  const groups: { left: number; right: number; readonly anchors: Anchor[] }[] = [];
  for (const anchor of [...anchors].sort((a, b) => a.left - b.left)) {
    const { left, right } = anchor;
    const group = groups.at(-1);
    if (group && left <= group.right) {
      group.anchors.push(anchor);
      group.right = Math.max(group.right, right);
    } else groups.push({ left, right, anchors: [anchor] });
  }

  let left = 0;
  return groups.map((group, index) => {
    const next = groups[index + 1];
    const right = next ? cutBetween(grid, group, next) - 1 : Math.max(grid.columnCount - 1, 0);
    const band = { left, right };
    left = right + 1;
    return { band, anchors: [...group.anchors].sort((a, b) => a.row - b.row) };
  });
}

/**
 * The first column of the right one of two neighbours: after the first empty column, if there is
 * one, else where its title and its labels begin, else where its table does.
 */
function cutBetween(grid: Grid, { right }: Band, { left }: Band): number {
  const between = Array.from(
    { length: Math.max(0, left - right - 1) },
    (_, index) => right + 1 + index,
  );
  const empty = between.find(grid.isEmptyColumn);
  if (empty !== undefined) return empty + 1;

  const hasLabel = (column: number): boolean =>
    grid.sheet.texts.some(
      (texts, row) => (texts[column] ?? "") !== "" && beginsForm(grid, row, column),
    );
  return between.find(hasLabel) ?? left;
}

function beginsForm(grid: Grid, row: number, column: number): boolean {
  const cell = grid.cellsIn(row).find((each) => each.column === column);
  return cell !== undefined && (isTitle(cell) || isKnownHeaderLabel(cell));
}

function regionsIn(grid: Grid, band: Band, anchors: readonly Anchor[]): readonly FormRegion[] {
  const tops = anchors.map((anchor, index) =>
    topOf(grid, band, { anchor, above: anchors[index - 1]?.row ?? -1 }),
  );
  return anchors.map(({ table }, index) => ({
    range: {
      top: tops[index] ?? 0,
      bottom: (tops[index + 1] ?? grid.rowCount) - 1,
      ...band,
    },
    table,
  }));
}

/**
 * Where a form begins: at its title; without one, below the end of the form above; without that, at
 * the row of its project's name or the year above it.
 */
function topOf(
  grid: Grid,
  band: Band,
  { anchor, above }: { readonly anchor: Anchor; readonly above: number },
): number {
  let named: number | null = null;
  let last: number | null = anchor.row;
  for (let row = anchor.row - 1; row > above; row--) {
    const cells = cellsBetween(grid, row, band);
    const [first] = cells;
    if (!first) continue;
    if (isTitle(first)) return row;
    if (isTotalLabel(first)) return endsWithGrade(grid, band, row) + 1;
    const isYearAbove = isYearLine(first) && last === named;
    if (isYearAbove || (isHeaderLabel(first) && isRequired(first))) named = row;
    last = row;
  }
  return named ?? (above < 0 ? firstFilledRow(grid, band) : anchor.row);
}

/** The total row, or the grade row right below it. */
function endsWithGrade(grid: Grid, band: Band, total: number): number {
  for (let row = total + 1; row < grid.rowCount; row++) {
    const cells: readonly GridCell[] = cellsBetween(grid, row, band);
    if (cells.length === 0) continue;
    return cells[0] && isGradeLabel(cells[0]) ? row : total;
  }
  return total;
}

function firstFilledRow(grid: Grid, band: Band): number {
  for (let row = 0; row < grid.rowCount; row++) {
    if (cellsBetween(grid, row, band).length > 0) return row;
  }
  return 0;
}
