import { isFilled } from "../form/field";
import type { Indicator } from "../form/form";
import { hundred, type Decimal } from "./decimal";
import { halfCent } from "./tolerance";

/** 扣分: how much the score lies below the points; null where nothing was deducted. */
export function deduction({ points, score }: Indicator): Decimal | null {
  if (!isFilled(points) || !isFilled(score)) return null;
  const lost = points.value.shown.minus(score.value.shown);
  return lost.gt(halfCent) ? lost : null;
}

/** Whether an indicator counts: its points are a number above zero. */
export function hasPoints({ points }: Indicator): boolean {
  return isFilled(points) && points.value.shown.gt(0);
}

/** 得分率: the score as a percentage of the points; null without points. */
export function scoredPercent({ points, score }: Indicator): Decimal | null {
  if (!isFilled(points) || !isFilled(score) || points.value.shown.lte(0)) return null;
  return score.value.shown.times(hundred).div(points.value.shown);
}
