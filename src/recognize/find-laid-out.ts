import type { CellAddress, CellRange } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import type { TableColumn, TableHeader } from "./find-tables";
import { cellAt, cellsBetween, createGrid, type Grid, type GridCell } from "./grid";
import type { Layout, LayoutCell } from "./layout";

/** The layout of a header in a sheet, with the roles that its columns were given. */
export function createLayout(
  sheet: Sheet,
  header: CellRange,
  rest: Omit<Layout, "header">,
): Layout {
  const grid = createGrid(sheet);
  return { ...rest, header: fingerprint(grid, header) };
}

function fingerprint(grid: Grid, { top, left, bottom, right }: CellRange): readonly LayoutCell[] {
  const cells: LayoutCell[] = [];
  for (let row = top; row <= bottom; row++) {
    for (const cell of cellsBetween(grid, row, { left, right })) {
      const area = grid.areaAt(row, cell.column);
      cells.push({
        text: cell.folded,
        row: row - top,
        column: cell.column - left,
        rows: area ? area.bottom - area.top + 1 : 1,
        columns: area ? area.right - area.left + 1 : 1,
      });
    }
  }
  return cells;
}

/** The headers of a sheet that one of some layouts describes, by the row in which each begins. */
export function findLaidOut(
  grid: Grid,
  layouts: readonly Layout[],
): ReadonlyMap<number, readonly TableHeader[]> {
  const found = new Map<number, TableHeader[]>();
  if (layouts.length === 0) return found;
  const longest = Math.max(...layouts.map(({ header }) => longestWith(header[0]?.text ?? "")));
  for (let row = 0; row < grid.rowCount; row++) {
    const headers = grid.cellsIn(row).flatMap((cell) => {
      if (cell.text.length > longest) return [];
      return layouts.flatMap((layout) => headerAt(grid, layout, cell)).slice(0, 1);
    });
    if (headers.length > 0) found.set(row, headers);
  }
  return found;
}

/** As much white space as anybody puts into a header. */
function longestWith(text: string): number {
  return text.length * 4 + 40;
}

/** The header that a layout describes, if the first of its cells is this one. */
function headerAt(grid: Grid, layout: Layout, cell: GridCell): readonly TableHeader[] {
  const [anchor] = layout.header;
  if (anchor?.text !== cell.folded) return [];
  // A lower row can begin on the left of the first cell.
  const first = { row: cell.row - anchor.row, column: cell.column - anchor.column };
  return matches(grid, layout, first) ? [headerOf(grid, layout, first)] : [];
}

function matches(grid: Grid, { header }: Layout, first: CellAddress): boolean {
  return header.every(({ text, row, column, rows, columns }) => {
    const cell = cellAt(grid, first.row + row, first.column + column);
    if (cell?.folded !== text) return false;
    const area = grid.areaAt(cell.row, cell.column);
    return area
      ? area.bottom - area.top + 1 === rows && area.right - area.left + 1 === columns
      : rows === 1 && columns === 1;
  });
}

function headerOf(grid: Grid, layout: Layout, first: CellAddress): TableHeader {
  const { header, columns } = layout;
  const ordered = [...columns].sort((a, b) => a.column - b.column);
  const width = Math.max(...header.map((cell) => cell.column + cell.columns));
  return {
    top: first.row,
    bottom: first.row + Math.max(...header.map(({ row, rows }) => row + rows)) - 1,
    layout,
    columns: ordered.flatMap(({ column, role }, index): readonly TableColumn[] => {
      const above = [...header]
        .reverse()
        .find((cell) => cell.column <= column && column < cell.column + cell.columns);
      const cell = above && cellAt(grid, first.row + above.row, first.column + above.column);
      const right = first.column + (ordered[index + 1]?.column ?? width) - 1;
      return cell ? [{ role, header: cell, left: first.column + column, right }] : [];
    }),
  };
}
