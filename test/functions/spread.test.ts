import { functionTexts, type FunctionId } from "../../src/text/functions";
import { callFunction, errorCell } from "../helpers/call-function";

const shapes = "#VALUE! 各个区域的行数和列数应当一样；单个单元格可以和任何区域搭配。";

describe("ranges", () => {
  test("a column beside a column", () => {
    expect(callFunction("RATE", [[100], [200]], [[50], [50]])).toEqual([[0.5], [0.25]]);
  });

  test("a column beside a single cell, as a value or as a range of one", () => {
    expect(callFunction("RATE", [[100], [200]], 50)).toEqual([[0.5], [0.25]]);
    expect(callFunction("RATE", [[100], [200]], [[50]])).toEqual([[0.5], [0.25]]);
    expect(callFunction("RATE", [[100]], [[50, 25]])).toEqual([[0.5, 0.25]]);
  });

  test("a block, with an optional argument for every cell", () => {
    const thirds = [
      [1, 2],
      [4, 5],
    ];
    const words = [
      ["截断", ""],
      ["四舍五入", "截断"],
    ];
    expect(callFunction("RATE", 3, thirds, 0, words)).toEqual([
      [0.33, 0.67],
      [1.33, 1.66],
    ]);
  });

  test.each<[string, unknown[]]>([
    [
      "a column beside a longer one",
      [
        [[1], [2]],
        [[1], [2], [3]],
      ],
    ],
    ["a column beside a row", [[[1], [2]], [[1, 2]]]],
    ["an optional argument of another shape", [[[1], [2]], 1, [[1, 2]]]],
  ])("of different shapes: %s", (_, given) => {
    expect(callFunction("RATE", ...given)).toEqual([[shapes]]);
  });

  test("what else Excel passes is left alone", () => {
    const invocation = { address: "Sheet1!A1", functionName: "RATE" };
    expect(callFunction("RATE", [[100]], [[50]], null, null, invocation)).toEqual([[0.5]]);
    expect(callFunction("PARSE", [["≥1次"]], invocation)).toEqual([["≥", 1, "次"]]);
    expect(callFunction("TOTAL", [[[1]], [[2]]], invocation)).toEqual([[3]]);
  });

  test("an error, nonsense and a blank each stay in their own cell", () => {
    const budgets = [[100], [errorCell("#N/A", "还没有数")], ["若干"], [""], [0], [200]];
    expect(callFunction("RATE", budgets, 50)).toEqual([
      [0.5],
      ["#N/A 还没有数"],
      ["#VALUE! 预算数应是不小于 0 的金额，如 533.03、5.5万元，写的是“若干”。"],
      [""],
      ["#N/A 预算数为 0，没有执行率可算。"],
      [0.25],
    ]);
  });

  test("10,000 cells, one of them an error", () => {
    const targets = Array.from({ length: 10_000 }, () => ["≥95%"]);
    const actuals: unknown[][] = targets.map((_, row) => [(row % 100) / 100]);
    actuals[5000] = [errorCell("#DIV/0!")];

    const scores = callFunction("SCORE", targets, actuals, 10);
    expect(scores).toHaveLength(10_000);
    expect(scores[5000]).toEqual(["#DIV/0!"]);
    expect(scores[90]).toEqual([9.47]);
    const checks = callFunction("CHECK", targets, actuals, 10, 10, "");
    expect(checks[9990]).toEqual(["目标 ≥95%、实际 90%，按比例应得 9.47 分，填了 10 分。"]);
    expect(checks[9999]).toEqual([""]);
  });
});

describe("errors in arguments", () => {
  test.each<[unknown, string]>([
    [errorCell("#DIV/0!"), "#DIV/0!"],
    [errorCell("#N/A"), "#N/A"],
    [errorCell("#N/A", "没有年初预算"), "#N/A 没有年初预算"],
    [errorCell("#NUM!"), "#NUM!"],
    [errorCell("#NULL!"), "#NULL!"],
    [errorCell("#REF!"), "#VALUE! 引用的单元格是错误值 #REF!，请先改正那一格。"],
    [errorCell("#NAME?"), "#VALUE! 引用的单元格是错误值 #NAME?，请先改正那一格。"],
    ["#DIV/0!", "#DIV/0!"],
    ["#SPILL!", "#VALUE! 引用的单元格是错误值 #SPILL!，请先改正那一格。"],
  ])("%p passes through every function and every argument", (error, expected) => {
    for (const id of ids()) {
      const { given } = functionTexts[id].example;
      for (const index of given.keys()) {
        const cells: unknown[] = [...given];
        cells[index] = error;
        const [row = []] = callFunction(id, ...(id === "TOTAL" ? [cells] : cells));
        expect(row).toEqual(functionTexts[id].result.map(() => expected));
      }
    }
  });

  test("an error comes before a blank, and the first before the second", () => {
    expect(callFunction("RATE", "", errorCell("#NUM!"))).toEqual([["#NUM!"]]);
    expect(callFunction("RATE", errorCell("#NULL!"), errorCell("#NUM!"))).toEqual([["#NULL!"]]);
  });
});

test("what is blank gives nothing, in whatever way it is blank", () => {
  for (const id of ids()) {
    const nothing = functionTexts[id].result.map(() => "");
    for (const empty of [null, undefined, "", " \u3000\n", [[""]], [[null]], [[]], []]) {
      const given = functionTexts[id].parameters.map(() => empty);
      expect(callFunction(id, ...given)).toEqual([nothing]);
    }
  }
});

function ids(): FunctionId[] {
  return Object.keys(functionTexts).filter((id): id is FunctionId => id in functionTexts);
}
