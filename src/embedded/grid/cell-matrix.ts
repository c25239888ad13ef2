import type { IRange } from "@univerjs/core";
import type { CellAddress, CellRange } from "../../sheet/address";

/** Cells by row and column, as Univer's mutations carry them. */
type Matrix<Cell> = Readonly<Record<number, Readonly<Record<number, Cell>>>>;

interface MatrixCell<Cell> {
  readonly at: CellAddress;
  readonly cell: Cell;
}

/** More areas than this are told as the one that holds them all. */
const mostAreas = 20;

export function cellsOf<Cell>(matrix: Matrix<Cell> | null | undefined): MatrixCell<Cell>[] {
  return Object.entries(matrix ?? {}).flatMap(([row, cells]) =>
    Object.entries(cells).map(([column, cell]) => ({
      at: { row: Number(row), column: Number(column) },
      cell,
    })),
  );
}

/** The smallest area with all these cells; null where there are none. */
export function boundsOf(cells: readonly CellAddress[]): CellRange | null {
  return cells.reduce<CellRange | null>(
    (bounds, { row, column }) => ({
      top: Math.min(row, bounds?.top ?? row),
      left: Math.min(column, bounds?.left ?? column),
      bottom: Math.max(row, bounds?.bottom ?? row),
      right: Math.max(column, bounds?.right ?? column),
    }),
    null,
  );
}

export function cellsIn({ top, left, bottom, right }: CellRange): CellAddress[] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => ({
      row: top + row,
      column: left + column,
    })),
  ).flat();
}

/** Cells, scattered or not, as areas. */
export function areasOf(cells: readonly CellAddress[]): CellRange[] {
  const areas: CellRange[] = [];
  for (const run of runsOf(cells)) {
    const above = areas.findIndex(
      ({ left, right, bottom }) =>
        left === run.left && right === run.right && bottom === run.top - 1,
    );
    const area = areas[above];
    if (area) areas[above] = { ...area, bottom: run.bottom };
    else areas.push(run);
  }
  const bounds = boundsOf(cells);
  return areas.length > mostAreas && bounds ? [bounds] : areas;
}

/** Neighbors within a row, in reading order. */
function runsOf(cells: readonly CellAddress[]): CellRange[] {
  const runs: CellRange[] = [];
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) {
      runs[runs.length - 1] = { ...last, right: column };
    } else {
      runs.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return runs;
}

export function fromUniverRange({ startRow, startColumn, endRow, endColumn }: IRange): CellRange {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

export function toUniverRange({ top, left, bottom, right }: CellRange): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}
