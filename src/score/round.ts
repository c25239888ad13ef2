import { Decimal } from "./decimal";

/** 四舍五入 (half up) or 截断. */
export type Convention = "round" | "truncate";

export function roundBy(convention: Convention, value: Decimal, decimals: number): Decimal {
  return value.toDecimalPlaces(
    decimals,
    convention === "round" ? Decimal.ROUND_HALF_UP : Decimal.ROUND_DOWN,
  );
}

/** A figure as its form would print it, to two decimals; where the convention is unknown, rounded. */
export function printAs(convention: Convention | "either", exact: Decimal, decimals = 2): Decimal {
  return roundBy(convention === "truncate" ? "truncate" : "round", exact, decimals);
}

/** The decimals that a figure may have: a profile's own, and those that are taken for right anyway. */
export function usualDecimals(digits: number): readonly number[] {
  return [digits, 2, 1, 0];
}

/** Whether a printed number is the exact one, rounded or truncated to one of these decimals. */
export function fitsRounded(
  printed: Decimal,
  exact: Decimal,
  decimals: readonly number[] = [2, 1, 0],
): boolean {
  return decimals.some(
    (places) =>
      printed.eq(roundBy("round", exact, places)) || printed.eq(roundBy("truncate", exact, places)),
  );
}

/** A printed number beside the exact one it stands for. */
export interface PrintedFigure {
  readonly printed: Decimal;
  readonly exact: Decimal;
}

/** Which convention a printed number shows; null where both or neither would print it so. */
export function conventionOf({ printed, exact }: PrintedFigure, decimals = 2): Convention | null {
  const rounded = printed.eq(roundBy("round", exact, decimals));
  const truncated = printed.eq(roundBy("truncate", exact, decimals));
  if (rounded === truncated) return null;
  return rounded ? "round" : "truncate";
}

/** The convention of a whole form; "either" where its figures say nothing, or contradict each other. */
export function inferConvention(figures: Iterable<PrintedFigure>): Convention | "either" {
  const found = new Set<Convention>();
  for (const figure of figures) {
    const convention = conventionOf(figure);
    if (convention) found.add(convention);
  }
  const [only] = found;
  return found.size === 1 && only ? only : "either";
}
