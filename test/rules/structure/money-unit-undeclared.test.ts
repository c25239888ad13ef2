import { moneyUnitUndeclared } from "../../../src/rules/structure/money-unit-undeclared";
import { grid, type Drawing } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";
import { withCell } from "../../helpers/edit-sheet";

const message = "资金未写明“元/万元”，无法与正文金额核对。";

/** A funds block of 97.68 under a caption, below a row of its own. */
function funds(caption: string, { above = "", target = "≥12次" } = {}): Drawing {
  return grid`
    项目名称   | 多元调解中心 | ${above}   | <      | <    | <
    ${caption} |              | 全年预算数 | 全年执行数 | 分值 | 得分
    ^          | 年度资金总额 | 97.68      | 91.6   | 10   | 9.38
    三级指标   | 年度指标值   | 实际完成值 | 分值   | 得分 |
    巡检次数   | ${target}    | 12次       | 90     | 90   |
    总分       |              |            | 100    | 99.38 |
  `;
}

testRule(moneyUnitUndeclared, {
  valid: {
    "in the caption": funds("项目资金（万元）"),
    "in a 单位 cell": funds("项目资金", { above: "单位：万元" }),
    "without brackets": funds("项目资金 万元"),
    "in a column": grid`
      项目资金 |              | 全年预算数(元) | 全年执行数 | 分值 | 得分
      ^        | 年度资金总额 | 97.68          | 91.6       | 10   | 9.38
      三级指标 | 年度指标值   | 实际完成值     | 分值       | 得分 |
      巡检次数 | ≥12次        | 12次           | 90         | 90   |
    `,
    "in the title": grid`
      项目支出绩效自评表（单位：万元） | < | < | < | < | <
      项目资金 |              | 全年预算数 | 全年执行数 | 分值 | 得分
      ^        | 年度资金总额 | 97.68      | 91.6       | 10   | 9.38
      三级指标 | 年度指标值   | 实际完成值 | 分值       | 得分 |
      巡检次数 | ≥12次        | 12次       | 90         | 90   |
    `,
    "in an amount": grid`
      项目资金 |              | 全年预算数 | 全年执行数 | 分值 | 得分
      ^        | 年度资金总额 | 97.68万元  | 91.6       | 10   | 9.38
      三级指标 | 年度指标值   | 实际完成值 | 分值       | 得分 |
      巡检次数 | ≥12次        | 12次       | 90         | 90   |
    `,
    "in the label of an amount": grid`
      当年预算数（元）： | 976800     | 预算执行数： | 916000 |
      指标名称           | 年度指标值 | 实际完成值   | 权重   | 自评分
      巡检次数           | ≥12次      | 12次         | 100    | 100
    `,
    "behind the amount of a card": grid`
      绩效评价结果信息表 | <
      决算金额           | 32 万元
      评价分值           | 95.96 分
      评价结论           | 等次为“优”
    `,
    "no money": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 100  | 100
    `,
  },

  invalid: {
    "the name of the project does not say it": {
      sheet: funds("项目资金 {structure.money-unit-undeclared}"),
      messages: [message],
    },
    "an indicator that has the budget as its target": {
      sheet: funds("项目资金 {structure.money-unit-undeclared}", { target: "≤97.68万元" }),
      messages: [message],
      fixed: funds("项目资金（万元）", { target: "≤97.68万元" }),
    },
    "a caption that ends in a colon": {
      sheet: funds("项目资金： {structure.money-unit-undeclared}", { target: "≤97.68万元" }),
      messages: [message],
      fixed: funds("项目资金（万元）：", { target: "≤97.68万元" }),
    },
    "an indicator that has the same number of something else": {
      sheet: funds("项目资金 {structure.money-unit-undeclared}", { target: "≥97.68亩" }),
      messages: [message],
    },
    "indicators that have it in two units": {
      sheet: grid`
        项目资金 {structure.money-unit-undeclared} | | 全年预算数 | 全年执行数 | 分值 | 得分
        ^        | 年度资金总额 | 97.68      | 97.68      | 10   | 10
        三级指标 | 年度指标值   | 实际完成值 | 分值       | 得分 |
        支出总额 | ≤97.68万元   | 97.68元    | 90         | 90   |
      `,
      messages: [message],
    },
    "an indicator that speaks of other money": {
      sheet: funds("项目资金 {structure.money-unit-undeclared}", { target: "≤97.6万元" }),
      messages: [message],
    },
    "a caption made by a formula": {
      sheet: withCell(
        funds("项目资金 {structure.money-unit-undeclared}", { target: "≤97.68元" }),
        "A2",
        { formula: "=B9" },
      ),
      messages: [message],
    },
    "two cards of three": {
      sheet: grid`
        绩效评价结果信息表 | <
        决算金额 {structure.money-unit-undeclared} | 32
        评价分值           | 95.96 分
        评价结论           | 等次为“优”
        绩效评价结果信息表 | <
        决算金额           | 32 万元
        评价分值           | 95.96 分
        评价结论           | 等次为“优”
        绩效评价结果信息表 | <
        决算金额 {structure.money-unit-undeclared} |
        评价分值           | 95.96 分
        评价结论           | 等次为“优”
      `,
      messages: [message, message],
    },
  },
});
