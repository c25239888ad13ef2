import { nameMissing } from "../../../src/rules/row/name-missing";
import { grid } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

testRule(nameMissing, {
  valid: {
    "rows with names": grid`
      三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数   | ≥12次      | 12次       | 50   | 50
      验收合格率 | ≥95%       | 96%        | 50   | 50
    `,
    "a name merged over two rows": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 50   | 50
      ^        | ≥95%       | 96%        | 50   | 50
    `,
    "a row that sums up its level": grid`
      一级指标 | 指标名称   | 权重 | 自评分
      产出指标 |            | 60   | 60
                                 | 服务完成率 | 60   | 60
      效益指标 |            | 40   | 40
                                 | 满意情况   | 40   | 40
      合计     |            | 100  | 100
    `,
    "a subtotal": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 100  | 100
      小计     |            |            | 100  | 100
    `,
    "neither points nor score": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 100  | 100
                                   | ≥95%       | 96%        |      |
    `,
    "points of 0 and no score": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 100  | 100
                                   | ≥95%       | 96%        | 0    |
    `,
    "the rest of a row, below a page break": grid`
      三级指标 | 年度指标值             | 实际完成值 | 分值 | 得分
      巡检次数 | 按月检查，发现问题及时 | 12次       | 100  | 100

                                   | 处理并记录             |            |      |
      总分     |                        |            | 100  | 100
    `,
    "a word that says that there is no indicator": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 100  | 100
      无       |            |            | 0    | 0
    `,
    "an error, which structure.cell-error reports": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      #REF!    | ≥12次      | 12次       | 100  | 100
    `,
  },

  invalid: {
    "two rows of three": {
      sheet: grid`
        三级指标           | 年度指标值 | 实际完成值 | 分值  | 得分
        {row.name-missing} | ≥12次      | 12次       | 40    | 40
        验收合格率         | ≥95%       | 96%        | 47.5  | 47.5
        {row.name-missing} | ≥95%       | 96%        | 12.50 | 10
      `,
      messages: [
        "第 2 行有分值 40，但没有三级指标名称。",
        "第 4 行有分值 12.50，但没有三级指标名称。",
      ],
    },
    "points without a score, and a score without points": {
      sheet: grid`
        三级指标           | 年度指标值 | 实际完成值 | 分值 | 得分
        {row.name-missing} | ≥12次      | 12次       | 40   |
        验收合格率         | ≥95%       | 96%        | 60   | 60
        {row.name-missing} | ≥95%       | 96%        |      | 40
      `,
      messages: [
        "第 2 行有分值 40，但没有三级指标名称。",
        "第 4 行有得分 40，但没有三级指标名称。",
      ],
    },
    "a row with a level of its own, right before another level": {
      sheet: grid`
        一级指标 | 二级指标 | 三级指标           | 年度指标值 | 实际完成值 | 分值 | 得分
        产出指标 | 数量指标 | {row.name-missing} | ≥12次      | 12次       | 40   | 40
        ^        | 质量指标 | 验收合格率         | ≥95%       | 96%        | 60   | 60
      `,
      messages: ["第 2 行有分值 40，但没有三级指标名称。"],
    },
    "a score table": {
      sheet: grid`
        一级指标 | 二级指标 | 三级指标           | 分值 | 得分
        产出指标 | 数量指标 | 一个中心           | 40   | 40
        ^        | 质量指标 | {row.name-missing} | 60   | 60
        小计     | <        | <                  | 100  | 100
      `,
      messages: ["第 3 行有分值 60，但没有三级指标名称。"],
    },
  },
});
