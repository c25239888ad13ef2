import type { CellRange } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import type { ColumnReading } from "./read-columns";
import { createLayout } from "./find-laid-out";
import { cellAt, createGrid, type Grid, type GridCell } from "./grid";
import { guessHeader, headerAround } from "./guess-header";
import { cellsBelow, guessRoles, type ColumnCells } from "./guess-roles";
import { guessGrade, guessTotal } from "./guess-labels";
import type { ColumnRole } from "./label-of";
import type { Layout } from "./layout";
import { recognize } from "./recognize";

/** What a layout for a header could be, for the user to correct. */
export interface LayoutProposal {
  readonly header: CellRange;
  readonly layout: Layout;
  readonly columns: readonly ProposedColumn[];
  /** What the rows of total and grade could be called; none where they are called as usual. */
  readonly totalLabels: readonly string[];
  readonly gradeLabels: readonly string[];
}

/** A column of the layout, with what a user knows it by. */
export interface ProposedColumn {
  /** As in the layout: counted from the header's first cell. */
  readonly column: number;
  readonly range: CellRange;
  /** The words of its header, as shown. */
  readonly text: string;
  /** How sure the role is that the layout gives it, from 0 to 1. */
  readonly confidence: number;
  readonly samples: readonly string[];
}

/** More rows than these are no header; the likeliest one among them is meant. */
const mostHeaderRows = 4;

/** A layout for the header that stands in a range or, without one, for what looks most like a header. */
export function proposeLayout(sheet: Sheet, wanted: CellRange | null): LayoutProposal | null {
  const grid = createGrid(sheet);
  const readings = recognize(sheet).readings;
  const known = wanted ? null : (readings.find(({ header }) => header !== null)?.header ?? null);
  const header = known ?? headerIn(grid, wanted);
  if (!header) return null;

  const columns = columnsUnder(grid, header);
  const guesses = guessRoles(columns);
  const read = readings.find(
    (each) => each.header && each.header.top <= header.bottom && header.top <= each.header.bottom,
  );
  const roles = columns.map(({ left }, index) => {
    const reading = read?.columns.find(({ range }) => range.left === left);
    return certain(reading) ?? guesses[index] ?? ({ role: "other", confidence: 0 } as const);
  });
  const figures = columns.filter((_, index) => isFigures(roles[index]?.role));
  const total = guessTotal(
    grid,
    header.bottom,
    figures.map(({ cells }) => cells),
  );
  const grade = guessGrade(grid, header.bottom);
  return {
    header,
    layout: createLayout(sheet, header, {
      name: sheet.name,
      columns: columns.map(({ left }, index) => ({
        column: left - header.left,
        role: roles[index]?.role ?? "other",
      })),
      total: total.label,
      grade: grade.label,
    }),
    columns: columns.map(({ header: { text }, left, right, cells }, index) => ({
      column: left - header.left,
      range: { top: header.bottom + 1, left, bottom: grid.rowCount - 1, right },
      text,
      confidence: roles[index]?.confidence ?? 0,
      samples: cells.slice(0, 2).map((cell) => cell.text),
    })),
    totalLabels: total.labels,
    gradeLabels: grade.labels,
  };
}

function isFigures(role: ColumnRole | undefined): boolean {
  return role === "points" || role === "score";
}

/** What the whole form told of a column says more than the column by itself. */
function certain(reading: ColumnReading | undefined): ColumnReading | null {
  return reading && reading.role !== "other" ? reading : null;
}

function headerIn(grid: Grid, wanted: CellRange | null): CellRange | null {
  const all = { top: 0, left: 0, bottom: grid.rowCount - 1, right: grid.columnCount - 1 };
  if (!wanted) return guessHeader(grid, all);
  const isOneCell = wanted.left === wanted.right;
  const within = {
    top: wanted.top,
    bottom: Math.min(wanted.bottom, all.bottom),
    left: isOneCell ? 0 : wanted.left,
    right: isOneCell ? all.right : Math.min(wanted.right, all.right),
  };
  return within.bottom - within.top < mostHeaderRows
    ? headerAround(grid, within)
    : guessHeader(grid, within);
}

/** One for each of the lowest cells of the header, up to where the next begins. */
function columnsUnder(grid: Grid, header: CellRange): readonly ColumnCells[] {
  const below = cellsBelow(grid, header);
  const lowest: GridCell[] = [];
  for (let column = header.left; column <= header.right; column++) {
    const cell = lowestIn(grid, header, column);
    if (cell && lowest.at(-1) !== cell) lowest.push(cell);
  }
  return lowest.map((cell, index) => {
    const left = cell.column;
    const right = (lowest[index + 1]?.column ?? header.right + 1) - 1;
    const cells = below.filter(({ column }) => left <= column && column <= right);
    return { header: cell, left, right, cells };
  });
}

/** The cell of a header that speaks for a column: the lowest, also where it is merged over it. */
function lowestIn(grid: Grid, { top, bottom }: CellRange, column: number): GridCell | undefined {
  for (let row = bottom; row >= top; row--) {
    const area = grid.areaAt(row, column);
    const cell = cellAt(grid, area?.top ?? row, area?.left ?? column);
    if (cell) return cell;
  }
  return undefined;
}
