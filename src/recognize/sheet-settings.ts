import type { MoneyUnit } from "../form/form";

/** What a user said of one sheet (单表设置); what is left out, nothing was said of. */
export interface SheetSettings {
  /** 这不是自评表: the whole sheet, or the tables whose headers stand at these places. */
  readonly notForm?: "sheet" | readonly TablePlace[];
  /** 金额单位, above what the sheet says itself. */
  readonly moneyUnit?: MoneyUnit;
  /** Columns in which a number without a unit is a percentage. */
  readonly percentColumns?: readonly PercentColumn[];
}

/** Columns that hold numbers with units. */
export const percentColumns = ["target", "actual"] as const;

export type PercentColumn = (typeof percentColumns)[number];

/** By what a table is known again: where its header begins, as A1, and the words of its header. */
export interface TablePlace {
  readonly at: string;
  readonly header: string;
}

interface Placed {
  readonly reading: { readonly place: TablePlace };
}

/**
 * Without the tables that are said to be no forms. One that has moved is known by its header, unless
 * more tables have the same one.
 */
export function withoutNotForms<Found extends Placed>(
  found: readonly Found[],
  notForm: SheetSettings["notForm"] = [],
): readonly Found[] {
  if (notForm === "sheet") return [];
  const places = new Set(notForm);
  const left = found.filter(({ reading: { place } }) => {
    const same = [...places].find((each) => samePlace(each, place));
    return !(same && places.delete(same));
  });
  return left.filter(({ reading: { place } }) => {
    const moved = [...places].filter(({ header }) => header === place.header).length;
    const alike = left.filter(({ reading }) => reading.place.header === place.header).length;
    return moved < alike;
  });
}

export function samePlace(a: TablePlace, b: TablePlace): boolean {
  return a.at === b.at && a.header === b.header;
}
