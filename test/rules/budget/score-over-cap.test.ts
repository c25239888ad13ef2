import { scoreOverCap } from "../../../src/rules/budget/score-over-cap";
import { grid } from "../../helpers/draw";
import { withCell } from "../../helpers/edit-sheet";
import { fundsGrid } from "../../helpers/funds-grid";
import { testRule } from "../../helpers/test-rule";

/** The execution's points and score, as they are drawn. */
function execution(points: string, score: string): ReturnType<typeof fundsGrid> {
  return fundsGrid`
    项目资金（万元） | 全年预算数 | 全年执行数 | 分值      | 执行率(%) | 得分
    年度资金总额     | 100.00     | 100.00     | ${points} | 100.00    | ${score}
  `;
}

testRule(scoreOverCap, {
  valid: {
    "as many as the points": execution("10", "10"),
    "as many, with other decimals": execution("10", "10.00"),
    fewer: execution("10", "0"),
    "more, which nothing shows": withCell(execution("10", "10"), "F2", { value: 10.4 }),
    "more than the points are that are shown as more": withCell(execution("10", "10"), "D2", {
      value: 9.6,
    }),
    "no points": execution("", "12"),
    "a dash for the points": execution("—", "12"),
    "a blank score": execution("10", ""),
    "a score that cannot be read": execution("10", "满分"),
    "a score of a source": fundsGrid`
      项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率(%) | 得分
      年度资金总额     | 100.00     | 100.00     | 10   | 100.00    | 10
      当年财政拨款     | 100.00     | 100.00     | 10   | 100.00    | 12
    `,
    "a form without a funds block": grid`
      三级指标   | 分值 | 得分
      验收合格率 | 100  | 120
      总分       | 100  | 120
    `,
  },

  invalid: {
    "a hundredth more": {
      sheet: execution("10", "10.01 {budget.score-over-cap}"),
      messages: ["执行率得分 10.01 超过分值 10。"],
      fixed: execution("10", "10.00"),
    },
    "a text": {
      sheet: execution("10", "'12 {budget.score-over-cap}"),
      messages: ["执行率得分 12 超过分值 10。"],
      fixed: execution("10", "10"),
    },
    "a formula, which no fix overwrites": {
      sheet: withCell(execution("10", "12 {budget.score-over-cap}"), "F2", {
        formula: "=C2/B2*12",
      }),
      messages: ["执行率得分 12 超过分值 10。"],
    },
  },
});
