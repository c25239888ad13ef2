import type { Comparison } from "../form/quantity";
import { CellError, type Answer } from "./cell-error";
import type { Input } from "./input";
import { readTarget } from "./readings";

const signs: Readonly<Record<Comparison, string>> = {
  "at-least": "\u2265",
  "more-than": ">",
  "at-most": "\u2264",
  "less-than": "<",
  equal: "=",
  none: "",
};

/** A target as three cells: sign, number, unit; all three are the error where it is no number. */
export function parse(target: Input): readonly Answer[] {
  const quantity = readTarget(target);
  if (quantity instanceof CellError) return [quantity, quantity, quantity];
  const { comparison, value, unit } = quantity;
  return [signs[comparison], value.toNumber(), unit ?? ""];
}
