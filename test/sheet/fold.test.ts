import fc from "fast-check";
import { fold, foldLabel, printedLabel, squeeze, withoutBrackets } from "../../src/sheet/fold";

test.each<[string, string]>([
  ["一级\n指标", "一级指标"],
  ["满意 度指 标", "满意度指标"],
  ["\u3000年度\u00a0指标值\t", "年度指标值"],
  ["\ufeff\u200b项目\u202e资金\u2060", "项目资金"],
  ["a\u0000b\u00adc", "abc"],
  ["　", ""],
])("%j squeezed is %j", (text, expected) => {
  expect(squeeze(text)).toBe(expected);
});

test.each<[string, string]>([
  ["（２０２３ 年度）", "(2023年度)"],
  ["５．５％", "5.5%"],
  ["【≥９９】", "[≥99]"],
  ["〔台〕", "(台)"],
  ["ＡＢｃ：！～", "ABc:!~"],
  ["项目名称", "项目名称"],
  ["，。、", ",。、"],
])("%s folded is %s", (text, expected) => {
  expect(fold(text)).toBe(expected);
});

test.each<[string, string]>([
  ["年度指标值(A)", "年度指标值"],
  ["执行率（B/A）", "执行率"],
  ["## 项目资金 （万元）：", "项目资金"],
  ["数量指标【12】", "数量指标"],
  ["项目名称：", "项目名称"],
  ["(2023年度)", ""],
  ["得分（（自评））", "得分()"],
  ["分值(", "分值("],
])("the label %s is %s", (text, expected) => {
  expect(foldLabel(text)).toBe(expected);
});

test.each<[string, string]>([
  ["当年预算数（元）：", "当年预算数（元）"],
  ["自评 时间:", "自评时间"],
  ["比例1:2", "比例1:2"],
])("the label %s is printed %s", (text, expected) => {
  expect(printedLabel(text)).toBe(expected);
});

test("folding again changes nothing, and blanks anywhere make no difference", () => {
  const text = fc.string({ unit: "binary", maxLength: 20 });
  fc.assert(
    fc.property(
      text,
      fc.nat(20),
      fc.constantFrom(" ", "\n", "\u3000", "\u200b"),
      (any, at, blank) => {
        expect(fold(fold(any))).toBe(fold(any));
        expect(fold(any.slice(0, at) + blank + any.slice(at))).toBe(fold(any));
      },
    ),
  );
});

// Where a pattern could go back and forth over these, none of the lines would ever be reached.
test.each([
  "(".repeat(32_767),
  `(${"汉".repeat(32_766)}`,
  "(a".repeat(16_383),
  "()".repeat(16_383),
  ` ${"\u200b ".repeat(16_383)}`,
  "#".repeat(32_767),
  `${"：".repeat(32_766)}x`,
])("text number %# of 32,767 characters comes back", (text) => {
  expect(typeof foldLabel(text) + typeof withoutBrackets(text) + printedLabel(text)).toMatch(
    /^stringstring/,
  );
});
