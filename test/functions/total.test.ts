import fc from "fast-check";
import { Decimal } from "../../src/score/decimal";
import { gradeOf } from "../../src/score/grade";
import { nationalProfile } from "../../src/score/profile";
import { gradeWords } from "../../src/text/labels";
import { callOnce, errorCell } from "../helpers/call-function";

describe("TOTAL", () => {
  const notScore = "#VALUE! 相加的应都是得分，其中有一格写的是";

  test.each<[string, unknown, string | number]>([
    ["one range", [[[9.38], [50], [30.5]]], 89.88],
    ["several ranges and cells", [[[9.38, 50]], [[30.5]], 5], 94.88],
    ["what doubles add up wrongly", [[[7.5, 7.5, 7.5, 12.5, 12.5, 2.6, 0.1, 0.2]]], 50.4],
    ["numbers as text", [[["９．３８"], ["50分"], ["30.50"]]], 89.88],
    ["blanks and dashes between", [[[""], [null], [10], ["—"], ["/"], ["  "]]], 10],
    ["nothing but blanks", [[[""], [null]]], ""],
    ["nothing but a dash", [[["—"]]], ""],
    ["no argument", null, ""],
    ["more decimals than two", [[[9.375], [0.001]]], 9.376],
    ["a header", [[["得分"], [10]]], `${notScore}“得分”，不是数。`],
    ["words", [[[10], ["优"]]], `${notScore}“优”，不是数。`],
    ["a truth value", [[[10], [false]]], `${notScore}“FALSE”，不是数。`],
    ["an error", [[[10], [errorCell("#DIV/0!")], ["x"]]], "#DIV/0!"],
    ["an error after words", [[["x"], [errorCell("#DIV/0!")]]], `${notScore}“x”，不是数。`],
  ])("%s", (_, ranges, expected) => {
    expect(callOnce("TOTAL", ranges)).toBe(expected);
  });

  test("is exact, and does not depend on the order", () => {
    const scores = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(scores, (cents) => {
        const cells = cents.map((value) => value / 100);
        const expected = cents.reduce((total, value) => total + value, 0) / 100;
        expect(callOnce("TOTAL", [cells.map((cell) => [cell])])).toBe(expected);
        expect(callOnce("TOTAL", [[cells.reverse()]])).toBe(expected);
      }),
    );
  });
});

describe("GRADE", () => {
  test.each<[string | number | null, string | null, string]>([
    [100, null, "优"],
    [90, null, "优"],
    [89.99, null, "良"],
    [80, "国家通用", "良"],
    [79.995, null, "中"],
    [60, null, "中"],
    [59.99, null, "差"],
    [0, null, "差"],
    ["９５．５分", null, "优"],
    ["", null, ""],
    [null, "北京", ""],
    [89.99999999999999, null, "优"],
    [100.1, null, "#VALUE! 总分应是 0 到 100 的数，写的是“100.1”。"],
    [-1, null, "#VALUE! 总分应是 0 到 100 的数，写的是“-1”。"],
    ["优", null, "#VALUE! 总分应是 0 到 100 的数，写的是“优”。"],
    [
      90,
      "北京",
      "#VALUE! 没有“北京”这个口径，应是“国家通用”、“成本单列”、“湖北”、“银川”、“执行率封顶”、“中央部门”、“反向线性”、“等于双向”。",
    ],
  ])("%j, %j", (total, profile, expected) => {
    expect(callOnce("GRADE", total, profile)).toBe(expected);
  });

  test("is what the rules compute", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (cents) => {
        const expected = gradeWords[gradeOf(new Decimal(cents).div(100), nationalProfile)];
        expect(callOnce("GRADE", cents / 100)).toBe(expected);
      }),
    );
  });
});
