import { scoreOverPoints } from "../../../src/rules/row/score-over-points";
import { grid } from "../../helpers/draw";
import { withCell } from "../../helpers/edit-sheet";
import { testRule } from "../../helpers/test-rule";

testRule(scoreOverPoints, {
  valid: {
    "scores up to the points": grid`
      三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数   | ≥12次      | 12次       | 10   | 10
      抽查次数   | ≥12次      | 12次       | 10   | 9.99
      验收合格率 | ≥95%       | 96%        | 7.5  | 7.50
    `,
    "exactly half a hundredth more": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 10   | 10.005
    `,
    "a hair more, which a formula leaves": withCell(
      grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次      | 12次       | 0.3  | 0.3
      `,
      "E2",
      { value: 0.1 + 0.2, formula: "=0.1+0.2" },
    ),
    "more, which nothing shows": withCell(
      withCell(
        grid`
          三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
          巡检次数 | ≥12次      | 12次       | 10   | 10
          抽查次数 | ≥12次      | 12次       | 10   | 10
        `,
        "D2",
        { value: 9.6 },
      ),
      "E3",
      { value: 10.4 },
    ),
    "a score without points, which row.points-invalid reports": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       |      | 10
      抽查次数 | ≥12次      | 12次       | 十分 | 10
      培训次数 | ≥12次      | 12次       | -    | 10
    `,
    "what row.score-invalid reports": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 10   |
      抽查次数 | ≥12次      | 12次       | 10   | 满分
    `,
    "an error, which structure.cell-error reports": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值  | 得分
      巡检次数 | ≥12次      | 12次       | 10    | #VALUE!
      抽查次数 | ≥12次      | 12次       | #REF! | 10
    `,
    "a sum": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 90   | 90
      小计     |            |            | 90   | 95
      总分     |            |            | 100  | 110
    `,
    "a form without points": grid`
      三级指标 | 年度指标值 | 实际完成值 | 得分
      巡检次数 | ≥12次      | 12次       | 110
    `,
  },

  invalid: {
    "a score above its points, in two rows of three": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥100人次   | 120人次    | 10   | 12 {row.score-over-points}
        支出控制 | ≤90万元    | 89.97万元  | 8    | 8
        抽查次数 | =1次       | 1次        | 7.5  | 7.51 {row.score-over-points}
      `,
      messages: ["「巡检次数」得分 12 超过分值 10。", "「抽查次数」得分 7.51 超过分值 7.5。"],
      fixed: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥100人次   | 120人次    | 10   | 10
        支出控制 | ≤90万元    | 89.97万元  | 8    | 8
        抽查次数 | =1次       | 1次        | 7.5  | 7.50
      `,
    },
    "a little more than half a hundredth": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次      | 12次       | 10   | 10.006 {row.score-over-points}
      `,
      messages: ["「巡检次数」得分 10.006 超过分值 10。"],
      fixed: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次      | 12次       | 10   | 10.000
      `,
    },
    "points of 0, and a row without a name": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次      | 12次       | 0    | 1 {row.score-over-points}
        抽查次数 | ≥12次      | 12次       | 5    | 5
                                   | ≥12次      | 12次       | 5    | 6 {row.score-over-points}
      `,
      messages: ["「巡检次数」得分 1 超过分值 0。", "第 4 行得分 6 超过分值 5。"],
      fixed: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次      | 12次       | 0    | 0
        抽查次数 | ≥12次      | 12次       | 5    | 5
                                   | ≥12次      | 12次       | 5    | 5
      `,
    },
    "a formula, which no fix overwrites": {
      sheet: withCell(
        grid`
          三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
          巡检次数 | ≥12次      | 15次       | 10   | 12.5 {row.score-over-points}
        `,
        "E2",
        { formula: "=15/12*D2" },
      ),
      messages: ["「巡检次数」得分 12.5 超过分值 10。"],
    },
    "a score table": {
      sheet: grid`
        一级指标 | 三级指标 | 分值 | 得分
        产出指标 | 一个中心 | 50   | 60 {row.score-over-points}
        小计     | <        | 50   | 60
      `,
      messages: ["「一个中心」得分 60 超过分值 50。"],
      fixed: grid`
        一级指标 | 三级指标 | 分值 | 得分
        产出指标 | 一个中心 | 50   | 50
        小计     | <        | 50   | 60
      `,
    },
  },
});
