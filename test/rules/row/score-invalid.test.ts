import { scoreInvalid } from "../../../src/rules/row/score-invalid";
import { grid } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

testRule(scoreInvalid, {
  valid: {
    "scores from 0 up": grid`
      三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数   | ≥12次      | 12次       | 10   | 0
      抽查次数   | ≥12次      | 12次       | 10   | 12
      验收合格率 | ≥95%       | 96%        | 10   | ９．５
      服务态度   | 良好       | 良好       | 10   | 10分
    `,
    "no points": grid`
      三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数   | ≥12次      | 12次       |      |
      抽查次数   | ≥12次      | 12次       | 0    |
      验收合格率 | ≥95%       | 96%        | -    | -
      服务态度   | 良好       | 良好       | 十分 |
    `,
    "a score merged over two rows": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 10   | 20
      抽查次数 | ≥12次      | 12次       | 10   | ^
    `,
    "an error, which structure.cell-error reports": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 10   | #DIV/0!
    `,
    "a sum": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 100  | 100
      小计     |            |            | 100  |
      总分     |            |            | 100  |
    `,
    "a form without scores": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值
      巡检次数 | ≥12次      | 12次       | 100
    `,
  },

  invalid: {
    "two blanks, and a score of 0 between them": {
      sheet: grid`
        三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数   | ≥12次      | 12次       | 40   | {row.score-invalid}
        验收合格率 | ≥95%       | 96%        | 40   | 0
        服务态度   | 良好       | 良好       | 20   | {row.score-invalid}
      `,
      messages: ["「巡检次数」得分“空白”无效。", "「服务态度」得分“空白”无效。"],
    },
    "less than 0": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次      | 12次       | 40   | -0.01 {row.score-invalid}
      `,
      messages: ["「巡检次数」得分“-0.01”无效。"],
    },
    "no number": {
      sheet: grid`
        三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数   | ≥12次      | 12次       | 40   | 满分 {row.score-invalid}
        验收合格率 | ≥95%       | 96%        | 40   | 4O {row.score-invalid}
        服务态度   | 良好       | 良好       | 20   | - {row.score-invalid}
      `,
      messages: [
        "「巡检次数」得分“满分”无效。",
        "「验收合格率」得分“4O”无效。",
        "「服务态度」得分“-”无效。",
      ],
    },
    "a score table": {
      sheet: grid`
        一级指标 | 三级指标 | 分值 | 得分
        产出指标 | 一个中心 | 50   | {row.score-invalid}
        ^        | 两个平台 | 50   | 50
        小计     | <        | 100  | 100
      `,
      messages: ["「一个中心」得分“空白”无效。"],
    },
  },
});
