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
      fill: ({ due }: { due: Decimal }) => `填入 ${due}`,
    },
  },
  "total.score-mismatch": {
    title: "总分不等于各项和",
    why: "总分应当等于各指标得分加执行率得分。对不上，多半是改了某一项忘了改总分。",
    basis: scattered,
    messages: {
      mismatch: ({ total, sum, due }: { total: Decimal; sum: Decimal; due: Decimal }) =>
        due.eq(sum)
          ? `总分填 ${total}，各项合计 ${sum}。`
          : `总分填 ${total}，各项合计 ${sum}，本口径最高 ${due}。`,
    },
    fixes: {
      setTotal: ({ due }: { due: Decimal }) => `将总分改为 ${due}`,
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
  "total.weights-deviate": {
    title: "权重结构与口径不同",
    why: "各地对一级指标的权重有不同规定。选定了口径，就按它来核对；如果本地允许调整，可以不理会。",
    basis: "财预〔2020〕10号及各地填表说明（请以原文为准）",
    messages: {
      deviate: ({ own, due }: { own: string; due: string }) =>
        `一级权重为 ${own}，所选口径为 ${due}。`,
    },
  },
  "total.grade-missing": {
    title: "没有评分等级",
    why: "总分算出来了，等级就定了。表上有这一栏，就不要空着。",
    basis: "财预〔2020〕10号：90 分以上为优、80–90 为良、60–80 为中、60 以下为差（请以原文为准）",
    messages: {
      missing: ({ total, grade }: { total: Decimal; grade: string }) =>
        `${total} 分对应“${grade}”，表内未写等级。`,
    },
    fixes: {
      fillIn: ({ grade }: { grade: string }) => `填入“${grade}”`,
    },
  },
  "total.execution-cap-exceeded": {
    title: "低执行率封顶（可选口径）",
    why: "有的地方规定，执行率低于一定比例的，总分不得超过某个上限。只在选定这种口径时核对。",
    basis: "预算管理一体化系统操作手册：执行率低的总分封顶（请以原文为准）",
    messages: {
      exceeded: ({ rate, cap, total }: { rate: Decimal; cap: Decimal; total: Decimal }) =>
        `执行率 ${rate}%，本口径总分最高 ${cap}，现为 ${total}。`,
    },
    fixes: {
      lowerToCap: ({ cap }: { cap: Decimal }) => `将总分改为 ${cap}`,
    },
  },
} as const satisfies Readonly<Record<`total.${string}`, RuleText>>;
