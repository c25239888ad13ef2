/** Why a rule had nothing to check, where no column is missing. */
export const reasonTexts = {
  pointsUnreadable: "有的分值为空或读不懂，无法合计。",
  scoreUnreadable: "有的得分为空或读不懂，无法合计。",
  noAmounts: "资金行没有可核对的预算数和执行数。",
  noTotal: "表内没有可核对的总分。",
  noGrade: "表内没有可识别的等级。",
  noLevels: "表头没有“一级指标”或“二级指标”列。",
  levelUnresolved: "有的指标找不到所属一级指标。",
  noOutput: "表内没有产出指标。",
  noTableEnd: "没有总分行，无法确定指标是否已经读全。",
  satisfactionNotExpected: "所选口径不要求满意度指标。",
  noFunds: "表内没有项目资金。",
  noRate: "表内没有可核对的执行率。",
  noShares: "执行率或指标的分值、得分不全，无法比较。",
  noProfileChosen: "没有选定口径。",
  noWeights: "所选口径没有规定一级指标和执行率的分值。",
  noCaps: "所选口径不按执行率封顶。",
} as const;
