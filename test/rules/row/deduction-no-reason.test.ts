import { deductionNoReason } from "../../../src/rules/row/deduction-no-reason";
import { grid } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

testRule(deductionNoReason, {
  valid: {
    "reasons, and nothing to explain": grid`
      三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      巡检次数   | ≥12次      | 6次        | 10   | 5    | 下半年停工
      抽查次数   | ≥12次      | 12次       | 10   | 10   |
      验收合格率 | ≥95%       | 96%        | 10   | 9.5  | 略
    `,
    "exactly half a hundredth less": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分  | 偏差原因分析及改进措施
      巡检次数 | ≥12次      | 12次       | 10   | 9.995 |
    `,
    "more than the points, which row.score-over-points reports": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      巡检次数 | ≥12次      | 12次       | 10   | 12   |
    `,
    "one reason merged over several rows": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      巡检次数 | ≥12次      | 6次        | 10   | 5    | 下半年停工
      抽查次数 | ≥12次      | 6次        | 10   | 5    | ^
      培训次数 | ≥12次      | 6次        | 10   | 5    | ^
    `,
    "the form's own words about its problems": grid`
      项目名称： | 智联普陀                             |                        |      |        |
      主要问题： | 社会公众 满意度仍有差距              |                        |      |        |
      改进措施： | 定期走访，使项目使用者满意度稳步提高 |                        |      |        |
      一级指标   | 指标名称                             | 指标解释               | 权重 | 自评分 | 备注
      满意度指标 | 社会公众满意度                       | 用以反映社会公众满意度 | 10   | 9      |
                                       | 项目使用者满意度                     | 用以反映使用者满意度   | 10   | 9      | -
    `,
    "the result of checks that found a problem": grid`
      项目名称： | 智联普陀                 |            |      |      |
      存在问题： | 巡检次数不足，下半年停工 |            |      |      |
      三级指标   | 年度指标值               | 实际完成值 | 分值 | 得分 | 说明
      巡检次数   | ≥12次                    | 6次        | 10   | 5    | 无
    `,
    "no score or no points to compare": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      巡检次数 | ≥12次      | 6次        |      | 5    |
      抽查次数 | ≥12次      | 6次        | 10   |      |
      培训次数 | ≥12次      | 6次        | 十分 | 5    |
      走访次数 | ≥12次      | 6次        | 10   | 满分 |
      会议次数 | ≥12次      | 6次        | -    | 5    |
      调研次数 | ≥12次      | 6次        | 10   | -    |
    `,
    "an error, which structure.cell-error reports": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      巡检次数 | ≥12次      | 6次        | 10   | 5    | #REF!
    `,
    "sums and the execution": grid`
      项目资金     | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
      年度资金总额 | 100        | 50         | 10   | 50%    | 5
      三级指标     | 年度指标值 | 实际完成值 | 分值 | 得分   | 备注
      巡检次数     | ≥12次      | 12次       | 90   | 90     |
      小计         |            |            | 100  | 90     |
      总分         |            |            | 100  | 95     |
    `,
    "a form without a column for reasons": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 6次        | 10   | 5
    `,
  },

  invalid: {
    "two rows of three": {
      sheet: grid`
        三级指标   | 年度指标值 | 实际完成值 | 分值  | 得分  | 偏差原因分析及改进措施
        使用率     | ≥99.00(%)  | 99.00(%)   | 20.00 | 18.00 | {row.deduction-no-reason}
        巡检次数   | ≥12次      | 12次       | 10.00 | 10.00 |
        部门满意度 | 良好       | 达成指标   | 10.00 | 9.50  | {row.deduction-no-reason}
      `,
      messages: [
        "「使用率」扣 2 分，请填写偏差原因及改进措施。",
        "「部门满意度」扣 0.5 分，请填写偏差原因及改进措施。",
      ],
    },
    "a little more than half a hundredth": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分  | 偏差原因分析及改进措施
        巡检次数 | ≥12次      | 12次       | 10   | 9.994 | {row.deduction-no-reason}
      `,
      messages: ["「巡检次数」扣 0.006 分，请填写偏差原因及改进措施。"],
    },
    "words that are no reason": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 未完成原因分析
        巡检次数 | ≥12次      | 6次        | 10   | 5    | 无 {row.deduction-no-reason}
        抽查次数 | ≥12次      | 6次        | 10   | 5    | 暂 无 {row.deduction-no-reason}
        培训次数 | ≥12次      | 6次        | 10   | 5    | - {row.deduction-no-reason}
        走访次数 | ≥12次      | 6次        | 10   | 5    | — {row.deduction-no-reason}
        会议次数 | ≥12次      | 6次        | 10   | 5    | / {row.deduction-no-reason}
        调研次数 | ≥12次      | 6次        | 10   | 5    | 0 {row.deduction-no-reason}
        回访次数 | ≥12次      | 6次        | 10   | 5    | '０ {row.deduction-no-reason}
      `,
      messages: [
        "「巡检次数」扣 5 分，请填写偏差原因及改进措施。",
        "「抽查次数」扣 5 分，请填写偏差原因及改进措施。",
        "「培训次数」扣 5 分，请填写偏差原因及改进措施。",
        "「走访次数」扣 5 分，请填写偏差原因及改进措施。",
        "「会议次数」扣 5 分，请填写偏差原因及改进措施。",
        "「调研次数」扣 5 分，请填写偏差原因及改进措施。",
        "「回访次数」扣 5 分，请填写偏差原因及改进措施。",
      ],
    },
    "other headers of the column": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 备注
        巡检次数 | ≥12次      | 6次        | 50   | 25   | {row.deduction-no-reason}
        总分     |            |            | 50   | 25   |
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 说明
        巡检次数 | ≥12次      | 6次        | 50   | 25   | {row.deduction-no-reason}
        总分     |            |            | 50   | 25   |
      `,
      messages: [
        "「巡检次数」扣 25 分，请填写偏差原因及改进措施。",
        "「巡检次数」扣 25 分，请填写偏差原因及改进措施。",
      ],
    },
    "a blank reason merged over two rows": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
        巡检次数 | ≥12次      | 6次        | 10   | 5    | 无 {row.deduction-no-reason} {row.deduction-no-reason}
        抽查次数 | ≥12次      | 6次        | 10   | 4    | ^
      `,
      messages: [
        "「巡检次数」扣 5 分，请填写偏差原因及改进措施。",
        "「抽查次数」扣 6 分，请填写偏差原因及改进措施。",
      ],
    },
    "problems of another indicator, and a row without a name": {
      sheet: grid`
        项目名称： | 智联普陀                 |            |      |      |
        存在问题： | 抽查次数不足，下半年停工 |            |      |      |
        三级指标   | 年度指标值               | 实际完成值 | 分值 | 得分 | 说明
        巡检次数   | ≥12次                    | 6次        | 10   | 5    | {row.deduction-no-reason}
        抽查次数   | ≥12次                    | 6次        | 10   | 5    |
                                         | ≥12次                    | 6次        | 10   | 0    | {row.deduction-no-reason}
      `,
      messages: [
        "「巡检次数」扣 5 分，请填写偏差原因及改进措施。",
        "第 6 行扣 10 分，请填写偏差原因及改进措施。",
      ],
    },
    "a score table": {
      sheet: grid`
        一级指标 | 三级指标 | 分值 | 得分 | 备注
        产出指标 | 一个中心 | 50   | 40   | {row.deduction-no-reason}
        小计     | <        | 50   | 40   |
      `,
      messages: ["「一个中心」扣 10 分，请填写偏差原因及改进措施。"],
    },
  },
});
