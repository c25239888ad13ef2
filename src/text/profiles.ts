/** 口径: what people call the built-in scoring profiles, by their ids. */
export const profileNames: Readonly<Record<string, string>> = {
  national: "国家通用",
  cost: "成本单列",
  hubei: "湖北",
  yinchuan: "银川",
  capped: "执行率封顶",
  central: "中央部门",
  linear: "反向线性",
  symmetric: "等于双向",
};

/** In what the built-in profiles differ, in one line each. */
export const profileNotes: Readonly<Record<string, string>> = {
  national: "执行率 10 分，产出 50、效益 30、满意度 10；90、80、60 分为线。",
  cost: "成本单列为一级指标：产出 40、成本 20、效益 20、满意度 10。",
  hubei: "执行率 20 分，绩效指标 80 分；定性指标 50% 起算部分达成。",
  yinchuan: "决策 10、管理 25、产出 30、效益 35；执行率不单独计分。",
  capped: "执行率低于 80%、70%、60%、50%，总分最高 89、79、69、59。",
  central: "优 90、良 80、中 60，中央部门单位通用。",
  linear: "≤ 的目标没达到时线性扣分，超一倍得 0 分。",
  symmetric: "= 的目标，多了少了都算偏离。",
};

/** 自定口径: what its fields are called, by where they stand in the data. */
export const profileFields: Readonly<Record<string, string>> = {
  "": "自定口径",
  base: "基础口径",
  changes: "改动",
  "changes.gradeBands": "等级分数段",
  "changes.gradeBands.grade": "等级分数段的等级",
  "changes.gradeBands.from": "等级分数段的下限",
  "changes.executionPoints": "执行率分值",
  "changes.weights": "一级指标权重",
  "changes.satisfactionExpected": "要有满意度指标",
  "changes.gradeExpected": "要写评分等级",
  "changes.reverse": "反向指标计分",
  "changes.equals": "等于号计分",
  "changes.overAchievementFactor": "超额完成倍数",
  "changes.qualitativeEdges": "定性指标分档",
  "changes.qualitativeEdges.achieved": "“达成”的下限",
  "changes.qualitativeEdges.partly": "“部分达成”的下限",
  "changes.rounding": "舍入",
  "changes.rounding.convention": "舍入方式",
  "changes.rounding.digits": "小数位数",
  "changes.thresholds": "界限",
  "changes.thresholds.lowExecution": "执行率偏低的界限",
  "changes.thresholds.satisfactionTarget": "满意度目标偏低的界限",
  "changes.thresholds.unspentGap": "得分率差距的界限",
  "changes.thresholds.qualitativeShare": "定性指标比例的界限",
  "changes.executionCaps": "执行率封顶",
  "changes.executionCaps.below": "封顶的执行率",
  "changes.executionCaps.total": "封顶的总分",
  severities: "规则级别",
};

/** What is wrong with a profile of the user's own. */
export const profileErrors = {
  noData: () => "这不是口径：请把复制来的内容从头到尾粘贴完整。",
  field: ({ field, message }: { field: string; message: string }) => `“${field}”${message}`,
  unknown: () => "不是口径里的项目，请删去。",
  incomplete: () => "缺少内容，或写法不对。",
  base: () => "应是已有的口径。",
  list: () => "应是一组数据。",
  yesNo: () => "应是 true 或 false。",
  between: ({ least, most }: { least: number; most: number }) => `应是 ${least} 到 ${most} 的数。`,
  grade: () => "应是 excellent、good、fair 或 poor。",
  bands: () => "应按优、良、中、差从高到低各写一段，最后一段从 0 分起。",
  caps: () => "应按执行率从低到高写，封顶的总分也从低到高。",
  reverse: () => "应是 ratio（按比例）或 linear（线性扣分）。",
  equals: () => "应是 as-at-least（同 ≥）或 symmetric（两边都算偏离）。",
  rounding: () => "应是 auto（自动判断）、round（四舍五入）或 truncate（截断）。",
  rule: () => "不是规则的编号。",
  severity: () => "应是 off（关闭）、info（提示）、warning（警告）或 error（错误）。",
  edges: () => "“达成”的下限应高于“部分达成”的下限。",
  sum: ({ total }: { total: number }) =>
    `一级指标权重加执行率分值应为 100，现为 ${Math.round(total * 100) / 100}。`,
} as const;
