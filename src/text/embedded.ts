/** What the page of the embedded workbook says. */
export const embeddedText = {
  nameBox: "名称框",
  formulaBar: "编辑栏",
  grid: "工作表",
  pane: "任务窗格",
  closePane: "关闭任务窗格",
  ribbon: "功能区",
  cellBar: "编辑区",
  noSuchCell: "没有这个单元格",
  noWorksheet: "文件里没有工作表。",
  formulasLeftOut: "公式只保留了计算结果：.xls 文件中的公式无法读取。",
  partOpened: (sheet: string, rows: number, columns: number) =>
    `工作表“${sheet}”太大，只打开了前 ${rows} 行、${columns} 列。`,
} as const;
