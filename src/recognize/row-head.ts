import { isRowNumber } from "./cell-kind";
import type { TableColumn } from "./find-tables";
import { leftOver } from "./fit-cost";
import type { GridCell } from "./grid";
import { isLevelRole } from "./label-of";
import { isLevelPiece, levelWordOf } from "./level-word";

/** What a row is about: its name, and the levels that it begins. */
export interface RowHead {
  readonly name: GridCell | null;
  readonly levels: readonly GridCell[];
  readonly cost: number;
}

/**
 * The cells that hold no value: level words are known by themselves, wherever they stand, and one
 * of the others is the name.
 */
export function readHead(
  cells: readonly GridCell[],
  columns: readonly TableColumn[],
  {
    shift,
    stands,
  }: {
    readonly shift: number;
    readonly stands: (cell: GridCell, column: TableColumn, by: number) => boolean;
  },
): RowHead {
  const name = columns.find(({ role }) => role === "name");
  const isNamePlace = (cell: GridCell): boolean =>
    name !== undefined && (stands(cell, name, 0) || stands(cell, name, shift));

  const inLevelColumn = (cell: GridCell): boolean =>
    columns.some((column) => isLevelRole(column.role) && stands(cell, column, 0));

  const levels: GridCell[] = [];
  const texts: GridCell[] = [];
  cells.forEach((cell, index) => {
    const word = levelWordOf(cell);
    const isLevel = word !== null && (word.complete || !isNamePlace(cell));
    const isPiece = !isNamePlace(cell) && inLevelColumn(cell) && isLevelPiece(cell);
    if (isLevel || isPiece) levels.push(cell);
    else if (index > 0 || isNamePlace(cell) || !isRowNumber(cell)) texts.push(cell);
  });

  // Of two texts where the name belongs, a level word without its ending is the level.
  const [first, second] = texts.filter(isNamePlace);
  const shifted = levels.some((cell) => isShiftedLevel(cell, columns, stands));
  const hasLevel2 = levels.some((cell) => levelWordOf(cell)?.level === 2);
  if (first && levelWordOf(first) && (second ?? (shifted && !hasLevel2))) {
    levels.push(first);
    texts.splice(texts.indexOf(first), 1);
  }

  const named = texts.find(isNamePlace) ?? texts.filter(inLevelColumn).at(-1) ?? null;
  const others = texts.filter((cell) => cell !== named);
  const unknownLevels = named && isNamePlace(named) ? others.filter(inLevelColumn) : [];

  let cost = leftOver * (others.length - unknownLevels.length);
  // A text of its own in a level column is a level that no list knows; one under 绩效指标 is none.
  for (const cell of unknownLevels) {
    const side = columns.some((column) => column.role === "side" && stands(cell, column, 0));
    cost += side ? leftOver : 1;
  }
  if (named && !isNamePlace(named)) cost += 1;
  if (named && named.kind !== "text") cost += named.kind === "signed" ? 5 : 3;
  if (levels.some((cell) => isElsewhereShifted(cell, columns, { shift, stands }))) cost += 1;
  return { name: named, levels: [...levels, ...unknownLevels], cost };
}

/** Whether a level word stands one column off its own level: then the others of its row may, too. */
function isShiftedLevel(
  cell: GridCell,
  columns: readonly TableColumn[],
  stands: (cell: GridCell, column: TableColumn, by: number) => boolean,
): boolean {
  const word = levelWordOf(cell);
  const own = columns.find(({ role }) => role === `level${word?.level ?? ""}`);
  return word?.level === 1 && own !== undefined && stands(cell, own, 1);
}

/** Whether a level word stands off its own column, and not as far as the values do. */
function isElsewhereShifted(
  cell: GridCell,
  columns: readonly TableColumn[],
  {
    shift,
    stands,
  }: {
    readonly shift: number;
    readonly stands: (cell: GridCell, column: TableColumn, by: number) => boolean;
  },
): boolean {
  const own = columns.find(({ role }) => role === `level${levelWordOf(cell)?.level ?? ""}`);
  return own !== undefined && !stands(cell, own, 0) && !stands(cell, own, shift);
}
