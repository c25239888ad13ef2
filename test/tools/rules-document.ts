import type { Fixability, Rule, Severity } from "../../src/lint/rule";
import type { FormKind } from "../../src/form/form";
import { rules, sheetRules } from "../../src/rules";
import type { SheetRule } from "../../src/rules/define-rule";
import {
  isMended,
  readExample,
  type ExampleCell,
  type ExampleTable,
} from "../../src/taskpane/rules/example";
import { columnNames } from "../../src/text/columns";
import { explanationText } from "../../src/text/explain";
import { explanations } from "../../src/text/explanations";
import { profileFields } from "../../src/text/profiles";
import { ruleText, type RuleId } from "../../src/text/rules";

const groups = {
  structure: "表格结构",
  budget: "项目资金",
  row: "绩效指标",
  total: "总分和等级",
  goal: "年度总体目标",
} as const;

const severities = {
  error: "错误",
  warning: "警告",
  info: "提示",
} as const satisfies Readonly<Record<Severity, string>>;

const fixabilities = {
  safe: "有，结果是确定的。",
  offer: "有，作为建议，由填表人决定。",
  "safe-or-offer": "有，部分结果是确定的，其余作为建议。",
  none: "无",
} as const satisfies Readonly<Record<Fixability, string>>;

const kinds = {
  "self-evaluation": "自评表",
  "score-table": "得分表",
  "blank-form": "尚未填写的自评表",
  "result-card": "结果信息表",
} as const satisfies Readonly<Record<FormKind, string>>;

const introduction = `# 规则一览

本页由 \`npm run docs\` 按程序里的规则写成，请勿手工修改。

**错误**：算术证明不对，或系统不让保存；**警告**：复核的人会问；**提示**：口径和习惯，可以不改。
缺少某一列时，需要这一列的规则不执行，并在结果中说明。

例子都是一张自评表里的几格，划去的是填错的，加粗的是改好的；没有列出的各格都填对了。
`;

/** docs/rules.md: what every rule checks, why, and on what ground. */
export function rulesDocument(): string {
  const all = [...sheetRules, ...rules];
  const parts = Object.entries(groups).map(([group, title]) => {
    const own = all.filter(({ id }) => id.startsWith(`${group}.`));
    return [`## ${title}（${own.length} 条）`, ...own.map(section)].join("\n\n");
  });
  return [introduction + `\n共 ${all.length} 条。`, ...parts].join("\n\n") + "\n";
}

function section(rule: Rule<RuleId> | SheetRule): string {
  const { title, why, basis } = ruleText[rule.id];
  const { example, profile } = explanations[rule.id];
  const facts = "kinds" in rule ? factsOf(rule) : [["检查范围", "整张工作表"]];
  const lines = [["级别", severities[rule.severity]], ["依据", basis], ...facts];
  return [
    `### ${title}`,
    `\`${rule.id}\``,
    why,
    lines.map(([label, text]) => `- **${label}**：${text}`).join("\n"),
    `${explanationText.exampleOf(profile)}：`,
    ...readExample(example).map(markdownTable),
  ].join("\n\n");
}

/** A table of one line has no header. */
function markdownTable(table: ExampleTable): string {
  const rows = table.map((row) => row.map(markdownCell));
  const [header = [], ...rest] = rows.length > 1 ? rows : [rows[0]!.map(() => ""), ...rows];
  return [header, header.map(() => "---"), ...rest]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

function markdownCell(cell: ExampleCell): string {
  const escaped = (text: string): string => text.replaceAll("*", String.raw`\*`);
  const { before, after } = cell;
  if (!isMended(cell)) return escaped(after);
  const wrong = before === "" ? explanationText.empty : `~~${escaped(before)}~~`;
  const right = after === "" ? explanationText.empty : `**${escaped(after)}**`;
  return `${wrong} → ${right}`;
}

function factsOf({ id, kinds: own, needs, fixable, yieldsTo }: Rule<RuleId>): string[][] {
  const { fix = "", settings = [] } = explanations[id];
  return [
    ["检查范围", own.map((kind) => kinds[kind]).join("、")],
    ...(needs.length > 0
      ? [["需要的列", needs.map((column) => columnNames[column]).join("、")]]
      : []),
    ["修复", fixabilities[fixable] + fix],
    ...(settings.length > 0
      ? [["相关口径", settings.map((setting) => profileFields[`changes.${setting}`]).join("、")]]
      : []),
    ...(yieldsTo.length > 0
      ? [["让位于", yieldsTo.map((id) => `${ruleText[id].title}（\`${id}\`）`).join("、")]]
      : []),
  ];
}
