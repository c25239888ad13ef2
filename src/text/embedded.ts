/** What the page of the embedded workbook says. */
export const embeddedText = {
  nameBox: "名称框",
  formulaBar: "编辑栏",
  grid: "工作表",
  pane: "任务窗格",
  addin: "绩效自评",
  workbook: "工作簿",
  noSuchCell: "没有这个单元格",
} as const;
