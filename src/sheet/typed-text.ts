import { showNumber, textFormat } from "./number-format";
import type { CellValue } from "./sheet";

/** What a cell holds after some text was typed or pasted into it. */
export interface TypedCell {
  readonly value: CellValue;
  readonly text: string;
  readonly numberFormat: string | null;
}

const number = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(%?)$/;

/**
 * A text becomes a number only where it is a plain number, one with thousands separators or a
 * percentage; dates and texts that begin with "=" stay texts. What the cell shows stays as it was.
 */
export function typeText(text: string): TypedCell {
  const typed = text.trim();
  const [, sign = "", integer = "", fraction = "", percent = ""] = number.exec(typed) ?? [];
  if (integer === "") return { value: text === "" ? null : text, text, numberFormat: null };

  const digits = sign + integer.replaceAll(",", "") + fraction;
  const format = (integer.includes(",") ? "#,##0" : "0") + fraction.replace(/\d/g, "0") + percent;
  return {
    value: Number(percent === "" ? digits : `${digits}e-2`),
    text: typed,
    numberFormat: format === "0" ? null : format,
  };
}

/**
 * What a cell with this number format holds after a number or a text was typed into it. The format
 * stays, unless it would keep a number as a text or show a percentage as a fraction.
 */
export function typeInto(present: string | null, typed: string | number): TypedCell {
  const { value, numberFormat } =
    typeof typed === "string" ? typeText(typed) : { value: typed, numberFormat: null };
  if (typeof value !== "number") return { value, text: String(typed), numberFormat: present };
  const isKept =
    present !== null &&
    present !== textFormat &&
    (numberFormat?.includes("%") !== true || present.includes("%"));
  const next = isKept ? present : numberFormat;
  return { value, text: showNumber(value, next), numberFormat: next };
}
