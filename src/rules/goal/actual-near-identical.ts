import { isFilled } from "../../form/field";
import { foldGoal } from "../../form/goal-text";
import { Decimal, hundred } from "../../score/decimal";
import { roundBy } from "../../score/round";
import { editDistance } from "../../sheet/edit-distance";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages } = ruleText["goal.actual-near-identical"];

/** The share of the longer text, in percent, that may differ: nothing in less than 34 characters. */
const mostDifferent = 3;

export const actualNearIdentical = defineRule({
  id: "goal.actual-near-identical",
  severity: "warning",
  kinds: ["self-evaluation"],

  *check({ goals: { expected, actual } }) {
    if (!isFilled(expected) || !isFilled(actual)) return;

    const [planned, done] = [foldGoal(expected.value), foldGoal(actual.value)];
    if (planned === done) return;
    if (numbersIn(planned) !== numbersIn(done)) return;

    const longer = Math.max(planned.length, done.length);
    const distance = editDistance(planned, done, Math.floor((longer * mostDifferent) / 100));
    if (distance === null) return;

    const share = new Decimal(longer - distance).times(hundred).div(longer);
    const percent = roundBy("truncate", share, 1);
    yield { at: actual.at, message: messages.nearIdentical({ percent }) };
  },
});

function numbersIn(text: string): string {
  return (text.match(/\d+(?:\.\d+)?/g) ?? []).join(" ");
}
