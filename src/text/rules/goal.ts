import type { RuleText } from "./rule-text";

export const goalText = {
  "goal.actual-identical": {
    title: "完成情况照抄目标",
    why: "完成情况应当写实际做了什么、做到什么程度。照抄目标会被认为自评流于形式。",
    basis: "填报经验",
    messages: {
      identical: () => "“实际完成情况”与“预期目标”一字不差。",
    },
  },
} as const satisfies Readonly<Record<`goal.${string}`, RuleText>>;
