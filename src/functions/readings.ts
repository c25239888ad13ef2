import type { Quantity, Reading } from "../form/quantity";
import { parseReading } from "../recognize/parse-reading";
import { hundred } from "../score/decimal";
import { fold } from "../sheet/fold";
import { functionErrors, functionTexts } from "../text/functions";
import { dashes } from "../text/labels";
import { inOneUnit, quantityOf } from "./amounts";
import type { CellError } from "./cell-error";
import { invalid, unavailable } from "./cell-error";
import { textOf, type Input } from "./input";

const percent = "%";

/** 年度指标值 and 实际完成值 of one row, as numbers. */
export interface QuantityPair {
  readonly target: Quantity;
  readonly actual: Quantity;
}

/** What stands in a target or an actual cell; null where it cannot be read. */
export function readingOf(input: Input): Reading | null {
  switch (input.kind) {
    case "blank":
      return null;
    case "number":
      return quantityOf(input.value, null);
    case "text":
      return parseReading(input.text);
  }
}

/** Whether the cell says that there is nothing to say: —, - or /. */
export function isDash(input: Input): boolean {
  return input.kind === "text" && dashes.some((dash) => dash === fold(input.text));
}

/** The target as a number. #N/A for words, days, ranges and dashes; #VALUE! for what makes no sense. */
export function readTarget(input: Input): Quantity | CellError {
  const text = textOf(input);
  const [{ name }] = functionTexts.SCORE.parameters;
  if (isDash(input)) return unavailable(functionErrors.notApplicable({ name, text }));

  const reading = readingOf(input);
  switch (reading?.kind) {
    case "quantity":
      return reading;
    case "range":
      return unavailable(functionErrors.targetRange({ text }));
    case "date":
      return unavailable(functionErrors.targetDate({ text }));
    case "qualitative":
      return unavailable(functionErrors.targetQualitative({ text }));
    case undefined:
      return invalid(functionErrors.targetUnreadable({ text }));
  }
}

/** The actual value as a number, beside a target that is one. #N/A for a dash, #VALUE! for words. */
export function readActual(input: Input, target: Input): Quantity | CellError {
  const text = textOf(input);
  const [, { name }] = functionTexts.SCORE.parameters;
  if (isDash(input)) return unavailable(functionErrors.notApplicable({ name, text }));

  const reading = readingOf(input);
  return reading?.kind === "quantity"
    ? reading
    : invalid(functionErrors.actualNotNumber({ target: textOf(target), text }));
}

/**
 * A bare number beside a percentage is either one itself or a fraction of a %-formatted cell, which
 * a function cannot see. It is taken as it stands within a twentieth to twenty times of the other,
 * else a hundred times it where that lies within; else the pair is left as it is.
 */
export function settlePercent({ target, actual }: QuantityPair): QuantityPair {
  if (inOneUnit(target, actual)) return { target, actual };
  const larger = { target: timesHundred(target), actual: timesHundred(actual) };
  if (isFractionOf(larger.target, actual)) return { target: asPercent(larger.target), actual };
  if (isFractionOf(larger.actual, target)) return { target, actual: asPercent(larger.actual) };
  return { target, actual };
}

function isFractionOf(scaled: Quantity, other: Quantity): boolean {
  const isBare = scaled.unit === null && other.unit === percent;
  return isBare && inOneUnit(scaled, other) !== null;
}

function timesHundred(quantity: Quantity): Quantity {
  const { value, shown } = quantity;
  return { ...quantity, value: value.times(hundred), shown: shown.times(hundred) };
}

function asPercent(quantity: Quantity): Quantity {
  return { ...quantity, ...quantityOf(quantity.value, percent), comparison: quantity.comparison };
}
