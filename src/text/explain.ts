import { profileNames } from "./profiles";

/** 说明: what stands beside the example of a rule. */
export const explanationText = {
  empty: "空白",
  becomes: " → ",
  exampleOf: (profile: string | undefined) =>
    profile === undefined ? "例子" : `例子（口径：${profileNames[profile] ?? profile}）`,
  fix: "修复",
  noFix: "没有自动修复，请按例子自己改。",
  settings: "口径",
  settingsSentence: (names: readonly string[]) => `按所选口径的“${names.join("”“")}”核对。`,
} as const;

/** 规则一览. */
export const rulesText = {
  title: "规则一览",
  search: "查找规则",
  searchFor: "输入几个字，如“执行率”",
  part: (name: string, count: number) => `${name}（${count} 条）`,
  none: "没有这样的规则。换个词试试。",
} as const;
