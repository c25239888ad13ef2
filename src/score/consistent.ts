import { isFilled, type Field } from "../form/field";
import type { Figure, Rate } from "../form/figure";
import type { Form, Funds } from "../form/form";
import { halfUnit, hundred, sum, zero, type Decimal } from "./decimal";
import { executionPercent } from "./execution";
import { fitsRounded, usualDecimals } from "./round";
import { differ, halfCent, sameDouble } from "./tolerance";
import { areSummable, pointsFields, scoredRows, sumFigures, totalPoints } from "./total";

/** 年初预算数, 全年预算数 and 全年执行数. */
export const amounts = ["initialBudget", "annualBudget", "executed"] as const;

export type Amount = (typeof amounts)[number];

/**
 * What the sources make together, where that is another amount than the total as printed. What they
 * lack counts only where there are several: a single source need not be the whole. What they exceed
 * it by counts only where none is a part of another one.
 */
export function partsInsteadOf(
  { total, sources, isNested }: Funds,
  amount: Amount,
): Decimal | null {
  const whole: Field<Figure> = total[amount];
  const parts = sources.map((row): Field<Figure> => row[amount]);
  const filled = parts.filter(isFilled);
  if (!isFilled(whole) || filled.length === 0) return null;
  if (parts.some(({ state }) => state === "unreadable")) return null;

  const figures = [whole, ...filled].map(({ value }) => value);
  const coarsest = Math.min(...figures.map(({ decimals }) => decimals));
  const tolerance = halfUnit(coarsest).times(filled.length + 1);
  const partsTotal = sum(filled.map(({ value }) => value.shown));
  const excess = partsTotal.minus(whole.value.shown);
  const isTooMuch = excess.gt(tolerance) && !isNested;
  const isTooLittle = excess.lt(tolerance.negated()) && sources.length >= 2;
  return isTooMuch || isTooLittle ? partsTotal : null;
}

/** Whether nothing in the funds block contradicts the amounts that a rate is made of. */
export function amountsAgree(funds: Funds): boolean {
  return !partsInsteadOf(funds, "annualBudget") && !partsInsteadOf(funds, "executed");
}

/**
 * Whether nothing on the form contradicts the scores that a total is made of: none is more than its
 * points, every subtotal is the sum of its rows, and the points make a hundred.
 */
export function scoresAgree(form: Form): boolean {
  const { funds, indicators, subtotals } = form;
  const rows = [...(funds ? scoredRows(funds) : []), ...indicators];
  const isPossible = rows.every(
    ({ points, score }) =>
      !isFilled(score) ||
      (!score.value.shown.isNegative() &&
        (!isFilled(points) || score.value.shown.lte(points.value.shown.plus(halfCent)))),
  );
  const areSums = subtotals.every(({ score, rows: own }) => {
    const parts = indicators.filter(({ row }) => own.includes(row)).map((each) => each.score);
    if (!isFilled(score) || !areSummable(parts)) return true;
    const { shown, own: exact } = sumFigures(parts);
    return !differ(score.value.shown, shown) || !differ(score.value.value, exact);
  });
  return isPossible && areSums && pointsAgree(form);
}

/** Whether the points make a hundred, or there are none to add. */
export function pointsAgree(form: Form): boolean {
  if (!areSummable(pointsFields(form))) return true;
  const { shown, own } = totalPoints(form);
  return !differ(shown, hundred) || !differ(own, hundred);
}

/**
 * A printed rate is right where it is the exact one, rounded or truncated to the usual decimals,
 * where the amounts as printed allow it, or where the cell itself holds the quotient of theirs.
 */
export function rateFits(
  rate: Rate,
  {
    budget,
    spent,
    digits = 2,
  }: { readonly budget: Figure; readonly spent: Figure; readonly digits?: number },
): boolean {
  const exact = executionPercent(budget.shown, spent.shown);
  if (!exact) return false;
  if (fitsRounded(rate.shown, exact, usualDecimals(digits))) return true;

  const half = halfUnit(rate.decimals);
  const a = budget.decimals > 0 ? halfUnit(budget.decimals) : zero;
  const b = spent.decimals > 0 ? halfUnit(spent.decimals) : zero;
  const least = hundred.times(spent.shown.minus(b)).div(budget.shown.plus(a)).minus(half);
  const most = hundred.times(spent.shown.plus(b)).div(budget.shown.minus(a)).plus(half);
  if (rate.shown.gte(least) && rate.shown.lte(most)) return true;

  const quotient = executionPercent(budget.value, spent.value);
  return quotient !== null && sameDouble(quotient.div(hundred), rate.value);
}
