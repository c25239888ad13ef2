import fc from "fast-check";
import type { Indicator } from "../../src/form/form";
import type { Diagnostic, Rule } from "../../src/lint/rule";
import { settle } from "../../src/lint/settle";
import { recognize } from "../../src/recognize/recognize";
import { grid } from "../helpers/draw";

type Id = "worse" | "better" | "best";

/** Rules of which `worse` yields to both others, and `better` to `best`. */
const rules: readonly Rule<Id>[] = [
  silent("worse", ["better", "best"]),
  silent("better", ["best"]),
  silent("best", []),
];

const { indicators } = recognize(
  grid`
    三级指标 | 分值 | 得分
    巡检次数 | 50   | 50
    抽查次数 | 50   | 50
  `.sheet,
).forms[0]!;
const [first, second] = indicators as [Indicator, Indicator];

function silent(id: Id, yieldsTo: readonly Id[]): Rule<Id> {
  return {
    id,
    severity: "error",
    fixable: "none",
    kinds: ["self-evaluation"],
    needs: [],
    yieldsTo,
    notApplicable: () => null,
    check: () => [],
  };
}

function found(ruleId: Id, indicator?: Indicator, supplement?: string): Diagnostic<Id> {
  return {
    ruleId,
    severity: "error",
    at: { row: indicator?.row ?? 0, column: 0 },
    message: `${ruleId}。`,
    ...(indicator && { indicator }),
    ...(supplement !== undefined && { supplement }),
  };
}

function messages(diagnostics: readonly Diagnostic<Id>[]): readonly string[] {
  return settle(diagnostics, rules).map(({ message }) => message);
}

test.each<[string, Diagnostic<Id>[], string[]]>([
  ["nothing", [], []],
  ["a finding alone", [found("worse", first)], ["worse。"]],
  ["a better one on the same row", [found("worse", first), found("better", first)], ["better。"]],
  [
    "a better one on another row",
    [found("worse", first), found("better", second)],
    ["worse。", "better。"],
  ],
  ["a better one on the same form", [found("worse"), found("better")], ["better。"]],
  [
    "a better one on a row, where the worse speaks of the form",
    [found("worse"), found("better", first)],
    ["worse。", "better。"],
  ],
  [
    "a better one that speaks of the form",
    [found("worse", first), found("better")],
    ["worse。", "better。"],
  ],
  [
    "a worse one twice on the same row",
    [found("worse", first), found("worse", first), found("better", first)],
    ["better。"],
  ],
  [
    "one that yields to another that yields itself",
    [found("worse", first), found("better", first), found("best", first)],
    ["best。"],
  ],
  [
    "a supplement",
    [found("worse", first, "补充。"), found("better", first), found("better", second)],
    ["better。补充。", "better。"],
  ],
  [
    "a supplement, where the rule named first is silent",
    [found("worse", first, "补充。"), found("best", first)],
    ["best。"],
  ],
  ["a supplement of a finding that stays", [found("worse", first, "补充。")], ["worse。"]],
])("%s", (_, diagnostics, expected) => {
  expect(messages(diagnostics)).toEqual(expected);
});

test("the order of the findings makes no difference", () => {
  const all = [
    found("worse", first, "补充。"),
    found("better", first),
    found("worse", second),
    found("better"),
    found("best", second),
    found("worse"),
  ];
  const expected = [...messages(all)].sort();
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect([...messages(shuffled)].sort()).toEqual(expected);
    }),
  );
});
