import type { RuleId } from "../rules";
import type { Explanation } from "./explanation";

export const rowExplanations = {
  "row.name-missing": {
    example: `
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      → 加装电梯数量 | ≥20台 | 20台 | 10 | 10
    `,
  },
  "row.target-missing": {
    example: `
      三级指标 | 年度指标值 | 实际完成值 | 分值
      加装电梯数量 | → ≥20台 | 20台 | 10
    `,
  },
  "row.target-unparsable": {
    example: `
      三级指标 | 年度指标值 | 实际完成值
      验收合格率 | ≥ → ≥95% | 96%
    `,
  },
  "row.target-zero": {
    example: `
      三级指标 | 年度指标值 | 实际完成值
      加装电梯数量 | ≥0台 → ≥20台 | 20台
    `,
  },
  "row.actual-missing": {
    example: `
      三级指标 | 年度指标值 | 实际完成值
      加装电梯数量 | ≥20台 | → 20台
    `,
  },
  "row.actual-not-number": {
    example: `
      三级指标 | 年度指标值 | 实际完成值
      加装电梯数量 | ≥20台 | 按计划进行 → 20台
    `,
  },
  "row.actual-has-operator": {
    example: `
      三级指标 | 年度指标值 | 实际完成值
      加装电梯数量 | ≥20台 | ≥20台 → 20台
    `,
    fix: "建议去掉实际完成值前面的比较符号，只留数和单位。",
  },
  "row.unit-mismatch": {
    example: `
      三级指标 | 年度指标值 | 实际完成值
      验收合格率 | ≥95% | 96 → 96%
    `,
    fix: "目标是百分数而实际没有百分号的，建议补上百分号；单位不同的要自己核对，不会动。",
  },
  "row.percent-scale": {
    example: `
      三级指标 | 年度指标值 | 实际完成值
      验收合格率 | ≥95% | 0.96 → 96%
    `,
    fix: "建议把实际完成值改写成和目标一样的百分数。",
  },
  "row.percent-over-100": {
    example: `
      三级指标 | 年度指标值 | 实际完成值
      验收合格率 | ≥95% | 106% → 96%
    `,
  },
  "row.points-invalid": {
    example: `
      三级指标 | 分值 | 得分
      加装电梯数量 | → 10 | 10
    `,
  },
  "row.score-invalid": {
    example: `
      三级指标 | 分值 | 得分
      加装电梯数量 | 10 | 满分 → 10
    `,
  },
  "row.score-over-points": {
    example: `
      三级指标 | 分值 | 得分
      加装电梯数量 | 10 | 12 → 10
    `,
    fix: "建议把得分降到分值。",
  },
  "row.score-above-formula": {
    example: `
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      加装电梯数量 | ≥20台 | 18台 | 10 | 10 → 9
    `,
    fix: "建议把得分改成按完成比例算出的分数。",
    settings: ["equals", "reverse", "rounding"],
  },
  "row.score-below-formula": {
    example: `
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      加装电梯数量 | ≥20台 | 18台 | 10 | 8 → 9
    `,
    fix: "建议把得分改成按完成比例算出的分数；有意扣分的，不要用它。",
    settings: ["equals", "reverse", "rounding"],
  },
  "row.reverse-scored-as-positive": {
    example: `
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      平均停梯时间 | ≤10小时 | 8小时 | 10 | 8 → 10
    `,
    fix: "建议把得分改成满分。",
  },
  "row.score-uses-actual-as-rate": {
    example: `
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      验收合格率 | ≥90% | 95% | 10 | 9.5 → 10
    `,
    fix: "建议把得分改成满分。",
    settings: ["equals"],
  },
  "row.date-late": {
    example: `
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
      完工时间 | 2023年6月 | 2023年8月 | 10 | 10 → 8 | → 管线迁改推迟了开工
    `,
  },
  "row.qualitative-band": {
    example: `
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      施工进度 | 及时 | 基本及时 | 10 | 10 → 8
    `,
    settings: ["qualitativeEdges"],
  },
  "row.qualitative-achieved-deducted": {
    example: `
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      施工进度 | 及时 | 及时 | 10 | 8 → 10
    `,
  },
  "row.deduction-no-reason": {
    example: `
      三级指标 | 分值 | 得分 | 偏差原因
      加装电梯数量 | 10 | 9 | → 管线迁改推迟，其余下年三月装完
    `,
  },
  "row.reason-boilerplate": {
    example: `
      三级指标 | 分值 | 得分 | 偏差原因
      加装电梯数量 | 10 | 9 | 天气 → 连续降雨影响施工，已调整工期
    `,
  },
  "row.reason-without-deduction": {
    example: `
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
      加装电梯数量 | ≥20台 | 20台 | 10 | 10 | 个别楼栋进度较慢 →
    `,
  },
  "row.overachieve-unexplained": {
    example: `
      三级指标 | 年度指标值 | 实际完成值 | 偏差原因
      加装电梯数量 | ≥20台 | 30台 | → 年中追加十台，目标未及时调整
    `,
    settings: ["overAchievementFactor"],
  },
  "row.satisfaction-target-low": {
    example: `
      三级指标 | 年度指标值 | 实际完成值
      居民满意度 | ≥60% → ≥90% | 95%
    `,
    settings: ["thresholds.satisfactionTarget"],
  },
  "row.cost-vs-execution": {
    example: `
      项目资金（万元） | 全年预算数 | 全年执行数 | 执行率
      年度资金总额 | 400 | 380 | 95%

      二级指标 | 三级指标 | 年度指标值 | 实际完成值
      成本指标 | 实际支出占预算比例 | ≤100% | 100% → 95%
    `,
  },
  "row.duplicate-indicator": {
    example: `
      三级指标 | 分值 | 得分
      加装电梯数量 | 10 | 10
      加装电梯数量 → 验收合格率 | 10 | 10
    `,
  },
} as const satisfies Readonly<Partial<Record<RuleId, Explanation>>>;
