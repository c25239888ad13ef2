import type { CellAddress } from "../sheet/address";
import { formulaAt } from "../sheet/sheet";
import type { CellFacts, Field } from "../form/field";
import type { Figure, Rate } from "../form/figure";
import type { Quantity, Reading } from "../form/quantity";
import { Decimal, fromCell, halfUnit, hundred } from "../score/decimal";
import { dashes, noReasonWords, pointsUnit } from "../text/labels";
import { fold } from "../sheet/fold";
import { cellAt, type Grid, type GridCell } from "./grid";
import { parseLeadingNumber } from "./parse-number";
import { parseReading } from "./parse-reading";

export const errorPattern = /^#(REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!|BUSY!)$/;
const one = new Decimal(1);
/** What Excel shows where a number does not fit its column. */
const tooNarrow = /^#{2,}$/;

/** A field's place: its cells (several where a page break split it) or, without any, where it would be. */
export interface Place {
  readonly cells: readonly GridCell[];
  readonly at: CellAddress;
}

/** A label as a cell that can be written to. */
export function factsOfCell({ row, column, text, value, formula }: GridCell): CellFacts {
  const stored = typeof value === "number" ? "number" : "text";
  return { at: { row, column }, text, stored, formula };
}

function factsOf(grid: Grid, { cells, at }: Place): CellFacts {
  const [first] = cells;
  return {
    at,
    text: cells.length === 1 && first ? first.text : cells.map(({ text }) => text).join(""),
    stored: typeof first?.value === "number" && cells.length === 1 ? "number" : "text",
    formula: first ? first.formula : formulaAt(grid.sheet, at.row, at.column),
  };
}

/**
 * Reads a field: `parse` gives its value from the cell's facts and its folded text, null where it
 * cannot be read with certainty.
 */
export function readField<Value>(
  grid: Grid,
  place: Place,
  parse: (facts: CellFacts, folded: string) => Value | null,
  none: readonly string[] = dashes,
): Field<Value> {
  const facts = factsOf(grid, place);
  const { at, text, stored, formula } = facts;
  if (place.cells.length === 0) {
    const state = isCovered(grid, at) ? "covered" : "blank";
    return { state, at, text, stored, formula };
  }
  const [first, second] = place.cells;
  const folded = first && !second ? first.folded : fold(text);
  if (folded.startsWith("#") && errorPattern.test(folded)) {
    return { state: "unreadable", at, text, stored, formula, error: true };
  }
  if (none.includes(folded)) return { state: "not-applicable", at, text, stored, formula };

  const value = parse(facts, folded);
  return value === null
    ? { state: "unreadable", at, text, stored, formula, error: false }
    : { state: "filled", at, text, stored, formula, value };
}

/** Whether a cell is merged with one above it, or with a filled one on its left. */
function isCovered(grid: Grid, { row, column }: CellAddress): boolean {
  const area = grid.areaAt(row, column);
  if (!area) return false;
  const isBeside = area.left < column && cellAt(grid, area.top, area.left) !== undefined;
  return area.top < row || isBeside;
}

export function readText(grid: Grid, place: Place): Field<string> {
  return readField(grid, place, ({ text }) => text, []);
}

/** 偏差原因: 无 and its kind say that there is none. */
export function readDeviation(grid: Grid, place: Place): Field<string> {
  return readField(grid, place, ({ text }) => text, noReasonWords);
}

/** Money, points or a score; `unit` says how many of the form's units one of the cell's unit is. */
export function readFigure(
  grid: Grid,
  place: Place,
  unit: (rest: string) => Decimal | null = pointsOnly,
): Field<Figure> {
  return readField(grid, place, (_, folded) => {
    const number = shownNumber(place, folded);
    const factor = number && unit(number.rest);
    if (!number || !factor) return null;
    return scaled(
      { value: ownValue(place, number), shown: number.value, decimals: number.decimals },
      factor,
    );
  });
}

/** A bare number, or points: 95.96 分; a weight of 10 % is ten points. */
function pointsOnly(rest: string): Decimal | null {
  return rest === "" || rest === "%" || rest === pointsUnit ? one : null;
}

function scaled({ value, shown, decimals }: Figure, factor: Decimal): Figure {
  if (factor === one || factor.eq(one)) return { value, shown, decimals };
  const shift = factor.log(10).round().toNumber();
  return {
    value: value.times(factor),
    shown: shown.times(factor),
    decimals: Math.max(0, decimals - shift),
  };
}

/** Nobody spends more than twice the budget. */
const largestFraction = 2;

/**
 * 执行率. A number without a percent sign is a percentage or a fraction, whichever lies nearer to
 * what the amounts give (0–1); without amounts, a number up to 1 is a fraction.
 */
export function readRate(grid: Grid, place: Place, expected: Decimal | null): Field<Rate> {
  return readField(grid, place, (_, folded) => {
    const number = shownNumber(place, folded);
    if (!number || (number.rest !== "" && number.rest !== "%")) return null;

    const own = ownValue(place, number);
    const asPercentage = {
      value: own.div(hundred),
      shown: number.value,
      decimals: number.decimals,
    };
    if (number.rest === "%") return asPercentage;
    const asFraction = {
      value: own,
      shown: number.value.times(hundred),
      decimals: Math.max(0, number.decimals - 2),
    };
    const distance = (rate: Rate): Decimal => rate.value.minus(expected ?? 0).abs();
    const isNearer = expected ? distance(asFraction).lt(distance(asPercentage)) : own.lte(1);
    return isNearer && own.lte(largestFraction) ? asFraction : asPercentage;
  });
}

/** 年度指标值 or 实际完成值. */
export function readReading(grid: Grid, place: Place): Field<Reading> {
  return readField(grid, place, ({ text, stored }, folded) => {
    const [cell] = place.cells;
    const isNarrow = cell && folded.startsWith("#") && tooNarrow.test(folded);
    const reading = isNarrow ? parseReading(wideText(cell)) : parseReading(text, folded);
    if (reading?.kind !== "quantity" || stored !== "number") return reading;
    return { ...reading, value: ownQuantity(cell, reading) };
  });
}

function ownQuantity(cell: GridCell | undefined, { shown, unit }: Quantity): Decimal {
  return typeof cell?.value === "number" ? percentOrNumber(cell.value, shown, unit) : shown;
}

/** A cell's number in the notation in which it is shown; mostly it is what is shown. */
function percentOrNumber(value: number, shown: Decimal, unit: string | null): Decimal {
  if (unit === "%") return fromCell(value).times(hundred);
  return shown.toNumber() === value ? shown : fromCell(value);
}

interface ShownNumber {
  readonly value: Decimal;
  readonly decimals: number;
  readonly rest: string;
}

function shownNumber({ cells }: Place, folded: string): ShownNumber | null {
  const [cell] = cells;
  const isNarrow = cell && folded.startsWith("#") && tooNarrow.test(folded);
  return parseLeadingNumber(isNarrow ? wideText(cell) : folded);
}

/** What the cell would show in a wide column, under a plain format. */
function wideText({ value, numberFormat }: GridCell): string {
  if (typeof value !== "number") return "";
  return numberFormat?.includes("%")
    ? `${fromCell(value).times(hundred).toFixed()}%`
    : fromCell(value).toFixed();
}

/**
 * The cell's own number where it holds one that its format merely rounds; otherwise what it shows.
 * A percentage is the number before its sign.
 */
function ownValue({ cells }: Place, { value: shown, decimals, rest }: ShownNumber): Decimal {
  const [cell] = cells;
  if (typeof cell?.value !== "number") return shown;
  const own = percentOrNumber(cell.value, shown, rest);
  return own === shown || own.minus(shown).abs().lte(halfUnit(decimals)) ? own : shown;
}
