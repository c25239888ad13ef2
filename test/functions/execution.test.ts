import fc from "fast-check";
import { Decimal, fromCell } from "../../src/score/decimal";
import { executionPercent, executionScore } from "../../src/score/execution";
import { roundBy } from "../../src/score/round";
import { callOnce } from "../helpers/call-function";

type Cell = string | number | null | undefined;

const notRounding = "#VALUE! 舍入方式应是“四舍五入”或“截断”，写的是";
const notBudget = "#VALUE! 预算数应是不小于 0 的金额，如 533.03、5.5万元，写的是";
const notExecuted = "#VALUE! 执行数应是不小于 0 的金额，如 533.03、5.5万元，写的是";
const notDigits = "#VALUE! 小数位数应是 0 到 10 的整数，写的是";

describe("RATE", () => {
  test.each<[Cell, Cell, Cell, Cell, string | number]>([
    [533.03, 499.83, null, null, 0.9377],
    [533.03, 499.83, undefined, undefined, 0.9377],
    [533.03, 499.83, "", "", 0.9377],
    [3, 2, null, null, 0.6667],
    [3, 2, null, "四舍五入", 0.6667],
    [3, 2, null, "截断", 0.6666],
    [3, 2, null, " 截 断 ", 0.6666],
    [3, 2, 0, "截断", 0.66],
    [3, 2, 0, null, 0.67],
    [3, 2, "４", null, 0.666667],
    [3, 2, 10, null, 0.666666666667],
    [80, 100, null, null, 1.25],
    [100, 0, null, null, 0],
    ["５３３．０３", "499.83", null, null, 0.9377],
    ["1,200万元", "600 万元", null, null, 0.5],
    ["5.5万元", "54000元", null, null, 0.9818],
    ["5.5（万元）", 5.5, null, null, 1],
    [5.5, "2.75万元", null, null, 0.5],
    ["0.3", 0.1 + 0.2, null, null, 1],
    ["2021.12", "2021.12", null, null, 1],
    ["", 5, null, null, ""],
    [5, null, null, null, ""],
    [" \u200b", 5, "x", null, ""],
    [0, 0, null, null, "#N/A 预算数为 0，没有执行率可算。"],
    [-1, 2, null, null, `${notBudget}“-1”。`],
    ["若干", 2, null, null, `${notBudget}“若干”。`],
    ["100人", 2, null, null, `${notBudget}“100人”。`],
    ["50%", 2, null, null, `${notBudget}“50%”。`],
    [2, "1.2.3", null, null, `${notExecuted}“1.2.3”。`],
    [2, "-3元", null, null, `${notExecuted}“-3元”。`],
    [3, 2, 1.5, null, `${notDigits}“1.5”。`],
    [3, 2, -1, null, `${notDigits}“-1”。`],
    [3, 2, 11, null, `${notDigits}“11”。`],
    [3, 2, "两位", null, `${notDigits}“两位”。`],
    [3, 2, 2, "进位", `${notRounding}“进位”。`],
    [3, 2, 2, 1, `${notRounding}“1”。`],
    [Infinity, 2, null, null, "#NUM!"],
  ])("%j, %j, %j, %j", (budget, executed, digits, rounding, expected) => {
    expect(callOnce("RATE", budget, executed, digits, rounding)).toBe(expected);
  });

  test("a truth value, and what is no cell at all", () => {
    expect(callOnce("RATE", true, 2)).toBe(`${notBudget}“TRUE”。`);
    const notACell = "#VALUE! 这里应是数或文字，收到的是读不懂的数据类型。";
    expect(callOnce("RATE", { type: "Entity" }, 2)).toBe(notACell);
    expect(callOnce("RATE", 2n, 2)).toBe(notACell);
  });

  test("is what the rules compute, with any number of decimals", () => {
    const conventions = fc.constantFrom(
      ["四舍五入", "round"] as const,
      ["截断", "truncate"] as const,
    );
    fc.assert(
      fc.property(
        money(1),
        money(0),
        fc.nat(10),
        conventions,
        (budget, executed, digits, words) => {
          const [word, convention] = words;
          const percent = executionPercent(fromCell(budget), fromCell(executed))!;
          const expected = roundBy(convention, percent, digits).div(100).toNumber();
          expect(callOnce("RATE", budget, executed, digits, word)).toBe(expected);
          expect(callOnce("RATE", `${budget}`, `${executed} 元`, `${digits}`, word)).toBe(expected);
        },
      ),
    );
  });
});

describe("EXECSCORE", () => {
  test.each<[Cell, Cell, Cell, Cell, string | number]>([
    [533.03, 499.83, 10, null, 9.38],
    [533.03, 499.83, 10, "截断", 9.37],
    [533.03, 499.83, "１０分", null, 9.38],
    [80, 100, 10, null, 10],
    [100, 0, 10, null, 0],
    [100, 50, 0, null, 0],
    ["5.5万元", "54000元", 20, null, 19.64],
    ["", 50, 10, null, ""],
    [100, "", 10, null, ""],
    [100, 50, "", null, ""],
    [0, 50, 10, null, "#N/A 预算数为 0，没有执行率可算。"],
    [100, 50, "十分", null, "#VALUE! 分值应是不小于 0 的数，写的是“十分”。"],
    [100, 50, -10, null, "#VALUE! 分值应是不小于 0 的数，写的是“-10”。"],
    [100, "五十", 10, null, `${notExecuted}“五十”。`],
    [100, 50, 10, "舍去", `${notRounding}“舍去”。`],
  ])("%j, %j, %j, %j", (budget, executed, points, rounding, expected) => {
    expect(callOnce("EXECSCORE", budget, executed, points, rounding)).toBe(expected);
  });

  test("is what the rules compute, and never more than the points", () => {
    fc.assert(
      fc.property(
        money(1),
        money(0),
        fc.integer({ min: 0, max: 100 }),
        (budget, executed, points) => {
          const exact = executionScore(fromCell(budget), fromCell(executed), new Decimal(points))!;
          const found = callOnce("EXECSCORE", budget, executed, points);
          expect(found).toBe(roundBy("round", exact, 2).toNumber());
          expect(found).toBeLessThanOrEqual(points);
        },
      ),
    );
  });
});

/** Amounts with two decimals. */
function money(least: number): fc.Arbitrary<number> {
  return fc.integer({ min: least, max: 10_000_000 }).map((cents) => cents / 100);
}
