import type { IndicatorGroup } from "../form/form";
import { costLevel, level1Words, otherLevel1Words } from "../text/labels";
import type { TableColumn } from "./find-tables";
import { fold, squeeze, withoutBrackets } from "../sheet/fold";
import type { Grid, GridCell } from "./grid";
import { keysOf } from "./keys";
import { levelWord, type LevelGroup } from "./level-word";
import type { LogicalRow } from "./logical-rows";

/** A level's label as it stands on a row. */
export interface LevelLabel {
  /** As printed, without white space: 数量指标（12）. */
  readonly text: string;
  readonly cell: GridCell;
}

/** A row with where it belongs, and which level labels stand on the row itself. */
export interface LeveledRow extends LogicalRow {
  readonly level1: string;
  readonly level2: string;
  readonly group: IndicatorGroup | null;
  readonly own1: LevelLabel | null;
  readonly own2: LevelLabel | null;
}

/**
 * 一级 and 二级指标 of every row. Level 2 is filled down through merged and blank cells; level 1 is
 * the row's own, else that of its level-2 word, else filled down.
 */
export function resolveLevels(
  rows: readonly LogicalRow[],
  columns: readonly TableColumn[],
  { areaAt }: Pick<Grid, "areaAt">,
): readonly LeveledRow[] {
  let level1 = "";
  let level2 = "";
  let printed: readonly (string | undefined)[] = [];
  return rows.map((row) => {
    const isUnder = ({ role, left }: TableColumn): boolean =>
      role === "level1" && (areaAt(row.row, left)?.top ?? row.row) < row.row;
    const isUnderLevel1 = row.cells.has("name") && columns.some(isUnder);
    const { own1: first, own2: second } = ownLevels(row, { columns, isUnderLevel1 });
    // A label that every row repeats says no more than one that stands in the first row only.
    const own1 = first && first.text === printed[0] ? null : first;
    const own2 = second && !own1 && second.text === printed[1] ? null : second;
    printed = [first?.text ?? printed[0], second?.text ?? (own1 ? undefined : printed[1])];
    if (own1) {
      const name = bare(own1.text);
      if (name !== level1) level2 = "";
      level1 = name;
    }
    if (own2) {
      level2 = bare(own2.text);
      const group = own1 ? null : groupOf(level2);
      const isCost = groupOfLevel1(level1) === "cost" && level2.includes(costLevel);
      if (group && !isCost && groupOfLevel1(level1) !== group) level1 = level1Words[group][0];
    }
    const group = first && second && contradict(first, second) ? null : groupOfLevel1(level1);
    return { ...row, level1, level2, group, own1, own2 };
  });
}

/** Whether both words are known as such, and the second does not belong to the first. */
function contradict(first: LevelLabel, second: LevelLabel): boolean {
  const above = levelWord(fold(first.text));
  const below = levelWord(fold(second.text));
  return above?.level === 1 && below?.level === 2 && below.group !== above.group;
}

function groupOfLevel1(level1: string): IndicatorGroup | null {
  if (level1 === "") return null;
  const words: Readonly<Record<keyof typeof otherLevel1Words, readonly string[]>> =
    otherLevel1Words;
  const known = keysOf(words).find((group) => words[group].includes(level1));
  return known ?? groupOf(level1) ?? "other";
}

function bare(text: string): string {
  return withoutBrackets(fold(text));
}

function groupOf(text: string): LevelGroup | null {
  return levelWord(text)?.group ?? null;
}

/**
 * Which of a row's level cells is which: by its word, else by the column it stands in. Beside another
 * level 1, or one that is merged down to it, 满意度指标 in the column of level 2 is one, too.
 */
function ownLevels(
  { levels }: LogicalRow,
  {
    columns,
    isUnderLevel1,
  }: { readonly columns: readonly TableColumn[]; readonly isUnderLevel1: boolean },
): Pick<LeveledRow, "own1" | "own2"> {
  let own1: LevelLabel | null = null;
  let own2: LevelLabel | null = null;
  for (const pieces of levels) {
    const [cell] = pieces;
    if (!cell) continue;
    const text = squeeze(pieces.map((piece) => piece.text).join(""));
    const column = columns.find(({ left, right }) => left <= cell.column && cell.column <= right);
    const word = levelWord(fold(text))?.level ?? (column?.role === "level1" ? 1 : 2);
    const isSecond = column?.role === "level2" && (own1 !== null || isUnderLevel1);
    const level = isCostLevel1(text, pieces, levels) ? 1 : word === 1 && isSecond ? 2 : word;
    if (level === 1) own1 ??= { text, cell };
    else if (level === 2) own2 ??= { text, cell };
  }
  return { own1, own2 };
}

/** 成本指标 is a level 1 of its own where another level-2 word stands to its right. */
function isCostLevel1(
  text: string,
  own: readonly GridCell[],
  levels: LogicalRow["levels"],
): boolean {
  if (!otherLevel1Words.cost.some((word) => word === bare(text))) return false;
  const column = own[0]?.column ?? 0;
  return levels.some(
    ([cell]) => cell && cell.column > column && levelWord(cell.folded)?.level === 2,
  );
}
