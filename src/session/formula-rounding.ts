import { isFilled, type Field } from "../form/field";
import type { Figure } from "../form/figure";
import { fromCell, hundred } from "../score/decimal";
import { roundBy, type Convention } from "../score/round";
import { conventionNames } from "../text/columns";
import type { Formula } from "./formula-call";

/** How one of our functions is told to round; half up need not be said. */
export type RoundingArgument = string | null;

/** The ways in which a form may round, the likelier one first. */
export function roundingsOf(convention: Convention | "either"): readonly RoundingArgument[] {
  const { truncate } = conventionNames;
  switch (convention) {
    case "either":
      return [null, truncate];
    case "round":
      return [null];
    case "truncate":
      return [truncate];
  }
}

/** Of several formulas for a field the first that keeps what it shows, else the first. */
export function chooseFor(
  field: Field<Figure>,
  formulas: readonly (Formula | null)[],
  how: { readonly isRate: boolean; readonly isFormatted: boolean },
): Formula | null {
  const possible = formulas.filter((formula) => formula !== null);
  return possible.find(({ gives }) => keeps(field, gives, how)) ?? possible[0] ?? null;
}

/** Whether a cell would show the same; a number format rounds to the decimals that it shows. */
function keeps(
  field: Field<Figure>,
  gives: string | number,
  { isRate, isFormatted }: { readonly isRate: boolean; readonly isFormatted: boolean },
): boolean {
  if (!isFilled(field) || typeof gives !== "number") return false;
  const { shown, decimals } = field.value;
  const value = isRate ? fromCell(gives).times(hundred) : fromCell(gives);
  return (isFormatted ? roundBy("round", value, decimals) : value).eq(shown);
}
