import { hundred, sum, type Decimal } from "../score/decimal";
import { gradeOf } from "../score/grade";
import { functionErrors } from "../text/functions";
import { gradeWords } from "../text/labels";
import { readScore } from "./amounts";
import { CellError, invalid, type Answer } from "./cell-error";
import { readInput, textOf, type Input } from "./input";
import { isDash } from "./readings";
import { readProfile } from "./settings";

/**
 * 总分 of all cells in any number of ranges, exact and unrounded. Blank cells and dashes count as
 * nothing; "" where there is nothing else. The first error is the result.
 */
export function total(ranges: unknown): Answer {
  const scores: Decimal[] = [];
  for (const cell of cellsIn(ranges)) {
    const input = readInput(cell);
    if (input instanceof CellError) return input;
    if (input.kind === "blank" || isDash(input)) continue;

    const score = readScore(input);
    if (!score) return invalid(functionErrors.notScore({ text: textOf(input) }));
    scores.push(score);
  }
  return scores.length === 0 ? "" : sum(scores).toNumber();
}

/** 等级 in its word: 优, 良, 中, 差. */
export function grade(totalScore: Input, profileName: Input): Answer {
  const profile = readProfile(profileName);
  if (profile instanceof CellError) return profile;
  const value = readScore(totalScore);
  return value?.gte(0) && value.lte(hundred)
    ? gradeWords[gradeOf(value, profile)]
    : invalid(functionErrors.total({ text: textOf(totalScore) }));
}

/** Excel passes the ranges of a repeating argument as one array of ranges. */
function* cellsIn(value: unknown): Iterable<unknown> {
  if (!Array.isArray(value)) {
    yield value;
    return;
  }
  for (const part of value) yield* cellsIn(part);
}
