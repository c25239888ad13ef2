import { callOnce, errorCell } from "../helpers/call-function";

type Cell = string | number | null;

describe("CHECK", () => {
  test.each<[string, Cell[], string]>([
    ["nothing at all", ["", "", "", "", ""], ""],
    ["nothing wrong", ["≥10次", "10次", 10, 10, ""], ""],
    ["nothing wrong, all of it text", ["≥１０次", "１０次", "10分", "１０", "无"], ""],
    ["a qualitative row", ["及时", "及时", 10, 10, ""], ""],
    ["a deduction with its reason", ["≥10次", "8次", 10, 8, "因降雨停工，已改期"], ""],
    ["a score below the formula, with a reason", ["≥10次", "9次", 10, 8, "主动扣分，已整改"], ""],
    ["a score of another rounding", ["≥3次", "2次", 10, 6.66, "原因见附件，已整改"], ""],
    ["a score above its points", ["≥10次", "10次", 10, 12, ""], "得分 12 超过分值 10。"],
    ["the same in a qualitative row", ["及时", "及时", 10, "12", ""], "得分 12 超过分值 10。"],
    [
      "a score above the formula",
      ["≥10次", "8次", 10, 10, ""],
      "目标 ≥10次、实际 8次，按比例应得 8 分，填了 10 分。",
    ],
    [
      "a deduction without a reason",
      ["≥10次", "8次", 10, 8, "无"],
      "扣 2 分，请填写偏差原因及改进措施。",
    ],
    [
      "twice the target without a reason",
      ["≥10次", "20次", 10, 10, ""],
      "实际为目标的 200%，请说明是否目标偏低；财政部门可按偏离度调减得分。",
    ],
    ["no target", ["", "8次", 10, 10, ""], "有分值但没有年度指标值。"],
    ["no actual value", ["≥8次", null, 10, 10, ""], "没有实际完成值。"],
    [
      "words where a number is expected",
      ["≥10次", "较好", 10, 10, ""],
      "目标是数值“≥10次”，实际完成值写的是“较好”，请填实际数。",
    ],
    ["no score", ["≥10次", "10次", 10, "", ""], "得分“空白”无效。"],
    ["a score that is no number", ["≥10次", "10次", 10, "十", ""], "得分“十”无效。"],
    ["points of zero", ["≥10次", "10次", 0, 0, ""], "分值“0”无效。"],
    [
      "two faults, from left to right",
      ["≥10次", "较好", "满分", 10, ""],
      "目标是数值“≥10次”，实际完成值写的是“较好”，请填实际数。分值“满分”无效。",
    ],
    [
      "a fraction of a %-formatted cell",
      ["≥95%", 0.9, 10, 10, ""],
      "目标 ≥95%、实际 90%，按比例应得 9.47 分，填了 10 分。",
    ],
    ["a fraction that meets the target", ["≥95%", 0.99, 10, 10, ""], ""],
    [
      "a target that is a fraction",
      ["≥0.95", "90%", 10, 10, ""],
      "目标 ≥0.95、实际 90%，按比例应得 9.47 分，填了 10 分。",
    ],
    ["a bare target, which has no direction", [100, 80, 10, 10, ""], ""],
  ])("%s", (_, given, expected) => {
    expect(callOnce("CHECK", ...given)).toBe(expected);
  });

  test("an error is passed on, from wherever it is", () => {
    const row = ["≥10次", "10次", 10, 12, ""];
    for (const index of row.keys()) {
      const given = row.map((cell, at) => (at === index ? errorCell("#DIV/0!") : cell));
      expect(callOnce("CHECK", ...given)).toBe("#DIV/0!");
    }
  });

  test("speaks of no row number and no address, whatever is written", () => {
    const targets = ["", "≥10次", "≤10次", "0", "及时", "≥95%", "12-15", "2021年底", "—", "≥"];
    const actuals = ["", "8次", 12, "0.5", "95", "≥9", "及时", "2022年1月", "—", "abc"];
    const numbers = ["", 10, "10", "12分", "abc", -1, "—"];
    for (const target of targets) {
      for (const actual of actuals) {
        for (const points of numbers) {
          for (const score of numbers) {
            const found = callOnce("CHECK", target, actual, points, score, "");
            expect(found).not.toMatch(/第 \d+ 行|\b[A-Z]+\d+\b|undefined|null|^#/);
          }
        }
      }
    }
  });
});
