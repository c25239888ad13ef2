import type { MoneyUnit } from "../../form/form";
import {
  samePlace,
  type PercentColumn,
  type SheetSettings,
  type TablePlace,
} from "../../recognize/sheet-settings";

type Draft = { -readonly [Name in keyof SheetSettings]: SheetSettings[Name] };

/** null leaves the unit to what the sheet says. */
export function withMoneyUnit(said: SheetSettings, unit: MoneyUnit | null): SheetSettings {
  const draft: Draft = { ...said };
  if (unit === null) delete draft.moneyUnit;
  else draft.moneyUnit = unit;
  return draft;
}

export function withPercent(
  said: SheetSettings,
  column: PercentColumn,
  isPercent: boolean,
): SheetSettings {
  const others = (said.percentColumns ?? []).filter((each) => each !== column);
  const draft: Draft = { ...said, percentColumns: isPercent ? [...others, column] : others };
  if (draft.percentColumns?.length === 0) delete draft.percentColumns;
  return draft;
}

/** 这不是自评表, of a sheet or of one of its tables. */
export function withNotForm(said: SheetSettings, what: "sheet" | TablePlace): SheetSettings {
  return { ...said, notForm: what === "sheet" ? what : [...placesIn(said), what] };
}

export function withoutNotForm(said: SheetSettings, what: "sheet" | TablePlace): SheetSettings {
  const others = what === "sheet" ? [] : placesIn(said).filter((each) => !samePlace(each, what));
  const draft: Draft = { ...said, notForm: others };
  if (others.length === 0) delete draft.notForm;
  return draft;
}

/** The tables that are said to be no forms. */
export function placesIn({ notForm = [] }: SheetSettings): readonly TablePlace[] {
  return notForm === "sheet" ? [] : notForm;
}
