import { columnMissing } from "../../../src/rules/structure/column-missing";
import { grid } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

testRule(columnMissing, {
  valid: {
    "all columns": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      巡检次数 | ≥12次      | 12次       | 100  | 100  |
    `,
    "all of them, in other words and another order": grid`
      得分 | 指标名称 | 目标值 | 全年完成值 | 权重 | 备注
      100  | 巡检次数 | ≥12次  | 12次       | 100  |
    `,
    "the reason among remarks": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 说明
      巡检次数 | ≥12次      | 12次       | 100  | 100  |
    `,
    "a target split over three columns": grid`
      三级指标 | 指标性质 | 指标值 | 度量单位 | 实际完成值 | 分值 | 得分 | 未完成原因分析
      巡检次数 | ≧        | 12     | 次       | 12次       | 100  | 100  |
    `,
    "a result card, which has no columns": grid`
      绩效评价结果信息表 | <
      评价分值           | 95.96 分
      评价结论           | 等次为“优”
    `,
  },

  invalid: {
    "neither targets nor actual values": {
      sheet: grid`
        一级指标 | 指标名称 {structure.column-missing} | 权重 | 自评分 | 备注
        产出指标 | 服务完成率                          | 100  | 100    |
        合计     |                                     | 100  | 100    |
      `,
      messages: ["表头缺“年度指标值、实际完成值”列，0 条规则未执行。"],
    },
    "neither scores nor reasons": {
      sheet: grid`
        三级指标 {structure.column-missing} | 年度指标值 | 实际完成值 | 分值 | 得分率
        巡检次数                            | ≥12次      | 12次       | 100  | 100%
      `,
      messages: ["表头缺“得分、偏差原因”列，0 条规则未执行。"],
    },
    "no points": {
      sheet: grid`
        三级指标 {structure.column-missing} | 年度指标值 | 实际完成值 | 得分 | 偏差原因分析及改进措施
        巡检次数                            | ≥12次      | 12次       | 100  |
      `,
      messages: ["表头缺“分值”列，0 条规则未执行。"],
    },
    "the first and the last of three tables": {
      sheet: grid`
        一级指标 | 三级指标 {structure.column-missing} | 分值       | 得分       |      |      |
        产出指标 | 一个中心                            | 50         | 50         |      |      |
        小计     | <                                   | 50         | 50         |      |      |

        一级指标 | 三级指标                            | 年度指标值 | 实际完成值 | 分值 | 得分 | 备注
        产出指标 | 巡检次数                            | ≥12次      | 12次       | 50   | 50   |
        小计     | <                                   |            |            | 50   | 50   |

        一级指标 | 三级指标 {structure.column-missing} | 分值       | 得分       | 备注 |      |
        效益指标 | 群众获得感                          | 50         | 50         |      |      |
      `,
      messages: [
        "表头缺“年度指标值、实际完成值、偏差原因”列，0 条规则未执行。",
        "表头缺“年度指标值、实际完成值”列，0 条规则未执行。",
      ],
    },
  },
});
