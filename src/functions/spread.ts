import { functionErrors } from "../text/functions";
import { CellError, invalid, type Answer } from "./cell-error";
import { readInput, type Input } from "./input";

/** A range as Excel passes it: rows of cells. */
type Matrix = readonly (readonly unknown[])[];

/** How one cell of the arguments becomes one row of the results, mostly a single cell. */
export interface CellFunction {
  readonly compute: (inputs: readonly Input[]) => readonly Answer[];
  /** How many arguments it has; what else Excel passes is not for it. */
  readonly arity: number;
  /** How many columns the result of one cell has. */
  readonly width: number;
  /** Whether these arguments have nothing in them, so that the result is "". */
  readonly hasNothing: (inputs: readonly Input[]) => boolean;
}

/**
 * Applies a function cell by cell. An argument is a single cell, which goes with every cell of the
 * others, or a range; ranges have one shape, else the whole result is one #VALUE!. The result has
 * that shape, times `width`. An error in an argument is the result of its own cell only.
 */
export function spread(cellFunction: CellFunction, given: readonly unknown[]): Answer[][] {
  const { arity } = cellFunction;
  const matrices = Array.from({ length: arity }, (_, index) => toMatrix(given[index]));
  const ranges = matrices.filter((matrix) => !isSingle(matrix));
  const [first = [[null]]] = ranges;
  if (!ranges.every((range) => isSameShape(range, first))) {
    return [[invalid(functionErrors.shapes())]];
  }

  return first.map((cells, row) =>
    cells.flatMap((_, column) =>
      answer(
        cellFunction,
        matrices.map((matrix) => (isSingle(matrix) ? matrix[0]?.[0] : matrix[row]?.[column])),
      ),
    ),
  );
}

function answer(
  { compute, width, hasNothing }: CellFunction,
  cells: readonly unknown[],
): readonly Answer[] {
  const inputs: Input[] = [];
  for (const cell of cells) {
    const input = readInput(cell);
    if (input instanceof CellError) return Array<Answer>(width).fill(input);
    inputs.push(input);
  }
  return hasNothing(inputs) ? Array<Answer>(width).fill("") : compute(inputs);
}

function toMatrix(value: unknown): Matrix {
  if (!Array.isArray(value)) return [[value]];
  const rows: readonly unknown[] = value;
  if (rows.length === 0) return [[null]];
  const matrix = rows.filter((row) => Array.isArray(row));
  return matrix.length === rows.length ? matrix : [rows];
}

function isSingle(matrix: Matrix): boolean {
  return matrix.length === 1 && (matrix[0]?.length ?? 0) <= 1;
}

function isSameShape(a: Matrix, b: Matrix): boolean {
  return a.length === b.length && a[0]?.length === b[0]?.length;
}
