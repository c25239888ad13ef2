import type { RuleSeverity } from "../lint/rule";
import { ruleSeverityWords } from "./rule-severities";

/** 设置. */
export const settingsText = {
  title: "设置",
  note: "随工作簿保存，文件发给别人，设置也跟着走。改设置不会改动单元格里的内容。",
  reading: "正在读取工作簿里保存的设置",
  failed: "暂时读不到工作簿里保存的设置，会自动再试。",
  wrong: "有设置没有用上",
  wrongNext:
    "原来的内容先原样留着。请在下面重新设置并保存；从别处带来的文件，也可以请发文件的人看看。",

  profile: "口径",
  unchosen:
    "还没有选定口径，先按国家通用检查。选定并保存后，还会按口径核对一级指标权重和评分等级。",
  usual: (name: string) => `${name}（默认）`,
  more: "更多设置",
  moreChanged: (count: number) => `更多设置（改了 ${count} 项）`,
  moreNote: "只改本单位与所选口径不同的地方。",
  restore: "恢复",
  restoreName: (part: string) => `恢复：${part}`,
  save: "保存到本工作簿",
  clear: "恢复默认",
  clearName: "恢复默认：不选定口径",
  copyOwn: "复制口径",
  paste: "粘贴口径",
  pasteNote: "把别人复制给您的口径粘贴到这里，或选择口径文件。读入以后先看看，再保存。",
  pasteHere: "口径的内容",
  chooseFile: "选择文件",
  read: "读入",
  cancel: "取消",

  rules: "规则级别",
  rulesNote: "不适合本单位的规则可以关闭或改级别；关闭的规则不再检查。",
  rulesUnchanged: "各条规则都是默认级别。",
  chooseRule: "选一条规则来改",
  severityOf: (title: string) => `“${title}”的级别`,
  usualSeverity: (severity: RuleSeverity) => `默认：${ruleSeverityWords[severity]}`,
  restoreRule: "恢复默认",
  restoreRuleName: (title: string) => `恢复默认：${title}`,

  waivers: "豁免",
  noWaivers: "没有豁免。在检查结果里，每一条问题下面都有“豁免”。",
} as const;

export interface PartText {
  readonly label: string;
  readonly note?: string;
  /** How much room its fields take. */
  readonly layout?: "wide" | "pairs";
  /** By the names of its fields. */
  readonly fields: Readonly<Record<string, string>>;
}

/** What the parts of a profile are called where they are changed. */
export const partText = {
  gradeBands: {
    label: "等级线",
    note: "总分达到多少分为该等级；再往下为差。",
    fields: { excellent: "优", good: "良", fair: "中" },
  },
  executionPoints: {
    label: "执行率分值",
    note: "留空表示不单独计分，不作核对。",
    fields: {},
  },
  weights: {
    label: "一级指标权重",
    note: "没有的留空；都留空表示不作规定。加上执行率分值应为 100。",
    fields: {
      decision: "决策",
      process: "过程（管理）",
      cost: "成本",
      output: "产出",
      benefit: "效益",
      satisfaction: "满意度",
    },
  },
  satisfactionExpected: { label: "满意度指标", layout: "wide", fields: {} },
  gradeExpected: { label: "评分等级", layout: "wide", fields: {} },
  reverse: {
    label: "反向公式",
    note: "≤ 的目标没有达到时怎样扣分。",
    layout: "wide",
    fields: {},
  },
  equals: {
    label: "等于",
    note: "= 的目标，完成值超过时算不算偏离。",
    layout: "wide",
    fields: {},
  },
  overAchievementFactor: {
    label: "超额倍数",
    note: "完成值达到目标的多少倍，要写原因。",
    fields: {},
  },
  qualitativeEdges: {
    label: "定性分档",
    note: "得分占分值的百分之多少起，算达成、算部分达成。",
    layout: "pairs",
    fields: { achieved: "达成 %", partly: "部分达成 %" },
  },
  rounding: {
    label: "取整",
    layout: "pairs",
    fields: { convention: "方式", digits: "小数位数" },
  },
  thresholds: {
    label: "阈值",
    layout: "wide",
    fields: {
      lowExecution: "执行率低于多少 % 要写原因",
      satisfactionTarget: "满意度目标不低于 %",
      unspentGap: "得分率高出执行率多少 % 会提示",
      qualitativeShare: "定性指标超过多少 % 会提示",
    },
  },
  executionCaps: {
    label: "封顶",
    note: "执行率低时总分最高多少，按执行率从低到高写；空行不算。",
    layout: "pairs",
    fields: { below: "执行率低于 %", total: "总分最高" },
  },
} as const satisfies Readonly<Record<string, PartText>>;

/** The words to choose from, for the fields that take no other; by part and field. */
export const choiceText: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "satisfactionExpected value": { yes: "必填", no: "不要求" },
  "gradeExpected value": { yes: "必填", no: "不要求" },
  "reverse value": { ratio: "按比例：分值 × 目标 ÷ 完成", linear: "线性：超一倍得 0 分" },
  "equals value": { "as-at-least": "同 ≥：超过不算偏离", symmetric: "双向：多了少了都算偏离" },
  "rounding convention": { auto: "自动判断", round: "四舍五入", truncate: "截断" },
};
