import type { CellRange } from "./address";
import { fromA1 } from "./address";

const words = /"(?:[^"]|"")*"/g;
const reference =
  /(?<![\w.])\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?(?![\w(.])|(?<![\w.])\$?([A-Z]{1,3}):\$?([A-Z]{1,3})(?![\w(.])/gi;

/** The cells that a formula names, without regard to the sheet before them; names are not followed. */
export function referencesOf(formula: string): readonly CellRange[] {
  return [...formula.replace(words, "").matchAll(reference)].flatMap(
    ([, column = "", row = "", endColumn = column, endRow = row, first, last]) => {
      const from = fromA1((first ?? column).toUpperCase() + (first === undefined ? row : "1"));
      const to = fromA1((last ?? endColumn).toUpperCase() + (last === undefined ? endRow : "1"));
      if (!from || !to) return [];
      return [
        {
          top: Math.min(from.row, to.row),
          left: Math.min(from.column, to.column),
          bottom: first === undefined ? Math.max(from.row, to.row) : Infinity,
          right: Math.max(from.column, to.column),
        },
      ];
    },
  );
}
