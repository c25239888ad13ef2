import type { Rule } from "../lint/rule";
import type { RuleId } from "../text/rules";
import { figureMissing } from "./budget/figure-missing";
import { fullYearZero } from "./budget/full-year-zero";
import { lowExecutionNoReason } from "./budget/low-execution-no-reason";
import { overExecution } from "./budget/over-execution";
import { partsSum } from "./budget/parts-sum";
import { rateMismatch } from "./budget/rate-mismatch";
import { roundingConvention } from "./budget/rounding-convention";
import { budgetScoreMismatch } from "./budget/score-mismatch";
import { scoreOverCap } from "./budget/score-over-cap";
import { unspentFullMarks } from "./budget/unspent-full-marks";
import type { SheetRule } from "./define-rule";
import { actualIdentical } from "./goal/actual-identical";
import { actualInFutureTense } from "./goal/actual-in-future-tense";
import { actualNearIdentical } from "./goal/actual-near-identical";
import { goalEmpty } from "./goal/empty";
import { actualHasOperator } from "./row/actual-has-operator";
import { actualMissing } from "./row/actual-missing";
import { actualNotNumber } from "./row/actual-not-number";
import { costVsExecution } from "./row/cost-vs-execution";
import { dateLate } from "./row/date-late";
import { deductionNoReason } from "./row/deduction-no-reason";
import { duplicateIndicator } from "./row/duplicate-indicator";
import { nameMissing } from "./row/name-missing";
import { overachieveUnexplained } from "./row/overachieve-unexplained";
import { percentOver100 } from "./row/percent-over-100";
import { percentScale } from "./row/percent-scale";
import { pointsInvalid } from "./row/points-invalid";
import { qualitativeAchievedDeducted } from "./row/qualitative-achieved-deducted";
import { qualitativeBand } from "./row/qualitative-band";
import { reasonBoilerplate } from "./row/reason-boilerplate";
import { reasonWithoutDeduction } from "./row/reason-without-deduction";
import { reverseScoredAsPositive } from "./row/reverse-scored-as-positive";
import { satisfactionTargetLow } from "./row/satisfaction-target-low";
import { scoreAboveFormula } from "./row/score-above-formula";
import { scoreBelowFormula } from "./row/score-below-formula";
import { scoreInvalid } from "./row/score-invalid";
import { scoreOverPoints } from "./row/score-over-points";
import { scoreUsesActualAsRate } from "./row/score-uses-actual-as-rate";
import { targetMissing } from "./row/target-missing";
import { targetUnparsable } from "./row/target-unparsable";
import { targetZero } from "./row/target-zero";
import { unitMismatch } from "./row/unit-mismatch";
import { cellError } from "./structure/cell-error";
import { columnMissing } from "./structure/column-missing";
import { formNotRecognized } from "./structure/form-not-recognized";
import { levelUnresolved } from "./structure/level-unresolved";
import { moneyUnitUndeclared } from "./structure/money-unit-undeclared";
import { numberAsText } from "./structure/number-as-text";
import { outputDimensionMissing } from "./structure/output-dimension-missing";
import { placeholderLeft } from "./structure/placeholder-left";
import { qualitativeMajority } from "./structure/qualitative-majority";
import { requiredBlank } from "./structure/required-blank";
import { satisfactionMissing } from "./structure/satisfaction-missing";
import { totalRowMissing } from "./structure/total-row-missing";
import { executionCapExceeded } from "./total/execution-cap-exceeded";
import { gradeMismatch } from "./total/grade-mismatch";
import { gradeMissing } from "./total/grade-missing";
import { pointsNot100 } from "./total/points-not-100";
import { totalScoreMismatch } from "./total/score-mismatch";
import { subtotalMismatch } from "./total/subtotal-mismatch";
import { totalValueMissing } from "./total/value-missing";
import { weightsDeviate } from "./total/weights-deviate";

/** The rules that check a form, in the order in which they are listed to people. */
export const rules: readonly Rule<RuleId>[] = [
  columnMissing,
  levelUnresolved,
  totalRowMissing,
  placeholderLeft,
  moneyUnitUndeclared,
  requiredBlank,
  numberAsText,
  satisfactionMissing,
  outputDimensionMissing,
  qualitativeMajority,
  cellError,
  rateMismatch,
  budgetScoreMismatch,
  scoreOverCap,
  overExecution,
  fullYearZero,
  figureMissing,
  partsSum,
  lowExecutionNoReason,
  unspentFullMarks,
  roundingConvention,
  nameMissing,
  targetMissing,
  targetUnparsable,
  targetZero,
  actualMissing,
  actualNotNumber,
  actualHasOperator,
  unitMismatch,
  percentScale,
  percentOver100,
  pointsInvalid,
  scoreInvalid,
  scoreOverPoints,
  scoreAboveFormula,
  scoreBelowFormula,
  reverseScoredAsPositive,
  scoreUsesActualAsRate,
  dateLate,
  qualitativeBand,
  qualitativeAchievedDeducted,
  deductionNoReason,
  reasonBoilerplate,
  reasonWithoutDeduction,
  overachieveUnexplained,
  satisfactionTargetLow,
  costVsExecution,
  duplicateIndicator,
  pointsNot100,
  totalValueMissing,
  totalScoreMismatch,
  subtotalMismatch,
  gradeMismatch,
  weightsDeviate,
  gradeMissing,
  executionCapExceeded,
  goalEmpty,
  actualIdentical,
  actualNearIdentical,
  actualInFutureTense,
];

/** The rules that check a sheet as a whole. */
export const sheetRules: readonly SheetRule[] = [formNotRecognized];
