import { Decimal } from "./decimal";

/** Half of 0.01: what may lie between a figure of two decimals and what it was rounded from. */
export const halfCent = new Decimal("0.005");

/** Between a score and the formula: one step of two decimals, rounded or truncated. */
export const formulaTolerance = new Decimal("0.01");

/** Equal but for the noise in a double's last digits. */
export function sameDouble(a: Decimal, b: Decimal): boolean {
  return a.toSignificantDigits(14).eq(b.toSignificantDigits(14));
}

export function differ(a: Decimal, b: Decimal): boolean {
  return a.minus(b).abs().gt(halfCent);
}
