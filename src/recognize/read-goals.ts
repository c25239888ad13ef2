import type { CellRange } from "../sheet/address";
import { absent, isFilled } from "../form/field";
import type { Goals } from "../form/form";
import { goalCaptions } from "../text/labels";
import { cellAt, cellsBetween, type Grid, type GridCell } from "./grid";
import { goalRoleOf, isHeaderLabel, type GoalRole } from "./label-of";
import { readText } from "./read-cell";
import type { LabelPair } from "./read-pairs";

/** The goal block with the rows of the sheet it takes. */
export interface GoalBlock {
  readonly goals: Goals;
  readonly rows: ReadonlySet<number>;
}

/** Reads a block whose captions stand side by side, each above its text; one of them can be missing. */
export function readGoalBlock(grid: Grid, range: CellRange): GoalBlock | null {
  for (let row = range.top; row <= range.bottom; row++) {
    const cells = cellsBetween(grid, row, range);
    const captions = captionsIn(cells);
    if (captions.length === 0) continue;

    const roles = new Set(captions.map(({ role }) => role));
    const isPair = roles.has("expected") && roles.has("actual");
    const standsAlone = cells.every((cell) => isCaption(cell) || goalRoleOf(cell) !== null);
    if (!isPair && !standsAlone) continue;
    const block = readTexts(grid, { ...range, top: row + 1 }, captions);
    if (isPair || isFilled(block.goals.expected) || isFilled(block.goals.actual)) return block;
  }
  return null;
}

interface Caption {
  readonly role: GoalRole;
  readonly cell: GridCell;
}

/**
 * The captions in a row. The first can stand beside the whole block, 目标完成情况; behind it 总体目标 is
 * a caption of its own where 实际完成情况 follows.
 */
function captionsIn(cells: readonly GridCell[]): readonly Caption[] {
  return cells.flatMap((cell, at) => {
    const next = cells[at + 1];
    if (at === 0 && cells.slice(1).some((other) => hasSameRole(other, cell))) return [];
    const isGoal = at > 0 && isCaption(cell) && next !== undefined && goalRoleOf(next) === "actual";
    const role = isGoal ? "expected" : goalRoleOf(cell);
    return role ? [{ role, cell }] : [];
  });
}

function hasSameRole(a: GridCell, b: GridCell): boolean {
  const role = goalRoleOf(a);
  return role !== null && role === goalRoleOf(b);
}

/** The texts below the captions; each belongs to the caption it stands under. */
function readTexts(grid: Grid, range: CellRange, captions: readonly Caption[]): GoalBlock {
  const texts = new Map<GoalRole, GridCell[]>([
    ["expected", []],
    ["actual", []],
  ]);
  const rows = new Set([range.top - 1]);
  const [only, second] = captions;
  for (let row = range.top; row <= range.bottom; row++) {
    const filled = cellsBetween(grid, row, range);
    if (filled.some(isHeaderLabel)) break;
    const cells = filled.filter(
      (cell) => !isCaption(cell) && !isRepeated(grid, cell, range.top - 1),
    );
    // Where one caption is missing, the text that begins under the other one is the other one's.
    const own = second
      ? cells
      : cells.filter(({ column }) => column >= (only?.cell.column ?? 0)).slice(0, 1);
    for (const cell of own) {
      const under = captions.filter((each) => each.cell.column <= cell.column).at(-1) ?? only;
      if (under) texts.get(under.role)?.push(cell);
    }
    rows.add(row);
  }

  const field = (role: GoalRole): Goals["expected"] => {
    const caption = captions.find((each) => each.role === role);
    if (!caption) return absent;
    const cells = texts.get(role) ?? [];
    const at = cells[0] ?? { row: range.top, column: caption.cell.column };
    return readText(grid, { cells, at: { row: at.row, column: at.column } });
  };
  return { goals: { expected: field("expected"), actual: field("actual") }, rows };
}

/** Whether a cell says what stands above it in the row of the captions, as in areas taken apart. */
function isRepeated(grid: Grid, { column, label }: GridCell, row: number): boolean {
  return cellAt(grid, row, column)?.label === label;
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
