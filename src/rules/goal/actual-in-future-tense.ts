import { isFilled } from "../../form/field";
import { foldGoal } from "../../form/goal-text";
import { futurePattern } from "../../text/labels";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages } = ruleText["goal.actual-in-future-tense"];

export const actualInFutureTense = defineRule({
  id: "goal.actual-in-future-tense",
  severity: "info",
  kinds: ["self-evaluation"],
  yieldsTo: ["goal.actual-identical", "goal.actual-near-identical"],

  *check({ goals: { actual } }) {
    if (!isFilled(actual)) return;
    const [word] = futurePattern.exec(foldGoal(actual.value)) ?? [];
    if (word === undefined) return;

    yield { at: actual.at, message: messages.future({ word }) };
  },
});
