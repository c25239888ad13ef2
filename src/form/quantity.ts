import type { Decimal } from "decimal.js";
import { isFilled, type Field, type FilledField } from "./field";

/** How a target compares: 不低于, 大于, 不超过, 小于, 等于, or a number without a sign. */
export type Comparison = "at-least" | "more-than" | "at-most" | "less-than" | "equal" | "none";

/** A number with its unit, as a target or an actual value writes it: ≥99.00(%), 103台. */
export interface Quantity {
  readonly kind: "quantity";
  readonly comparison: Comparison;
  /** A percentage is the number before its sign: 99 for 99 %. */
  readonly value: Decimal;
  /** The number as it is shown; differs from `value` where the cell's format rounds. */
  readonly shown: Decimal;
  /** Without brackets; "%" for every way to write a percentage; null where none is written. */
  readonly unit: string | null;
  /** What the unit measures: 万元 is 10,000 of 元. Null without a unit. */
  readonly measure: Measure | null;
}

/** A unit as a multiple of the one that all units of its kind convert to. */
export interface Measure {
  readonly unit: string;
  readonly factor: number;
}

/** 90-95%. */
export interface QuantityRange {
  readonly kind: "range";
  readonly lower: Decimal;
  readonly upper: Decimal;
  readonly unit: string | null;
}

/** A day, or the last day that the words allow: 2021年底 is 2021-12-31. Null parts are not written. */
export interface DateValue {
  readonly kind: "date";
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** Words: 及时, 达成指标. */
export interface Qualitative {
  readonly kind: "qualitative";
  readonly text: string;
}

/** What stands in a target or an actual cell: 年度指标值, 实际完成值. */
export type Reading = Quantity | QuantityRange | DateValue | Qualitative;

export function isQuantity(reading: Reading): reading is Quantity {
  return reading.kind === "quantity";
}

export function holdsQuantity(field: Field<Reading>): field is FilledField<Quantity> {
  return isFilled(field) && isQuantity(field.value);
}
