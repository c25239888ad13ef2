import { fromA1 } from "../../src/sheet/address";
import { draw } from "../helpers/draw";
import type { Sheet } from "../../src/sheet/sheet";
import type { RandomForm } from "./layout";

/** Another text for a cell, named as in Excel. */
export type Change = readonly [at: string, text: string];

/** The sheet of a form, after changes. */
export function sheetOf({ cells }: RandomForm, changes: readonly Change[] = []): Sheet {
  const changed = cells.map((row) => [...row]);
  for (const [at, text] of changes) {
    const { row, column } = fromA1(at)!;
    changed[row]![column] = text;
  }
  return draw(changed.map((row) => row.join(" | ")).join("\n")).sheet;
}
