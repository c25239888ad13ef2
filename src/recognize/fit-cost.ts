import type { CellKind } from "./cell-kind";
import type { GridCell } from "./grid";
import type { ColumnRole } from "./label-of";
import { levelWordOf } from "./level-word";
import { matchNumber } from "./parse-number";

/**
 * How badly a cell fits a column, and the cells of a row each other. The costs are weighed against
 * that of a shifted row.
 */

/** A cell that no column wants. */
export const leftOver = 5;

/**
 * How unlikely a shift is beside those of other rows, each with how many rows have it: the usual one
 * costs nothing, and of two that are equally frequent the smaller is the usual one.
 */
export function unlikelinessBeside(
  counts: readonly (readonly [shift: number, count: number])[],
): (shift: number) => number {
  const others = counts.filter(([, count]) => count > 0);
  const [first] = [...others].sort(
    ([a, countA], [b, countB]) => countB - countA || Math.abs(a) - Math.abs(b),
  );
  const usual = first?.[0] ?? 0;
  return (shift) => {
    if (shift === usual) return 0;
    if (shift === 0 || others.some(([other]) => other === shift)) return 1;
    return usual === 0 ? 3 : 2;
  };
}

const pointsCost: Readonly<Record<CellKind, number>> = {
  number: 0,
  dash: 0,
  quantity: 2,
  signed: 3,
  text: 4,
};

const longestWord = 8;

export function kindCost(cell: GridCell, role: ColumnRole): number {
  if (role === "points" || role === "score") {
    if (levelWordOf(cell)) return pointsCost.text;
    return pointsCost[cell.kind] - (isShortText(cell) ? 1 : 0);
  }
  if (role === "target" || role === "actual") return levelWordOf(cell)?.complete ? 3 : 0;
  return role === "deviation" && cell.kind === "number" ? 3 : 0;
}

/** A word or an error in place of a number; a sentence is a reason that has moved here. */
function isShortText({ kind, folded }: GridCell): boolean {
  return kind === "text" && folded.length <= longestWord;
}

const valueRoles: readonly ColumnRole[] = ["target", "actual", "points", "score"];
const allPoints = 100;

/** What a row of a table has together, or not at all. */
export function completenessCost(cells: ReadonlyMap<ColumnRole, GridCell>): number {
  const [target, actual, points, score] = valueRoles.map((role) => cells.get(role));
  let cost = 0;
  if (!cells.has("name") && valueRoles.some((role) => cells.has(role))) cost += 2;
  if ((points === undefined) !== (score === undefined)) cost += 2;
  if (!points && !score) cost += 2;
  if ((points ?? score) && (target === undefined) !== (actual === undefined)) cost += 1;
  if (points) cost += pointsSizeCost(points, score);
  if (target && actual) cost += pairCost(target.kind, actual.kind);
  return cost;
}

/** No indicator has all hundred points, and none scores more than its points. */
function pointsSizeCost(points: GridCell, score: GridCell | undefined): number {
  const most = sizeOf(points);
  return (most >= allPoints ? 3 : 0) + (score && sizeOf(score) > most ? 1 : 0);
}

/** The points add up to a hundred, unless they are wrong; a lone hundred is hardly the scores' sum. */
export function sumsCost(cells: ReadonlyMap<ColumnRole, GridCell>): number {
  const [points, score] = [cells.get("points"), cells.get("score")];
  if (points) return (isAllPoints(points) ? 0 : 4) + (score ? 0 : 2);
  return score && isAllPoints(score) ? 5 : 2;
}

function isAllPoints(cell: GridCell): boolean {
  const size = sizeOf(cell);
  return Number.isNaN(size) || size === allPoints;
}

/** Roughly how large a figure is; NaN, which no comparison holds for, where it is none. */
function sizeOf({ folded }: GridCell): number {
  return Number(matchNumber(folded)?.digits ?? NaN);
}

const actualBesideWords: Readonly<Record<CellKind, number>> = {
  number: 2,
  signed: 2,
  quantity: 1,
  dash: 0,
  text: 0,
};

/** Words beside a number, or a unit beside none, hardly belong together. */
function pairCost(target: CellKind, actual: CellKind): number {
  if (target === "text") return actualBesideWords[actual];
  return target === "quantity" && actual === "number" ? 1 : 0;
}
