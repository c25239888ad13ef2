import { pointsNot100 } from "../../../src/rules/total/points-not-100";
import { grid } from "../../helpers/draw";
import { withCell } from "../../helpers/edit-sheet";
import { testRule } from "../../helpers/test-rule";

/** Indicators with 60 and 30 points, below an execution rate with the points as they are drawn. */
function withExecution(points: string, total = "100"): ReturnType<typeof grid> {
  return grid`
    项目资金     | 全年预算数 | 全年执行数 | 分值      | 得分
    年度资金总额 | 97.68      | 97.68      | ${points} | 10
    三级指标     | 年度指标值 | 实际完成值 | 分值      | 得分
    巡检次数     | ≥12次      | 12次       | 60        | 60
    验收合格率   | ≥95%       | 96%        | 30        | 30
    总分         |            |            | ${total}  | 100
  `;
}

testRule(pointsNot100, {
  valid: {
    "a hundred with the execution rate": withExecution("10"),
    "exactly half a hundredth more": withExecution("10.005"),
    "exactly half a hundredth less": withExecution("9.995"),
    "a total row that says something else": withExecution("10", "90"),
    "points of the execution rate that cannot be read": withExecution("十分"),
    "an execution rate that is scored beside a source of the money": grid`
      项目资金（万元） |              | 全年预算数 | 全年执行数 | 执行率 | 权重 | 得分
      ^                | 年度总金额   |            |            |        |      |
      ^                | 其中财政拨款 |            |            | 79.27  | 10   | 7.93
      三级指标         | 年度指标值   | 实际完成值 | 分值       | 得分   |      |
      巡检次数         | ≥12次        | 12次       | 60         | 60     |      |
      验收合格率       | ≥95%         | 96%        | 30         | 30     |      |
      总分             |              |            | 100        | 97.93  |      |
    `,
    "points of a source beside those of the total": grid`
      项目资金（万元） |              | 全年预算数 | 全年执行数 | 执行率 | 权重 | 得分
      ^                | 年度总金额   | 100        | 80         | 80     | 10   | 8
      ^                | 其中财政拨款 | 100        | 80         | 80     | 10   | 8
      三级指标         | 年度指标值   | 实际完成值 | 分值       | 得分   |      |
      巡检次数         | ≥12次        | 12次       | 90         | 90     |      |
      总分             |              |            | 100        | 98     |      |
    `,
    "a hundred without an execution rate": grid`
      三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数   | ≥12次      | 12次       | 60   | 60
      验收合格率 | ≥95%       | 96%        | 40   | 40
    `,
    "an execution rate without points": grid`
      项目资金     | 全年预算数 | 全年执行数 | 分值 | 得分
      年度资金总额 | 97.68      | 97.68      |      |
      三级指标     | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数     | ≥12次      | 12次       | 100  | 100
    `,
    "subtotals, which are not counted": grid`
      一级指标 | 指标名称   | 权重 | 自评分
      产出指标 |            | 60   | 60
                                 | 服务完成率 | 60   | 60
      效益指标 |            | 40   | 40
                                 | 满意情况   | 40   | 40
      小计     |            | 100  | 100
      合计     |            | 100  | 100
    `,
    "dashes, which count as nothing": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 100  | 100
      夜间巡检 | ≥6次       | 6次        | -    | -
    `,
    "points that row.points-invalid reports": grid`
      三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数   | ≥12次      | 12次       |      | 60
      验收合格率 | ≥95%       | 96%        | 30   | 30
      总分       |            |            | 100  | 90
      三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数   | ≥12次      | 12次       | 十分 | 60
      验收合格率 | ≥95%       | 96%        | 30   | 30
      总分       |            |            | 100  | 90
      三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数   | ≥12次      | 12次       | 0    | 0
      验收合格率 | ≥95%       | 96%        | 30   | 30
      总分       |            |            | 100  | 90
    `,
    "an error, which structure.cell-error reports": withExecution("#REF!"),
    "a score table": grid`
      一级指标 | 三级指标 | 分值 | 得分
      产出指标 | 一个中心 | 50   | 50
      小计     | <        | 50   | 50
    `,
    "a form without points": grid`
      三级指标 | 年度指标值 | 实际完成值 | 得分
      巡检次数 | ≥12次      | 12次       | 90
    `,
    "points that are a hundred as they are shown": withCell(withExecution("10"), "D4", {
      value: 60.4,
    }),
    "points that are a hundred before their format rounds them": withCell(
      withCell(withExecution("10"), "D4", { value: 60.5, text: "61" }),
      "D5",
      { value: 29.5, text: "30" },
    ),
  },

  invalid: {
    "a little more than half a hundredth, each way, and a hundred between them": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值                       | 得分
        巡检次数 | ≥12次      | 12次       | 100.006                    | 100
        总分     |            |            | 100 {total.points-not-100} | 100
        三级指标 | 年度指标值 | 实际完成值 | 分值                       | 得分
        巡检次数 | ≥12次      | 12次       | 100                        | 100
        总分     |            |            | 100                        | 100
        三级指标 | 年度指标值 | 实际完成值 | 分值                       | 得分
        巡检次数 | ≥12次      | 12次       | 99.994                     | 100
        总分     |            |            | 100 {total.points-not-100} | 100
      `,
      messages: [
        "分值合计 100.006，应为 100（差 0.006）。",
        "分值合计 99.994，应为 100（差 0.006）。",
      ],
    },
    "another number of points for the execution rate": {
      sheet: withExecution("20", "100 {total.points-not-100}"),
      messages: ["分值合计 110，应为 100（差 10）。"],
    },
    "no points for an execution rate that the others leave room for": {
      sheet: withExecution("", "100 {total.points-not-100}"),
      messages: ["分值合计 90，应为 100（差 10）。"],
    },
    "a dash for the points of the execution rate": {
      sheet: withExecution("—", "{total.points-not-100}"),
      messages: ["分值合计 90，应为 100（差 10）。"],
    },
    "a form without a total row": {
      sheet: grid`
        三级指标 {total.points-not-100} | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数                        | ≥12次      | 12次       | 0.1  | 0.1
        验收合格率                      | ≥95%       | 96%        | 0.2  | 0.2
      `,
      messages: ["分值合计 0.3，应为 100（差 99.7）。"],
    },
  },
});
