import { isFilled, isPresent } from "../../form/field";
import type { Indicator } from "../../form/form";
import { hasPoints } from "../../score/deduction";
import { scorableRow } from "../../score/indicator-score";
import { differ } from "../../score/tolerance";
import { toA1 } from "../../sheet/address";
import { fold } from "../../sheet/fold";
import { noDeviationWords } from "../../text/labels";
import { unmetPattern } from "../../text/notation";
import { ruleText } from "../../text/rules";
import { sayIndicator, sayText } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages } = ruleText["row.reason-without-deduction"];

export const reasonWithoutDeduction = defineRule({
  id: "row.reason-without-deduction",
  severity: "info",
  needs: ["target", "actual", "points", "score", "deviation"],

  *check({ indicators }) {
    const isShared = sharedReasons(indicators);
    for (const indicator of indicators) {
      const { deviation } = indicator;
      if (!isFilled(deviation) || isShared(indicator) || saysNone(deviation.value)) continue;
      if (!hasFullScore(indicator) || !isJustMet(indicator)) continue;

      yield {
        at: deviation.at,
        indicator,
        message: messages.notDeducted({
          row: sayIndicator(indicator),
          reason: sayText(deviation.text),
        }),
      };
    }
  },
});

/** Answers whether a reason stands in a cell merged over several rows: it may speak of another. */
function sharedReasons(indicators: readonly Indicator[]): (indicator: Indicator) => boolean {
  const keyOf = ({ deviation }: Indicator): string =>
    isPresent(deviation) ? toA1(deviation.at) : "";
  const counts = new Map<string, number>();
  for (const indicator of indicators) {
    counts.set(keyOf(indicator), (counts.get(keyOf(indicator)) ?? 0) + 1);
  }
  return (indicator) => (counts.get(keyOf(indicator)) ?? 0) > 1;
}

function saysNone(reason: string): boolean {
  const word = fold(reason).replace(/[\p{P}]+$/u, "");
  return noDeviationWords.some((each) => each === word);
}

function hasFullScore(indicator: Indicator): boolean {
  const { points, score } = indicator;
  if (!hasPoints(indicator) || !isFilled(points) || !isFilled(score)) return false;
  return !differ(score.value.shown, points.value.shown);
}

/** Neither missed nor exceeded, which a reason may explain. */
function isJustMet(indicator: Indicator): boolean {
  const pair = scorableRow(indicator)?.shown;
  if (pair) return pair.actual.eq(pair.target);

  const { target, actual } = indicator;
  if (!isFilled(target) || !isFilled(actual)) return false;
  if (target.value.kind !== "qualitative" || actual.value.kind !== "qualitative") return false;
  return !unmetPattern.test(fold(actual.text));
}
