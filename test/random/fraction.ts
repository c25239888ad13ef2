/** A number as an exact fraction of whole numbers; the denominator is above zero. */
export interface Fraction {
  readonly above: bigint;
  readonly below: bigint;
}

export type Rounding = "round" | "truncate";

export function over(above: bigint, below: bigint): Fraction {
  return { above, below };
}

/** The nearest number of hundredths, half up, or the one below. */
export function toHundredths({ above, below }: Fraction, rounding: Rounding): bigint {
  const doubled = 200n * above + (rounding === "round" ? below : 0n);
  return doubled / (2n * below);
}

/** 1234n is 12.34; with `short`, 1200n is 12. */
export function printHundredths(value: bigint, { short }: { readonly short: boolean }): string {
  const text = `${value / 100n}.${String(value % 100n).padStart(2, "0")}`;
  return short ? text.replace(/\.?0+$/, "") : text;
}

export function sumOf(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}
