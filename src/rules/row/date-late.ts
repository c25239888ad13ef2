import { isFilled } from "../../form/field";
import type { Indicator } from "../../form/form";
import type { DateValue } from "../../form/quantity";
import { halfCent } from "../../score/tolerance";
import { ruleText } from "../../text/rules";
import { sayIndicator, sayText } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages } = ruleText["row.date-late"];

export const dateLate = defineRule({
  id: "row.date-late",
  severity: "warning",
  needs: ["target", "actual"],

  *check({ indicators, year }) {
    for (const indicator of indicators) {
      const { target, actual, score } = indicator;
      if (!isFilled(target) || !isFilled(actual)) continue;
      if (target.value.kind !== "date" || actual.value.kind !== "date") continue;
      const isUnscored = score.state === "absent";
      if (!isUnscored && !isFullScore(indicator)) continue;
      if (!isLate(actual.value, { target: target.value, year })) continue;

      const say = isUnscored ? messages.late : messages.lateAtFullScore;
      yield {
        at: actual.at,
        indicator,
        message: say({
          row: sayIndicator(indicator),
          target: sayText(target.text),
          actual: sayText(actual.text),
        }),
      };
    }
  },
});

function isFullScore({ points, score }: Indicator): boolean {
  if (!isFilled(points) || !isFilled(score)) return false;
  return score.value.shown.gte(points.value.shown.minus(halfCent));
}

/**
 * Whether a day comes after the last one that the target allows, as far as both are written: a month
 * allows all of its days. A date without its year is one of the form's.
 */
function isLate(
  actual: DateValue,
  { target, year }: { readonly target: DateValue; readonly year: number | null },
): boolean {
  const parts = [
    [target.year ?? year, actual.year ?? year],
    [target.month, actual.month],
    [target.day, actual.day],
  ] as const;
  const [due, done] = parts.find(([wanted, found]) => wanted !== found) ?? [null, null];
  return due !== null && done !== null && done > due;
}
