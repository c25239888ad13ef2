import type { FilledField } from "../form/field";
import type { Quantity } from "../form/quantity";
import { directionOf } from "../recognize/direction";
import { mixesPercent } from "../score/comparable";
import { proportionalScore, wayOf } from "../score/indicator-score";
import { roundBy } from "../score/round";
import { functionErrors } from "../text/functions";
import { inOneUnit, readPoints } from "./amounts";
import { CellError, invalid, unavailable, type Answer } from "./cell-error";
import { factsOf } from "./one-row-form";
import { textOf, type Input } from "./input";
import { readActual, readTarget, settlePercent } from "./readings";
import { readConvention, readProfile } from "./settings";

/** 定量指标得分, rounded to the profile's decimals. #N/A where the method gives no score. */
export function score(
  target: Input,
  actual: Input,
  points: Input,
  rounding: Input,
  profileName: Input,
): Answer {
  const planned = readTarget(target);
  if (planned instanceof CellError) return planned;
  const reached = readActual(actual, target);
  if (reached instanceof CellError) return reached;
  const most = readPoints(points);
  if (most instanceof CellError) return most;
  const profile = readProfile(profileName);
  if (profile instanceof CellError) return profile;
  const convention = readConvention(rounding, profile);
  if (convention instanceof CellError) return convention;

  const quantities = settlePercent({ target: planned, actual: reached });
  const pair = inOneUnit(quantities.target, quantities.actual);
  const texts = { target: textOf(target), actual: textOf(actual) };
  if (!pair) {
    return mixesPercent(quantities.target, quantities.actual)
      ? unavailable(functionErrors.percentScale(texts))
      : invalid(functionErrors.units(texts));
  }
  if (pair.target.lte(0)) return unavailable(functionErrors.targetZero({ text: texts.target }));

  const goal = filled(target, planned);
  const direction = directionOf(goal, { name: "", level2: "" });
  const way = wayOf({ target: goal, direction }, profile);
  const exact = proportionalScore(pair, { points: most, way, profile });
  return exact
    ? roundBy(convention, exact, profile.rounding.digits).toNumber()
    : unavailable(functionErrors.direction({ text: texts.target }));
}

function filled(input: Input, value: Quantity): FilledField<Quantity> {
  return { ...factsOf(input, "target"), state: "filled", value };
}
