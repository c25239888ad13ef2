import { costVsExecution } from "../../../src/rules/row/cost-vs-execution";
import { draw, grid, type Drawing } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

/** Rows of 一级指标 to 得分, below a funds row of these three figures. */
function below(
  funds: readonly [budget: string, executed: string, rate: string],
  rows: string,
): Drawing {
  const lines = [
    "项目资金 | | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分",
    `年度资金总额 | | ${funds.join(" | ")} | |`,
    "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
    ...rows.trim().split("\n"),
  ];
  return draw(lines.join("\n"));
}

testRule(costVsExecution, {
  valid: {
    // 81.33 / 100 = 81.33 %
    "a share within one point of the rate": below(
      ["100.00", "81.33", "81.33%"],
      `产出指标 | 成本指标 | 项目实际支出 | ≤100.00(%) | 82.33(%) | 10 | 10
       产出指标 | 成本指标 | 项目实际投入 | ≤100.00(%) | 80.33(%) | 10 | 10
       产出指标 | 成本指标 | 预算支出比例 | <100%      | 81       | 10 | 10`,
    ),
    "other targets": below(
      ["100.00", "50.00", "50.00%"],
      `产出指标 | 成本指标 | 项目实际支出 | ≥90%    | 100%    | 10 | 10
       产出指标 | 成本指标 | 支出控制情况 | =100%   | 100%    | 10 | 10
       产出指标 | 成本指标 | 设备投入     | ≤95万元 | 95万元  | 10 | 10
       产出指标 | 成本指标 | 人员支出     | 节约    | 100%    | 10 | 10`,
    ),
    "other names and other levels": below(
      ["100.00", "50.00", "50.00%"],
      `产出指标 | 成本指标 | 成本控制率   | ≤100% | 100% | 10 | 10
       产出指标 | 质量指标 | 项目实际支出 | ≤100% | 100% | 10 | 10
       产出指标 | 成本指标 |              | ≤100% | 100% | 10 | 10`,
    ),
    "an actual value in another unit, in words, or none": below(
      ["100.00", "50.00", "50.00%"],
      `产出指标 | 成本指标 | 项目实际支出 | ≤100% | 95万元   | 10 | 10
       产出指标 | 成本指标 | 项目实际投入 | ≤100% | 达成指标 | 10 | 10
       产出指标 | 成本指标 | 人员支出     | ≤100% | 0.5      | 10 | 10
       产出指标 | 成本指标 | 设备投入     | ≤100% |          | 10 | 10`,
    ),
    "a budget of which nothing is known": below(
      ["0.00", "50.00", "50.00%"],
      "产出指标 | 成本指标 | 项目实际支出 | ≤100% | 100% | 10 | 10",
    ),
    "an amount that is missing": below(
      ["100.00", "", "50.00%"],
      "产出指标 | 成本指标 | 项目实际支出 | ≤100% | 100% | 10 | 10",
    ),
    "a form without funds": grid`
      二级指标 | 三级指标     | 年度指标值 | 实际完成值 | 分值 | 得分
      成本指标 | 项目实际支出 | ≤100%      | 100%       | 10   | 10
    `,
  },

  invalid: {
    // 91.60 / 97.68 = 93.7755…
    "two rows of three": {
      sheet: below(
        ["97.68", "91.60", "93.77%"],
        `产出指标 | 成本指标 | 项目实际投入 | ≤100.00(%) | 100.00(%) {row.cost-vs-execution} | 10 | 10
         产出指标 | 成本指标 | 项目实际支出 | ≤100.00(%) | 94.00(%)                          | 10 | 10
         产出指标 | 成本指标 | 人员支出比例 | <100%      | 80 {row.cost-vs-execution}        | 10 | 10`,
      ),
      messages: [
        "「项目实际投入」成本指标实际 100.00(%)，但资金执行率 93.77%。",
        "「人员支出比例」成本指标实际 80，但资金执行率 93.77%。",
      ],
    },
    // 2 / 3 = 66.666…
    "more than one point, in a form that prints no rate": {
      sheet: below(
        ["3.00", "2.00", ""],
        `产出指标 | 成本指标 | 项目实际支出 | ≤100% | 67.67% {row.cost-vs-execution} | 10 | 10
         产出指标 | 成本指标 | 项目实际投入 | ≤100% | 67.66%                         | 10 | 10`,
      ),
      messages: ["「项目实际支出」成本指标实际 67.67%，但资金执行率 66.67%。"],
    },
    "a cost as a level of its own": {
      sheet: below(
        ["100.00", "50.00", "50.00%"],
        "成本指标 | 经济指标 | 项目总支出 | ≤100% | 100% {row.cost-vs-execution} | 10 | 10",
      ),
      messages: ["「项目总支出」成本指标实际 100%，但资金执行率 50%。"],
    },
  },
});
