/** What is wrong with what the workbook keeps (工作簿里保存的设置), and what may not be kept. */
export const keptErrors = {
  damaged: () => "工作簿里保存的设置已损坏，读不出来；再次保存设置时会重写。",
  tooLong: () => "工作簿里保存的设置过多，读不出来；再次保存设置时会重写。",
  full: () => "工作簿里保存的设置已满，这一项没有保存。请先删去不再需要的豁免。",
  profile: (sentence: string) => `工作簿里保存的口径没有用上：${sentence}`,
  severities: () => "工作簿里保存的规则级别写法不对，没有用上。",
  severity: (ruleId: string) =>
    `工作簿里保存的“${ruleId}”的级别没有用上：没有这条规则，或写法不对。`,
  waivers: () => "工作簿里保存的豁免写法不对，没有用上。",
  waiver: ({ number, message }: { number: number; message: string }) =>
    `工作簿里保存的第 ${number} 条豁免没有用上：${message}`,
  layouts: () => "工作簿里保存的版式写法不对，没有用上。",
  layout: (count: number) =>
    `工作簿里保存的版式有 ${count} 个没有用上：写法不对，或来自更新的版本。`,
  sheets: () => "工作簿里保存的单表设置写法不对，没有用上。",
  sheet: (name: string) => `工作簿里保存的工作表“${name}”的设置没有用上：写法不对。`,
  layoutUseless: () => "版式里至少要有指标名称，以及实际完成值或得分。",
} as const;

/** What is wrong with a waiver (豁免). */
export const waiverErrors = {
  incomplete: () => "缺少内容，或写法不对。",
  at: () => "单元格的地址写法不对。",
  date: () => "日期应写成 2026-01-31 的样子。",
  reason: (most: number) => `请写明理由，不超过 ${most} 个字。`,
  name: (most: number) => `请写明姓名，不超过 ${most} 个字。`,
} as const;
