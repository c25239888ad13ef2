import { everythingWaived, someSettings, strangeSettings } from "./pane-kept";
import { faultyForm } from "./pane-sheets";
import { faulty, lasting, never, type PaneState } from "./pane-stage";

/** The states of the pane in which something is kept with the workbook (豁免、设置). */
export const settingsStates = {
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
    before: ({ memory }) => memory.fail("readKept", ...lasting("unknown")),
    press: ["设置"],
  },
  "settings-refused": {
    ...faulty,
    shows: /^Excel 没有完成/,
    after: ({ memory }) => memory.fail("keep", "unknown"),
    press: ["设置", "保存到本工作簿"],
  },
  "settings-saved": { ...faulty, shows: /^已保存在工作簿里/, press: ["设置", "保存到本工作簿"] },
} as const satisfies Readonly<Record<string, PaneState>>;
