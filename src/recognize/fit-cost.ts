import { cellKindOf, type CellKind } from "./cell-kind";
import type { GridCell } from "./grid";
import type { ColumnRole } from "./label-of";
import { levelWordOf } from "./level-word";
import { parseNumber } from "./parse-number";

/**
 * How badly a cell fits a column, and the cells of a row each other. The costs are weighed against
 * that of a shifted row (3, or 1 where other rows of the page are shifted alike).
 */

const pointsCost: Readonly<Record<CellKind, number>> = {
  number: 0,
  dash: 0,
  quantity: 2,
  signed: 3,
  text: 4,
};

export function kindCost(cell: GridCell, role: ColumnRole): number {
  switch (role) {
    case "points":
    case "score":
      return levelWordOf(cell) ? pointsCost.text : pointsCost[cellKindOf(cell)];
    case "target":
    case "actual":
      return levelWordOf(cell)?.complete ? 3 : 0;
    case "deviation":
      return cellKindOf(cell) === "number" ? 3 : 0;
    default:
      return 0;
  }
}

const valueRoles: readonly ColumnRole[] = ["target", "actual", "points", "score"];
const allPoints = 100;

/** What a row of a table has together, or not at all. */
export function completenessCost(cells: ReadonlyMap<ColumnRole, GridCell>): number {
  const [target, actual, points, score] = valueRoles.map((role) => cells.get(role));
  let cost = 0;
  if (!cells.has("name") && valueRoles.some((role) => cells.has(role))) cost += 2;
  if ((points === undefined) !== (score === undefined)) cost += 2;
  if (points) cost += pointsSizeCost(points, score);
  if (target && actual) cost += pairCost(cellKindOf(target), cellKindOf(actual));
  return cost;
}

/** No indicator has all hundred points, and none scores more than its points. */
function pointsSizeCost(points: GridCell, score: GridCell | undefined): number {
  const most = parseNumber(points.folded)?.value;
  const scored = score && parseNumber(score.folded)?.value;
  return (most?.gte(allPoints) ? 1 : 0) + (most && scored?.gt(most) ? 1 : 0);
}

/** The points add up to a hundred, unless they are wrong; a sum of scores is seldom alone. */
export function sumsCost(cells: ReadonlyMap<ColumnRole, GridCell>): number {
  const points = cells.get("points");
  const number = points && parseNumber(points.folded);
  const alone = points === undefined || !cells.has("score");
  return (alone ? 2 : 0) + (number?.value.eq(allPoints) === false ? 4 : 0);
}

/** Words beside a bare number, or a unit beside none, hardly belong together. */
function pairCost(target: CellKind, actual: CellKind): number {
  if (target === "text" && actual === "number") return 2;
  return target === "quantity" && actual === "number" ? 1 : 0;
}
