import fc from "fast-check";
import type { Comparison } from "../../src/form/quantity";
import { parseReading } from "../../src/recognize/parse-reading";
import { showReading } from "./facts";

const read = (text: string): string | null => {
  const reading = parseReading(text);
  return reading && (reading.kind === "qualitative" ? "words" : showReading(reading));
};

test.each<[string, string]>([
  // As the seeds write them.
  ["≥99.00(%)", "at-least 99 %"],
  ["=103.00(台)", "equal 103 台"],
  ["≤100(%)", "at-most 100 %"],
  ["≤0.00(个)", "at-most 0 个"],
  ["≤2.00(小时)", "at-most 2 小时"],
  ["103.00(台)", "none 103 台"],
  ["=1", "equal 1"],
  ["<=3", "at-most 3"],
  [">=13份", "at-least 13 份"],
  ["=100%", "equal 100 %"],
  ["100%", "none 100 %"],
  // As other forms do.
  ["≧100", "at-least 100"],
  ["═100%", "equal 100 %"],
  ["≥100百分比", "at-least 100 %"],
  ["不少于12种", "at-least 12 种"],
  ["98%以上", "at-least 98 %"],
  [">=530元/人*月", "at-least 530 元/人*月"],
  ["43.2", "none 43.2"],
  ["2021.12", "none 2021.12"],
  ["超13万元/年", "more-than 13 万元/年"],
  ["》=95%", "at-least 95 %"],
  ["《=5天", "at-most 5 天"],
  ["＞＝５０％", "at-least 50 %"],
  ["＝ 1 次", "equal 1 次"],
  ["≥ 1,000.50 万元", "at-least 1000.5 万元"],
  ["≥-2℃", "at-least -2 ℃"],
  ["≥99.00【%】", "at-least 99 %"],
  ["≥99.00〔台〕", "at-least 99 台"],
  ["控制在5%以内", "at-most 5 %"],
  ["不超过30天内", "at-most 30 天"],
  ["大于95%及以上", "more-than 95 %"],
  ["100%覆盖", "none 100 %"],
  ["100(%)覆盖", "none 100 %"],
  ["95%达标", "none 95 %"],
  ["12次完成", "none 12 次"],
  ["5台到位", "none 5 台"],
  ["+3", "none 3"],
  ["≥\u200b5\u00a0次\n", "at-least 5 次"],
])("%s: %s", (text, expected) => {
  expect(read(text)).toBe(expected);
});

const signs: Readonly<Record<Exclude<Comparison, "none">, string>> = {
  "at-least": "≥ ≧ ⩾ >= => 》= ＞= ＞＝ 不低于 不少于 不小于 大于等于 大于或等于 达到 至少",
  "at-most": "≤ ≦ ⩽ <= =< 《= ＜＝ 不超过 不高于 不多于 不大于 小于等于 小于或等于 控制在",
  "more-than": "> ＞ 大于 高于 超过 超",
  "less-than": "< ＜ 小于 低于 少于",
  equal: "= ＝ ═ 等于",
};
const endings: Readonly<Record<string, string>> = {
  "at-least": "以上 及以上 及其以上 或以上",
  "at-most": "以下 及以下 及其以下 或以下 以内 之内 内",
};
const pairs = (table: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(table).flatMap(([kind, words]) =>
    words.split(" ").map((word): [string, string] => [word, kind]),
  );

test.each(pairs(signs))("%s before a number: %s", (sign, expected) => {
  expect(read(`${sign}5次`)).toBe(`${expected} 5 次`);
  expect(read(`${sign}5`)).toBe(`${expected} 5`);
});

test.each(pairs(endings))("%s behind a number: %s", (ending, expected) => {
  expect(read(`5次${ending}`)).toBe(`${expected} 5 次`);
  expect(read(`5%${ending}`)).toBe(`${expected} 5 %`);
});

test.each<[string, string]>([
  ["90-95%", "range 90 95 %"],
  ["10%-15%", "range 10 15 %"],
  ["3~5次", "range 3 5 次"],
  ["5—8个", "range 5 8 个"],
  ["1至3天", "range 1 3 天"],
  ["2到4小时", "range 2 4 小时"],
  ["1,000-2,000元", "range 1000 2000 元"],
  ["0.5～1.5", "range 0.5 1.5"],
])("the range %s: %s", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each<[string, string]>([
  ["2021年12月完成", "date 2021 12 *"],
  ["2021年底", "date 2021 * *"],
  ["2021年底前", "date 2021 * *"],
  ["12月底之前完成", "date * 12 *"],
  ["2021年12月31日前完工", "date 2021 12 31"],
  ["2021 年 6 月 30 日", "date 2021 6 30"],
  ["6月30日前", "date * 6 30"],
  ["2021-12-31", "date 2021 12 31"],
  ["2021/6/30", "date 2021 6 30"],
  ["2021.12.31", "date 2021 12 31"],
  ["2021年12月份完成", "date 2021 12 *"],
])("the date %s: %s", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  "及时",
  "完整",
  "达成指标",
  "基本实现",
  "★",
  "不低于上年水平",
  "大于",
  "达到国家和行业标准要求",
  "环境 100%达标",
  "提高诉求办理工作效率",
  "7*24小时",
  "2个平台和3套系统",
  "12345市民服务热线满意度",
  "2021年13月",
  "2021年12月32日",
  "一级",
  `≥${"5".repeat(70)}`,
])("words: %s", (text) => {
  expect(read(text)).toBe("words");
});

test.each([
  "≥",
  ">=",
  "＝",
  "≥**人",
  "》= 亩",
  "≥亩",
  "=A1+B1",
  "≥ 五次",
  "1.2.3",
  "1,23",
  "3..5",
  "95-90%",
  "2021-13-01",
  "%",
  "()",
  "--",
  "<>",
])("unreadable: %s", (text) => {
  expect(read(text)).toBeNull();
});

/** A number as somebody could write it, and the number. */
const number = fc
  .record({
    integer: fc.nat(10 ** 9),
    fraction: fc.option(fc.stringMatching(/^\d{1,4}$/), { nil: "" }),
    separated: fc.boolean(),
    fullWidth: fc.boolean(),
  })
  .map(({ integer, fraction, separated, fullWidth }) => {
    const digits = separated ? integer.toLocaleString("en-US") : String(integer);
    const plain = fraction === "" ? digits : `${digits}.${fraction}`;
    const written = fullWidth
      ? plain.replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
      : plain;
    const [whole, decimals = ""] = plain.replaceAll(",", "").split(".");
    const trimmed = decimals.replace(/0+$/, "");
    return { written, value: trimmed === "" ? whole! : `${whole!}.${trimmed}` };
  });

const unit = fc
  .constantFrom("", "%", "次", "个", "台", "万元", "人次", "元/人*月", "小时", "m²", "km/h")
  .chain((name) =>
    fc.constantFrom("", "()", "（）", "【】", "[]", "〔〕").map((brackets) => ({
      name,
      written: name === "" || brackets === "" ? name : brackets[0]! + name + brackets[1]!,
    })),
  );

const blank = fc.constantFrom("", "", " ", "\u3000", "\n", "\u00a0", "\u200b", "\t");

test("what is printed is read again", () => {
  const comparison = fc.oneof(
    fc.constant(["", "", "none"] as const),
    fc.constantFrom(...pairs(signs).map(([sign, kind]) => [sign, "", kind] as const)),
    fc.constantFrom(...pairs(endings).map(([ending, kind]) => ["", ending, kind] as const)),
  );
  const added = fc.constantFrom("", "", "覆盖", "达标", "完成", "到位");
  fc.assert(
    fc.property(
      fc.record({
        comparison,
        number,
        unit,
        added,
        blanks: fc.array(blank, { minLength: 5, maxLength: 5 }),
      }),
      ({
        comparison: [sign, ending, kind],
        number: { written, value },
        unit: { name, written: behind },
        added: word,
        blanks,
      }) => {
        const addition = name === "" ? "" : word;
        const parts = [sign, written, behind, addition, ending];
        const text = parts.map((part, index) => part + blanks[index]!).join("");
        const expected = [kind, value, name].join(" ").trim();
        expect([text, read(text)]).toEqual([text, expected]);
      },
    ),
    { numRuns: 2000 },
  );
});

const piece = fc.oneof(
  fc.constantFrom(
    ..."≥ ≤ = 》= 不低于 以上 内 至 到 - ~ 年 月 日 底 前 完成 % ( ) 【 】 , . 5 12 2021".split(
      " ",
    ),
  ),
  fc.string({ unit: "binary", maxLength: 3 }),
);

test("nothing that can stand in a cell throws", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const reading = parseReading(pieces.join(""));
      if (reading?.kind === "quantity") expect(reading.value.isFinite()).toBe(true);
      if (reading?.kind === "range") expect(reading.lower.lt(reading.upper)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
