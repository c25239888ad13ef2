import { formNotRecognized } from "../../../src/rules/structure/form-not-recognized";
import { grid } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

const message = "未在本表找到“三级指标/分值/得分”表头，未做任何校验。请选中表头行后点“指定表头”。";

testRule(formNotRecognized, {
  valid: {
    "a self-evaluation": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 100  | 100
      总分     |            |            | 100  | 100
    `,
    "other words for the same columns": grid`
      指 标 名 称 | 权重（分） | 自评得分：
      巡检次数    | 100        | 100
    `,
    "a score table": grid`
      一级指标 | 绩效指标 | 分值 | 得分
      产出指标 | 一个中心 | 50   | 50
      小计     | <        | 50   | 50
    `,
    "a result card": grid`
      绩效评价结果信息表 | <
      评价分值           | 95.96 分
      评价结论           | 等次为“优”
    `,
    "a grade without a table, beside a form": grid`
      三级指标     | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数     | ≥12次      | 12次       | 100  | 100
      总分         |            |            | 100  | 100

      （2023年度） |            |            |      |
      评分等级     | 优         |            |      |
    `,
  },

  invalid: {
    "an empty sheet": {
      sheet: grid`
        {structure.form-not-recognized}
      `,
      messages: [message],
    },
    prose: {
      sheet: grid`
        自评报告 {structure.form-not-recognized}
        项目得分情况良好，产出指标完成率100%。
      `,
      messages: [message],
    },
    "a grade and a year line without a table": {
      sheet: grid`
        （2023年度） {structure.form-not-recognized} |
        评分等级                                     | 优
      `,
      messages: [message],
    },
    "a name and only one of target, actual, points and score": {
      sheet: grid`
        三级指标 {structure.form-not-recognized} | 分值 | 得分率
        巡检次数                                 | 100  | 100%
      `,
      messages: [message],
    },
    "columns that only look like scores": {
      sheet: grid`
        三级指标 {structure.form-not-recognized} | 得分率 | 财政审核评分 | 得分计算方法
        巡检次数                                 | 100%   | 100          | 比例法
      `,
      messages: [message],
    },
    "a table without names": {
      sheet: grid`
        年度指标值 {structure.form-not-recognized} | 实际完成值 | 分值 | 得分
        ≥12次                                      | 12次       | 100  | 100
      `,
      messages: [message],
    },
    "a card with a score but no grade": {
      sheet: grid`
        绩效评价结果信息表 {structure.form-not-recognized} | <
        评价分值 | 95.96 分
      `,
      messages: [message],
    },
  },
});
