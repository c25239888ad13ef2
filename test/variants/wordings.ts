import type { Variant } from "./variant";

/** Other words for the columns, from real forms and made up; the first of each list comes first. */
const columns: Readonly<Record<string, readonly string[]>> = {
  level1: ["一级指标", "一级绩效指标", "一级 指标", "一级指标名称", "一级\n指标"],
  level2: ["二级指标", "二级绩效指标", "二级 指标", "二级指标名称", "二级\n指标"],
  name: ["三级指标", "指标名称", "三级指标名称", "具体指标", "三级指标内容", "指标内容"],
  operator: ["指标性质", "比较符号"],
  unit: ["度量单位", "计量单位", "单位"],
  target: [
    "年初目标值（A）",
    "指标值",
    "预期实现值",
    "目标值",
    "年度指标值(A)",
    "预期指标值",
    "年初设定指标值",
    "计划目标值",
    "年度绩效目标值",
    "绩效目标值",
  ],
  actual: [
    "实际完成值（B）",
    "全年实际值(B)",
    "全年完成值",
    "全年实际完成值",
    "实际完成情况",
    "年度实际完成值",
    "指标完成情况",
    "自评完成值",
    "实际完成指标值",
  ],
  points: ["分值", "权重", "考核分值", "参考分值", "标准分", "满分", "指标分值", "分值权重（%）"],
  score: ["得分", "自评分", "自评得分", "指标得分", "评价得分", "单位自评得分", "部门自评分"],
  deviation: [
    "偏差原因分析及改进措施",
    "未完成原因分析",
    "未完成原因和改进措施",
    "未完成原因及拟采取的改进措施",
    "偏差大或目标未完成原因分析",
    "备注",
    "扣分原因说明",
    "存在偏差及原因分析",
  ],
};

const funds: Readonly<Record<string, readonly string[]>> = {
  initialBudget: ["年初预算数", "年度预算申请", "年初预算金额"],
  annualBudget: ["全年预算数（A）", "调整预算数（A）", "预算数（A）", "调整后预算数"],
  executed: ["全年执行数（B）", "执行数（B）", "预算执行数", "全年实际支出数"],
  executionRate: ["执行率", "执行率（%）", "执行率（B/A）", "预算执行率（%）"],
};

const goals: Readonly<Record<string, readonly string[]>> = {
  expected: ["预期目标", "预算目标", "年初设定目标", "年初绩效目标"],
  actual: ["实际完成情况", "全年实际完成情况", "年度总体目标完成情况综述", "目标实际完成情况"],
};

/** The variant with other words for the same. */
export function reworded(variant: Variant, turn: number): Variant {
  const pick = (words: readonly string[] | undefined, own: string): string =>
    words?.[turn % words.length] ?? own;
  return {
    ...variant,
    columns: variant.columns.map(([role, label]) => [role, pick(columns[role], label)]),
    funds: variant.funds.map((table) => ({
      ...table,
      columns: table.columns.map(([role, label]) => [role, pick(funds[role], label)]),
    })),
    goals: variant.goals && {
      ...variant.goals,
      columns: variant.goals.columns.map(([role, label, text]) => [
        role,
        pick(goals[role], label),
        text,
      ]),
    },
  };
}
