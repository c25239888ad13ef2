import { actualMissing } from "../../../src/rules/row/actual-missing";
import { grid } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

testRule(actualMissing, {
  valid: {
    "actual values of every kind": grid`
      三级指标     | 年度指标值     | 实际完成值 | 分值 | 得分
      巡检次数     | ≥12次          | 12次       | 30   | 30
      办结时间     | 2023年12月底前 | 2023年11月 | 30   | 30
      服务态度     | 良好           | 达成指标   | 30   | 30
      群众上访次数 | ≤3             | 0          | 10   | 10
    `,
    "dashes, which are no blanks": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | -          | 30   | 30
      服务态度 | 良好       | —          | 30   | 30
      投诉次数 | ≤3次       | /          | 40   | 40
    `,
    "neither points nor score": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 100  | 100
      抽查次数 | ≥6次       |            |      |
      投诉次数 | ≤3次       |            | 0    |
      上访次数 | ≤3次       |            | -    | -
    `,
    "a value merged over two rows": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 50   | 50
      抽查次数 | ≥12次      | ^          | 50   | 50
    `,
    "an error, which structure.cell-error reports": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | #N/A       | 100  | 100
    `,
    "a sum": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 100  | 100
      小计     |            |            | 100  | 100
      总分     |            |            | 100  | 100
    `,
    "a form without actual values": grid`
      三级指标 | 年度指标值 | 分值 | 得分
      巡检次数 | ≥12次      | 100  | 100
    `,
  },

  invalid: {
    "two rows of three": {
      sheet: grid`
        三级指标   | 年度指标值 | 实际完成值           | 分值 | 得分
        巡检次数   | ≥12次      | {row.actual-missing} | 40   | 40
        验收合格率 | ≥95%       | 96%                  | 40   | 40
        服务态度   | 良好       | {row.actual-missing} | 20   | 20
      `,
      messages: ["「巡检次数」没有实际完成值。", "「服务态度」没有实际完成值。"],
    },
    "points without a score, and a score without points": {
      sheet: grid`
        三级指标   | 年度指标值 | 实际完成值           | 分值 | 得分
        巡检次数   | ≥12次      | {row.actual-missing} | 40   |
        验收合格率 | ≥95%       | 96%                  | 60   | 60
        服务态度   | 良好       | {row.actual-missing} |      | 0
      `,
      messages: ["「巡检次数」没有实际完成值。", "「服务态度」没有实际完成值。"],
    },
    "a form without scores": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值           | 分值
        巡检次数 | ≥12次      | {row.actual-missing} | 100
      `,
      messages: ["「巡检次数」没有实际完成值。"],
    },
    "a row without a name": {
      sheet: grid`
        三级指标   | 年度指标值 | 实际完成值           | 分值 | 得分
        验收合格率 | ≥95%       | 96%                  | 60   | 60
                                         | ≥12次      | {row.actual-missing} | 40   | 40
      `,
      messages: ["第 3 行没有实际完成值。"],
    },
  },
});
