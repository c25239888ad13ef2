import { Decimal } from "../score/decimal";
import { fold } from "../sheet/fold";

/** A number with what stands around it. */
export interface ParsedNumber {
  readonly value: Decimal;
  readonly decimals: number;
  /** Whether thousands are separated. */
  readonly separated: boolean;
  /** What follows the number, out of its brackets; "" where nothing does. */
  readonly rest: string;
}

const leadingNumber = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?/;
const longest = 40;

/** Reads a number at the beginning of a folded text; null where none stands there. */
export function parseLeadingNumber(text: string): ParsedNumber | null {
  const match = leadingNumber.exec(text.slice(0, longest));
  const [whole, sign = "", integer = "", fraction = ""] = match ?? [];
  if (whole === undefined || text.length > whole.length + longest) return null;

  const rest = text.slice(whole.length);
  if (/^[\d.,]/.test(rest)) return null;
  return {
    value: new Decimal(sign + integer.replaceAll(",", "") + fraction),
    decimals: Math.max(0, fraction.length - 1),
    separated: integer.includes(","),
    rest: unwrap(rest),
  };
}

/** Reads a text such as １２．５万元 as a number and its unit; null where it is anything else. */
export function parseNumber(text: string): ParsedNumber | null {
  return parseLeadingNumber(fold(text));
}

/** (%) is %. */
function unwrap(text: string): string {
  const inner = /^[([{]([^()[\]{}]*)[)\]}]$/.exec(text);
  return inner?.[1] ?? text;
}
