import type { Form, Indicator } from "../form/form";
import type { Severity } from "../lint/rule";
import { severityWords } from "./cli";
import { moneyUnitWords } from "./labels";

/** The parts of a form, by the first half of a rule's id. */
export const partNames: Readonly<Record<string, string>> = {
  structure: "结构",
  budget: "资金",
  goal: "目标",
  row: "指标",
  total: "合计",
  narrative: "文字",
};

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

const sayCounts = ({ errors, warnings, infos }: Counts): string =>
  [
    errors > 0 ? `错误 ${errors} 处` : "",
    warnings > 0 ? `警告 ${warnings} 处` : "",
    infos > 0 ? `提示 ${infos} 处` : "",
  ]
    .filter((part) => part !== "")
    .join("，");

const sayCells = (cells: readonly string[]): string =>
  cells.length > 4 ? `${cells.slice(0, 3).join("、")} 等 ${cells.length} 处` : cells.join("、");

const sayUndo = (cells: readonly string[]): string =>
  cells.length === 1 ? `撤销 ${cells[0] ?? ""}` : `撤销 ${cells.length} 处`;

/** What a finding is called where it is copied or read aloud. */
interface SaidFinding {
  readonly severity: Severity;
  readonly title: string;
  readonly cell: string;
  readonly message: string;
}

const sayFinding = ({ severity, title, cell, message }: SaidFinding): string =>
  `[${severityWords[severity]}] ${cell} ${title}：${message}`;

/** The state of the sheet, on the last line of the pane. */
export const statusText = {
  starting: "正在启动…",
  reading: "正在读取工作表…",
  unchecked: "这张表还没有检查",
  checked: (sheet: string) => `已检查“${sheet}”`,
  noForm: (sheet: string) => `“${sheet}”里没有自评表`,
  rechecking: "正在重新检查…",
  changed: "表格已改动，还没有重新检查",
  editing: "单元格正在编辑，完成后再检查",
  failed: "暂时读不到工作表",
} as const;

export const paneText = {
  title: "绩效自评检查",
  actions: "操作",
  results: "检查结果",
  checkSheet: "检查本表",
  checkWorkbook: "检查工作簿",
  writeFormulas: "写入公式",
  undo: "撤销",
  undoCells: sayUndo,
  undoName: (cells: readonly string[]) => `${sayUndo(cells)}：恢复 ${sayCells(cells)} 原来的内容`,
  nothingToUndo: "撤销：没有可恢复的改动",
  live: "实时检查",
  settings: "设置",
  profile: (name: string) => `口径：${name}`,
  ownProfile: "自定",
  notLoaded: "这一部分没有载入，网络可能断了。请稍后再打开一次。",
  close: "关闭",
  cancel: "取消",
  apply: "改正",
  retry: "再试一次",
  opening: "正在打开",
  sentence: (title: string, next: string) => `${title}。${next}`,

  whichForm: "选择自评表",
  formOption: (number: number, name: string) => `${number}. ${name}`,
  unnamed: "（没有项目名称）",
  about: ({ year, moneyUnit }: Form) =>
    [
      year === null ? "未写年度" : `${year} 年度`,
      moneyUnit === null ? "未写金额单位" : `金额单位：${moneyUnitWords[moneyUnit]}`,
    ].join(" · "),
  separator: " · ",

  total: "总分",
  grade: "等级",
  executionRate: "执行率",
  computed: (figure: string) => `核算 ${figure}`,
  notComputed: "核算不出",
  notPrinted: "未列",
  blank: "未填",

  severityCount: (severity: Severity, count: number) => `${severityWords[severity]} ${count}`,
  counts: sayCounts,
  settled: (counts: Counts, waived: number) => {
    const said = sayCounts(counts);
    const also = waived > 0 ? `已豁免 ${waived} 项。` : "";
    if (said !== "") return `检查完毕：${said}。${also}`;
    return waived > 0 ? `检查完毕，没有其他问题。${also}` : "检查完毕，没有发现问题。";
  },
  showInfos: (count: number) => `展开 ${count} 条提示`,
  hideInfos: "收起提示",
  goTo: "定位",
  goToName: (cell: string) => `定位到 ${cell}`,
  fix: "修复",
  fixName: (cell: string, title: string) => `修复 ${cell}：${title}`,
  allRules: "查看全部规则",
  explain: "说明",
  explainName: (title: string, cell: string) => `说明：${cell} ${title}`,
  why: "为什么",
  basis: "依据",
  copy: "复制",
  copyName: (title: string, cell: string) => `复制：${cell} ${title}`,
  copyAll: "复制全部",
  fixAll: (count: number) => `全部修复 ${count}`,
  fixAllName: (count: number) => `全部修复 ${count} 处：由其他单元格可以确定的改正`,
  fixAllTitle: (count: number) => `将改正 ${count} 个单元格`,
  fixAllNote: "只改当前这张自评表。总分、等级随之要改的，也已列在里面；可以一步撤销。",
  offer: "这是建议值，请核对后再改。",
  previewing: "正在核对…",
  outdated: "表格已经变了，这一处不必再改。请看最新的检查结果。",
  offerEither: "改法不止一种，请核对后选一种。",
  formulaFrom: "原公式",
  formulaTo: "新公式",
  applyName: (title: string) => `改正：${title}`,
  becomes: " → ",
  emptyCell: "空白",
  row: "本行",
  rowFigures: ({ target, actual, points, score }: Indicator) =>
    (
      [
        ["目标", target],
        ["实际", actual],
        ["分值", points],
        ["得分", score],
      ] as const
    )
      .flatMap(([label, field]) =>
        field.state === "absent"
          ? []
          : [`${label} ${field.text.replace(/\s+/g, " ").trim() || "空白"}`],
      )
      .join("，"),

  copied: "已复制，可以粘贴到聊天窗口。",
  copyByHand: "这里不允许自动复制。文字已选中，请按 Ctrl+C 复制。",
  findingMessage: (finding: SaidFinding & { readonly basis: string }) =>
    `${sayFinding(finding)}\n依据：${finding.basis}`,
  allFindings: ({
    name,
    sheet,
    counts,
    findings,
    waived,
  }: {
    name: string;
    sheet: string;
    counts: Counts;
    findings: readonly SaidFinding[];
    /** A line about those that are waived, where there are any. */
    waived: readonly string[];
  }) =>
    [
      `${name}（工作表“${sheet}”）：${sayCounts(counts)}`,
      ...findings.map((finding, index) => `${index + 1}. ${sayFinding(finding)}`),
      ...waived,
    ].join("\n"),

  clean: "没有发现问题",
  cleanSentence: (applied: number) =>
    `已按 ${applied} 条规则逐格核对：资金与执行率、指标得分、合计与等级、目标与原因，都对得上。`,
  notChecked: (count: number) => `另有 ${count} 条规则，这张表上没有它们要查的内容。`,

  noForm: "这张表里没有找到自评表",
  lookedFor: "找过这些表头",
  whatToTry: "可以试试",
  tries: [
    "切换到自评表所在的工作表，这里会自动检查。",
    "看看表头是否写有“三级指标”“分值”“得分”；简写或图片里的文字认不出来。",
    "这张就是自评表的，按“指定表头”，告诉这里哪一列是什么；以后同样的表都认得。",
    "按“检查工作簿”，把所有工作表都找一遍。",
  ],
  startingTitle: "正在启动",
  readingTitle: "正在读取工作表",
  editingTitle: "有单元格正在编辑",
  editingSentence: "按 Enter 或 Esc 结束编辑后，这里会接着检查。",
  uncheckedTitle: "实时检查已关闭",
  uncheckedSentence: "按“检查本表”查这一张；打开“实时检查”，改表时随改随查。",
} as const;

/** Why the spreadsheet program said no, and what to do about it. */
export const hostFailureText = {
  "cell-editing": {
    title: "有单元格正在编辑",
    next: "请按 Enter 或 Esc 结束编辑，再试一次。",
  },
  protected: {
    title: "工作表受保护，不能改写",
    next: "请在“审阅”里撤消工作表保护，再试一次；没有密码的，请找表的下发单位。",
  },
  gone: { title: "工作表已经不在了", next: "它可能被删除或移走。请切换到别的工作表。" },
  busy: { title: "Excel 正忙", next: "请关闭打开的对话框，稍等片刻，会自动再试。" },
  "too-large": {
    title: "工作表太大，读不下",
    next: "请把自评表单独复制到一张新的工作表里再检查。",
  },
  unknown: {
    title: "Excel 没有完成这一步",
    next: "请再试一次；仍不行，请保存后重新打开工作簿。",
  },
} as const;

/** What became of something the user asked for. */
export const outcomeText = {
  written: (cells: number) => `已改写 ${cells} 个单元格，可以撤销。`,
  restored: (cells: number, skipped: number) =>
    skipped === 0
      ? `已恢复 ${cells} 个单元格原来的内容。`
      : `已恢复 ${cells} 个单元格；另有 ${skipped} 个后来又改过，保持现在的内容。`,
  nothing: "没有需要改写的单元格。",
  kept: "已保存在工作簿里，保存文件后随文件带走。",
  imported: "已加入“我的版式”，马上照此识别。",
  outdated: "表格已经变了，什么也没有改。请看最新的检查结果。",
  failed: (failure: { readonly title: string; readonly next: string }, cells: number) =>
    `${failure.title}。${cells > 0 ? `已改写 ${cells} 个单元格，其余没有改。` : ""}${failure.next}`,
} as const;

/** 检查工作簿. */
export const workbookText = {
  title: "检查工作簿",
  counting: "正在清点工作表…",
  progress: (done: number, total: number) => `已检查 ${done}/${total} 张工作表`,
  waiting: (failure: { readonly title: string; readonly next: string }) =>
    `${failure.title}。${failure.next}`,
  cancelled: "已取消，下面是取消前查过的工作表。",
  stale: "检查之后表格有过改动，结果可能已经不准。",
  again: "重新检查",
  summary: (sheets: number, forms: number) => `${sheets} 张工作表，${forms} 张自评表`,
  sheetsWithout: (count: number) => `${count} 张工作表里没有自评表`,
  clean: "没有问题",
  goToName: (sheet: string) => `转到工作表“${sheet}”`,
  none: "所有工作表里都没有找到自评表。",
  done: (counts: Counts) => {
    const said = sayCounts(counts);
    return said === "" ? "工作簿检查完毕，没有发现问题。" : `工作簿检查完毕：${said}。`;
  },
} as const;

const formulaFigures = {
  rate: "执行率",
  "execution-score": "执行率得分",
  score: "得分",
  total: "总分",
  grade: "等级",
} as const;

/** 写入公式. */
export const formulasText = {
  title: "写入公式",
  note: "勾选的单元格会写入公式，以后数据变了，结果自动跟着变。数字格式不变，可以撤销。",
  none: "能用公式算的单元格都已经是公式了，不用再写。",
  noForm: "这张表里没有自评表，没有可写公式的单元格。",
  write: (cells: number) => `写入 ${cells} 个公式`,
  cell: ({
    cell,
    figure,
    name,
  }: {
    cell: string;
    figure: keyof typeof formulaFigures;
    name: string;
  }) => [cell, formulaFigures[figure], name.replace(/\s+/g, "")].filter((part) => part).join(" "),
  held: (formula: string) => `已有公式 ${formula}，勾选后会换掉。`,
} as const;
