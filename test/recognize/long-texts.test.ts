import { parseNumber } from "../../src/recognize/parse-number";
import { parseReading } from "../../src/recognize/parse-reading";
import { recognize } from "../../src/recognize/recognize";
import type { Sheet } from "../../src/sheet/sheet";
import { patch } from "../../src/lint/patch";
import { grid } from "../helpers/draw";

const longest = 32_767;
const repeated = (part: string, end = ""): string =>
  part.repeat(Math.ceil(longest / part.length)).slice(0, longest - end.length) + end;

/**
 * As much as a cell can hold of what a pattern could go back and forth over: then none of the tests
 * below would ever end. Each text is read in time linear in its length, because a pattern either is
 * tried on short texts only, or has no part that could match the same characters as its neighbour.
 */
const texts: Readonly<Record<string, string>> = {
  digits: repeated("7"),
  "digits and points": repeated("1."),
  "digits and separators": repeated("1,"),
  "a number and a tail": repeated("1,234", "x"),
  signs: repeated("≥"),
  "signs that are words": repeated("不低于", "x"),
  endings: repeated("以上"),
  brackets: repeated("("),
  "brackets that never close": `(${repeated("汉", ")x").slice(1)}`,
  "brackets and words": repeated("(汉"),
  pairs: repeated("()"),
  "words and a digit": repeated("汉", "1"),
  dashes: repeated("-"),
  "ranges of numbers": repeated("90-95%"),
  dates: repeated("2021年12月"),
  blanks: repeated(" ", "x"),
  "nothing that prints": repeated("\u200b"),
  "number signs": repeated("#"),
  dots: repeated("…"),
  placeholders: `指标${repeated("1", "/").slice(2)}`,
  labels: repeated("三级指标"),
  titles: repeated("绩效自评表"),
  "full width": repeated("１２．５％"),
  surrogates: repeated("\ud83d\ude00"),
};

test.each(Object.entries(texts))("%s", (_, text) => {
  expect(text.length).toBe(longest);
  expect(() => [parseNumber(text), parseReading(text)]).not.toThrow();
});

const { sheet } = grid`
  财政项目支出绩效自评表 |           |            |            |        |        |
  (2023年度)   |              |            |            |        |        |
  项目名称     | 智联普陀     |            |            |        |        |
  项目资金（万元） |          | 全年预算数 | 全年执行数 | 分值   | 执行率 | 得分
  ^            | 年度资金总额 | 100        | 50         | 10     | 50%    | 5
  年度目标     | 预期目标     |            | 实际完成情况 |      |        |
               | 做好         |            | 做好了     |        |        |
  二级指标     | 三级指标     | 目标值     | 完成值     | 分值   | 得分   | 偏差原因
  数量指标     | 巡检次数     | ≥10次      | 10次       | 90     | 90     | 无
  总分         |              |            |            | 100    | 95     |
  评分等级     | 优           |            |            |        |        |

  绩效评价结果信息表 |        |            |            |        |        |
  项目名称     | 智联普陀     |            |            |        |        |
  决算金额     | 32 万元      |            |            |        |        |
  评价分值     | 95 分        |            |            |        |        |
  评价结论     | 优           |            |            |        |        |
`;

test.each(Object.entries(texts))("%s in any cell of a form", (_, text) => {
  sheet.texts.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell === "") return;
      const { forms } = recognize(patch(sheet, [{ at: { row, column }, value: text }]));
      expect(forms.length).toBeGreaterThan(0);
    }),
  );
});

const rows = (count: number, cells: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: count }, () => cells);

const sheetOf = (texts: readonly (readonly string[])[]): Sheet => ({
  name: "",
  values: texts,
  texts,
  formulas: [],
  numberFormats: [],
  merges: [],
});

test("a form among 20,000 rows of labels", () => {
  const { forms } = recognize(
    sheetOf([
      ...rows(10_000, ["项目名称：", "联系人："]),
      ["项目资金", "", "年初预算数", "全年预算数", "全年执行数"],
      ...rows(5_000, ["", "其他资金", "1", "1", "1"]),
      ["三级指标", "目标值", "完成值", "分值", "得分"],
      ...rows(5_000, ["巡检次数", "≥1次", "1次", "0.02", "0.02"]),
    ]),
  );
  expect(forms.map(({ indicators }) => indicators.length)).toEqual([5_000]);
});

test("10,000 forms below each other and 2,000 in a row", () => {
  const header = ["三级指标", "目标值", "完成值", "分值", "得分"];
  const indicator = ["巡检次数", "≥1次", "1次", "100", "100"];
  const tall = rows(10_000, header).flatMap((cells) => [cells, indicator]);
  const wide = [header, indicator].map((cells) => rows(2_000, cells).flat());
  const { forms } = recognize(sheetOf([...tall, ...wide]));
  expect(forms).toHaveLength(12_000);
});
