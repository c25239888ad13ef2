import type { RuleSeverity } from "../lint/rule";
import { severityWords } from "./cli";

/** 规则级别: what becomes of the findings of a rule. */
export const ruleSeverityWords: Readonly<Record<RuleSeverity, string>> = {
  off: "关闭",
  ...severityWords,
};

export const thisRuleText = {
  label: "这条规则",
  name: (title: string) => `这条规则的级别：${title}`,
} as const;
