import { hundred } from "../score/decimal";
import { executionPercent, executionScore } from "../score/execution";
import { nationalProfile } from "../score/profile";
import { roundBy } from "../score/round";
import { functionErrors } from "../text/functions";
import { readAmounts, readPoints } from "./amounts";
import { CellError, unavailable, type Answer } from "./cell-error";
import type { Input } from "./input";
import { readConvention, readDigits } from "./settings";

/** 执行率 as 0–1; `digits` are the decimals of the percentage. #N/A without a budget. */
export function rate(budget: Input, executed: Input, digits: Input, rounding: Input): Answer {
  const amounts = readAmounts(budget, executed);
  if (amounts instanceof CellError) return amounts;
  const decimals = readDigits(digits);
  if (decimals instanceof CellError) return decimals;
  const convention = readConvention(rounding);
  if (convention instanceof CellError) return convention;

  const percent = executionPercent(amounts.budget, amounts.executed);
  return percent
    ? roundBy(convention, percent, decimals).div(hundred).toNumber()
    : unavailable(functionErrors.noBudget());
}

/** 执行率得分, never more than the points. #N/A without a budget. */
export function execscore(budget: Input, executed: Input, points: Input, rounding: Input): Answer {
  const amounts = readAmounts(budget, executed);
  if (amounts instanceof CellError) return amounts;
  const most = readPoints(points);
  if (most instanceof CellError) return most;
  const convention = readConvention(rounding);
  if (convention instanceof CellError) return convention;

  const exact = executionScore(amounts.budget, amounts.executed, most);
  return exact
    ? roundBy(convention, exact, nationalProfile.rounding.digits).toNumber()
    : unavailable(functionErrors.noBudget());
}
