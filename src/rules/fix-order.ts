import type { RuleId } from "../text/rules";

/**
 * The rules with safe fixes, in the order in which a form is computed: numbers, rates, the score of
 * the execution rate, what is missing there, the total, and the grade.
 */
export const fixOrder: readonly RuleId[] = [
  "structure.number-as-text",
  "budget.rate-mismatch",
  "budget.score-mismatch",
  "budget.figure-missing",
  "total.value-missing",
  "total.score-mismatch",
  "total.grade-mismatch",
];
