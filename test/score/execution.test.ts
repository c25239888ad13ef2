import { isFilled } from "../../src/form/field";
import type { FundsRow, RateNotation } from "../../src/form/form";
import { recognize } from "../../src/recognize/recognize";
import { Decimal } from "../../src/score/decimal";
import {
  executionPercent,
  executionRate,
  executionScore,
  formConvention,
  roundedFigures,
  writeRate,
} from "../../src/score/execution";
import { nationalProfile } from "../../src/score/profile";
import { roundBy } from "../../src/score/round";
import { grid } from "../helpers/draw";

/** Truncated to eight decimals, which is more than any form prints. */
const short = (value: Decimal | null): string | null =>
  value && roundBy("truncate", value, 8).toFixed();

test.each<
  [
    budget: string,
    executed: string,
    rate: string | null,
    percent: string | null,
    score: string | null,
  ]
>([
  ["97.68", "91.60", "0.93775593", "93.77559377", "9.37755937"],
  ["55.00", "52.52", "0.95490909", "95.49090909", "9.5490909"],
  ["883779", "883778.8", "0.99999977", "99.99997736", "9.99999773"],
  ["18.30", "2.22", "0.12131147", "12.13114754", "1.21311475"],
  ["100", "100", "1", "100", "10"],
  ["100", "0", "0", "0", "0"],
  ["100", "120", "1.2", "120", "10"],
  ["3", "1", "0.33333333", "33.33333333", "3.33333333"],
  ["0", "0", null, null, null],
  ["0", "5", null, null, null],
  ["-1", "1", null, null, null],
])("of %s spent %s: rate %s, %s %%, score %s", (budget, executed, rate, percent, score) => {
  const [whole, part] = [new Decimal(budget), new Decimal(executed)];
  expect(short(executionRate(whole, part))).toBe(rate);
  expect(short(executionPercent(whole, part))).toBe(percent);
  expect(short(executionScore(whole, part, new Decimal(10)))).toBe(score);
});

test("the score is multiplied before it is divided", () => {
  const three = new Decimal(3);
  expect(executionScore(three, new Decimal(1), three)?.toFixed()).toBe("1");
  expect(executionScore(three, new Decimal(1), new Decimal(30))?.toFixed()).toBe("10");
});

const funds = (rate: string, score: string): FundsRow => {
  const { sheet } = grid`
    项目名称 | 甲             |            |            |      |         |
    项目资金 |                | 全年预算数 | 全年执行数 | 分值 | 执行率  | 得分
    ^        | 年度资金总额   | 97.68      | 91.60      | 10   | ${rate} | ${score}
    三级指标 | 目标值         | 完成值     | 分值       | 得分 |         |
    巡检次数 | ≥12次          | 13次       | 90         | 90   |         |
  `;
  return recognize(sheet).forms[0]!.funds!.total;
};

test.each<[rate: string, score: string, expected: string]>([
  ["93.77%", "9.37", "truncate"],
  ["93.77", "9.37", "truncate"],
  ["0.9378", "9.38", "round"],
  ["93.78%", "9.38", "round"],
  ["93.78%", "9.37", "either"],
  ["94%", "9.4", "either"],
  ["", "9.38", "round"],
  ["93.77%", "", "truncate"],
  ["", "", "either"],
])("a form with a rate of %s and a score of %s shows %s", (rate, score, expected) => {
  expect(formConvention(funds(rate, score), nationalProfile)).toBe(expected);
});

test("a profile can say how a form rounds", () => {
  const rounding = { ...nationalProfile.rounding, convention: "round" as const };
  expect(formConvention(funds("93.77%", "9.37"), { ...nationalProfile, rounding })).toBe("round");
  expect(formConvention(null, nationalProfile)).toBe("either");
});

test("printed figures stand beside the exact ones, where both are known", () => {
  const { rate, score } = roundedFigures(funds("93.77%", ""));
  expect([rate?.printed.toFixed(), short(rate?.exact ?? null), score]).toEqual([
    "93.77",
    "93.77559377",
    null,
  ]);
});

test.each<[string, RateNotation, string | number]>([
  ["93.77", "percent-sign", "93.77%"],
  ["93.77", "percentage", 93.77],
  ["93.77", "fraction", 0.9377],
  ["100", "percent-sign", "100%"],
])("%s as %s: %p", (percent, notation, expected) => {
  expect(writeRate(new Decimal(percent), notation)).toBe(expected);
});

test("what is written as a rate is read as the same rate", () => {
  for (const [notation, written] of [
    ["percent-sign", "93.77%"],
    ["percentage", "93.77"],
    ["fraction", "0.9377"],
  ] as const) {
    expect(String(writeRate(new Decimal("93.77"), notation))).toBe(written);
    const { executionRate: rate } = funds(written, "9.37");
    expect(isFilled(rate) && rate.value.value.toFixed()).toBe("0.9377");
  }
});
