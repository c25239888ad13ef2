import { planFixes } from "../../src/lint/fix-plan";
import type { Diagnostic } from "../../src/lint/rule";
import { rules } from "../../src/rules";
import { fixOrder } from "../../src/rules/fix-order";
import { fromA1, toA1 } from "../../src/sheet/address";
import { textAt, type Sheet } from "../../src/sheet/sheet";
import { draw } from "../helpers/draw";
import { planFor } from "../helpers/plan-for";

const row = draw("1 | 1").sheet;

/** A rule that wants another text in a cell, as long as it shows this one. */
function wish(
  ruleId: string,
  at: string,
  shown: string,
  value: number,
): (sheet: Sheet) => Diagnostic {
  const cell = fromA1(at)!;
  return (sheet) => ({
    ruleId,
    severity: "error",
    at: cell,
    message: `${at} ${shown}`,
    ...(textAt(sheet, cell.row, cell.column) === shown && {
      fix: { title: "改", safe: true, edits: [{ at: cell, value }] },
    }),
  });
}

function plan(wishes: readonly ReturnType<typeof wish>[]): readonly unknown[] {
  return planFixes(row, {
    check: (sheet) => wishes.map((each) => each(sheet)),
    order: ["first", "second"],
  }).map(({ at, value, reasons }) => [toA1(at), value, reasons]);
}

test("a rule waits for the ones before it, whatever is found first", () => {
  expect(plan([wish("second", "A1", "1", 3), wish("first", "A1", "1", 2)])).toEqual([
    ["A1", 2, ["A1 1"]],
  ]);
});

test("a cell is planned once, with all its reasons", () => {
  expect(plan([wish("first", "B1", "1", 2), wish("second", "B1", "2", 3)])).toEqual([
    ["B1", 3, ["B1 1", "B1 2"]],
  ]);
});

test("two rules that contradict each other come to an end", () => {
  expect(plan([wish("first", "A1", "1", 2), wish("second", "A1", "2", 1)])).toEqual([
    ["A1", 2, ["A1 1"]],
  ]);
});

test("a percentage that is a text becomes a number, though it reads the same", () => {
  const { sheet } = draw(
    `
    项目资金（元） | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
    年度资金总额   | 100        | 90         | 10   | '90%   | 9
    三级指标       | 年度指标值 | 实际完成值 | 分值 | 得分   |
    巡检次数       | ≥12次      | 12次       | 90   | 90     |
    总分           |            |            | 100  | 99     |
  `.trim(),
  );
  expect(planFor(sheet).map(({ at, value }) => [toA1(at), value])).toEqual([["E2", "90%"]]);
});

test("the order has every rule with safe fixes, and no other", () => {
  const safe = rules.filter(({ fixable }) => fixable.startsWith("safe")).map(({ id }) => id);
  expect([...fixOrder].sort()).toEqual(safe.sort());
});

test("what follows from a formula that depends on a change is left to its computation", () => {
  const { sheet } = draw(
    `
    三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
    巡检次数 | ≥12次      | 12次       | 60   | '60
    合格率   | ≥95%       | 96%        | 40   | 25
    总分     |            |            | 100  | 25
    绩效等级 | 差         |            |      |
  `.trim(),
  );
  const withSum = {
    ...sheet,
    formulas: sheet.formulas.map((cells, index) =>
      cells.map((_, column) => (index === 3 && column === 4 ? "=SUM(E2:E3)" : null)),
    ),
  };
  expect(planFor(withSum).map(({ at, value }) => [toA1(at), value])).toEqual([
    ["E2", 60],
    ["B5", "良"],
  ]);
});
