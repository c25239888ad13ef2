import type { RuleId } from "../rules";
import type { Explanation } from "./explanation";

export const structureExplanations = {
  "structure.form-not-recognized": {
    example: `
      指标 → 三级指标 | 计分 → 分值 | 评定 → 得分
      加装电梯数量 | 20 | 20
    `,
  },
  "structure.column-missing": {
    example: `
      三级指标 | 年度指标值 | → 实际完成值 | 分值 | 得分 | 偏差原因
      加装电梯数量 | ≥20台 | 20台 | 10 | 10 |
    `,
  },
  "structure.level-unresolved": {
    example: `
      一级指标 | 二级指标 | 三级指标 | 分值 | 得分
      → 产出指标 | → 数量指标 | 加装电梯数量 | 10 | 10
    `,
  },
  "structure.total-row-missing": {
    example: `
      三级指标 | 实际完成值 | 分值 | 得分
      加装电梯数量 | 20台 | 90 | 90
      居民满意度 | 80% | 10 | 8
      → 总分 | | → 100 | → 98
    `,
    fix: "建议在表末填入“总分”一行，分值、得分是各项的合计。",
    settings: ["executionCaps"],
  },
  "structure.placeholder-left": {
    example: `
      三级指标 | 年度指标值 | 分值 | 得分
      加装电梯数量 | ≥20台 | 10 | 10
      指标2：…… → | | |
    `,
    fix: "建议清空空行里的占位内容；填了数的行要自己改，不会动。",
  },
  "structure.money-unit-undeclared": {
    example: `
      项目资金 → 项目资金（万元） | 全年预算数 | 全年执行数
      年度资金总额 | 400 | 400

      三级指标 | 年度指标值 | 实际完成值
      项目支出 | ≤400万元 | 400万元
    `,
    fix: "指标里写有同样的金额和单位时，建议在“项目资金”后补上这个单位；看不出单位的，要自己写。",
  },
  "structure.required-blank": {
    example: `
      项目名称 | → 老旧小区加装电梯
    `,
  },
  "structure.number-as-text": {
    example: `
      三级指标 | 分值 | 得分
      加装电梯数量 | 10 | '10 → 10
    `,
    fix: "把文本改成同样大小的数字，看上去不变，公式就能算了。",
  },
  "structure.satisfaction-missing": {
    example: `
      三级指标 | 分值 | 得分
      加装电梯数量 | 100 → 90 | 100 → 90
      → 居民满意度 | → 10 | → 10
    `,
    settings: ["satisfactionExpected"],
  },
  "structure.output-dimension-missing": {
    example: `
      一级指标 | 二级指标 | 三级指标
      产出指标 | 数量指标 | 加装电梯数量
      产出指标 | 质量指标 | 验收合格率
      产出指标 | 时效指标 | 按时完工率
      → 产出指标 | → 成本指标 | → 每台补贴
    `,
    settings: ["weights"],
  },
  "structure.qualitative-majority": {
    example: `
      三级指标 | 年度指标值 | 实际完成值
      施工进度 | 及时 → 100% | 达成指标 → 100%
      施工质量 | 合格 | 合格
    `,
    settings: ["thresholds.qualitativeShare"],
  },
  "structure.cell-error": {
    example: `
      三级指标 | 分值 | 得分
      加装电梯数量 | 10 | #REF! → 10
    `,
  },
} as const satisfies Readonly<Partial<Record<RuleId, Explanation>>>;
