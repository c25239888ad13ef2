import { roundingConvention } from "../../../src/rules/budget/rounding-convention";
import { grid } from "../../helpers/draw";
import { fundsGrid } from "../../helpers/funds-grid";
import { testRule } from "../../helpers/test-rule";

/** The total row: 全年预算数, 全年执行数, 执行率 and the score out of ten, as they are drawn. */
function printed(
  budget: string,
  executed: string,
  rate: string,
  score: string,
): ReturnType<typeof fundsGrid> {
  return fundsGrid`
    项目资金（万元） | 全年预算数 | 全年执行数  | 分值 | 执行率(%) | 得分
    年度资金总额     | ${budget}  | ${executed} | 10   | ${rate}   | ${score}
  `;
}

testRule(roundingConvention, {
  valid: {
    // 91.60 / 97.68 = 93.7755…, of ten points 9.37755…
    "both rounded": printed("97.68", "91.60", "93.78", "9.38"),
    // 138.78 / 139.00 = 99.8417…, of ten points 9.98417…
    "figures that are the same either way": printed("139.00", "138.78", "99.84", "9.98"),
    "figures that are neither, which other rules report": printed("97.68", "91.60", "93", "9"),
    "one decimal, whichever way": printed("97.68", "91.60", "93.7", "9.3"),
    "no budget": printed("0.00", "91.60", "93.77", "9.37"),
    "nothing executed": printed("97.68", "", "93.77", "9.37"),
    "blank figures": printed("97.68", "91.60", "", ""),
    "more than the budget, where the points are the score": printed(
      "97.68",
      "105.34",
      "107.84",
      "10",
    ),
    "a source that truncates": fundsGrid`
      项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率(%) | 得分
      年度资金总额     | 139.00     | 138.78     | 10   | 99.84     | 9.98
      当年财政拨款     | 97.68      | 91.60      | 10   | 93.77     | 9.37
    `,
    "a form without a funds block": grid`
      三级指标   | 分值 | 得分
      验收合格率 | 100  | 90
      总分       | 100  | 90
    `,
  },

  invalid: {
    "both truncated, reported once at the first": {
      sheet: printed("97.68", "91.60", "93.77 {budget.rounding-convention}", "9.37"),
      messages: [
        "本表执行率按“截断”取两位（93.77），四舍五入为 93.78；得分按“截断”取两位（9.37），四舍五入为 9.38。",
      ],
    },
    // 10 × 52.52 / 55.00 = 9.54909…, while 95.4909… is 95.49 either way
    "a truncated score": {
      sheet: printed("55.00", "52.52", "95.49", "9.54 {budget.rounding-convention}"),
      messages: ["本表得分按“截断”取两位（9.54），四舍五入为 9.55。"],
    },
    "a truncated rate with a rounded score": {
      sheet: printed("97.68", "91.60", "93.77 {budget.rounding-convention}", "9.38"),
      messages: ["本表执行率按“截断”取两位（93.77），四舍五入为 93.78。"],
    },
    // 10 × 32.29 / 33.13 = 9.74645…, and the interval of the amounts plays no part
    "a score that the amounts' last decimal would allow": {
      sheet: printed("33.13", "32.29", "97.46", "9.74 {budget.rounding-convention}"),
      messages: ["本表得分按“截断”取两位（9.74），四舍五入为 9.75。"],
    },
    // 100 × 1 / 16 = 6.25 exactly, of 10.5 points 0.65625; 100 × 1 / 32 = 3.125, half up 3.13
    "exactly half a hundredth": {
      sheet: printed("32", "1", "3.12% {budget.rounding-convention}", ""),
      messages: ["本表执行率按“截断”取两位（3.12），四舍五入为 3.13。"],
    },
    "a fraction": {
      sheet: printed("97.68", "91.60", "0.9377 {budget.rounding-convention}", "9.38"),
      messages: ["本表执行率按“截断”取两位（93.77），四舍五入为 93.78。"],
    },
    "scores to the left of the rates": {
      sheet: fundsGrid`
        项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 得分                              | 执行率(%)
        年度资金总额     | 97.68      | 91.60      | 10   | 9.37 {budget.rounding-convention} | 93.77
      `,
      messages: [
        "本表得分按“截断”取两位（9.37），四舍五入为 9.38；执行率按“截断”取两位（93.77），四舍五入为 93.78。",
      ],
    },
    "two forms of three": {
      sheet: grid`
        项目资金     | 全年预算数 | 全年执行数 | 执行率(%)
        年度资金总额 | 97.68      | 91.60      | 93.77     {budget.rounding-convention}
        三级指标     | 分值       | 得分       |
        验收合格率   | 100        | 90         |
        总分         | 100        | 90         |
        项目资金     | 全年预算数 | 全年执行数 | 执行率(%)
        年度资金总额 | 97.68      | 91.60      | 93.78
        三级指标     | 分值       | 得分       |
        验收合格率   | 100        | 90         |
        总分         | 100        | 90         |
        项目资金     | 全年预算数 | 全年执行数 | 执行率(%)
        年度资金总额 | 97.68      | 91.60      | 93.77     {budget.rounding-convention}
        三级指标     | 分值       | 得分       |
        验收合格率   | 100        | 90         |
        总分         | 100        | 90         |
      `,
      messages: [
        "本表执行率按“截断”取两位（93.77），四舍五入为 93.78。",
        "本表执行率按“截断”取两位（93.77），四舍五入为 93.78。",
      ],
    },
  },
});
