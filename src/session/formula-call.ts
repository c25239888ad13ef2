import { CellError } from "../functions/cell-error";
import { implementations } from "../functions/functions";
import { rangeToA1, type CellAddress, type CellRange } from "../sheet/address";
import type { CellValue } from "../sheet/sheet";
import type { FunctionId } from "../text/functions";

/** A formula, and what it gives with the cells as they are. */
export interface Formula {
  /** With its "=". */
  readonly text: string;
  readonly gives: string | number;
}

/** Cells by their addresses, or a value as it stands; null is left out. */
export type Argument = CellRange | string | number | null;

export type ValueAt = (at: CellAddress) => CellValue;

/** A call of one of our functions; null where it would show nothing or an error. */
export function callOf(
  id: FunctionId,
  given: readonly Argument[],
  valueAt: ValueAt,
): Formula | null {
  const matrices = given.map((argument) => valuesOf(argument, valueAt));
  const answers = implementations[id].answer(id === "TOTAL" ? [matrices] : matrices);
  const gives = answers[0]?.[0] ?? "";
  if (gives instanceof CellError || gives === "") return null;

  const last = given.map((argument) => argument !== null).lastIndexOf(true);
  const written = given
    .slice(0, last + 1)
    .map(textOf)
    .join(",");
  return { text: `=PERF.${id}(${written})`, gives };
}

/** A range of one cell. */
export function only({ row, column }: CellAddress): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}

function textOf(argument: Argument): string {
  if (argument === null) return "";
  if (typeof argument === "number") return String(argument);
  if (typeof argument === "string") return `"${argument}"`;
  return rangeToA1(argument);
}

function valuesOf(argument: Argument, valueAt: ValueAt): readonly (readonly unknown[])[] {
  if (argument === null || typeof argument !== "object") return [[argument]];
  const { top, left, bottom, right } = argument;
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) =>
      valueAt({ row: top + row, column: left + column }),
    ),
  );
}
