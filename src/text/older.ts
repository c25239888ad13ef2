/** What is there that the pane needs, by the requirement set that brings it. */
export const requiredSets = {
  ExcelApi: { version: "1.14", brings: "读取合并单元格、跟踪修改" },
  SharedRuntime: { version: "1.1", brings: "面板和函数一起运行" },
  CustomFunctionsRuntime: { version: "1.2", brings: "PERF 函数" },
} as const;

/** The page that an Excel opens which is too old for the pane. */
export const olderText = {
  title: "自评助手",
  heading: "这个版本的 Excel 打不开自评助手的面板",
  needs:
    "面板需要 Microsoft 365、Excel 2021 或更新的版本（Windows、Mac），或者网页版 Excel。Excel 2019、2016 和平板、手机上的 Excel 用不了。",
  unknown: "没有读到 Excel 的版本号。可以在“文件”→“账户”里查看。",
  found: ({ name, version }: { name: string; version: string }) =>
    `您现在用的是 ${name}，版本号 ${version}。`,
  missing: ({ brings }: { brings: readonly string[] }) => `它缺少：${brings.join("；")}。`,
  nothingMissing:
    "这个 Excel 已经具备所需的功能。请关闭本页，在功能区的“绩效自评”里选“打开面板”；找不到时，请重新添加本加载项。",
  outside: "本页是在浏览器里打开的。请先在 Excel 里添加自评助手，再从功能区的“绩效自评”打开面板。",
  waysHeading: "可以这样做",
  ways: [
    "如果已经是 Excel 2021 或 Microsoft 365：在“文件”→“账户”→“更新选项”里选“立即更新”，然后重新打开 Excel。",
    "把工作簿拿到装有 Excel 2021 或更新版本的电脑上，或者用网页版 Excel 打开。",
    "不换 Excel 也能检查：用命令行 ziping check 自评表.xlsx，规则与面板相同，.xls 文件也能读。需要 Node.js 20，可请单位的技术人员协助。",
  ],
  excels: {
    tablet: "平板或手机上的 Excel",
    mac: "Mac 版 Excel",
    web: "网页版 Excel",
    before2016: "Excel 2013 或更早的版本",
    from2016: "Excel 2016",
    from2019: "Excel 2019",
    later: "Excel",
  },
} as const;
