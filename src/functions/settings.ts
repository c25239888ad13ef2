import type { Decimal } from "../score/decimal";
import { nationalProfile, profiles, type ScoringProfile } from "../score/profile";
import type { Convention } from "../score/round";
import { fold } from "../sheet/fold";
import { conventionNames } from "../text/columns";
import { functionErrors } from "../text/functions";
import { profileNames } from "../text/profiles";
import { readNumber } from "./amounts";
import { invalid, type CellError } from "./cell-error";
import { textOf, type Input } from "./input";

const fewestDigits = 0;
const mostDigits = 10;
const usualDigits = 2;

/** 小数位数: a whole number from 0 to 10; two where it is left out. */
export function readDigits(input: Input): number | CellError {
  if (input.kind === "blank") return usualDigits;
  const digits = readNumber(input, (rest) => rest === "");
  return digits?.isInteger() && digits.gte(fewestDigits) && digits.lte(mostDigits)
    ? digits.toNumber()
    : invalid(functionErrors.digits({ text: textOf(input) }));
}

/** 四舍五入 or 截断; where it is left out, the profile's own, else the first. */
export function readConvention(
  input: Input,
  { rounding }: ScoringProfile = nationalProfile,
): Convention | CellError {
  if (input.kind === "blank") return rounding.convention === "truncate" ? "truncate" : "round";
  const text = fold(textOf(input));
  if (text === conventionNames.round) return "round";
  if (text === conventionNames.truncate) return "truncate";
  const known = Object.values(conventionNames);
  return invalid(functionErrors.rounding({ text: textOf(input), known }));
}

/** A built-in profile by its name; the national one where none is named. */
export function readProfile(input: Input): ScoringProfile | CellError {
  if (input.kind === "blank") return nationalProfile;
  const text = fold(textOf(input));
  const profile = profiles.find(({ id }) => profileNames[id] === text);
  const known = profiles.map(({ id }) => profileNames[id] ?? id);
  return profile ?? invalid(functionErrors.profile({ text: textOf(input), known }));
}

/** A share in percent: 90 for 90%, 90 and 0.9; a bare number up to 1 is a fraction. Null if unreadable. */
export function readPercent(input: Input): Decimal | null {
  const bare = readNumber(input, (rest) => rest === "");
  if (bare) return bare.lte(1) ? bare.times(100) : bare;
  return readNumber(input, (rest) => rest === "%");
}
