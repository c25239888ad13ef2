import type { Quantity } from "../form/quantity";
import { parseNumber } from "../recognize/parse-number";
import { measureOf } from "../recognize/parse-reading";
import { comparable, type ComparablePair } from "../score/comparable";
import type { Decimal } from "../score/decimal";
import { functionErrors, functionTexts } from "../text/functions";
import { moneyUnitWords, pointsUnit } from "../text/labels";
import { CellError, invalid } from "./cell-error";
import { textOf, type Input } from "./input";

/** A number, bare or with a unit that is allowed behind it; null for anything else. */
export function readNumber(input: Input, isUnit: (rest: string) => boolean): Decimal | null {
  if (input.kind === "number") return input.value;
  const number = input.kind === "text" ? parseNumber(input.text) : null;
  return number && isUnit(number.rest) ? number.value : null;
}

/** Points or a score: 10, 10分, and 10%, which is a weight of ten points; null for anything else. */
export function readScore(input: Input): Decimal | null {
  return readNumber(input, (rest) => rest === "" || rest === pointsUnit || rest === "%");
}

/** 分值: not below zero. */
export function readPoints(input: Input): Decimal | CellError {
  const points = readScore(input);
  if (points?.gte(0)) return points;
  const [, , { name }] = functionTexts.EXECSCORE.parameters;
  return invalid(functionErrors.notNumber({ name, text: textOf(input) }));
}

/** Budget and executed amount in one unit of money, neither below zero. */
export interface Amounts {
  readonly budget: Decimal;
  readonly executed: Decimal;
}

/** 预算数 and 执行数; where only one names its unit, the other is in the same. */
export function readAmounts(budget: Input, executed: Input): Amounts | CellError {
  const [first, second] = functionTexts.RATE.parameters;
  const planned = readMoney(budget, first.name);
  if (planned instanceof CellError) return planned;
  const spent = readMoney(executed, second.name);
  if (spent instanceof CellError) return spent;

  const pair = inOneUnit(planned, spent);
  return pair
    ? { budget: pair.target, executed: pair.actual }
    : invalid(functionErrors.notMoney({ name: second.name, text: textOf(executed) }));
}

/** A number of its own, without a sign: 103 台, 5.5 万元, 0.95. */
export function quantityOf(value: Decimal, unit: string | null): Quantity {
  return {
    kind: "quantity",
    comparison: "none",
    value,
    shown: value,
    unit,
    measure: measureOf(unit),
  };
}

/** Target and actual in one unit, as a function sees them: as given. */
export function inOneUnit(target: Quantity, actual: Quantity): ComparablePair | null {
  return comparable(target, actual, ({ shown }) => shown);
}

function readMoney(input: Input, name: string): Quantity | CellError {
  const refused = invalid(functionErrors.notMoney({ name, text: textOf(input) }));
  if (input.kind === "number") return input.value.gte(0) ? quantityOf(input.value, null) : refused;

  const number = input.kind === "text" ? parseNumber(input.text) : null;
  if (!number?.value.gte(0)) return refused;
  const amount = quantityOf(number.value, number.rest === "" ? null : number.rest);
  return (amount.measure?.unit ?? moneyUnitWords.yuan) === moneyUnitWords.yuan ? amount : refused;
}
