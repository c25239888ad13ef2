import { rules } from "../../src/rules";
import { nationalProfile } from "../../src/score/profile";
import type { Clock } from "../../src/session/clock";
import type { SheetId } from "../../src/session/host";
import { createSession, type Session } from "../../src/session/session";
import type { Sheet } from "../../src/sheet/sheet";
import { createMemoryHost, type MemoryHost } from "./memory-host";
import {
  everythingWaived,
  someLayouts,
  someSaid,
  someSettings,
  strangeSettings,
} from "./pane-kept";
import {
  blankForm,
  cleanForm,
  faultyForm,
  inventedForm,
  phoneList,
  proseSheet,
  severalForms,
} from "./pane-sheets";

export interface PaneStage {
  readonly session: Session;
  readonly memory: MemoryHost;
}

/** How the pane is brought into a state: what happens in the workbook, then what the user presses. */
export interface PaneState {
  readonly sheets: Readonly<Record<SheetId, Sheet>>;
  /** Before the session starts. */
  readonly before?: (stage: PaneStage) => void;
  readonly start: boolean;
  /** After the first read. */
  readonly after?: (stage: PaneStage) => void;
  /** The names of buttons, one after the other. */
  readonly press: readonly (string | RegExp)[];
  /** What can be read in the end. */
  readonly shows: string | RegExp;
}

const workbook = { a: faultyForm, b: cleanForm, c: phoneList };
const never = 1_000_000;
const faulty = { sheets: workbook, start: true, press: [], shows: "得分超过分值" } as const;

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
    before: ({ memory }) => memory.fail("read", "unknown"),
  },
  "failed-later": {
    ...faulty,
    shows: /^工作表太大/,
    after: ({ session, memory }) => {
      memory.fail("read", "too-large");
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
  "waive-form": { ...faulty, shows: "理由", press: [/^豁免：H12/] },
  "waive-faults": { ...faulty, shows: /^请写明姓名/, press: [/^豁免：H12/, "确定"] },
  waived: {
    ...faulty,
    shows: /先期文件/,
    before: ({ memory }) => memory.keep(someSettings),
    press: ["展开 1 项豁免"],
  },
  "clean-but-waived": {
    sheets: { a: faultyForm },
    start: true,
    before: ({ memory }) => memory.keep(everythingWaived),
    press: [],
    shows: "没有其他问题",
  },
  settings: { ...faulty, shows: "口径", press: ["设置"] },
  "settings-reading": {
    ...faulty,
    before: ({ memory }) => memory.delay("readKept", never),
    shows: /^正在读取工作簿里/,
    press: ["设置"],
  },
  "settings-parts": { ...faulty, shows: "等级线", press: ["设置", "更多设置"] },
  "settings-kept": {
    ...faulty,
    shows: /先期文件/,
    before: ({ memory }) => memory.keep(someSettings),
    press: ["设置"],
  },
  "settings-paste": {
    ...faulty,
    shows: /^这不是口径/,
    press: ["设置", "粘贴口径", "读入"],
  },
  "settings-damaged": {
    ...faulty,
    shows: "有设置没有用上",
    before: ({ memory }) => memory.keep(strangeSettings),
    press: ["设置"],
  },
  "settings-failed": {
    ...faulty,
    shows: /^暂时读不到工作簿/,
    before: ({ memory }) => memory.fail("readKept", ...Array<"unknown">(20).fill("unknown")),
    press: ["设置"],
  },
  "settings-refused": {
    ...faulty,
    shows: /^Excel 没有完成/,
    after: ({ memory }) => memory.fail("keep", "unknown"),
    press: ["设置", "保存到本工作簿"],
  },
  "settings-saved": { ...faulty, shows: /^已保存在工作簿里/, press: ["设置", "保存到本工作簿"] },
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

export function stagePane({ sheets, before }: PaneState, clock: Clock): PaneStage {
  const memory = createMemoryHost(sheets, clock);
  const session = createSession({ host: memory.host, clock, rules, profile: nationalProfile });
  const stage = { session, memory };
  before?.(stage);
  return stage;
}
