import { someLayouts, someSaid } from "./pane-kept";
import {
  blankForm,
  cleanForm,
  faultyForm,
  inventedForm,
  phoneList,
  proseSheet,
  severalForms,
} from "./pane-sheets";
import { faulty, lasting, never, type PaneState } from "./pane-stage";
import { settingsStates } from "./settings-states";

/** Digits changed about in a rate, and all that was computed from it. */
const wrongRate = [
  ["F6", 350],
  ["F7", 350],
  ["H6", 78.5],
  ["H7", 87.5],
  ["I6", 7.85],
  ["H17", 97.85],
  ["C18", "良"],
] as const;
const asText = { value: "20.00", formula: null, numberFormat: "0.00" };

/** Every state that the pane can show. */
export const paneStates = {
  starting: { ...faulty, start: false, shows: "正在启动" },
  reading: {
    ...faulty,
    shows: "正在读取工作表",
    before: ({ memory }) => memory.delay("read", never),
  },
  findings: faulty,
  "findings-infos": { ...faulty, press: [/^展开/] },
  explanation: { ...faulty, shows: "例子", press: [/^说明：/] },
  "explanation-of-form": {
    ...faulty,
    shows: /^例子/,
    press: ["说明：C20 等级与总分不符"],
  },
  "fix-preview": { ...faulty, shows: "改正", press: [/^修复/] },
  "fix-all-preview": { ...faulty, shows: /^将改正/, press: [/^全部修复/] },
  "fix-all-chain": {
    ...faulty,
    sheets: { b: cleanForm },
    before: ({ memory }) => {
      for (const [at, value] of wrongRate) memory.enter(at, value);
      for (const at of ["G11", "H11"]) memory.enter(at, { kind: "content", content: asText });
    },
    shows: /^将改正/,
    press: [/^全部修复/],
  },
  "fix-choices": {
    ...faulty,
    sheets: { b: cleanForm },
    before: ({ memory }) => memory.enter("D6", 380),
    shows: /^改法不止一种/,
    press: [/^修复 D6/],
  },
  "fix-formula": {
    ...faulty,
    sheets: { b: cleanForm },
    before: ({ memory }) => memory.enter("H17", { kind: "formula", formula: "=SUM(H11:H16)" }),
    shows: "新公式",
    press: [/^修复 H17/],
  },
  fixed: { ...faulty, shows: /^已改写/, press: [/^全部修复/, "改正"] },
  restored: { ...faulty, shows: /^已恢复/, press: [/^全部修复/, "改正", /^撤销 .*恢复/] },
  copied: { ...faulty, shows: /^已复制|不允许自动复制/, press: ["复制全部"] },
  clean: { sheets: { b: cleanForm }, start: true, press: [], shows: "没有发现问题" },
  "several-forms": { ...faulty, sheets: { d: severalForms } },
  "no-form": {
    ...faulty,
    sheets: { c: phoneList, a: faultyForm },
    shows: "这张表里没有找到自评表",
  },
  unchecked: {
    ...faulty,
    shows: "实时检查已关闭",
    before: ({ session }) => session.setLive(false),
  },
  changed: {
    ...faulty,
    shows: /^表格已改动/,
    after: ({ session, memory }) => {
      session.setLive(false);
      memory.enter("H12", 41);
    },
  },
  editing: {
    ...faulty,
    shows: "有单元格正在编辑",
    before: ({ memory }) => memory.setEditing(true),
  },
  "editing-later": {
    ...faulty,
    shows: /^单元格正在编辑/,
    after: ({ session, memory }) => {
      memory.setEditing(true);
      void session.checkNow();
    },
  },
  failed: {
    ...faulty,
    shows: "Excel 没有完成这一步",
    before: ({ memory }) => memory.fail("read", ...lasting("unknown")),
  },
  "failed-later": {
    ...faulty,
    shows: /^工作表太大/,
    after: ({ session, memory }) => {
      memory.fail("read", ...lasting("too-large"));
      void session.checkNow();
    },
  },
  protected: {
    ...faulty,
    shows: /^工作表受保护/,
    after: ({ memory }) => memory.fail("write", "protected"),
    press: [/^全部修复/, "改正"],
  },
  formulas: { ...faulty, shows: /^写入 \d+ 个公式/, press: ["写入公式"] },
  "formulas-written": { ...faulty, shows: /^已改写/, press: ["写入公式", /^写入 \d/] },
  "formulas-held": {
    ...faulty,
    before: ({ memory }) => memory.enter("H19", { kind: "formula", formula: "=SUM(H12:H18)+I6" }),
    shows: /^已有公式/,
    press: ["写入公式"],
  },
  "formulas-none": {
    ...faulty,
    sheets: { c: phoneList },
    shows: /没有可写公式/,
    press: ["写入公式"],
  },
  rules: { ...faulty, shows: "规则一览", press: ["查看全部规则"] },
  "rules-explanation": {
    ...faulty,
    shows: /^例子/,
    press: ["查看全部规则", "低执行率封顶（可选口径）"],
  },
  ...settingsStates,
  "blank-form": {
    ...faulty,
    sheets: { b: blankForm },
    shows: "这是一张还没有填写的自评表",
  },
  readings: { ...faulty, shows: "指标表", press: ["识别结果"] },
  "readings-said": {
    ...faulty,
    sheets: { d: severalForms },
    before: ({ memory }) => memory.keep(someSaid),
    shows: "C11 起的表标为不是自评表，不作检查。",
    press: ["识别结果"],
  },
  "readings-layouts": {
    ...faulty,
    sheets: { e: inventedForm },
    before: ({ memory }) => memory.keep(someLayouts),
    shows: /在本工作簿/,
    press: ["识别结果"],
  },
  silenced: {
    ...faulty,
    shows: "这张表不作检查",
    press: ["识别结果", "这张表不是自评表", "检查本表"],
  },
  header: {
    ...faulty,
    sheets: { e: inventedForm },
    shows: /^表头在第 3 到 4 行/,
    press: ["指定表头"],
  },
  "header-none": {
    ...faulty,
    sheets: { f: proseSheet },
    shows: /^没有找到像表头/,
    press: ["指定表头"],
  },
  "header-failed": {
    ...faulty,
    sheets: { e: inventedForm },
    before: ({ memory }) => memory.fail("selection", "cell-editing"),
    shows: /^有单元格正在编辑/,
    press: ["指定表头", "用选中的行"],
  },
  "header-saved": {
    ...faulty,
    sheets: { e: inventedForm },
    shows: "得分超过分值",
    press: ["指定表头", "保存并检查"],
  },
  "workbook-running": {
    ...faulty,
    shows: /^已检查 1/,
    after: ({ memory }) => {
      memory.delay("read", 0);
      memory.delay("read", never);
    },
    press: ["检查工作簿"],
  },
  workbook: {
    ...faulty,
    shows: /^工作表太大/,
    after: ({ memory }) => memory.fail("read", "too-large"),
    press: ["检查工作簿"],
  },
  "workbook-cancelled": {
    ...faulty,
    shows: /^已取消/,
    after: ({ memory }) => {
      memory.delay("read", 0);
      memory.delay("read", never);
    },
    press: ["检查工作簿", "取消"],
  },
  "workbook-failed": {
    ...faulty,
    shows: /^Excel 没有完成/,
    after: ({ memory }) => memory.fail("listSheets", "unknown"),
    press: ["检查工作簿"],
  },
} as const satisfies Readonly<Record<string, PaneState>>;

export type PaneStateName = keyof typeof paneStates;
