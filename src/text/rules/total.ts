import type { Decimal } from "decimal.js";
import type { RuleText } from "./rule-text";

const scattered = "自评报告质量评分：分值计算散总不符，扣 0.3 分（请以原文为准）";

export const totalText = {
  "total.points-not-100": {
    title: "分值合计不是 100",
    why: "各指标分值加上执行率分值应当正好是 100 分，多了少了都会被退回。",
    basis: "预算管理一体化系统：分值合计应等于上级设置数（请以原文为准）",
    messages: {
      not100: ({ points, difference }: { points: Decimal; difference: Decimal }) =>
        `分值合计 ${points}，应为 100（差 ${difference}）。`,
    },
  },
  "total.value-missing": {
    title: "总分行没有数",
    why: "总分是复核时第一眼看的数，不能空着。",
    basis: scattered,
    messages: {
      missing: ({ label, column, sum }: { label: string; column: string; sum: Decimal | null }) =>
        sum
          ? `“${label}”行没有${column}，各项合计为 ${sum}。`
          : `“${label}”行没有${column}，各项也有未填的，暂时算不出合计。`,
    },
    fixes: {
      fill: ({ sum }: { sum: Decimal }) => `填入 ${sum}`,
    },
  },
  "total.score-mismatch": {
    title: "总分不等于各项和",
    why: "总分应当等于各指标得分加执行率得分。对不上，多半是改了某一项忘了改总分。",
    basis: scattered,
    messages: {
      mismatch: ({ total, sum }: { total: Decimal; sum: Decimal }) =>
        `总分填 ${total}，各项合计 ${sum}。`,
    },
    fixes: {
      setTotal: ({ sum }: { sum: Decimal }) => `将总分改为 ${sum}`,
    },
  },
  "total.subtotal-mismatch": {
    title: "小计与明细不符",
    why: "小计行或标签括号里的分值，应当等于它下面各指标之和。",
    basis: "预算管理一体化系统：下级合计应等于上级设置数（请以原文为准）",
    messages: {
      mismatch: ({ label, claimed, sum }: { label: string; claimed: Decimal; sum: Decimal }) =>
        `“${label}”标 ${claimed} 分，明细合计 ${sum} 分。`,
    },
    fixes: {
      setSubtotal: ({ sum }: { sum: Decimal }) => `改为 ${sum}`,
    },
  },
  "total.grade-mismatch": {
    title: "等级与总分不符",
    why: "等级由总分所在的分数段决定，不能另外评定。",
    basis: "财预〔2020〕10号：90 分以上为优、80–90 为良、60–80 为中、60 以下为差（请以原文为准）",
    messages: {
      mismatch: ({ total, expected, text }: { total: Decimal; expected: string; text: string }) =>
        `总分 ${total} 对应“${expected}”，填了“${text}”。`,
    },
    fixes: {
      setGrade: ({ grade }: { grade: string }) => `将等级改为“${grade}”`,
    },
  },
} as const satisfies Readonly<Record<`total.${string}`, RuleText>>;
