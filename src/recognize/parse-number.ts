import { Decimal } from "../score/decimal";
import { fold } from "../sheet/fold";

/** A number with what stands around it. */
export interface ParsedNumber extends NumberMatch {
  readonly value: Decimal;
}

const leadingNumber = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?/;
const longest = 40;

/** The digits of a number at the beginning of a folded text, and what follows it. */
export interface NumberMatch {
  readonly digits: string;
  readonly decimals: number;
  /** What follows the number, out of its brackets; "" where nothing does. */
  readonly rest: string;
}

/** Looks for a number at the beginning of a folded text; null where none stands there. */
export function matchNumber(text: string): NumberMatch | null {
  const match = leadingNumber.exec(text.length > longest ? text.slice(0, longest) : text);
  if (!match) return null;
  const [whole, sign = "", integer = "", fraction = ""] = match;
  if (text.length > whole.length + longest) return null;

  const rest = text.slice(whole.length);
  if (/^[\d.,]/.test(rest)) return null;
  return {
    digits: sign + integer.replaceAll(",", "") + fraction,
    decimals: Math.max(0, fraction.length - 1),
    rest: unwrap(rest),
  };
}

/** Reads a number at the beginning of a folded text; null where none stands there. */
export function parseLeadingNumber(text: string): ParsedNumber | null {
  const match = matchNumber(text);
  return match && { ...match, value: new Decimal(match.digits) };
}

/** Reads a text such as １２．５万元 as a number and its unit; null where it is anything else. */
export function parseNumber(text: string): ParsedNumber | null {
  return parseLeadingNumber(fold(text));
}

/** (%) is %. */
function unwrap(text: string): string {
  return text === "" ? text : (/^[([{]([^()[\]{}]*)[)\]}]$/.exec(text)?.[1] ?? text);
}
