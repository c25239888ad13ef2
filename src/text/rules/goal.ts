import type { Decimal } from "decimal.js";
import type { RuleText } from "./rule-text";

export const goalText = {
  "goal.empty": {
    title: "总体目标或完成情况空白",
    why: "年初打算做什么、年底做成了什么，是自评表最先要交代的。缺了哪一半，都没法对照。",
    basis: "自评报告质量评分：表格填写不完整，每项扣 0.2 分（请以原文为准）",
    messages: {
      blank: ({ goal }: { goal: string }) => `“${goal}”未填写。`,
    },
  },
  "goal.actual-identical": {
    title: "完成情况照抄目标",
    why: "完成情况应当写实际做了什么、做到什么程度。照抄目标会被认为自评流于形式。",
    basis: "填报经验",
    messages: {
      identical: () => "“实际完成情况”与“预期目标”一字不差。",
    },
  },
  "goal.actual-near-identical": {
    title: "完成情况几乎照抄",
    why: "只改了一两个字，和照抄没有两样。完成情况要写实际做了什么、做到什么程度。",
    basis: "填报经验",
    messages: {
      nearIdentical: ({ percent }: { percent: Decimal }) =>
        `“实际完成情况”与“预期目标”几乎相同（相似度 ${percent}%），请写实际完成的情况。`,
    },
  },
  "goal.actual-in-future-tense": {
    title: "完成情况用将来时",
    why: "完成情况说的是已经做了的事。“将”、“拟”、“预计”多半是从目标里抄来忘了改的。",
    basis: "填报经验",
    messages: {
      future: ({ word }: { word: string }) => `实际完成情况出现“${word}”，疑似复制目标。`,
    },
  },
} as const satisfies Readonly<Record<`goal.${string}`, RuleText>>;
