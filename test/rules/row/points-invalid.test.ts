import { pointsInvalid } from "../../../src/rules/row/points-invalid";
import { grid } from "../../helpers/draw";
import { withCell } from "../../helpers/edit-sheet";
import { testRule } from "../../helpers/test-rule";

testRule(pointsInvalid, {
  valid: {
    "points above 0": grid`
      三级指标   | 年度指标值 | 实际完成值 | 分值   | 得分
      巡检次数   | ≥12次      | 12次       | 0.01   | 0.01
      验收合格率 | ≥95%       | 96%        | 10分   | 10
      服务态度   | 良好       | 良好       | ７．５ | 7.5
    `,
    dashes: grid`
      三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数   | ≥12次      | 12次       | -    | -
      验收合格率 | ≥95%       | 96%        | —    |
      服务态度   | 良好       | 良好       | /    | 10
    `,
    "points merged over two rows": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 20   | 20
      抽查次数 | ≥12次      | 12次       | ^    | 10
    `,
    "a part of a row, where the other points make a hundred": grid`
      三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
      培训情况   | 良好       | 良好       | 60   | 60
      培训次数   | ≥12次      | 12次       |      |
      验收合格率 | ≥95%       | 96%        | 40   | 40
    `,
    "the same with points for the execution": grid`
      项目资金     | 全年预算数 | 全年执行数 | 分值 | 得分
      年度资金总额 | 97.68      | 97.68      | 10   | 10
      三级指标     | 年度指标值 | 实际完成值 | 分值 | 得分
      培训情况     | 良好       | 良好       | 90   | 90
      培训次数     | ≥12次      | 12次       |      |
    `,
    "sums, and words that say that there is no indicator": grid`
      一级指标 | 三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 巡检次数   | ≥12次      | 12次       | 50   | 50
                                   | 其中：夜间 | ≥6次       | 6次        | 0    | 0
                                   | 无         |            |            | 0    | 0
                                   | 不涉及     |            |            | 0    | 0
                                   | 指标2：……  |            |            |      |
                                   | 小计       |            |            | 0    | 0
      总分     |            |            |            | 0    | 0
    `,
    "a blank beside a dash, where the other points make no hundred": grid`
      三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
      培训次数   | ≥12次      | 12次       |      | -
      验收合格率 | ≥95%       | 96%        | 40   | 40
    `,
    "a row without a name, points and score": grid`
      三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
                            | ≥12次      | 12次       |      |
      验收合格率 | ≥95%       | 96%        | 40   | 40
    `,
    "the rest of a row, below a page break": grid`
      三级指标 | 年度指标值             | 实际完成值 | 分值 | 得分
      巡检次数 | 按月检查，发现问题及时 | 12次       | 50   | 50

                                   | 处理并记录             |            |      |
      总分     |                        |            | 50   | 50
    `,
    "an error, which structure.cell-error reports": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | #N/A | 10
    `,
    "a score table with rows that are not scored": grid`
      一级指标 | 三级指标 | 分值 | 得分
      产出指标 | 一个中心 | 50   | 50
      ^        | 两个平台 |      |
      小计     | <        | 50   | 50
    `,
    "a form without points": grid`
      三级指标 | 年度指标值 | 实际完成值 | 得分
      巡检次数 | ≥12次      | 12次       | 10
    `,
  },

  invalid: {
    "two rows of three": {
      sheet: grid`
        三级指标   | 年度指标值 | 实际完成值 | 分值                     | 得分
        巡检次数   | ≥12次      | 12次       | 0 {row.points-invalid}   | 0
        验收合格率 | ≥95%       | 96%        | 100                      | 100
        服务态度   | 良好       | 良好       | -10 {row.points-invalid} | 10
      `,
      messages: ["「巡检次数」分值“0”无效。", "「服务态度」分值“-10”无效。"],
    },
    "points that are shown as 0": {
      sheet: withCell(
        grid`
          三级指标 | 年度指标值 | 实际完成值 | 分值                   | 得分
          巡检次数 | ≥12次      | 12次       | 0 {row.points-invalid} | 0
        `,
        "D2",
        { value: 0.4 },
      ),
      messages: ["「巡检次数」分值“0”无效。"],
    },
    "no number": {
      sheet: grid`
        三级指标   | 年度指标值 | 实际完成值 | 分值                      | 得分
        巡检次数   | ≥12次      | 12次       | 十分 {row.points-invalid} | 10
        验收合格率 | ≥95%       | 96%        | 90                        | 90
        服务态度   | 良好       | 良好       | 10次 {row.points-invalid} | 10
      `,
      messages: ["「巡检次数」分值“十分”无效。", "「服务态度」分值“10次”无效。"],
    },
    "a blank beside a score, though the other points make a hundred": {
      sheet: grid`
        三级指标   | 年度指标值 | 实际完成值 | 分值                 | 得分
        巡检次数   | ≥12次      | 12次       | {row.points-invalid} | 0
        验收合格率 | ≥95%       | 96%        | 100                  | 100
      `,
      messages: ["「巡检次数」分值“空白”无效。"],
    },
    "blank points and score, where the other points make no hundred": {
      sheet: grid`
        项目资金     | 全年预算数 | 全年执行数 | 分值                 | 得分
        年度资金总额 | 97.68      | 97.68      | 10                   | 10
        三级指标     | 年度指标值 | 实际完成值 | 分值                 | 得分
        巡检次数     | ≥12次      | 12次       | {row.points-invalid} |
        验收合格率   | ≥95%       | 96%        | 80                   | 80
        总分         |            |            | 100                  | 100
      `,
      messages: ["「巡检次数」分值“空白”无效。"],
    },
    // 99.99 is not within half a hundredth of 100
    "other points that miss a hundred by a hundredth": {
      sheet: grid`
        三级指标   | 年度指标值 | 实际完成值 | 分值                 | 得分
        巡检次数   | ≥12次      | 12次       | {row.points-invalid} |
        验收合格率 | ≥95%       | 96%        | 99.99                | 90
      `,
      messages: ["「巡检次数」分值“空白”无效。"],
    },
    "a blank in a form without scores": {
      sheet: grid`
        三级指标   | 年度指标值 | 实际完成值 | 分值
        巡检次数   | ≥12次      | 12次       | {row.points-invalid}
        验收合格率 | ≥95%       | 96%        | 80
      `,
      messages: ["「巡检次数」分值“空白”无效。"],
    },
    "a score table": {
      sheet: grid`
        一级指标 | 三级指标 | 分值                 | 得分
        产出指标 | 一个中心 | 50                   | 50
        ^        | 两个平台 | {row.points-invalid} | 50
        小计     | <        | 100                  | 100
      `,
      messages: ["「两个平台」分值“空白”无效。"],
    },
  },
});
