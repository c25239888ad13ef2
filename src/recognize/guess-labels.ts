import { foldLabel } from "../sheet/fold";
import { gradeWords } from "../text/labels";
import type { Grid, GridCell } from "./grid";
import { isGradeLabel, isTotalLabel } from "./label-of";
import { parseNumber } from "./parse-number";

/** What a row is called in a sheet that does not call it as usual. */
export interface LabelGuess {
  /** Null where the usual label stands there, or nothing tells. */
  readonly label: string | null;
  /** What could be meant, the last rows first; none where the usual label stands there. */
  readonly labels: readonly string[];
}

const longestLabel = 20;
const mostLabels = 30;
const grades: ReadonlySet<string> = new Set(Object.values(gradeWords));

/** The total row: the one in which a column of figures comes to the sum of those above. */
export function guessTotal(
  grid: Grid,
  header: number,
  figures: readonly (readonly GridCell[])[],
): LabelGuess {
  const rows = figures.flatMap((cells) => sumRow(cells) ?? []);
  return guess(grid, header, { isUsual: isTotalLabel, isRow: ({ row }) => rows.includes(row) });
}

/** The row of the grade: a label with 优, 良, 中 or 差 beside it. */
export function guessGrade(grid: Grid, header: number): LabelGuess {
  return guess(grid, header, {
    isUsual: isGradeLabel,
    isRow: ({ row }) => grid.cellsIn(row)[1] !== undefined && grades.has(secondIn(grid, row)),
  });
}

function secondIn(grid: Grid, row: number): string {
  return grid.cellsIn(row)[1]?.folded ?? "";
}

function guess(
  grid: Grid,
  header: number,
  {
    isUsual,
    isRow,
  }: {
    readonly isUsual: (cell: GridCell) => boolean;
    readonly isRow: (cell: GridCell) => boolean;
  },
): LabelGuess {
  const cells = firstCells(grid, header);
  if (cells.some(isUsual)) return { label: null, labels: [] };
  const own = cells.find(isRow);
  return {
    label: own ? foldLabel(own.text) : null,
    labels: [...new Set(cells.map(({ text }) => foldLabel(text)))].slice(0, mostLabels),
  };
}

/** Short words that begin a row below a header, the last rows first. */
function firstCells(grid: Grid, header: number): readonly GridCell[] {
  const cells: GridCell[] = [];
  for (let row = grid.rowCount - 1; row > header; row--) {
    const [first] = grid.cellsIn(row);
    if (first?.kind === "text" && first.text.length <= longestLabel) cells.push(first);
  }
  return cells;
}

/** Points make a hundred, so no indicator has more than half of them and as much above it. */
const half = 50;

/** The row that holds the sum of all above it; null without one. */
function sumRow(cells: readonly GridCell[]): number | null {
  let sum = 0;
  for (const [index, { row, folded }] of cells.entries()) {
    const value = parseNumber(folded)?.value.toNumber() ?? 0;
    if (index > 1 && value > half && value === Math.round(sum * 1e6) / 1e6) return row;
    sum += value;
  }
  return null;
}
