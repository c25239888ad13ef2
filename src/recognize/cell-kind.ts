import { dashes } from "../text/labels";
import { comparisonSigns } from "../text/notation";
import { matchNumber } from "./parse-number";

/** What a cell's text looks like: 10, 10次, ≥10次, —, or words. */
export type CellKind = "number" | "quantity" | "signed" | "dash" | "text";

/** The kind of a folded text. */
export function kindOf(folded: string): CellKind {
  if (dashes.some((dash) => dash === folded)) return "dash";
  const number = matchNumber(folded);
  if (number) return number.rest === "" ? "number" : "quantity";
  return comparisonSigns.some(([sign]) => folded.startsWith(sign)) ? "signed" : "text";
}

/** 1, 2, 3 … before the rows of a table. */
export function isRowNumber({ folded }: { readonly folded: string }): boolean {
  return /^\d{1,3}$/.test(folded);
}

/** A figure with at most one character behind it, or an error in its place: 100, 98分, #REF!. */
export function isFigure({ folded }: { readonly folded: string }): boolean {
  return /^(?:[\d.,+-]+[%\p{Script=Han}]?|#[A-Z/0]+[!?A]?)$/u.test(folded);
}
