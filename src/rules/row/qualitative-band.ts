import { isFilled } from "../../form/field";
import type { Indicator } from "../../form/form";
import { scoredPercent } from "../../score/deduction";
import type { ScoringProfile } from "../../score/profile";
import { roundBy } from "../../score/round";
import { fold } from "../../sheet/fold";
import { missedPattern, partlyWords, partWord } from "../../text/notation";
import { ruleText } from "../../text/rules";
import { sayIndicator, sayText } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages } = ruleText["row.qualitative-band"];

/** A longer text that begins with 基本 or 部分 tells a story and names no band. */
const longestWord = 12;

export const qualitativeBand = defineRule({
  id: "row.qualitative-band",
  severity: "warning",
  needs: ["actual", "points", "score"],

  *check({ indicators }, { profile }) {
    for (const indicator of indicators) {
      const { score } = indicator;
      const message = complaint(indicator, profile);
      if (isFilled(score) && message !== null) yield { at: score.at, indicator, message };
    }
  },
});

/** What is wrong where the score lies outside of the band that the actual value names. */
function complaint(indicator: Indicator, { qualitativeEdges }: ScoringProfile): string | null {
  const { target, actual } = indicator;
  const percent = scoredPercent(indicator);
  if (!percent || !isFilled(actual) || actual.value.kind !== "qualitative") return null;

  const { achieved, partly } = qualitativeEdges;
  const said = {
    row: sayIndicator(indicator),
    actual: sayText(actual.text),
    percent: roundBy("round", percent, 2),
  };
  if (isMissed(fold(actual.text))) {
    return percent.gte(partly) ? messages.missed({ ...said, below: partly }) : null;
  }
  if (!isPartly(fold(actual.text)) || (isFilled(target) && hasPartlyWord(fold(target.text)))) {
    return null;
  }
  const isWithin = percent.gte(partly) && percent.lte(achieved);
  return isWithin ? null : messages.partly({ ...said, from: partly, to: achieved });
}

function isMissed(actual: string): boolean {
  return missedPattern.test(actual) && !actual.includes(partWord);
}

function isPartly(actual: string): boolean {
  return actual.length <= longestWord && partlyWords.some((word) => actual.startsWith(word));
}

/** A target of 基本满意 is met by 基本满意. */
function hasPartlyWord(target: string): boolean {
  return partlyWords.some((word) => target.includes(word));
}
