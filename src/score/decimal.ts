import { Decimal as Base } from "decimal.js";

/** The program's own Decimal: forty digits, half up. Nothing else in the program makes decimals. */
export const Decimal = Base.clone({ precision: 40, rounding: Base.ROUND_HALF_UP });
export type Decimal = Base;

export const zero: Decimal = new Decimal(0);
export const hundred: Decimal = new Decimal(100);

/** The number that Excel shows: a cell keeps a double, but only fifteen digits of it are meant. */
export function fromCell(value: number): Decimal {
  return new Decimal(value.toPrecision(15));
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = zero;
  for (const value of values) total = total.plus(value);
  return total;
}

/** Half a unit of the last of so many decimals: 0.005 for two. */
export function halfUnit(decimals: number): Decimal {
  return new Decimal(`5e-${decimals + 1}`);
}
