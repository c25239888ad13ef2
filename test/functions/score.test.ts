import fc from "fast-check";
import { Decimal } from "../../src/score/decimal";
import { proportionalScore } from "../../src/score/indicator-score";
import { nationalProfile } from "../../src/score/profile";
import { roundBy } from "../../src/score/round";
import { callOnce } from "../helpers/call-function";

type Cell = string | number | null;

const noDirection = "没有写 ≥ 或 ≤，实际完成值又与它不同，看不出越大越好还是越小越好。";
const tooFar = "一个是百分数、一个没有单位，大小又相差太远，请都写上 %。";

describe("SCORE", () => {
  test.each<[Cell, Cell, Cell, string | number]>([
    ["≥100人次", "120人次", 10, 10],
    ["≥100人次", "80人次", 10, 8],
    ["≥100人次", 80, 10, 8],
    ["≥１００人次", "８０人次", "１０分", 8],
    [">= 100 (人次)", "80", "10", 8],
    ["不少于12种", "11种", 10, 9.17],
    ["98%以上", "49%", 10, 5],
    [">5次", "4次", 10, 8],
    ["=100台", "80台", 10, 8],
    ["═100台", "120台", 10, 10],
    ["≤30天", "30天", 10, 10],
    ["≤30天", "40天", 10, 7.5],
    ["不超过30天", 40, 10, 7.5],
    ["<2小时", "150分钟", 10, 8],
    ["≤90万元", "1000000元", 10, 9],
    ["≥3次", "1次", 10, 3.33],
    ["≥3次", "0", 10, 0],
    ["≥3次", "-1次", 10, 0],
    ["≥3次", "2次", 0, 0],
    [100, 100, 10, 10],
    ["", "120人次", 10, ""],
    ["≥100", "", 10, ""],
    ["≥100", 120, null, ""],
    ["及时", "", 10, ""],
    [100, 80, 10, `#N/A 年度指标值“100”${noDirection}`],
    ["100台", "80台", 10, `#N/A 年度指标值“100台”${noDirection}`],
    ["≥0次", "1次", 10, "#N/A 年度指标值“≥0次”不大于 0，不能按比例计分。"],
    ["—", "1次", 10, "#N/A 年度指标值写的是“—”，即不适用。"],
    ["≥1次", "/", 10, "#N/A 实际完成值写的是“/”，即不适用。"],
    ["90-95%", "92%", 10, "#N/A 年度指标值“90-95%”是一个区间，没有单独一个数。"],
    [
      "2021年12月底前",
      "2021年11月",
      10,
      "#N/A 年度指标值“2021年12月底前”是日期，没有可以比较的数。",
    ],
    ["≥", "1", 10, "#VALUE! 读不懂年度指标值“≥”，应写成 ≥95%、不少于12次、≤30天 这样。"],
    [
      "≥10次",
      "已完成",
      10,
      "#VALUE! 年度指标值“≥10次”是数，实际完成值应填实际数，写的是“已完成”。",
    ],
    [
      "≥10次",
      "10-12次",
      10,
      "#VALUE! 年度指标值“≥10次”是数，实际完成值应填实际数，写的是“10-12次”。",
    ],
    [
      "≥10次",
      "10人",
      10,
      "#VALUE! 实际完成值“10人”的单位应与年度指标值“≥10次”的一样，或者能够换算。",
    ],
    ["≥10次", "10次", "全部", "#VALUE! 分值应是不小于 0 的数，写的是“全部”。"],
  ])("%j, %j, %j", (target, actual, points, expected) => {
    expect(callOnce("SCORE", target, actual, points)).toBe(expected);
  });

  test("words have no score, and say what has one", () => {
    expect(callOnce("SCORE", "及时", "及时", 10)).toBe(
      "#N/A 年度指标值“及时”是定性的，没有可以比较的数；定性指标请用 PERF.BAND。",
    );
  });

  test.each<[string, Cell, Cell, string | number]>([
    ["a fraction of a %-formatted cell, met", "≥95%", 0.99, 10],
    ["a fraction, missed", "≥95%", 0.9, 9.47],
    ["a fraction written as text", "≥95%", "0.9", 9.47],
    ["a fraction above one", "≥95%", 1.02, 10],
    ["a percentage without its sign", "≥95%", 90, 9.47],
    ["exactly a twentieth: as it stands", "≥95%", 4.75, 0.5],
    ["just below a twentieth: a hundred times", "≥95%", 4.74, 10],
    ["exactly a twentieth when multiplied", "≥95%", 0.0475, 0.5],
    ["exactly twenty times: as it stands", "≤5%", 100, 0.5],
    ["above twenty times, both ways", "≤5%", 100.1, `#N/A “≤5%”和“100.1”${tooFar}`],
    ["below a twentieth, both ways", "≥95%", 0.04, `#N/A “≥95%”和“0.04”${tooFar}`],
    ["zero, which has no scale", "≥95%", 0, 0],
    ["a target that is a fraction", 0.95, "95%", 10],
    ["a target that is a fraction, with a sign", "≥0.95", "90%", 9.47],
    ["a target that is a percentage without its sign", "≥95", "90%", 9.47],
    ["a target far off, both ways", "≥0.02", "95%", `#N/A “≥0.02”和“95%”${tooFar}`],
    ["two percentages", "≥95%", "0.9%", 0.09],
    ["two bare numbers", "≥0.95", 95, 10],
    [
      "a unit beside a percentage",
      "≥95%",
      "90人",
      "#VALUE! 实际完成值“90人”的单位应与年度指标值“≥95%”的一样，或者能够换算。",
    ],
  ])("percentages: %s", (_, target, actual, expected) => {
    expect(callOnce("SCORE", target, actual, 10)).toBe(expected);
  });

  test.each<[Cell, Cell, string | number]>([
    [null, null, 6.67],
    ["四舍五入", "国家通用", 6.67],
    ["截断", null, 6.66],
    ["截断", "国家通用", 6.66],
    ["去尾", null, "#VALUE! 舍入方式应是“四舍五入”或“截断”，写的是“去尾”。"],
    [
      null,
      "北京",
      "#VALUE! 没有“北京”这个口径，应是“国家通用”、“成本单列”、“湖北”、“银川”、“执行率封顶”、“中央部门”、“反向线性”、“等于双向”。",
    ],
    [
      null,
      1,
      "#VALUE! 没有“1”这个口径，应是“国家通用”、“成本单列”、“湖北”、“银川”、“执行率封顶”、“中央部门”、“反向线性”、“等于双向”。",
    ],
  ])("rounding %j, profile %j", (rounding, profile, expected) => {
    expect(callOnce("SCORE", "≥3次", "2次", 10, rounding, profile)).toBe(expected);
  });

  test.each<[target: string, actual: string, national: number, symmetric: number]>([
    ["=100台", "100台", 10, 10],
    ["=100台", "125台", 10, 8],
    ["=100台", "80台", 8, 8],
    ["≥100台", "125台", 10, 10],
    ["≤100台", "80台", 10, 10],
  ])("%s, %s: %d, and under 等于双向 %d", (target, actual, national, symmetric) => {
    expect(callOnce("SCORE", target, actual, 10, null, "国家通用")).toBe(national);
    expect(callOnce("SCORE", target, actual, 10, null, "等于双向")).toBe(symmetric);
  });

  test("is what the rules compute", () => {
    const tenths = fc.integer({ min: 1, max: 100_000 }).map((value) => value / 10);
    const signs = fc.constantFrom(
      ["≥", "up"] as const,
      ["≤", "down"] as const,
      ["=", "up"] as const,
    );
    fc.assert(
      fc.property(tenths, tenths, tenths, signs, (target, actual, points, [sign, way]) => {
        const pair = { target: new Decimal(target), actual: new Decimal(actual) };
        const settings = { points: new Decimal(points), way, profile: nationalProfile };
        const exact = proportionalScore(pair, settings)!;
        const expected = roundBy("round", exact, 2).toNumber();
        expect(callOnce("SCORE", `${sign}${target}个`, `${actual}个`, points)).toBe(expected);
        expect(callOnce("SCORE", `${sign}${target}`, actual, `${points}分`)).toBe(expected);
      }),
    );
  });

  test("a fraction scores as the percentage that it is shown as", () => {
    const hundredths = fc.integer({ min: 475, max: 11_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(hundredths, (percent) => {
        const fraction = new Decimal(percent).div(100).toNumber();
        const expected = callOnce("SCORE", "≥95%", `${percent}%`, 10);
        expect(callOnce("SCORE", "≥95%", fraction, 10)).toBe(expected);
      }),
    );
  });
});
