/** Why a rule had nothing to check, where no column is missing. */
export const reasonTexts = {
  pointsUnreadable: "有的分值为空或读不懂，无法合计。",
  scoreUnreadable: "有的得分为空或读不懂，无法合计。",
  noAmounts: "资金行没有可核对的预算数和执行数。",
  noTotal: "表内没有可核对的总分。",
  noGrade: "表内没有可识别的等级。",
} as const;
