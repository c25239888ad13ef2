import { isFilled } from "../form/field";
import type { FundsRow, RateNotation } from "../form/form";
import type { ScoringProfile } from "./profile";
import { Decimal, hundred } from "./decimal";
import { inferConvention, printAs, type Convention, type PrintedFigure } from "./round";

/** 执行率 as 0–1: executed ÷ annual budget. Null where there is no budget to speak of. */
export function executionRate(budget: Decimal, executed: Decimal): Decimal | null {
  return budget.gt(0) ? executed.div(budget) : null;
}

/** 执行率 in percent, multiplied before it is divided. */
export function executionPercent(budget: Decimal, executed: Decimal): Decimal | null {
  return budget.gt(0) ? executed.times(hundred).div(budget) : null;
}

/**
 * 执行率 of a funds row in percent: by its amounts, else as printed. Null where neither says it, and
 * where the budget is 0.
 */
export function ratePercent({ annualBudget, executed, executionRate }: FundsRow): Decimal | null {
  if (isFilled(annualBudget) && annualBudget.value.shown.lte(0)) return null;
  if (isFilled(annualBudget) && isFilled(executed)) {
    return executionPercent(annualBudget.value.shown, executed.value.shown);
  }
  return isFilled(executionRate) ? executionRate.value.shown : null;
}

/** The most that a total may be at this execution rate; null where the profile caps nothing. */
export function totalCap(
  row: FundsRow | null,
  { executionCaps }: Pick<ScoringProfile, "executionCaps">,
): Decimal | null {
  const rate = row && ratePercent(row);
  const cap = rate && executionCaps.find(({ below }) => printAs("either", rate).lt(below));
  return cap ? new Decimal(cap.total) : null;
}

/** 执行率得分: points × executed ÷ budget, never more than the points. */
export function executionScore(
  budget: Decimal,
  executed: Decimal,
  points: Decimal,
): Decimal | null {
  return budget.gt(0) ? Decimal.min(points, points.times(executed).div(budget)) : null;
}

/** 执行率得分 by the printed amounts; null where they or the points are missing. */
export function exactScore({ annualBudget, executed, points }: FundsRow): Decimal | null {
  if (!isFilled(annualBudget) || !isFilled(executed) || !isFilled(points)) return null;
  return executionScore(annualBudget.value.shown, executed.value.shown, points.value.shown);
}

/** The figures of a funds row that show how its form rounds, with what they would be exactly. */
export function roundedFigures(row: FundsRow): {
  readonly rate: PrintedFigure | null;
  readonly score: PrintedFigure | null;
} {
  const { annualBudget, executed } = row;
  if (!isFilled(annualBudget) || !isFilled(executed)) return { rate: null, score: null };

  const percent = executionPercent(annualBudget.value.shown, executed.value.shown);
  const score = exactScore(row);
  return {
    rate:
      percent && isFilled(row.executionRate)
        ? { printed: row.executionRate.value.shown, exact: percent }
        : null,
    score: score && isFilled(row.score) ? { printed: row.score.value.shown, exact: score } : null,
  };
}

/** How the form rounds, told from its funds row unless the profile says so. */
export function formConvention(
  row: FundsRow | null,
  { rounding }: ScoringProfile,
): Convention | "either" {
  if (rounding.convention !== "auto") return rounding.convention;
  if (!row) return "either";
  const { rate, score } = roundedFigures(row);
  return inferConvention([rate, score].filter((figure) => figure !== null));
}

/** A percentage as a cell takes it: "93.77%", 93.77 or 0.9377. */
export function writeRate(percent: Decimal, notation: RateNotation): string | number {
  switch (notation) {
    case "percent-sign":
      return `${percent.toFixed()}%`;
    case "percentage":
      return percent.toNumber();
    case "fraction":
      return percent.div(hundred).toNumber();
  }
}
