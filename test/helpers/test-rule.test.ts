import type { Form } from "../../src/form/form";
import type { Rule } from "../../src/lint/rule";
import { defineRule } from "../../src/rules/define-rule";
import { grid } from "./draw";
import { flawsInCase, flawsInCases } from "./test-rule";

/** A rule that holds that no score is above 9, and is right about what it does. */
const right = defineRule({
  id: "row.score-over-points",
  severity: "error",
  fixable: "safe",
  *check({ indicators }) {
    for (const { score } of indicators) {
      if (score.state !== "filled" || score.value.shown.lte(9)) continue;
      const { at } = score;
      const fix = { title: "将得分改为 9", safe: true, edits: [{ at, value: 9 }] };
      yield { at, message: `得分 ${score.text} 太高。`, fix };
    }
  },
});

const drawn = {
  sheet: grid`
    三级指标 | 分值 | 得分
    巡检次数 | 10   | 10 {row.score-over-points}
    抽查次数 | 10   | 9
  `,
  messages: ["得分 10 太高。"],
  fixed: grid`
    三级指标 | 分值 | 得分
    巡检次数 | 10   | 9
    抽查次数 | 10   | 9
  `,
};

/** The same rule, but for what it finds. */
function finds(change: (finding: Finding) => Finding): Rule {
  return {
    ...right,
    *check(form, context) {
      for (const finding of right.check(form, context)) yield change(finding);
    },
  };
}

type Finding = ReturnType<Rule["check"]> extends Iterable<infer Each> ? Each : never;

test("has nothing to say of a rule that is right", () => {
  expect(flawsInCase(right, drawn)).toEqual([]);
  expect(flawsInCases(right, { valid: { none: drawn.fixed }, invalid: { one: drawn } })).toEqual(
    [],
  );
});

test.each<[string, Rule, string[]]>([
  [
    "reports nothing",
    { ...right, check: () => [] },
    [
      "missing mark: C2 row.score-over-points",
      "missing message: 得分 10 太高。",
      "it gives no fix, but one is shown",
    ],
  ],
  [
    "reports a cell twice",
    {
      ...right,
      *check(form, context) {
        yield* right.check(form, context);
        yield* right.check(form, context);
      },
    },
    ["unexpected mark: C2 row.score-over-points", "unexpected message: 得分 10 太高。"],
  ],
  [
    "reports another cell",
    finds((finding) => ({ ...finding, at: { row: 2, column: 2 } })),
    ["missing mark: C2 row.score-over-points", "unexpected mark: C3 row.score-over-points"],
  ],
  [
    "has another message, without a stop and with a hole",
    finds((finding) => ({ ...finding, message: "得分 undefined 太高" })),
    [
      "missing message: 得分 10 太高。",
      "unexpected message: 得分 undefined 太高",
      "“得分 undefined 太高” does not end in 。",
      "“得分 undefined 太高” has a hole",
    ],
  ],
  [
    "gives no fix",
    finds(({ at, message }) => ({ at, message })),
    ["it gives no fix, but one is shown"],
  ],
  [
    "mends something else",
    finds((finding) => withFix(finding, { edits: [{ at: finding.at, value: 8 }] })),
    ["missing cell: C2 9 (9)", "unexpected cell: C2 8 (8)"],
  ],
  [
    "writes a text",
    finds((finding) => withFix(finding, { edits: [{ at: finding.at, value: "9 分" }] })),
    [`missing cell: C2 9 (9)`, `unexpected cell: C2 9 分 ("9 分")`],
  ],
  [
    "mends nothing",
    finds((finding) => withFix(finding, { edits: [{ at: finding.at, value: 10 }] })),
    [
      "its fix changes nothing",
      "missing cell: C2 9 (9)",
      "unexpected cell: C2 10 (10)",
      "unexpected mark after the fix: C2 row.score-over-points",
    ],
  ],
  [
    "finds the same again after its fix",
    {
      ...right,
      *check({ indicators: [first] }) {
        if (first?.score.state !== "filled") return;
        const { at } = first.score;
        const fix = { title: "将得分改为 9", safe: true, edits: [{ at, value: 9 }] };
        yield { at, message: "得分 10 太高。", fix };
      },
    },
    ["unexpected mark after the fix: C2 row.score-over-points"],
  ],
  [
    "has a title that is no verb and ends in a stop",
    finds((finding) => withFix(finding, { title: "得分改为 9。" })),
    ["“得分改为 9。” does not begin with a verb", "“得分改为 9。” ends in a stop"],
  ],
  [
    "has a title with a hole",
    finds((finding) => withFix(finding, { title: "将得分改为 undefined" })),
    ["“将得分改为 undefined” has a hole"],
  ],
  [
    "offers what it declares as safe",
    finds((finding) => withFix(finding, { safe: false })),
    ["its fix is declared as safe, but is offer"],
  ],
  [
    "does not declare its fix",
    { ...right, fixable: "none" },
    ["its fix is declared as none, but is safe"],
  ],
])("sees a rule that %s", (_, rule, flaws) => {
  expect(flawsInCase(rule, drawn)).toEqual(flaws);
});

test("sees whether a fix is as safe as the case says", () => {
  const rule: Rule = { ...right, fixable: "safe-or-offer" };
  expect(flawsInCase(rule, { ...drawn, safe: true })).toEqual([]);
  expect(flawsInCase(rule, { ...drawn, safe: false })).toEqual(["its fix is safe"]);
  expect(flawsInCase(rule, drawn)).toEqual(["it is not said whether its fix is safe"]);
});

test("sees a fix that the case does not show", () => {
  const { sheet, messages } = drawn;
  expect(flawsInCase(right, { sheet, messages })).toEqual(["it gives a fix that is not shown"]);
});

test("sees findings in another order", () => {
  const sheet = grid`
    三级指标 | 分值 | 得分
    巡检次数 | 10   | 10 {row.score-over-points}
    抽查次数 | 10   | 11 {row.score-over-points}
  `;
  const messages = ["得分 11 太高。", "得分 10 太高。"];
  const flaws = flawsInCase({ ...right, fixable: "safe" }, { sheet, messages });
  expect(flaws).toContain("another order of messages: 得分 10 太高。 得分 11 太高。");
});

test.each<[string, (form: Form) => unknown]>([
  ["a field", (form) => Object.assign(form, { title: null })],
  ["a list", ({ indicators }) => (indicators as unknown[]).splice(0)],
  ["a figure", ({ indicators: [first] }) => Object.assign(first!.score, { text: "" })],
  ["a set", ({ columns }) => (columns as Set<string>).add("target")],
])("sees a rule that changes %s of the form", (_, change) => {
  const rule: Rule = {
    ...right,
    check(form) {
      change(form);
      return [];
    },
  };
  expect(() => flawsInCase(rule, drawn)).toThrow(TypeError);
});

test("sees cases that say nothing", () => {
  const { fixed, sheet, messages } = drawn;
  const unmarked = { ...drawn, sheet: fixed };
  expect(flawsInCases(right, { valid: {}, invalid: {} })).toEqual([
    "no case is valid",
    "no case is invalid",
    "no case shows a fix",
  ]);
  expect(flawsInCases(right, { valid: { a: fixed, b: fixed }, invalid: { c: drawn } })).toEqual([
    "“b” is the same as “a”",
  ]);
  expect(flawsInCases(right, { valid: { a: sheet }, invalid: { b: unmarked } })).toEqual([
    "“a” is valid, but has marks",
    "“b” is invalid, but has no marks",
  ]);
  expect(flawsInCases(right, { valid: { a: fixed }, invalid: { b: { sheet, messages } } })).toEqual(
    ["no case shows a fix"],
  );
});

function withFix(finding: Finding, change: Partial<NonNullable<Finding["fix"]>>): Finding {
  return finding.fix ? { ...finding, fix: { ...finding.fix, ...change } } : finding;
}
