import type { MoneyUnit } from "../form/form";
import { columnNames } from "./columns";
import { moneyUnitWords, type columnLabels } from "./labels";

/** What the columns of an indicator table are called where their roles are shown and chosen. */
export const roleNames: Readonly<Record<keyof typeof columnLabels, string>> = {
  side: "绩效指标（旁列）",
  level1: columnNames.level1,
  level2: columnNames.level2,
  name: "三级指标（名称）",
  operator: "比较符号",
  target: columnNames.target,
  unit: "度量单位",
  actual: columnNames.actual,
  points: columnNames.points,
  score: columnNames.score,
  deviation: columnNames.deviation,
  other: "不用这一列",
};

const sureness = ["低", "中", "高"] as const;
const sayPercent = (confidence: number): string => `${Math.round(confidence * 100)}%`;
const saySureness = (confidence: number): string =>
  sureness[confidence >= 0.85 ? 2 : confidence >= 0.6 ? 1 : 0];

const inOneLine = (text: string): string =>
  text
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "")
    .replace(/\s+/g, " ")
    .trim();

/** 识别结果. */
export const readingText = {
  link: "识别结果",
  title: "识别结果",
  note: "按一下，就在表格里选中那些单元格；什么也不会改动。",
  noForm: "这张表里没有认出自评表。可以指定表头，告诉这里哪一列是什么。",
  notRead: "这张表还没有读过，请先按“检查本表”。",
  formConfidence: (confidence: number) =>
    `把握：${saySureness(confidence)}（${sayPercent(confidence)}）`,
  confidence: (confidence: number) => `${saySureness(confidence)} ${sayPercent(confidence)}`,
  columns: "指标表",
  fields: "表头和合计",
  open: "未认定",
  blank: "空白",
  samples: (samples: readonly string[]) => samples.map((sample) => inOneLine(sample)).join("；"),
  selectName: (label: string, cells: string) => `选中${label} ${cells}`,
  projectName: "项目名称",
  total: "总分",
  grade: "等级",

  sheet: "这张表",
  unit: "金额单位",
  unitAsWritten: (unit: MoneyUnit | null) =>
    unit === null ? "按表上写的（没有写）" : `按表上写的（${moneyUnitWords[unit]}）`,
  unitNames: moneyUnitWords,
  percent: (label: string) => `“${label}”这一列的数是百分数`,
  notForm: "这张表不是自评表",
  notThisForm: "这一份不是自评表",
  silenced: "这张表不作检查",
  silencedSentence: "您标明了这张表不是自评表，这里不再检查它。",
  silencedBlock: (at: string) => `${at} 起的表标为不是自评表，不作检查。`,
  restore: "恢复检查",
  restoreName: (at: string) => `恢复检查 ${at} 起的表`,
} as const;

/** 指定表头. */
export const headerText = {
  open: "指定表头",
  title: "指定表头",
  note: "核对每一列是什么，认错的改过来，再保存。以后见到同样的表头就照此识别，别的工作簿里也一样。",
  looking: "正在找表头",
  guessed: (from: number, to: number) =>
    from === to ? `表头在第 ${from} 行。` : `表头在第 ${from} 到 ${to} 行。`,
  headerCells: "表头",
  notThis: "不对的话，在表格里选中表头所在的行，再按：",
  useSelected: "用选中的行",
  none: "没有找到像表头的行。请在表格里选中表头所在的行，再按：",
  column: (letter: string) => `${letter} 列`,
  role: (letter: string, text: string) => `${letter} 列“${text}”是`,
  noSamples: "下面没有内容",
  unsure: "请核对",
  total: "总分行叫",
  grade: "等级行叫",
  noRow: "没有这一行",
  name: "版式名称",
  save: "保存并检查",
  cancel: "取消",
  nameless: "请写一个版式名称，以后好认。",
  useless: "至少要有“三级指标（名称）”，以及“实际完成值”或“得分”。",
} as const;

/** 我的版式. */
export const layoutsText = {
  title: "我的版式",
  note: "指定过的表头都在这里。导出成文件可以发给同事，对方在这里导入；命令行用 --layouts 文件。",
  none: "还没有指定过表头。",
  notLasting: "这台电脑不让保存“我的版式”，关闭面板后只留在本工作簿里。请导出成文件备用。",
  inWorkbook: "在本工作簿",
  columns: (texts: readonly string[]) => texts.join("、"),
  export: "导出",
  copy: "复制",
  import: "导入",
  remove: "删除",
  unreadable: (file: string) => `读不了“${file}”，它可能已经移走，或者正被占用。请再选一次。`,
  removeName: (name: string) => `删除版式“${name}”`,
  fileName: "自评表版式.json",
} as const;

/** A 自评表 in which nothing was filled in yet. */
export const blankFormText = {
  title: "这是一张还没有填写的自评表",
  sentence: "表已经认出来了。填上目标、完成值和得分，这里会边填边查。",
  brief: "还没有填写",
} as const;
