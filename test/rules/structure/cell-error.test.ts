import { cellError } from "../../../src/rules/structure/cell-error";
import { grid } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

const ref = "#REF! {structure.cell-error}";

testRule(cellError, {
  valid: {
    "a form without errors": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      巡检次数 | ≥12次      | 12次       | 100  | 99   | 少一次
    `,
    "what cannot be read, but is no error": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      巡检次数 | ≥          | 1.2.3      | 十分 | 满分 | 无
    `,
    "signs that are no errors": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      #1号机房 | ≥12次      | #REF       | 50   | 50   | 见#REF!说明
      巡检次数 | ≥12次      | ####       | 50   | 50   | N/A
    `,
    "an error in a cell that is no field": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 得分率  | 备注
      巡检次数 | ≥12次      | 12次       | 100  | 100  | #DIV/0! |

      #REF!    |            |            |      |      |         |
    `,
  },

  invalid: {
    "two errors in a row, and a value between them": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值                   | 分值 | 得分
        巡检次数 | ≥12次      | #REF! {structure.cell-error} | 100  | #VALUE! {structure.cell-error}
      `,
      messages: [
        "C2 显示 #REF!，公式出错，本格未参与校验。",
        "E2 显示 #VALUE!，公式出错，本格未参与校验。",
      ],
    },
    "every error that Excel knows": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次      | 12次       | 10   | #REF! {structure.cell-error}
        抽查次数 | ≥12次      | 12次       | 10   | #DIV/0! {structure.cell-error}
        培训次数 | ≥12次      | 12次       | 10   | #VALUE! {structure.cell-error}
        走访次数 | ≥12次      | 12次       | 10   | #NAME? {structure.cell-error}
        会议次数 | ≥12次      | 12次       | 10   | #N/A {structure.cell-error}
        调研次数 | ≥12次      | 12次       | 10   | #NUM! {structure.cell-error}
        回访次数 | ≥12次      | 12次       | 10   | #NULL! {structure.cell-error}
        演练次数 | ≥12次      | 12次       | 10   | #SPILL! {structure.cell-error}
      `,
      messages: [
        "E2 显示 #REF!，公式出错，本格未参与校验。",
        "E3 显示 #DIV/0!，公式出错，本格未参与校验。",
        "E4 显示 #VALUE!，公式出错，本格未参与校验。",
        "E5 显示 #NAME?，公式出错，本格未参与校验。",
        "E6 显示 #N/A，公式出错，本格未参与校验。",
        "E7 显示 #NUM!，公式出错，本格未参与校验。",
        "E8 显示 #NULL!，公式出错，本格未参与校验。",
        "E9 显示 #SPILL!，公式出错，本格未参与校验。",
      ],
    },
    "every part of a form": {
      sheet: grid`
        项目名称     | ${ref}     | <                           | <          | <      | <      | <
        项目资金     | 年初预算数 | 全年预算数                  | 全年执行数 | 分值   | 执行率 | 得分
        年度资金总额 | ${ref}     | ${ref}                      | ${ref}     | ${ref} | ${ref} | ${ref}
        当年财政拨款 | 1          | #N/A {structure.cell-error} | 1          | -      | 100%   |
        预期目标     | <          | 实际完成情况                | <          | <      | <      | <
        ${ref}       | <          | ${ref}                      | <          | <      | <      | <
        三级指标     | 年度指标值 | 实际完成值                  | 分值       | 得分   | 备注   |
        ${ref}       | ${ref}     | 1                           | ${ref}     | 1      | ${ref} |
        小计         |            |                             | 100        | ${ref} |        |
        总分         |            |                             | ${ref}     | 100    |        |
        评分等级     | ${ref}     | <                           | <          | <      | <      | <
      `,
      messages: [
        ...["B1", "B3", "C3", "D3", "E3", "F3", "G3"].map(reference),
        "C4 显示 #N/A，公式出错，本格未参与校验。",
        ...["A6", "C6", "A8", "B8", "D8", "F8", "E9", "D10", "B11"].map(reference),
      ],
    },
    "a reason merged over two rows, reported once": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
        巡检次数 | ≥12次      | 6次        | 10   | 5    | #NAME? {structure.cell-error}
        抽查次数 | ≥12次      | 6次        | 10   | 5    | ^
      `,
      messages: ["F2 显示 #NAME?，公式出错，本格未参与校验。"],
    },
    "a score table": {
      sheet: grid`
        一级指标 | 三级指标 | 分值                         | 得分
        产出指标 | 一个中心 | #REF! {structure.cell-error} | 50
        小计     | <        | 50                           | 50
      `,
      messages: ["C2 显示 #REF!，公式出错，本格未参与校验。"],
    },
    "a result card": {
      sheet: grid`
        绩效评价结果信息表 | <
        评价分值           | #REF! {structure.cell-error}
        评价结论           | #N/A {structure.cell-error}
      `,
      messages: [
        "B2 显示 #REF!，公式出错，本格未参与校验。",
        "B3 显示 #N/A，公式出错，本格未参与校验。",
      ],
    },
  },
});

function reference(a1: string): string {
  return `${a1} 显示 #REF!，公式出错，本格未参与校验。`;
}
