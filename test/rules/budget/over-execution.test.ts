import { overExecution } from "../../../src/rules/budget/over-execution";
import { grid } from "../../helpers/draw";
import { withCell } from "../../helpers/edit-sheet";
import { fundsGrid } from "../../helpers/funds-grid";
import { testRule } from "../../helpers/test-rule";

/** The total row: 全年预算数, 全年执行数 and 分值 as they are drawn. */
function spent(budget: string, executed: string, points = "10"): ReturnType<typeof fundsGrid> {
  return fundsGrid`
    项目资金（万元） | 全年预算数 | 全年执行数  | 分值
    年度资金总额     | ${budget}  | ${executed} | ${points}
  `;
}

testRule(overExecution, {
  valid: {
    "as much as the budget": spent("139.00", "139.00"),
    "half a unit of the budget's last decimal more": spent("139.00", "139.005"),
    "half a unit of its only decimal more": spent("139.0", "139.05"),
    "a whole budget": spent("139", "139"),
    less: spent("139.00", "0.00"),
    "a budget of 0, which budget.full-year-zero reports": spent("0.00", "5.00"),
    "a blank budget, which budget.full-year-zero reports": spent("", "5.00"),
    "nothing executed": spent("139.00", ""),
    "a dash": spent("139.00", "-"),
    "an amount in another unit": spent("139.00", "1390000元"),
    "a source": fundsGrid`
      项目资金（万元） | 全年预算数 | 全年执行数 | 分值
      年度资金总额     | 100.00     | 100.00     | 10
      当年财政拨款     | 60.00      | 90.00      |
      其他资金         | 40.00      | 10.00      |
    `,
    "a form without a funds block": grid`
      三级指标   | 分值 | 得分
      验收合格率 | 100  | 90
      总分       | 100  | 90
    `,
  },

  invalid: {
    "more than half a unit of the budget's last decimal": {
      sheet: spent("139.00", "139.006 {budget.over-execution}"),
      messages: [
        "执行数 139.006 大于全年预算数 139.00，请核对是否漏填调整预算；得分按 10 分封顶。",
      ],
    },
    "the least that a whole budget does not allow": {
      sheet: spent("139", "139.1 {budget.over-execution}"),
      messages: ["执行数 139.1 大于全年预算数 139，请核对是否漏填调整预算；得分按 10 分封顶。"],
    },
    "the least budget": {
      sheet: spent("0.5", "0.6 {budget.over-execution}", "0.5"),
      messages: ["执行数 0.6 大于全年预算数 0.5，请核对是否漏填调整预算；得分按 0.5 分封顶。"],
    },
    "a budget that its format rounds, as it is shown": {
      sheet: withCell(spent("139", "139.2 {budget.over-execution}"), "B2", { value: 139.4 }),
      messages: ["执行数 139.2 大于全年预算数 139，请核对是否漏填调整预算；得分按 10 分封顶。"],
    },
    "no points for the execution": {
      sheet: spent("1,000.00", "1,200.00 {budget.over-execution}", "-"),
      messages: ["执行数 1,200.00 大于全年预算数 1,000.00，请核对是否漏填调整预算。"],
    },
    "header pairs instead of a block": {
      sheet: grid`
        项目名称：         | 智联普陀 |                    |
        当年预算数（元）： | 100.00   | 预算执行数（元）： | 110.00 {budget.over-execution}
        指标名称           | 权重     | 自评分             | 备注
        服务完成率         | 100      | 100                |
        合计               | 100      | 100                |
      `,
      messages: ["执行数 110.00 大于全年预算数 100.00，请核对是否漏填调整预算。"],
    },
  },
});
