import type { Decimal } from "decimal.js";
import type { RuleText } from "./rule-text";

const method = "财预〔2020〕10号及各地填表说明（请以原文为准）";
const portal = "预算管理一体化系统的保存校验（请以原文为准）";

interface FormulaValues {
  readonly row: string;
  readonly target: string;
  readonly actual: string;
  readonly expected: Decimal;
  readonly score: Decimal;
}

export const rowText = {
  "row.name-missing": {
    title: "缺指标名称",
    why: "有分值却没有指标名称，看表的人不知道这些分考核的是什么。",
    basis: "填报经验",
    messages: {
      missing: ({ row, column, text }: { row: string; column: string; text: string }) =>
        `${row}有${column} ${text}，但没有三级指标名称。`,
    },
  },
  "row.target-missing": {
    title: "缺年度指标值",
    why: "没有目标就谈不上完成得好不好，这一行的得分也就没有依据。",
    basis: portal,
    messages: {
      missing: ({ row }: { row: string }) => `${row}有分值但没有年度指标值。`,
    },
  },
  "row.actual-missing": {
    title: "缺实际完成值",
    why: "实际完成值是得分的依据，系统不接受空白。确实不适用的，请填“—”。",
    basis: "预算管理一体化系统：实际完成值不能为空（请以原文为准）",
    messages: {
      missing: ({ row }: { row: string }) => `${row}没有实际完成值。`,
    },
  },
  "row.actual-not-number": {
    title: "实际完成值不是数",
    why: "目标是数值，实际完成值也要填数，否则无法比较，也无法计分。",
    basis: portal,
    messages: {
      notNumber: ({ row, target, actual }: { row: string; target: string; actual: string }) =>
        `${row}目标是数值“${target}”，实际完成值写的是“${actual}”，请填实际数。`,
    },
  },
  "row.points-invalid": {
    title: "分值无效",
    why: "每个指标都要有大于 0 的分值，全部分值加起来才是 100。",
    basis: portal,
    messages: {
      invalid: ({ row, text }: { row: string; text: string }) => `${row}分值“${text}”无效。`,
    },
  },
  "row.score-invalid": {
    title: "得分无效",
    why: "有分值的指标就要有得分，得分必须是不小于 0 的数。",
    basis: "预算管理一体化系统：得分不能为空（请以原文为准）",
    messages: {
      invalid: ({ row, text }: { row: string; text: string }) => `${row}得分“${text}”无效。`,
    },
  },
  "row.score-over-points": {
    title: "得分超过分值",
    why: "得分高于分值会使总分虚高，系统也不让保存。",
    basis: "自评表填表说明：各项得分最高不能超过该指标分值上限（请以原文为准）",
    messages: {
      overPoints: ({ row, score, points }: { row: string; score: Decimal; points: Decimal }) =>
        `${row}得分 ${score} 超过分值 ${points}。`,
    },
    fixes: {
      lowerToPoints: ({ points }: { points: Decimal }) => `将得分改为 ${points}`,
    },
  },
  "row.score-above-formula": {
    title: "未达标却多得分",
    why: "没有完成目标的定量指标，得分按完成比例计算。多给了分，复核时会核减。",
    basis: method,
    messages: {
      above: ({ row, target, actual, expected, score }: FormulaValues) =>
        `${row}目标 ${target}、实际 ${actual}，按比例应得 ${expected} 分，填了 ${score} 分。`,
    },
    fixes: {
      setScore: ({ score }: { score: Decimal }) => `将得分改为 ${score}`,
    },
  },
  "row.score-below-formula": {
    title: "低于公式得分",
    why: "按目标和实际完成值可以得更多的分。如果是有意扣分，保持原样即可。",
    basis: method,
    messages: {
      below: ({ row, expected, score }: { row: string; expected: Decimal; score: Decimal }) =>
        `${row}按公式可得 ${expected} 分，填了 ${score} 分；如不是主动扣分，可改为 ${expected} 分。`,
      available: ({ expected }: { expected: Decimal }) => `按公式可得 ${expected} 分。`,
    },
    fixes: {
      setScore: ({ score }: { score: Decimal }) => `将得分改为 ${score}`,
    },
  },
  "row.deduction-no-reason": {
    title: "扣了分没写原因",
    why: "扣分就要说明偏差原因和改进措施，不写原因系统不让保存，复核时也会退回。",
    basis: "预算管理一体化系统：请填写偏差原因及改进措施（请以原文为准）",
    messages: {
      noReason: ({ row, lost }: { row: string; lost: Decimal }) =>
        `${row}扣 ${lost} 分，请填写偏差原因及改进措施。`,
    },
  },
  "row.overachieve-unexplained": {
    title: "超额完成未说明",
    why: "实际完成值远高于目标，往往说明目标定得太低，财政部门可以按偏离程度调减得分。",
    basis: method,
    messages: {
      unexplained: ({ row, percent }: { row: string; percent: Decimal }) =>
        `${row}实际为目标的 ${percent}%，请说明是否目标偏低；财政部门可按偏离度调减得分。`,
    },
  },
  "row.duplicate-indicator": {
    title: "指标重复",
    why: "同一个指标出现两次，等于同一件事计了两次分。",
    basis: "填报经验",
    messages: {
      duplicate: ({ name, count }: { name: string; count: number }) =>
        `“${name}”出现 ${count} 次，存在重复计分。`,
    },
  },
} as const satisfies Readonly<Record<`row.${string}`, RuleText>>;
