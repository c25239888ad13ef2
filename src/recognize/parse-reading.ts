import type { Comparison, DateValue, Measure, QuantityRange, Reading } from "../form/quantity";
import type { Decimal } from "../score/decimal";
import {
  comparisonEndings,
  comparisonSigns,
  datePatterns,
  percentWords,
  rangeSigns,
  signsOnlyPattern,
  unitEndings,
  unitFactors,
} from "../text/notation";
import { fold, withoutBrackets } from "../sheet/fold";
import { parseLeadingNumber } from "./parse-number";

const longestUnit = 8;
const longestReading = 60;
/** What a unit never has in it: digits, and the marks that part sentences and clauses. */
const noUnit = /[\d,;:!?\u3002\uff0c\uff1b\u3001<>=\u2264\u2265]/;

/**
 * Reads what stands in a target or an actual cell (domain: how targets are written). Null where it
 * begins with a comparison sign but no number follows, or is made of digits and signs without
 * being a number. Takes linear time.
 */
export function parseReading(text: string, folded = fold(text)): Reading | null {
  const qualitative: Reading = { kind: "qualitative", text };
  if (folded.length > longestReading) return qualitative;

  const date = parseDate(folded);
  if (date) return date;

  const { comparison, rest } = takeSign(folded);
  if (comparison === "none") {
    const range = parseRange(rest);
    if (range) return range;
  }

  const quantity = parseQuantity(rest, comparison);
  if (quantity) return quantity;

  const number = parseLeadingNumber(rest);
  const signWithoutNumber = comparison !== "none" && !number && !isWord(folded);
  return signWithoutNumber || signsOnlyPattern.test(folded) ? null : qualitative;
}

function parseQuantity(text: string, sign: Comparison): Reading | null {
  const number = parseLeadingNumber(text);
  if (!number) return null;

  const ending = takeEnding(number.rest);
  if (sign !== "none" && ending.comparison !== "none" && !goTogether(sign, ending.comparison)) {
    return null;
  }
  const unit = parseUnit(ending.rest);
  if (unit === undefined) return null;
  return {
    kind: "quantity",
    comparison: sign === "none" ? ending.comparison : sign,
    value: number.value,
    shown: number.value,
    unit,
    measure: measureOf(unit),
  };
}

function goTogether(sign: Comparison, ending: Comparison): boolean {
  return sign === ending || (sign === "more-than" && ending === "at-least");
}

function takeSign(text: string): { readonly comparison: Comparison; readonly rest: string } {
  for (const [sign, comparison] of comparisonSigns) {
    if (text.startsWith(sign)) return { comparison, rest: text.slice(sign.length) };
  }
  return { comparison: "none", rest: text };
}

function takeEnding(text: string): { readonly comparison: Comparison; readonly rest: string } {
  for (const [ending, comparison] of comparisonEndings) {
    if (text.endsWith(ending)) return { comparison, rest: text.slice(0, -ending.length) };
  }
  return { comparison: "none", rest: text };
}

/** Whether the comparison is written as a word (不低于), which may begin any sentence. */
function isWord(text: string): boolean {
  return /^\p{Script=Han}/u.test(text);
}

/** The unit out of its brackets; null for none, undefined where the text is no unit. */
function parseUnit(text: string): string | null | undefined {
  const ending = unitEndings.find((word) => text.length > word.length && text.endsWith(word));
  const bare = ending ? text.slice(0, -ending.length) : text;
  const unit = withoutBrackets(bare) || bare.replace(/^[([{]|[)\]}]$/g, "");
  if (unit === "") return null;
  if (percentWords.some((word) => word === unit)) return "%";
  return unit.length > longestUnit || noUnit.test(unit) ? undefined : unit;
}

/** What a unit measures, for bringing target and actual to one unit. */
export function measureOf(unit: string | null): Measure | null {
  if (unit === null) return null;
  const [base, factor] = unitFactors[unit] ?? [unit, 1];
  return { unit: base, factor };
}

function parseRange(text: string): QuantityRange | null {
  const first = parseLeadingNumberBefore(text);
  if (!first) return null;

  const [lower, rest] = first;
  const upper = parseLeadingNumber(rest);
  const unit = upper ? parseUnit(upper.rest) : undefined;
  if (!upper || unit === undefined || upper.value.lte(lower)) return null;
  return { kind: "range", lower, upper: upper.value, unit };
}

/** The number before a range sign, and what stands behind the sign. */
function parseLeadingNumberBefore(text: string): readonly [Decimal, string] | null {
  for (const sign of rangeSigns) {
    const at = text.indexOf(sign, 1);
    if (at < 0) continue;
    const lower = parseLeadingNumber(text.slice(0, at));
    if (lower && parseUnit(lower.rest) !== undefined)
      return [lower.value, text.slice(at + sign.length)];
  }
  return null;
}

function parseDate(text: string): DateValue | null {
  for (const pattern of datePatterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [year, month, day] = [match[1], match[2], match[3]].map((part) =>
      part ? Number(part) : null,
    );
    if ((month ?? 1) < 1 || (month ?? 1) > 12 || (day ?? 1) < 1 || (day ?? 1) > 31) return null;
    return { kind: "date", year: year ?? null, month: month ?? null, day: day ?? null };
  }
  return null;
}
