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
  examples: "示例",
  openFile: "打开",
  saveFile: "保存",
  opening: (name: string) => `正在打开“${name}”……`,
  notOpened: (name: string, reason: string) => `没有打开“${name}”：${reason}`,
  notKept: (name: string) => `“${name}”已不在浏览器里，请重新打开。`,
  saved: (name: string) => `已另存为“${name}”`,
  discardChanges: "改动还没有保存，换一个工作簿会丢掉它们。要继续吗？",
  noWorksheet: "文件里没有工作表。",
  formulasLeftOut: "公式只保留了计算结果：.xls 文件中的公式无法读取。",
  partOpened: (sheet: string, rows: number, columns: number) =>
    `工作表“${sheet}”太大，只打开了前 ${rows} 行、${columns} 列。`,
} as const;
