import { targetMissing } from "../../../src/rules/row/target-missing";
import { grid } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

testRule(targetMissing, {
  valid: {
    "targets of every kind": grid`
      三级指标     | 年度指标值     | 实际完成值 | 分值 | 得分
      巡检次数     | ≥12次          | 12次       | 30   | 30
      办结时间     | 2023年12月底前 | 已完成     | 30   | 30
      服务态度     | 良好           | 良好       | 30   | 30
      群众上访次数 | 0              | 0          | 10   | 10
    `,
    "dashes, which are no blanks": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | -          | 12次       | 50   | 50
      服务态度 | —          | 良好       | 50   | 50
    `,
    "no points": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 100  | 100
      服务态度 |            | 良好       |      |
      投诉次数 |            | 0次        | 0    | 0
      上访次数 |            | 0次        | -    | 0
    `,
    "the execution rate as a row of its own": grid`
      三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
      预算执行率 |            | 93.77%     | 10   | 9.37
      资金执行率 |            | 93.77%     | 10   | 9.37
    `,
    "a target merged over two rows": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 50   | 50
      抽查次数 | ^          | 12次       | 50   | 50
    `,
    "an error, which structure.cell-error reports": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | #N/A       | 12次       | 100  | 100
    `,
    "what cannot be read": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥          | 12次       | 100  | 100
    `,
    "a sign, a number and a unit in columns of their own": grid`
      三级指标 | 指标性质 | 指标值 | 度量单位 | 实际完成值 | 分值 | 得分
      巡检次数 | ≧        | 12     | 次       | 12次       | 100  | 100
    `,
    "a sum": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 100  | 100
      小计     |            |            | 100  | 100
      总分     |            |            | 100  | 100
    `,
    "a form without targets": grid`
      一级指标 | 指标名称   | 权重 | 自评分 | 备注
      产出指标 | 服务完成率 | 100  | 100    |
      合计     |            | 100  | 100    |
    `,
  },

  invalid: {
    "two rows of three": {
      sheet: grid`
        三级指标   | 年度指标值           | 实际完成值 | 分值 | 得分
        巡检次数   | {row.target-missing} | 12次       | 40   | 40
        验收合格率 | ≥95%                 | 96%        | 40   | 40
        服务态度   | {row.target-missing} | 良好       | 0.5  |
      `,
      messages: ["「巡检次数」有分值但没有年度指标值。", "「服务态度」有分值但没有年度指标值。"],
    },
    "a row without a name": {
      sheet: grid`
        三级指标   | 年度指标值           | 实际完成值 | 分值 | 得分
        验收合格率 | ≥95%                 | 96%        | 60   | 60
                                         | {row.target-missing} | 12次       | 40   | 40
      `,
      messages: ["第 3 行有分值但没有年度指标值。"],
    },
    "a name that only begins like the execution rate": {
      sheet: grid`
        三级指标         | 年度指标值           | 实际完成值 | 分值 | 得分
        预算执行率提升度 | {row.target-missing} | 12%        | 100  | 100
      `,
      messages: ["「预算执行率提升度」有分值但没有年度指标值。"],
    },
  },
});
