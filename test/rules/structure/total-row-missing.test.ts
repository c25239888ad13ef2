import { totalRowMissing } from "../../../src/rules/structure/total-row-missing";
import { grid } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

const message = "未找到“总分/合计”行。";

testRule(totalRowMissing, {
  valid: {
    总分: grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 100  | 100
      总分     |            |            | 100  | 100
    `,
    "合计 without figures, which total.value-missing reports": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 100  | 100
      合计     |            |            |      |
    `,
    "a row of sums without a label": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 60   | 60
      合格率   | ≥95%       | 95%        | 40   | 40
               |            |            | 100  | 100
    `,
    "a total in the head": grid`
      项目名称 | 巡检  | 自评总分   | 100  |
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 100  | 100
    `,
    "a bare score table": grid`
      一级指标 | 二级指标 | 三级指标 | 分值 | 得分
      产出     | 数量指标 | 3个平台  | 50   | 50
      小计     |          |          | 50   | 50
    `,
    "no column of scores": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值
      巡检次数 | ≥12次      | 12次       | 100
    `,
    "no rows yet": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
    `,
  },

  invalid: {
    "two forms of three": {
      sheet: grid`
        项目名称 | 巡检                                   | <          | <    | <
        三级指标 | 年度指标值                             | 实际完成值 | 分值 | 得分
        巡检次数 {structure.total-row-missing} | ≥12次    | 12次       | 100  | 100
        评分等级 | 优                                     |            |      |
        项目名称 | 抽查                                   | <          | <    | <
        三级指标 | 年度指标值                             | 实际完成值 | 分值 | 得分
        抽查次数 | ≥12次                                  | 12次       | 100  | 100
        总分     |                                        |            | 100  | 100
        项目名称 | 培训                                   | <          | <    | <
        三级指标 | 年度指标值                             | 实际完成值 | 分值 | 得分
        培训次数 | ≥12次                                  | 12次       | 60   | 60
        参训人次 {structure.total-row-missing} | ≥100人次 | 90人次     | 40   | 36
      `,
      messages: [message, message],
      fixed: grid`
        项目名称 | 巡检                                   | <          | <    | <
        三级指标 | 年度指标值                             | 实际完成值 | 分值 | 得分
        巡检次数 {structure.total-row-missing} | ≥12次    | 12次       | 100  | 100
        评分等级 | 优                                     |            |      |
        项目名称 | 抽查                                   | <          | <    | <
        三级指标 | 年度指标值                             | 实际完成值 | 分值 | 得分
        抽查次数 | ≥12次                                  | 12次       | 100  | 100
        总分     |                                        |            | 100  | 100
        项目名称 | 培训                                   | <          | <    | <
        三级指标 | 年度指标值                             | 实际完成值 | 分值 | 得分
        培训次数 | ≥12次                                  | 12次       | 60   | 60
        参训人次 | ≥100人次                               | 90人次     | 40   | 36
        总分     |                                        |            | 100  | 96
      `,
    },
    "小计 is no total, and leaves no room for one": {
      sheet: grid`
        项目名称 | 巡检       | <          | <    | <
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 {structure.total-row-missing} | ≥12次 | 12次 | 100 | 100
        小计     |            |            | 100  | 100
      `,
      messages: [message],
      fixed: grid`
        项目名称 | 巡检       | <          | <    | <
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次      | 12次       | 100  | 100
        小计     |            |            | 100  | 100
        总分     |            |            | 100  | 100
      `,
    },
    "scores that do not add up to anything": {
      sheet: grid`
        项目名称 | 巡检       | <          | <    | <
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次      | 12次       | 60   | 60
        抽查次数 {structure.total-row-missing} | ≥12次 | 12次 | 40 |
      `,
      messages: [message],
    },
    "a note right below": {
      sheet: grid`
        项目名称 | 巡检       | <          | <    | <
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 {structure.total-row-missing} | ≥12次 | 12次 | 100 | 100
        注：得分最高不能超过分值 | < | < | < | <
      `,
      messages: [message],
    },
  },
});
