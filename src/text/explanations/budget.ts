import type { RuleId } from "../rules";
import type { Explanation } from "./explanation";

export const budgetExplanations = {
  "budget.rate-mismatch": {
    example: `
      项目资金（万元） | 全年预算数 | 全年执行数 | 执行率
      年度资金总额 | 400 | 380 | 90% → 95%
    `,
    fix: "把执行率改成全年执行数除以全年预算数，写法和表上其他执行率一样。",
    settings: ["rounding"],
  },
  "budget.rounding-convention": {
    example: `
      项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
      年度资金总额 | 33.13 | 32.29 | 10 | 97.46% | 9.74 → 9.75
    `,
  },
  "budget.score-mismatch": {
    example: `
      项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
      年度资金总额 | 400 | 380 | 10 | 95% | 9.8 → 9.5
    `,
    fix: "把得分改成执行率乘以分值，按表上的习惯舍入。",
    settings: ["rounding"],
  },
  "budget.score-over-cap": {
    example: `
      项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 得分
      年度资金总额 | 400 | 400 | 10 | 12 → 10
    `,
    fix: "建议把得分降到分值。",
  },
  "budget.over-execution": {
    example: `
      项目资金（万元） | 全年预算数 | 全年执行数 | 执行率
      年度资金总额 | 400 → 420 | 420 | 105% → 100%
    `,
  },
  "budget.full-year-zero": {
    example: `
      项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 得分
      年度资金总额 | 0 → 400 | 400 | 10 | 10
    `,
  },
  "budget.figure-missing": {
    example: `
      项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
      年度资金总额 | 400 | 400 | 10 | 100% | → 10
    `,
    fix: "填入按金额算出的执行率或得分；执行数空着的，建议填各资金来源的合计。",
    settings: ["rounding"],
  },
  "budget.parts-sum": {
    example: `
      项目资金（万元） | 全年预算数 | 全年执行数
      年度资金总额 | 400 | 380 → 400
      其中：财政拨款 | 300 | 300
      其他资金 | 100 | 100
    `,
    fix: "建议把年度资金总额改成各来源的合计；如果是某个来源填错了，请改那一格。",
  },
  "budget.low-execution-no-reason": {
    example: `
      项目资金（万元） | 全年预算数 | 全年执行数 | 执行率 | 偏差原因
      年度资金总额 | 400 | 280 | 70% | → 尾款按合同在下年支付
    `,
    settings: ["rounding", "thresholds.lowExecution"],
  },
  "budget.unspent-full-marks": {
    example: `
      项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 得分 | 偏差原因
      年度资金总额 | 400 | 340 | 10 | 8.5 | → 公开招标节约了资金
    `,
    settings: ["rounding", "thresholds.unspentGap"],
  },
} as const satisfies Readonly<Partial<Record<RuleId, Explanation>>>;
