import type { Decimal } from "decimal.js";
import type { RuleText } from "./rule-text";

const method =
  "自评表填表说明：完成值达到指标值的记满分，未达到的按完成比例乘以分值（请以原文为准）";
const bands =
  "自评表填表说明：达成 100–80%（含）、部分达成 80–60%（含）、未达成 60–0%（请以原文为准）";
const portal = "预算管理一体化系统的保存校验（请以原文为准）";

interface FormulaValues {
  readonly row: string;
  readonly target: string;
  readonly actual: string;
  readonly expected: Decimal;
  readonly score: Decimal;
}

/** A score that someone got by multiplying the points; target and actual with their units. */
interface ShareValues {
  readonly row: string;
  readonly target: string;
  readonly actual: string;
  readonly points: Decimal;
  readonly score: Decimal;
}

interface DateTexts {
  readonly row: string;
  readonly target: string;
  readonly actual: string;
}

interface AchievedValues {
  readonly row: string;
  readonly actual: string;
  readonly percent: Decimal;
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
  "row.target-unparsable": {
    title: "目标值读不懂",
    why: "目标只有符号没有数，或者符号写乱了，就无法和实际完成值比较，这一行的得分没有核对。",
    basis: "填报经验",
    messages: {
      unparsable: ({ row, target }: { row: string; target: string }) =>
        `${row}未能解析“${target}”，本行未做得分校验。`,
    },
  },
  "row.target-zero": {
    title: "目标值为 0",
    why: "目标是 0 时做多少都算完成，起不到考核作用，多半是系统的默认值没有改。",
    basis: portal,
    messages: {
      zero: ({ row, target }: { row: string; target: string }) =>
        `${row}目标为 ${target}，起不到考核作用；疑似系统默认值，请补实际目标或改为定性。`,
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
  "row.actual-has-operator": {
    title: "实际值带比较符号",
    why: "“≥”“=”是目标的写法。实际完成了多少就填多少，照抄目标会被认为没有据实填报。",
    basis: "填报经验",
    messages: {
      hasOperator: ({ row, actual }: { row: string; actual: string }) =>
        `${row}实际完成值应为实际数，不应写“${actual}”。`,
    },
    fixes: {
      dropSigns: ({ value }: { value: string }) => `将实际完成值改为 ${value}`,
    },
  },
  "row.unit-mismatch": {
    title: "目标与实际单位不同",
    why: "目标和实际完成值单位不一样，就不能直接比较，看表的人也会疑心填错了行。",
    basis: "填报经验",
    messages: {
      otherUnit: ({ row, target, actual }: { row: string; target: string; actual: string }) =>
        `${row}目标写“${target}”，实际写“${actual}”，单位不一致。`,
      noPercent: ({
        target,
        actual,
        rows,
      }: {
        target: string;
        actual: string;
        rows: readonly number[];
      }) => `目标写“${target}”，实际写“${actual}”，单位不一致（第 ${rows.join("、")} 行）。`,
    },
    fixes: {
      addPercent: ({ count }: { count: number }) => `将 ${count} 个实际完成值写成百分数`,
    },
  },
  "row.percent-scale": {
    title: "百分比差了百倍",
    why: "95% 和 0.95 是一回事，但一个按百分比填、一个按小数填，就会差一百倍，得分也无法核对。",
    basis: "填报经验",
    messages: {
      offScale: ({ row, target, actual }: { row: string; target: string; actual: string }) =>
        `${row}目标 ${target}、实际 ${actual} 相差约百倍，疑似一个按百分比、一个按数字填写。`,
    },
    fixes: {
      setPercent: ({ value }: { value: string }) => `将实际完成值改为 ${value}`,
    },
  },
  "row.percent-over-100": {
    title: "比率超过 100%",
    why: "合格率、覆盖率、满意度这一类比率最多是 100%，超过了多半是分子分母填反或者多打了一位。",
    basis: "填报经验",
    messages: {
      over100: ({ row, actual }: { row: string; actual: string }) =>
        `${row}填 ${actual}，比率类指标不应超过 100%。`,
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
  "row.reverse-scored-as-positive": {
    title: "反向指标按正向算分",
    why: "带“≤”的指标越低越好，没有超过就是满分。按实际除以目标来算，做得越好反而得分越低。",
    basis: method,
    messages: {
      reversed: ({ row, target, actual, points, score }: ShareValues) =>
        `${row}“≤”类指标越低越好，${actual} 已达标应得满分；现填 ${score} 恰为 ${points}×${actual}/${target}。`,
    },
    fixes: {
      setPoints: ({ points }: { points: Decimal }) => `将得分改为 ${points}`,
    },
  },
  "row.score-uses-actual-as-rate": {
    title: "把完成率当得分率",
    why: "达到目标值就得满分，没有达到才按比例扣。直接用完成值乘分值，会少得分。",
    basis: method,
    messages: {
      asRate: ({ row, target, actual, points, score }: ShareValues) =>
        `${row}目标 ${target} 已达到应得满分 ${points}；现填 ${score} 恰为 ${points}×${actual}，疑似用完成值直接折算得分。`,
    },
    fixes: {
      setPoints: ({ points }: { points: Decimal }) => `将得分改为 ${points}`,
    },
  },
  "row.date-late": {
    title: "完成日期晚于目标",
    why: "完成得比目标晚，就是没有按时完成，时效指标不应当是满分。",
    basis: "填报经验",
    messages: {
      lateAtFullScore: ({ row, target, actual }: DateTexts) =>
        `${row}目标 ${target}，实际 ${actual}，晚于目标却得满分。`,
      late: ({ row, target, actual }: DateTexts) =>
        `${row}目标 ${target}，实际 ${actual}，晚于目标。`,
    },
  },
  "row.qualitative-band": {
    title: "定性得分不在档内",
    why: "定性指标按达成、部分达成、未达成三档计分，得分要落在完成值所说的那一档里。",
    basis: bands,
    messages: {
      partly: ({
        row,
        actual,
        from,
        to,
        percent,
      }: {
        row: string;
        actual: string;
        from: number;
        to: number;
        percent: Decimal;
      }) =>
        `${row}“${actual}”按部分达成计，应得 ${from}% 至 ${to}%，现得 ${percent}%；若已达成，请改写完成值。`,
      missed: ({
        row,
        actual,
        below,
        percent,
      }: {
        row: string;
        actual: string;
        below: number;
        percent: Decimal;
      }) =>
        `${row}“${actual}”按未达成计，应低于 ${below}%，现得 ${percent}%；若已达成，请改写完成值。`,
    },
  },
  "row.qualitative-achieved-deducted": {
    title: "写达成却扣分",
    why: "完成值说目标已经达成，得分却没有给满，两处总有一处要改，或者在原因里说清楚。",
    basis: bands,
    messages: {
      sameAsTarget: ({ row, actual, percent }: AchievedValues) =>
        `${row}实际完成值写“${actual}”（与目标一致），却只得 ${percent}%，请核对完成值与得分是否一致。`,
      achieved: ({ row, actual, percent }: AchievedValues) =>
        `${row}实际完成值写“${actual}”，却只得 ${percent}%，请核对完成值与得分是否一致。`,
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
  "row.reason-boilerplate": {
    title: "原因敷衍",
    why: "扣分的原因只写三两个字，看不出为什么没有做到、准备怎么改，复核时还要再问。",
    basis: "填报经验",
    messages: {
      tooShort: ({ row, reason }: { row: string; reason: string }) =>
        `${row}原因“${reason}”过于简单。`,
    },
  },
  "row.reason-without-deduction": {
    title: "写了原因却没扣分",
    why: "写了偏差原因，得分却是满分，看表的人不知道究竟有没有偏差。",
    basis: "填报经验",
    messages: {
      notDeducted: ({ row, reason }: { row: string; reason: string }) =>
        `${row}已满分，却填写了“${reason}”，请确认。`,
    },
  },
  "row.overachieve-unexplained": {
    title: "超额完成未说明",
    why: "实际完成值远高于目标，往往说明目标定得太低，财政部门可以按偏离程度调减得分。",
    basis: "预算管理一体化系统操作手册：超过目标 30% 以上为指标偏离（请以原文为准）",
    messages: {
      unexplained: ({ row, percent }: { row: string; percent: Decimal }) =>
        `${row}实际为目标的 ${percent}%，请说明是否目标偏低；财政部门可按偏离度调减得分。`,
    },
  },
  "row.satisfaction-target-low": {
    title: "满意度目标偏低",
    why: "满意度一般都能做到八九成，目标定得太低，完成了也说明不了什么。",
    basis: "填报经验",
    messages: {
      low: ({ row, target }: { row: string; target: string }) =>
        `${row}满意度目标 ${target} 偏低。`,
    },
  },
  "row.cost-vs-execution": {
    title: "成本与执行率不符",
    why: "实际支出占预算的比例，和资金表里的执行率说的是同一件事，两处应当对得上。",
    basis: "填报经验",
    messages: {
      differs: ({ row, actual, rate }: { row: string; actual: string; rate: Decimal }) =>
        `${row}成本指标实际 ${actual}，但资金执行率 ${rate}%。`,
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
