import fc from "fast-check";
import { parseNumber } from "../../src/recognize/parse-number";

test.each<[text: string, value: string, decimals: number, rest: string]>([
  ["0", "0", 0, ""],
  ["10", "10", 0, ""],
  ["10.00", "10", 2, ""],
  ["-0.50", "-0.5", 2, ""],
  ["+3", "3", 0, ""],
  ["1,234", "1234", 0, ""],
  ["12,566.54", "12566.54", 2, ""],
  ["5,817,622.5", "5817622.5", 1, ""],
  ["57,432,800.00", "57432800", 2, ""],
  ["１２．５万元", "12.5", 1, "万元"],
  ["１，２００", "1200", 0, ""],
  [" 12 次 ", "12", 0, "次"],
  ["93.77%", "93.77", 2, "%"],
  ["99.00(%)", "99", 2, "%"],
  ["99.00（％）", "99", 2, "%"],
  ["103.00【台】", "103", 2, "台"],
  ["95.96 分", "95.96", 2, "分"],
  ["100.00", "100", 2, ""],
  ["007", "7", 0, ""],
  ["5(1)(2)", "5", 0, "(1)(2)"],
  ["1e5", "1", 0, "e5"],
  ["3-5", "3", 0, "-5"],
])("%s is %s with %d decimals, then %j", (text, value, decimals, rest) => {
  const number = parseNumber(text);
  expect(number && [number.value.toFixed(), number.decimals, number.rest]).toEqual([
    value,
    decimals,
    rest,
  ]);
});

test.each([
  "",
  "次",
  ".5",
  "5.",
  "1,23",
  "1,2345",
  "12,34,567",
  "1.2.3",
  "1..2",
  "(5)",
  "−5",
  "五",
  "≥5",
  "%",
  "-",
])("%s is no number", (text) => {
  expect(parseNumber(text)).toBeNull();
});

test("a number of more than forty characters is none", () => {
  expect(parseNumber("5".repeat(40))?.value.toFixed()).toBe("5".repeat(40));
  expect(parseNumber("5".repeat(41))).toBeNull();
});

test("what is printed with separators is read again", () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(99), (integer, cents) => {
      const shown = `${integer.toLocaleString("en-US")}.${String(cents).padStart(2, "0")}`;
      expect(parseNumber(shown)?.value.toFixed(2)).toBe(shown.replaceAll(",", ""));
    }),
  );
});
