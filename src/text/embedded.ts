/** What the page of the embedded workbook says. */
export const embeddedText = {
  nameBox: "名称框",
  formulaBar: "编辑栏",
  grid: "工作表",
  pane: "任务窗格",
  closePane: "关闭任务窗格",
  ribbon: "功能区",
  cellBar: "编辑区",
  undo: "撤销",
  redo: "恢复",
  noSuchCell: "没有这个单元格",
} as const;
