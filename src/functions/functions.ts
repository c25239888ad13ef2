import { functionTexts, type FunctionId, type ParameterText } from "../text/functions";
import { band } from "./band";
import { CellError, type Answer } from "./cell-error";
import { check } from "./check";
import { execscore, rate } from "./execution";
import type { Input } from "./input";
import { parse } from "./parse";
import { score } from "./score";
import { spread } from "./spread";
import { grade, total } from "./total";

/** A function without a host. It is pure, and returns its errors. */
interface Implementation {
  /** How many arguments it has. */
  readonly arity: number;
  /** From the arguments as Excel passes them to the cells of the result. */
  readonly answer: (given: readonly unknown[]) => readonly (readonly Answer[])[];
}

/** A function as Excel calls it: each argument a range (rows of cells), a single cell, or null. */
type SpreadsheetFunction<Failure> = (
  ...given: readonly unknown[]
) => (string | number | Failure)[][];

export const implementations: Readonly<Record<FunctionId, Implementation>> = {
  RATE: cellByCell("RATE", rate),
  EXECSCORE: cellByCell("EXECSCORE", execscore),
  SCORE: cellByCell("SCORE", score),
  BAND: cellByCell("BAND", band),
  TOTAL: { arity: total.length, answer: ([ranges]) => [[total(ranges)]] },
  GRADE: cellByCell("GRADE", grade),
  CHECK: cellByCell("CHECK", check, (inputs) => inputs.every(isBlank)),
  PARSE: cellByCell("PARSE", parse),
};

/**
 * The functions as a host calls them. `fail` makes the host's own kind of error, which is returned
 * in its own cell: a throw would empty the whole range.
 */
export function createFunctions<Failure>(
  fail: (error: CellError) => Failure,
): Readonly<Record<FunctionId, SpreadsheetFunction<Failure>>> {
  const forHost =
    (id: FunctionId): SpreadsheetFunction<Failure> =>
    (...given) =>
      implementations[id]
        .answer(given)
        .map((row) => row.map((cell) => (cell instanceof CellError ? fail(cell) : cell)));

  return {
    RATE: forHost("RATE"),
    EXECSCORE: forHost("EXECSCORE"),
    SCORE: forHost("SCORE"),
    BAND: forHost("BAND"),
    TOTAL: forHost("TOTAL"),
    GRADE: forHost("GRADE"),
    CHECK: forHost("CHECK"),
    PARSE: forHost("PARSE"),
  };
}

/** A function of single cells, spread over ranges; "" where `hasNothing` to go by. */
function cellByCell(
  id: FunctionId,
  compute: (...inputs: Input[]) => Answer | readonly Answer[],
  hasNothing: (inputs: readonly Input[]) => boolean = lacksRequired(id),
): Implementation {
  const cellFunction = {
    arity: compute.length,
    width: functionTexts[id].result.length,
    compute: (inputs: readonly Input[]) => [compute(...inputs)].flat(),
    hasNothing,
  };
  return { arity: compute.length, answer: (given) => spread(cellFunction, given) };
}

/** Whether an argument is blank that the function cannot do without. */
function lacksRequired(id: FunctionId): (inputs: readonly Input[]) => boolean {
  const parameters: readonly ParameterText[] = functionTexts[id].parameters;
  return (inputs) => parameters.some(({ optional }, index) => !optional && isBlank(inputs[index]));
}

function isBlank(input: Input | undefined): boolean {
  return input === undefined || input.kind === "blank";
}
