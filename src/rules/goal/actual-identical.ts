import { isFilled } from "../../form/field";
import { foldGoal } from "../../form/goal-text";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages } = ruleText["goal.actual-identical"];

export const actualIdentical = defineRule({
  id: "goal.actual-identical",
  severity: "warning",
  kinds: ["self-evaluation"],

  *check({ goals: { expected, actual } }) {
    if (!isFilled(expected) || !isFilled(actual)) return;
    if (foldGoal(expected.value) !== foldGoal(actual.value)) return;

    yield { at: actual.at, message: messages.identical() };
  },
});
