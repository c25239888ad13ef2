import { isFilled } from "../form/field";
import type { Direction, Indicator } from "../form/form";
import { holdsQuantity, type Quantity } from "../form/quantity";
import { comparable, type ComparablePair } from "./comparable";
import { Decimal, zero } from "./decimal";
import type { ScoringProfile } from "./profile";

/** A quantitative row: both values in one unit, its target above zero. */
export interface ScorableRow {
  /** The values as they are shown. */
  readonly shown: ComparablePair;
  /** The cells' own values; equal to `shown` unless a number format rounds. */
  readonly own: ComparablePair;
}

/** The values of a row that the formula can score; null where it cannot. */
export function scorableRow({ target, actual }: Indicator): ScorableRow | null {
  if (!holdsQuantity(target) || !holdsQuantity(actual)) return null;

  const shown = comparable(target.value, actual.value, (quantity: Quantity) => quantity.shown);
  const own = comparable(target.value, actual.value, (quantity: Quantity) => quantity.value);
  return shown && own && shown.target.gt(0) && own.target.gt(0) ? { shown, own } : null;
}

/** Which way a score falls: where there is less, where there is more, or to either side. */
export type Way = Direction | "either";

/** The way of a row under a profile: an = target may be missed to either side. */
export function wayOf(
  { target, direction }: Pick<Indicator, "target" | "direction">,
  profile: Pick<ScoringProfile, "equals">,
): Way {
  const isExact = holdsQuantity(target) && target.value.comparison === "equal";
  return isExact && profile.equals === "symmetric" ? "either" : direction;
}

/** Whether the target is reached; null where the way is unknown and the values differ. */
function isMet({ target, actual }: ComparablePair, way: Way): boolean | null {
  switch (way) {
    case "up":
      return actual.gte(target);
    case "down":
      return actual.lte(target);
    case "either":
      return actual.eq(target);
    case "unknown":
      return actual.eq(target) ? true : null;
  }
}

/**
 * 按比例得分, exact and unrounded: the points where the target is met, else their share. It is
 * multiplied before it is divided: the ratio first is wrong in 220 of a million rows.
 * Null where the way is unknown and the values differ.
 */
export function proportionalScore(
  pair: ComparablePair,
  { points, way, profile }: { points: Decimal; way: Way; profile: Pick<ScoringProfile, "reverse"> },
): Decimal | null {
  const met = isMet(pair, way);
  if (met === null) return null;
  if (met) return points;

  const { target, actual } = pair;
  const isTooLittle = way === "up" || (way === "either" && actual.lt(target));
  if (isTooLittle) return Decimal.max(zero, actual.times(points).div(target));
  if (profile.reverse === "ratio") return points.times(target).div(actual);
  return Decimal.max(zero, points.times(target.times(2).minus(actual)).div(target));
}

/**
 * The scores that the formula gives a row: one from the values as shown, and a second where the
 * cells hold more digits than they show. A printed score that follows either is right. Empty where
 * the formula does not apply.
 */
export function formulaScores(indicator: Indicator, profile: ScoringProfile): readonly Decimal[] {
  const row = scorableRow(indicator);
  if (!row || !isFilled(indicator.points)) return [];

  const way = wayOf(indicator, profile);
  const points = indicator.points.value.shown;
  const shown = proportionalScore(row.shown, { points, way, profile });
  const own = proportionalScore(row.own, { points, way, profile });
  if (!shown || !own) return [];
  return own.eq(shown) ? [shown] : [shown, own];
}
