import { clip, displayWidth, padEnd, wrap } from "../../src/cli/display-width";

test.each([
  ["", 0],
  ["G13", 3],
  ["错误", 4],
  ["１２．５", 8],
  ["≥90%", 5],
  ["e\u0301", 1],
  ["得\u200b分", 4],
  ["😀", 2],
])("%j is %i columns wide", (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test("fills a text up to a width, or leaves it", () => {
  expect([padEnd("得分", 6), padEnd("G9", 6), padEnd("得分", 2)]).toEqual([
    "得分  ",
    "G9    ",
    "得分",
  ]);
});

test("clips a text that is too wide", () => {
  expect([clip("社区健身设施", 12), clip("社区健身设施更新", 12), clip("abcdef", 5)]).toEqual([
    "社区健身设施",
    "社区健身设…",
    "abc…",
  ]);
});

test.each<[string, string, number, string[]]>([
  ["nothing", "", 10, [""]],
  ["a line that fits", "得分 12。", 10, ["得分 12。"]],
  ["Chinese anywhere", "一二三四五六七", 6, ["一二三", "四五六", "七"]],
  ["no number in two", "得分 98.50 分", 8, ["得分", "98.50 分"]],
  ["no mark at the beginning of a line", "一二三，四五六。", 6, ["一二", "三，四", "五六。"]],
  ["no bracket at the end of a line", "一二（三）", 6, ["一二", "（三）"]],
  [
    "a word that is too long by itself",
    "见 https://example.org/a",
    10,
    ["见", "https://example.org/a"],
  ],
])("wraps %s", (_, text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

test("takes a text of any length", () => {
  const long = "（".repeat(40_000) + "a".repeat(40_000) + "）".repeat(40_000);
  expect(wrap(long, 20).join("")).toBe(long);
});
