import type { Decimal } from "decimal.js";

/** A number on the form: money, points or a score. */
export interface Figure {
  /** The cell's own value, to fifteen digits. */
  readonly value: Decimal;
  /** The number as it is shown, which is what a reader of the form can check. */
  readonly shown: Decimal;
  /** How many decimals are shown. */
  readonly decimals: number;
}

/** A share of a whole: `value` is 0–1, while `shown` and `decimals` speak of the percentage. */
export type Rate = Figure;
