import type { Quantity } from "../form/quantity";
import { Decimal } from "./decimal";

/** Target and actual in one unit. */
export interface ComparablePair {
  readonly target: Decimal;
  readonly actual: Decimal;
}

const percent = "%";
const nearest = new Decimal(1).div(20);
const farthest = new Decimal(20);

/**
 * Target and actual brought to one unit; null where their units do not go together.
 * A number without a unit takes the other's. Beside a percentage it does so only within a
 * twentieth to twenty times of it: farther off, one of the two is a fraction.
 */
export function comparable(
  target: Quantity,
  actual: Quantity,
  take: (quantity: Quantity) => Decimal,
): ComparablePair | null {
  const pair = { target: take(target), actual: take(actual) };
  if (target.measure && actual.measure) {
    if (target.measure.unit !== actual.measure.unit) return null;
    return {
      target: pair.target.times(target.measure.factor),
      actual: pair.actual.times(actual.measure.factor),
    };
  }

  const oneIsPercentage = (target.measure ?? actual.measure)?.unit === percent;
  return oneIsPercentage && !sameMagnitude(pair) ? null : pair;
}

/** Whether one of the two is a percentage and the other has no unit. */
export function mixesPercent(target: Quantity, actual: Quantity): boolean {
  return (
    (target.unit === percent && actual.unit === null) ||
    (target.unit === null && actual.unit === percent)
  );
}

function sameMagnitude({ target, actual }: ComparablePair): boolean {
  if (target.isZero()) return true;
  const ratio = actual.div(target);
  return ratio.gte(nearest) && ratio.lte(farthest);
}
