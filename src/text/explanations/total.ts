import type { RuleId } from "../rules";
import type { Explanation } from "./explanation";

export const totalExplanations = {
  "total.points-not-100": {
    example: `
      三级指标 | 分值 | 得分
      加装电梯数量 | 50 → 60 | 50 → 60
      居民满意度 | 40 | 40
      总分 | 90 → 100 | 90 → 100
    `,
  },
  "total.value-missing": {
    example: `
      三级指标 | 分值 | 得分
      加装电梯数量 | 90 | 90
      居民满意度 | 10 | 8
      总分 | 100 | → 98
    `,
    fix: "填入各项合计；原来写着文字的，只作建议。",
    settings: ["executionCaps"],
  },
  "total.score-mismatch": {
    example: `
      三级指标 | 分值 | 得分
      加装电梯数量 | 90 | 90
      居民满意度 | 10 | 8
      总分 | 100 | 100 → 98
    `,
    fix: "把总分改成各项得分的合计；等级随之要变的，“全部修复”时一并改正。",
    settings: ["executionCaps"],
  },
  "total.subtotal-mismatch": {
    example: `
      一级指标 | 三级指标 | 分值 | 得分
      产出指标 | 加装电梯数量 | 60 | 60
      产出指标 | 验收合格率 | 30 | 30
      小计 | | 80 → 90 | 90
    `,
    fix: "建议把小计改成它下面各指标的合计。",
  },
  "total.grade-mismatch": {
    example: `
      三级指标 | 分值 | 得分
      总分 | 100 | 98
      评分等级 | 良 → 优 |
    `,
    fix: "把等级改成总分所在分数段的等级。",
    settings: ["gradeBands"],
  },
  "total.weights-deviate": {
    example: `
      项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 得分
      年度资金总额 | 400 | 400 | 10 | 10

      一级指标 | 三级指标 | 分值 | 得分
      产出指标 | 加装电梯数量 | 60 → 50 | 60 → 50
      效益指标 | 受益户数 | 20 → 30 | 20 → 30
      满意度指标 | 居民满意度 | 10 | 10
    `,
    profile: "national",
    settings: ["executionPoints", "weights"],
  },
  "total.grade-missing": {
    example: `
      三级指标 | 分值 | 得分
      总分 | 100 | 98
      评分等级 | → 优 |
    `,
    fix: "表上有等级一栏而空着的，建议填入总分对应的等级。",
    settings: ["gradeBands", "gradeExpected", "executionCaps"],
  },
  "total.execution-cap-exceeded": {
    example: `
      项目资金（万元） | 全年预算数 | 全年执行数 | 执行率 | 偏差原因
      年度资金总额 | 400 | 200 | 50% | 尾款按合同在下年支付

      三级指标 | 分值 | 得分
      居民满意度 | 100 | 95
      总分 | 100 | 95 → 69
    `,
    profile: "capped",
    fix: "建议把总分降到这一档执行率的上限。",
    settings: ["executionCaps", "rounding"],
  },
} as const satisfies Readonly<Partial<Record<RuleId, Explanation>>>;
