import type { CellRange } from "../sheet/address";
import { fold, squeeze } from "../sheet/fold";
import { absent, type Field } from "../form/field";
import { yearInTitlePattern, yearLinePattern } from "../text/labels";
import { cellsBetween, type Grid } from "./grid";
import { isTitle, isYearLine } from "./label-of";
import { readField } from "./read-cell";

export function readTitle(grid: Grid, range: CellRange): string | null {
  const [first] = cellsBetween(grid, range.top, range);
  return first && isTitle(first) ? squeeze(first.text).replace(/^[#\uff03]+/, "") : null;
}

/** （2023年度）, wherever in the head it stands. */
export function readYearLine(grid: Grid, head: CellRange): Field<string> {
  for (let row = head.top; row <= head.bottom; row++) {
    const cell = cellsBetween(grid, row, head).find(isYearLine);
    if (!cell) continue;
    const digits = yearLinePattern.exec(cell.folded)?.[1];
    const at = { row: cell.row, column: cell.column };
    return digits
      ? readField(grid, { cells: [cell], at }, () => digits)
      : { state: "blank", at, text: cell.text, stored: "text", formula: cell.formula };
  }
  return absent;
}

export function yearIn(text: string | null): number | null {
  if (text === null) return null;
  const digits = /^\d{4}$/.test(text) ? text : yearInTitlePattern.exec(fold(text))?.[1];
  return digits === undefined ? null : Number(digits);
}
