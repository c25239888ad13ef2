import type { CellRange } from "../sheet/address";
import { absent, type Field } from "../form/field";
import type { Grade } from "../form/grade";
import {
  boxPattern,
  gradeAlonePattern,
  gradeWords,
  tickedBefore,
  tickedBehind,
} from "../text/labels";
import { squeeze } from "../sheet/fold";
import { cellsBetween, type Grid, type GridCell } from "./grid";
import { keysOf } from "./keys";
import { isGradeLabel } from "./label-of";
import { readField, type Place } from "./read-cell";
import type { LabelPair } from "./read-pairs";

const longestGrade = 40;

/**
 * The last 评分等级: what stands beside its label or, in a little table of its own, right below it;
 * without a label, the grade that stands in the row of the total.
 */
export function readGrade(
  grid: Grid,
  range: CellRange,
  { pairs, totalRow }: { readonly pairs: readonly LabelPair[]; readonly totalRow: number | null },
): Field<Grade> {
  const pair = [...pairs].reverse().find(({ label }) => isGradeLabel(label));
  if (!pair) return totalRow === null ? absent : gradeInRow(grid, range, totalRow);
  const below = pair.place.cells.length === 0 ? cellBelow(grid, range, pair.label) : null;
  const place: Place = below
    ? { cells: [below], at: { row: below.row, column: below.column } }
    : pair.place;
  return readField(grid, place, ({ text }) => gradeIn(text));
}

function gradeInRow(grid: Grid, range: CellRange, row: number): Field<Grade> {
  const cell = cellsBetween(grid, row, range).find(({ folded }) => gradeAlonePattern.test(folded));
  return cell
    ? readField(grid, { cells: [cell], at: { row, column: cell.column } }, ({ text }) =>
        gradeIn(text),
      )
    : absent;
}

/**
 * The grade in a text: the one that is ticked where there are boxes, else the first of 优, 良, 中, 差.
 * Null without any, or where a template offers them all.
 */
function gradeIn(text: string): Grade | null {
  if (text.length > longestGrade) return null;
  if (boxPattern.test(text)) return tickedIn(text);
  if (keysOf(gradeWords).filter((grade) => text.includes(gradeWords[grade])).length > 2)
    return null;
  let first: Grade | null = null;
  let at = Infinity;
  for (const grade of keysOf(gradeWords)) {
    const found = text.indexOf(gradeWords[grade]);
    if (found >= 0 && found < at) [first, at] = [grade, found];
  }
  return first;
}

function tickedIn(text: string): Grade | null {
  const bare = squeeze(text);
  const pattern = boxPattern.test(bare.slice(0, 1)) ? tickedBefore : tickedBehind;
  const [first, second] = [...bare.matchAll(pattern)];
  return first && !second ? gradeIn(first[1] ?? "") : null;
}

function cellBelow(grid: Grid, range: CellRange, label: GridCell): GridCell | null {
  const [cell, ...others] = cellsBetween(grid, label.row + 1, range);
  return cell?.column === label.column && others.length === 0 && gradeIn(cell.text) ? cell : null;
}
