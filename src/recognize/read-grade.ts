import type { CellRange } from "../sheet/address";
import { absent, type Field } from "../form/field";
import type { Grade } from "../form/grade";
import { gradeWords } from "../text/labels";
import { cellsBetween, type Grid, type GridCell } from "./grid";
import { keysOf } from "./keys";
import { isGradeLabel } from "./label-of";
import { readField, type Place } from "./read-cell";
import type { LabelPair } from "./read-pairs";

const longestGrade = 12;

/** The last 评分等级: what stands beside its label or, in a little table of its own, right below it. */
export function readGrade(grid: Grid, range: CellRange, pairs: readonly LabelPair[]): Field<Grade> {
  const pair = [...pairs].reverse().find(({ label }) => isGradeLabel(label));
  if (!pair) return absent;
  const below = pair.place.cells.length === 0 ? cellBelow(grid, range, pair.label) : null;
  const place: Place = below
    ? { cells: [below], at: { row: below.row, column: below.column } }
    : pair.place;
  return readField(grid, place, ({ text }) => gradeIn(text));
}

/** The first of 优, 良, 中, 差 in a text; null where none of them stands there. */
function gradeIn(text: string): Grade | null {
  if (text.length > longestGrade) return null;
  let first: Grade | null = null;
  let at = Infinity;
  for (const grade of keysOf(gradeWords)) {
    const found = text.indexOf(gradeWords[grade]);
    if (found >= 0 && found < at) [first, at] = [grade, found];
  }
  return first;
}

function cellBelow(grid: Grid, range: CellRange, label: GridCell): GridCell | null {
  const [cell, ...others] = cellsBetween(grid, label.row + 1, range);
  return cell?.column === label.column && others.length === 0 && gradeIn(cell.text) ? cell : null;
}
