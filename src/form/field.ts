import type { CellAddress } from "../sheet/address";

/** How the cell that a field was read from is made. */
export interface CellFacts {
  readonly at: CellAddress;
  /** The cell's text as it is shown; a field over several cells has their texts joined. */
  readonly text: string;
  /** Whether the cell holds a number or a text. */
  readonly stored: "number" | "text";
  /** The formula in the cell, with its "="; null where the value was typed. */
  readonly formula: string | null;
}

/** The form has no place for this field. */
export interface AbsentField {
  readonly state: "absent";
}

/** The place is there and empty. */
export interface BlankField extends CellFacts {
  readonly state: "blank";
}

/** The place lies in a merged area whose value stands in a row above, or in a cell on its left. */
export interface CoveredField extends CellFacts {
  readonly state: "covered";
}

/** The cell says that there is nothing to say: -, —, / or, for a reason, 无. */
export interface NotApplicableField extends CellFacts {
  readonly state: "not-applicable";
}

export interface FilledField<Value> extends CellFacts {
  readonly state: "filled";
  readonly value: Value;
}

/** Something stands there that cannot be read with certainty; `error` for #REF! and its kind. */
export interface UnreadableField extends CellFacts {
  readonly state: "unreadable";
  readonly error: boolean;
}

/** One datum of a form, with the cell it was read from. */
export type Field<Value> =
  | AbsentField
  | BlankField
  | CoveredField
  | NotApplicableField
  | FilledField<Value>
  | UnreadableField;

export const absent: AbsentField = { state: "absent" };

export function isFilled<Value>(field: Field<Value>): field is FilledField<Value> {
  return field.state === "filled";
}

export function isBlank<Value>(field: Field<Value>): field is BlankField {
  return field.state === "blank";
}

export function isPresent<Value>(field: Field<Value>): field is Exclude<Field<Value>, AbsentField> {
  return field.state !== "absent";
}
