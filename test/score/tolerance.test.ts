import { recognize } from "../../src/recognize/recognize";
import { Decimal } from "../../src/score/decimal";
import { deduction, hasPoints } from "../../src/score/deduction";
import { differ, sameDouble } from "../../src/score/tolerance";
import { grid } from "../helpers/draw";

test.each<[string, string, boolean]>([
  ["9.37", "9.37", false],
  ["9.37", "9.375", false],
  ["9.37", "9.3751", true],
  ["0.3", "0.30000000000000004", false],
  ["100", "99.99", true],
])("%s and %s differ: %s", (a, b, expected) => {
  expect(differ(new Decimal(a), new Decimal(b))).toBe(expected);
  expect(differ(new Decimal(b), new Decimal(a))).toBe(expected);
});

test.each<[string, string, boolean]>([
  ["50.4", "50.400000000000006", true],
  ["50.4", "50.4000000001", false],
  ["883778.8", "883778.80000000005", true],
])("%s and %s are the same double: %s", (a, b, expected) => {
  expect(sameDouble(new Decimal(a), new Decimal(b))).toBe(expected);
});

test("what a row lost, and whether it counts", () => {
  const { sheet } = grid`
    三级指标 | 目标值 | 完成值 | 分值 | 得分
    巡检次数 | ≥12次  | 12次   | 10   | 10
    培训次数 | ≥12次  | 11次   | 10   | 9.5
    抽查次数 | ≥12次  | 11次   | 10   | 9.995
    演练次数 | ≥12次  | 11次   | 10   | 12
    会议次数 | ≥12次  | 11次   | 10   |
    走访次数 | ≥12次  | 11次   | 0    | 0
    回访次数 | ≥12次  | 11次   | -    | 3
  `;
  const { indicators } = recognize(sheet).forms[0]!;
  const lost = indicators.map((indicator) => deduction(indicator)?.toFixed() ?? null);
  expect(lost).toEqual([null, "0.5", null, null, null, null, null]);
  expect(indicators.map(hasPoints)).toEqual([true, true, true, true, true, false, false]);
});
