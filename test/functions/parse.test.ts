import { callFunction } from "../helpers/call-function";

test.each<[string | number | null, (string | number)[]]>([
  ["≥95%", ["≥", 95, "%"]],
  ["≧９５（％）", ["≥", 95, "%"]],
  ["不少于12种", ["≥", 12, "种"]],
  ["98%以上", ["≥", 98, "%"]],
  [">5", [">", 5, ""]],
  ["≤1,200.50万元", ["≤", 1200.5, "万元"]],
  ["30天以内", ["≤", 30, "天"]],
  ["小于3次", ["<", 3, "次"]],
  ["═100台", ["=", 100, "台"]],
  ["103.00(台)", ["", 103, "台"]],
  ["43.2", ["", 43.2, ""]],
  [0.95, ["", 0.95, ""]],
  [2021.12, ["", 2021.12, ""]],
  [-0.5, ["", -0.5, ""]],
  ["", ["", "", ""]],
  [null, ["", "", ""]],
])("PARSE: %j", (target, expected) => {
  expect(callFunction("PARSE", target)).toEqual([expected]);
});

test.each<[string, string]>([
  ["及时", "#N/A 年度指标值“及时”是定性的，没有可以比较的数；定性指标请用 PERF.BAND。"],
  ["2021年底", "#N/A 年度指标值“2021年底”是日期，没有可以比较的数。"],
  ["90%~95%", "#N/A 年度指标值“90%~95%”是一个区间，没有单独一个数。"],
  ["—", "#N/A 年度指标值写的是“—”，即不适用。"],
  ["≤", "#VALUE! 读不懂年度指标值“≤”，应写成 ≥95%、不少于12次、≤30天 这样。"],
  ["#REF!", "#VALUE! 引用的单元格是错误值 #REF!，请先改正那一格。"],
])("PARSE has no parts: %s", (target, expected) => {
  expect(callFunction("PARSE", target)).toEqual([[expected, expected, expected]]);
});

test("PARSE of a range has three columns for each cell", () => {
  expect(
    callFunction("PARSE", [
      ["≥95%", 3],
      ["", "≤2天"],
    ]),
  ).toEqual([
    ["≥", 95, "%", "", 3, ""],
    ["", "", "", "≤", 2, "天"],
  ]);
});
