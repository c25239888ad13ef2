import { subtotalMismatch } from "../../../src/rules/total/subtotal-mismatch";
import { grid } from "../../helpers/draw";
import { withCell } from "../../helpers/edit-sheet";
import { testRule } from "../../helpers/test-rule";

testRule(subtotalMismatch, {
  valid: {
    "labels, subtotals and level rows that add up": grid`
      一级指标       | 二级指标         | 三级指标 | 分值 | 得分
      产出（50）     | 数量指标（20分） | 一个中心 | 15   | 15
      ^              | ^                | 两个平台 | 5    | 4
      ^              | 质量指标(30)     | 合格率   | 30   | 30
      小计           | <                | <        | 50   | 49
      效益指标(50分) | 社会效益         | 获得感   | 50   | 50
      小    计       | <                | <        | 50   | 50
    `,
    "a row that sums up its level": grid`
      一级指标 | 指标名称   | 权重 | 自评分
      产出指标 |            | 60   | 55
                                 | 服务完成率 | 40   | 35
                                 | 验收合格率 | 20   | 20
      效益指标 |            | 40   | 40
                                 | 满意情况   | 40   | 40
      合计     |            | 100  | 95
    `,
    "满意度 as the second level of 效益, in a merged cell and with a label on every row": grid`
      一级指标         | 二级指标     | 三级指标 | 分值 | 得分
      产出指标（60分） | 数量指标     | 一个中心 | 60   | 60
      效益指标（40分） | 社会效益指标 | 知晓率   | 30   | 30
      ^                | 满意度指标   | 群众评价 | 10   | 10
      小计             | <            | <        | 100  | 100
      一级指标         | 二级指标     | 三级指标 | 分值 | 得分
      产出指标（60分） | 数量指标     | 一个中心 | 60   | 60
      效益指标（40分） | 社会效益指标 | 知晓率   | 30   | 30
      效益指标（40分） | 满意度指标   | 群众评价 | 10   | 10
      小计             | <            | <        | 100  | 100
    `,
    "exactly half a hundredth off": grid`
      一级指标   | 三级指标 | 分值   | 得分
      产出（50） | 一个中心 | 49.995 | 49
      小计       | <        | 50     | 49.005
    `,
    "brackets that hold no points": grid`
      一级指标 | 二级指标       | 三级指标         | 分值 | 得分
      产出指标 | 数量指标（个） | 设备（12）       | 50   | 50
      ^        | 质量（一期）   | 巡检次数（2023） | 50   | 50
    `,
    "points that row.points-invalid reports": grid`
      一级指标   | 三级指标 | 分值 | 得分
      产出（50） | 一个中心 | 20   | 20
      ^          | 两个平台 |      | 30
      效益（50） | 获得感   | 五十 | 50
    `,
    "blank figures of a subtotal": grid`
      一级指标 | 三级指标 | 分值 | 得分
      产出指标 | 一个中心 | 50   | 50
      小计     | <        |      |
    `,
    "a score that row.score-invalid reports": grid`
      一级指标 | 三级指标 | 分值 | 得分
      产出指标 | 一个中心 | 25   | 25
      ^        | 两个平台 | 25   |
      小计     | <        | 50   | 50
    `,
    "subtotals that sum up nothing": grid`
      一级指标 | 三级指标 | 分值 | 得分
      小计     | <        | 50   | 50
      产出指标 | 一个中心 | 50   | 50
      合计     | <        | 50   | 50
    `,
    "sums of doubles that no double holds": grid`
      一级指标    | 三级指标 | 分值 | 得分
      产出（0.3） | 一个中心 | 0.1  | 0.1
      ^           | 两个平台 | 0.2  | 0.2
      小计        | <        | 0.3  | 0.3
    `,
    "sums of figures as they are shown, and as they are": withCell(
      withCell(
        withCell(
          grid`
            一级指标   | 三级指标 | 分值 | 得分
            产出（50） | 一个中心 | 25   | 20
            ^          | 两个平台 | 25   | 25
            小计       | <        | 50   | 46
          `,
          "C2",
          { value: 25.4 },
        ),
        "D2",
        { value: 20.5 },
      ),
      "D4",
      { value: 45.5 },
    ),
  },

  invalid: {
    "two labels, and one between them that adds up": {
      sheet: grid`
        一级指标                              | 二级指标                                | 三级指标 | 分值 | 得分
        产出（50分）{total.subtotal-mismatch} | 数量指标（12）{total.subtotal-mismatch} | 一个中心 | 4    | 4
        ^                                     | ^                                       | 两个平台 | 4    | 4
        ^                                     | 质量指标（10）                          | 合格率   | 10   | 10
        效益（30）                            | 社会效益（10）{total.subtotal-mismatch} | 获得感   | 30   | 30
      `,
      messages: [
        "“产出（50分）”标 50 分，明细合计 18 分。",
        "“数量指标（12）”标 12 分，明细合计 8 分。",
        "“社会效益（10）”标 10 分，明细合计 30 分。",
      ],
    },
    "points and score of subtotals": {
      sheet: grid`
        一级指标 | 三级指标 | 分值                         | 得分
        产出指标 | 一个中心 | 30                           | 30
        ^        | 两个平台 | 20                           | 15
        小计     | <        | 60 {total.subtotal-mismatch} | 45
        效益指标 | 获得感   | 40                           | 40
        小计     | <        | 40                           | 30 {total.subtotal-mismatch}
      `,
      messages: ["“小计”标 60 分，明细合计 50 分。", "“小计”标 30 分，明细合计 40 分。"],
      fixed: grid`
        一级指标 | 三级指标 | 分值 | 得分
        产出指标 | 一个中心 | 30   | 30
        ^        | 两个平台 | 20   | 15
        小计     | <        | 50   | 45
        效益指标 | 获得感   | 40   | 40
        小计     | <        | 40   | 40
      `,
    },
    "a row that sums up its level": {
      sheet: grid`
        一级指标 | 指标名称   | 权重                         | 自评分
        产出指标 |            | 45 {total.subtotal-mismatch} | 45 {total.subtotal-mismatch}
                                   | 服务完成率 | 40                           | 35
                                   | 验收合格率 | 15                           | 15
        效益指标 |            | 45                           | 45
                                   | 满意情况   | 45                           | 45
        合计     |            | 100                          | 95
      `,
      messages: ["“产出指标”标 45 分，明细合计 55 分。", "“产出指标”标 45 分，明细合计 50 分。"],
      fixed: grid`
        一级指标 | 指标名称   | 权重 | 自评分
        产出指标 |            | 55   | 50
                                   | 服务完成率 | 40   | 35
                                   | 验收合格率 | 15   | 15
        效益指标 |            | 45   | 45
                                   | 满意情况   | 45   | 45
        合计     |            | 100  | 95
      `,
    },
    "a little more than half a hundredth": {
      sheet: grid`
        一级指标                            | 三级指标 | 分值   | 得分
        产出（50）{total.subtotal-mismatch} | 一个中心 | 49.994 | 49
        小计                                | <        | 49.994 | 49.006 {total.subtotal-mismatch}
      `,
      messages: [
        "“产出（50）”标 50 分，明细合计 49.994 分。",
        "“小计”标 49.006 分，明细合计 49 分。",
      ],
      fixed: grid`
        一级指标                            | 三级指标 | 分值   | 得分
        产出（50）{total.subtotal-mismatch} | 一个中心 | 49.994 | 49
        小计                                | <        | 49.994 | 49.000
      `,
    },
    "a formula, for which a right one is offered": {
      sheet: withCell(
        grid`
          一级指标 | 三级指标 | 分值                         | 得分
          产出指标 | 一个中心 | 30                           | 30
          ^        | 两个平台 | 20                           | 20
          小计     | <        | 30 {total.subtotal-mismatch} | 50
        `,
        "C4",
        { formula: "=SUM(C2:C2)" },
      ),
      messages: ["“小计”标 30 分，明细合计 50 分。"],
      formulas: ["=SUM(C2:C3)"],
      fixed: grid`
        一级指标 | 三级指标 | 分值 | 得分
        产出指标 | 一个中心 | 30   | 30
        ^        | 两个平台 | 20   | 20
        小计     | <        | 50   | 50
      `,
    },
  },
});
