import type { Column, LevelGroup } from "../form/form";

/** What the program calls the columns of the indicator table. */
export const columnNames = {
  level1: "一级指标",
  level2: "二级指标",
  target: "年度指标值",
  actual: "实际完成值",
  points: "分值",
  score: "得分",
  deviation: "偏差原因",
} as const satisfies Readonly<Record<Column, string>>;

/** What the program calls the figures of the funds block. */
export const figureNames = {
  initialBudget: "年初预算数",
  annualBudget: "全年预算数",
  executed: "全年执行数",
  executionRate: "执行率",
  score: "得分",
} as const;

export const yearLineName = "年度";

/** Names that are the execution rate in the disguise of an indicator. */
export const executionNames = ["预算执行率", "资金执行率"] as const;

export const conventionNames = { round: "四舍五入", truncate: "截断" } as const;

/** What the program calls the kinds of 一级指标. */
export const groupNames = {
  decision: "决策",
  process: "过程",
  cost: "成本",
  output: "产出",
  benefit: "效益",
  satisfaction: "满意度",
} as const satisfies Readonly<Record<LevelGroup, string>>;

/** The execution rate among the weights. */
export const executionName = "执行率";

/** What the program calls the two texts of the goal block. */
export const goalNames = { expected: "预期目标", actual: "实际完成情况" } as const;
