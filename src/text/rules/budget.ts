import type { Decimal } from "decimal.js";
import type { RuleText } from "./rule-text";

const formula = "自评表填表说明：执行率 × 分值，得分最高不得超过分值上限（请以原文为准）";

export const budgetText = {
  "budget.rate-mismatch": {
    title: "执行率与金额不符",
    why: "执行率应等于全年执行数除以全年预算数。两者对不上，复核的人会先怀疑金额填错了。",
    basis: "自评表样表：执行率（B/A），即全年执行数除以全年预算数（请以原文为准）",
    messages: {
      mismatch: ({
        rate,
        executed,
        budget,
        expected,
      }: {
        rate: Decimal;
        executed: string;
        budget: string;
        expected: Decimal;
      }) => `执行率填 ${rate}%，按 ${executed}/${budget} 应为 ${expected}%。`,
    },
    fixes: {
      setRate: ({ rate }: { rate: Decimal }) => `将执行率改为 ${rate}%`,
    },
  },
  "budget.rounding-convention": {
    title: "舍入口径提示",
    why: "有的系统截断、有的系统四舍五入，两种都有人用。这里只提示一次，不算错误。",
    basis: "填报经验",
    messages: {
      truncated: ({
        figures,
      }: {
        figures: readonly { name: string; printed: string; rounded: string }[];
      }) =>
        `本表${figures
          .map(
            ({ name, printed, rounded }) =>
              `${name}按“截断”取两位（${printed}），四舍五入为 ${rounded}`,
          )
          .join("；")}。`,
    },
  },
  "budget.score-mismatch": {
    title: "执行率得分不符",
    why: "资金这一行的得分是执行率乘以分值算出来的，不能另外打分。",
    basis: formula,
    messages: {
      mismatch: ({
        rate,
        points,
        expected,
        score,
      }: {
        rate: Decimal;
        points: Decimal;
        expected: Decimal;
        score: Decimal;
      }) => `执行率 ${rate}% × ${points} 分应为 ${expected} 分，填了 ${score} 分。`,
    },
    fixes: {
      setScore: ({ score }: { score: Decimal }) => `将得分改为 ${score}`,
    },
  },
  "budget.score-over-cap": {
    title: "执行率得分超分值",
    why: "执行数超过预算数时，得分也只能到分值为止。",
    basis: formula,
    messages: {
      overCap: ({ score, points }: { score: Decimal; points: Decimal }) =>
        `执行率得分 ${score} 超过分值 ${points}。`,
    },
    fixes: {
      lowerToPoints: ({ points }: { points: Decimal }) => `将得分改为 ${points}`,
    },
  },
  "budget.over-execution": {
    title: "执行数大于预算数",
    why: "花的钱比全年预算还多，多半是年中追加了预算，表上的全年预算数没有跟着改。",
    basis: "填报经验",
    messages: {
      over: ({
        executed,
        budget,
        points,
      }: {
        executed: string;
        budget: string;
        points: string | null;
      }) =>
        `执行数 ${executed} 大于全年预算数 ${budget}，请核对是否漏填调整预算` +
        (points === null ? "。" : `；得分按 ${points} 分封顶。`),
    },
  },
  "budget.full-year-zero": {
    title: "全年预算数为空或 0",
    why: "没有全年预算数，执行率和它的得分都算不出来。",
    basis: "填报经验",
    messages: {
      zero: () => "全年预算数为空/0，执行率无法计算。",
    },
  },
  "budget.figure-missing": {
    title: "资金行缺数",
    why: "年度资金总额这一行要填全：执行数、执行率、得分缺一个，总分就对不上。",
    basis: "填报经验",
    messages: {
      missing: ({ column }: { column: string }) => `资金行“${column}”未填。`,
    },
    fixes: {
      fill: ({ column, value }: { column: string; value: string }) => `将${column}填为 ${value}`,
    },
  },
  "budget.parts-sum": {
    title: "总额与各来源不符",
    why: "年度资金总额应等于财政拨款、上年结转和其他资金之和。",
    basis: "填报经验",
    messages: {
      mismatch: ({ total, parts, column }: { total: string; parts: Decimal; column: string }) =>
        `“年度资金总额”${total} 与其中各项之和 ${parts} 不符（${column}）。`,
    },
    fixes: {
      setTotal: ({ parts }: { parts: Decimal }) => `将年度资金总额改为 ${parts}`,
      setPart: ({ part, due }: { part: string; due: Decimal }) => `将“${part}”改为 ${due}`,
    },
  },
  "budget.low-execution-no-reason": {
    title: "执行率低且未说明",
    why: "钱没有花出去，复核的人一定会问原因。在偏差原因或存在问题里写明即可。",
    basis: "预算管理一体化系统操作手册：执行率不到 80% 的，总分封顶（请以原文为准）",
    messages: {
      low: ({ rate, threshold }: { rate: Decimal; threshold: number }) =>
        `执行率 ${rate}% 低于 ${threshold}%，请说明原因及改进措施。`,
    },
  },
  "budget.unspent-full-marks": {
    title: "钱没花完、指标得分却高",
    why: "钱少花了、事却都办成了，要么预算编多了，要么指标定低了。系统会标红，请先写明原因。",
    basis: "预算管理一体化系统：自评预警（请以原文为准）",
    messages: {
      unspent: ({ indicators, execution }: { indicators: Decimal; execution: Decimal }) =>
        `指标得分率 ${indicators}%，执行率得分率 ${execution}%，请说明少花钱多办事的原因。`,
    },
  },
} as const satisfies Readonly<Record<`budget.${string}`, RuleText>>;
