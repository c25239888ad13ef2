import { fullYearZero } from "../../../src/rules/budget/full-year-zero";
import { grid } from "../../helpers/draw";
import { withCell } from "../../helpers/edit-sheet";
import { fundsGrid } from "../../helpers/funds-grid";
import { testRule } from "../../helpers/test-rule";

/** The total row: 全年预算数 and 分值 as they are drawn. */
function budgeted(budget: string, points: string): ReturnType<typeof fundsGrid> {
  return fundsGrid`
    项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值
    年度资金总额     | 97.68      | ${budget}  | 91.60      | ${points}
  `;
}

testRule(fullYearZero, {
  valid: {
    "a budget": budgeted("97.68", "10"),
    "the least budget": budgeted("0.01", "10"),
    "no points": budgeted("", ""),
    "a dash for the points": budgeted("0.00", "—"),
    "points of 0": budgeted("0.00", "0"),
    "an error, which structure.cell-error reports": budgeted("#REF!", "10"),
    "a budget that cannot be read": budgeted("待定", "10"),
    "sources of 0": fundsGrid`
      项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值
      年度资金总额     | 97.68      | 97.68      | 91.60      | 10
      当年财政拨款     | 97.68      | 97.68      | 91.60      | -
      上年结转资金     | 0.00       | 0.00       | 0.00       | -
      其他资金         |            |            |            | 10
    `,
    "a column that the block does not have": fundsGrid`
      项目资金（万元） | 年初预算数 | 全年执行数 | 分值
      年度资金总额     | 97.68      | 91.60      | 10
    `,
    "a form without a funds block": grid`
      三级指标   | 分值 | 得分
      验收合格率 | 100  | 90
      总分       | 100  | 90
    `,
  },

  invalid: {
    "a budget of 0": {
      sheet: budgeted("0.00 {budget.full-year-zero}", "10"),
      messages: ["全年预算数为空/0，执行率无法计算。"],
    },
    "a blank one": {
      sheet: budgeted("{budget.full-year-zero}", "20"),
      messages: ["全年预算数为空/0，执行率无法计算。"],
    },
    "a budget that is shown as 0": {
      sheet: withCell(budgeted("0.00 {budget.full-year-zero}", "0.5"), "C2", { value: 0.004 }),
      messages: ["全年预算数为空/0，执行率无法计算。"],
    },
    "a 0 that is a text": {
      sheet: budgeted("'０ {budget.full-year-zero}", "10"),
      messages: ["全年预算数为空/0，执行率无法计算。"],
    },
  },
});
