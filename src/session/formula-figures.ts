import { isFilled, type Field, type FilledField } from "../form/field";
import type { Figure } from "../form/figure";
import type { FundsRow, Indicator, RateNotation } from "../form/form";
import { directionOf } from "../recognize/direction";
import { fromCell, hundred, type Decimal } from "../score/decimal";
import { scorableRow, wayOf } from "../score/indicator-score";
import { nationalProfile, type ScoringProfile } from "../score/profile";
import type { CellAddress, CellRange } from "../sheet/address";
import { numberFormatAt, type Sheet } from "../sheet/sheet";
import { profileNames } from "../text/profiles";
import { callOf, only, type Formula, type ValueAt } from "./formula-call";
import { isPercentage } from "./formula-place";
import { chooseFor, type RoundingArgument } from "./formula-rounding";

/** What the formulas of one form have in common. */
export interface FormulaContext {
  readonly sheet: Sheet;
  readonly profile: ScoringProfile;
  /** The ways in which the form may round, the likelier one first. */
  readonly roundings: readonly RoundingArgument[];
  readonly valueAt: ValueAt;
}

/** The decimals of a rate where RATE is not told. */
const usualDigits = 2;

/** 执行率 as the form writes it, with as many decimals as keep what the cell shows. */
export function rateFormula(
  { annualBudget, executed, executionRate: field }: FundsRow,
  notation: RateNotation,
  { sheet, roundings, valueAt }: FormulaContext,
): Formula | null {
  if (!isFilled(annualBudget) || !isFilled(executed) || field.state === "absent") return null;
  const decimals = isFilled(field) ? field.value.decimals : usualDigits;
  const formulas = roundings.flatMap((rounding) =>
    [null, decimals].map((digits) =>
      callOf("RATE", [only(annualBudget.at), only(executed.at), digits, rounding], valueAt),
    ),
  );

  const isPercent = isPercentage(sheet, field.at);
  const isText = notation === "percent-sign" && !isPercent;
  const isFormatted = isText || isFormattedCell(sheet, field.at);
  const rate = chooseFor(field, formulas, { isRate: true, isFormatted });
  if (!rate || isPercent || notation === "fraction") return rate;
  return isText ? asText(rate, decimals) : asPercentage(rate);
}

/** 执行率得分 */
export function executionFormula(
  { annualBudget, executed, points, score }: FundsRow,
  { sheet, roundings, valueAt }: FormulaContext,
): Formula | null {
  if (!isFilled(annualBudget) || !isFilled(executed) || !isBareFigure(points, sheet)) return null;
  const given = [annualBudget, executed, points].map(({ at }) => only(at));
  return chooseFor(
    score,
    roundings.map((rounding) => callOf("EXECSCORE", [...given, rounding], valueAt)),
    { isRate: false, isFormatted: score.state !== "absent" && isFormattedCell(sheet, score.at) },
  );
}

/** 得分 of a quantitative row whose target says by itself which way is better. */
export function scoreFormula(
  indicator: Indicator,
  { sheet, profile, roundings, valueAt }: FormulaContext,
): Formula | null {
  const { target, actual, points, score } = indicator;
  const profileName = nameOf(profile);
  if (!isFilled(target) || !isFilled(actual) || !isBareFigure(points, sheet)) return null;
  if (!scorableRow(indicator) || profileName === undefined) return null;
  const way = wayOf(indicator, profile);
  const byTarget = { target, direction: directionOf(target, { name: "", level2: "" }) };
  if (way === "unknown" || way !== wayOf(byTarget, profile)) return null;

  const given = [target, actual, points].map(({ at }) => only(at));
  return chooseFor(
    score,
    roundings.map((rounding) => callOf("SCORE", [...given, rounding, profileName], valueAt)),
    { isRate: false, isFormatted: score.state !== "absent" && isFormattedCell(sheet, score.at) },
  );
}

/** 总分 of these areas. */
export function totalFormula(
  areas: readonly CellRange[],
  { valueAt }: FormulaContext,
): Formula | null {
  return areas.length > 0 ? callOf("TOTAL", areas, valueAt) : null;
}

/** 等级 of the total in this cell. */
export function gradeFormula(
  total: CellAddress,
  { sheet, profile, valueAt }: FormulaContext,
): Formula | null {
  const profileName = nameOf(profile);
  if (profileName === undefined || isPercentage(sheet, total)) return null;
  return callOf("GRADE", [only(total), profileName], valueAt);
}

/** The name that a formula gives a profile: none for the national one, undefined where it has none. */
function nameOf({ id }: ScoringProfile): string | null | undefined {
  return id === nationalProfile.id ? null : profileNames[id];
}

function isFormattedCell(sheet: Sheet, { row, column }: CellAddress): boolean {
  return numberFormatAt(sheet, row, column) !== null;
}

function isBareFigure(field: Field<Figure>, sheet: Sheet): field is FilledField<Figure> {
  return isFilled(field) && !isPercentage(sheet, field.at);
}

function asText({ text, gives }: Formula, decimals: number): Formula {
  const format = decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
  const percent = percentOf(gives);
  return {
    text: `=TEXT(${text.slice(1)},"${format}")`,
    gives: percent === null ? gives : `${percent.toFixed(decimals)}%`,
  };
}

function asPercentage({ text, gives }: Formula): Formula {
  return { text: `${text}*100`, gives: percentOf(gives)?.toNumber() ?? gives };
}

function percentOf(gives: string | number): Decimal | null {
  return typeof gives === "number" ? fromCell(gives).times(hundred) : null;
}
