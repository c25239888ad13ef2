import type { CellRange } from "../sheet/address";
import { absent } from "../form/field";
import type { Goals } from "../form/form";
import { goalCaptions } from "../text/labels";
import { cellsBetween, type Grid, type GridCell } from "./grid";
import { goalRoleOf, isHeaderLabel, type GoalRole } from "./label-of";
import { readText } from "./read-cell";
import type { LabelPair } from "./read-pairs";

/** The goal block with the rows of the sheet it takes. */
export interface GoalBlock {
  readonly goals: Goals;
  readonly rows: ReadonlySet<number>;
}

/** Reads a block whose captions stand side by side, each above its text. */
export function readGoalBlock(grid: Grid, range: CellRange): GoalBlock | null {
  for (let row = range.top; row <= range.bottom; row++) {
    const captions = cellsBetween(grid, row, range).filter((cell) => goalRoleOf(cell) !== null);
    const roles = new Set(captions.map(goalRoleOf));
    if (roles.has("expected") && roles.has("actual")) {
      return readTexts(grid, { ...range, top: row + 1 }, captions);
    }
  }
  return null;
}

/** The texts below the captions; each belongs to the caption it stands under. */
function readTexts(grid: Grid, range: CellRange, captions: readonly GridCell[]): GoalBlock {
  const texts = new Map<GoalRole, GridCell[]>([
    ["expected", []],
    ["actual", []],
  ]);
  const rows = new Set([range.top - 1]);
  for (let row = range.top; row <= range.bottom; row++) {
    const cells = cellsBetween(grid, row, range);
    if (cells.some(isHeaderLabel)) break;
    for (const cell of cells.filter((each) => !isCaption(each))) {
      const under = captions.filter(({ column }) => column <= cell.column).at(-1) ?? captions[0];
      const role = under ? goalRoleOf(under) : null;
      if (role) texts.get(role)?.push(cell);
    }
    rows.add(row);
  }

  const field = (role: GoalRole): Goals["expected"] => {
    const caption = captions.find((cell) => goalRoleOf(cell) === role);
    const cells = texts.get(role) ?? [];
    const at = cells[0] ?? { row: range.top, column: caption?.column ?? range.left };
    return readText(grid, { cells, at: { row: at.row, column: at.column } });
  };
  return { goals: { expected: field("expected"), actual: field("actual") }, rows };
}

function isCaption({ label }: GridCell): boolean {
  return goalCaptions.some((caption) => caption === label);
}

/** Reads goals that stand as a label with its text beside it: 项目年度总目标, 主要绩效. */
export function readGoalPairs(grid: Grid, pairs: readonly LabelPair[]): Goals {
  const field = (role: GoalRole): Goals["expected"] => {
    const pair = pairs.find(({ label }) => goalRoleOf(label) === role);
    return pair ? readText(grid, pair.place) : absent;
  };
  return { expected: field("expected"), actual: field("actual") };
}
