import { actualIdentical } from "../../../src/rules/goal/actual-identical";
import type { Drawing } from "../../helpers/draw";
import { grid } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

/** A form with 预期目标 on the left and 实际完成情况 on the right, as they are drawn. */
function goals(expected: string, actual: string): Drawing {
  return grid`
    年度总体目标 | 预期目标    | <          | 实际完成情况 | <
    ^            | ${expected} | <          | ${actual}    | <
    三级指标     | 年度指标值  | 实际完成值 | 分值         | 得分
    巡检次数     | ≥12次       | 12次       | 100          | 100
  `;
}

testRule(actualIdentical, {
  valid: {
    "another text": goals("全年巡检12次。", "全年巡检12次，发现问题3处。"),
    "another punctuation": goals("全年巡检12次。", "全年巡检12次！"),
    "a text without the other's quotation marks": goals("“数智普陀”平台", "数智普陀”平台"),
    "both blank": goals("", ""),
    "the goal blank": goals("", "全年巡检12次。"),
    "the result blank": goals("全年巡检12次。", ""),
    "the same error, which structure.cell-error reports": goals("#REF!", "#REF!"),
    "a form without goals": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 100  | 100
    `,
    "the same text on two forms, but on neither twice": grid`
      年度总体目标 | 预期目标       | <          | 实际完成情况   | <
      ^            | 全年巡检12次。 | <          | 已巡检12次。   | <
      三级指标     | 年度指标值     | 实际完成值 | 分值           | 得分
      巡检次数     | ≥12次          | 12次       | 100            | 100
      总分         |                |            | 100            | 100
      年度总体目标 | 预期目标       | <          | 实际完成情况   | <
      ^            | 全年抽查12次。 | <          | 全年巡检12次。 | <
      三级指标     | 年度指标值     | 实际完成值 | 分值           | 得分
      巡检次数     | ≥12次          | 12次       | 100            | 100
    `,
    "a result card": grid`
      绩效评价结果信息表 | <
      项目年度总目标     | 平台建成
      主要绩效           | 平台建成
      评价分值           | 95.96 分
      评价结论           | 等次为“优”
    `,
  },

  invalid: {
    "the very text": {
      sheet: goals("全年巡检12次。", "全年巡检12次。 {goal.actual-identical}"),
      messages: ["“实际完成情况”与“预期目标”一字不差。"],
    },
    "other spaces, line breaks and widths": {
      sheet: goals(
        "全年 巡检 12 次, 达标（100%）",
        "全年巡检１２次，⏎达标(100％) {goal.actual-identical}",
      ),
      messages: ["“实际完成情况”与“预期目标”一字不差。"],
    },
    "pasted tags": {
      sheet: goals(
        "<p>一、全年巡检12次。</p> <p>二、达标。</p>",
        `一、全年巡检12次。<br/><span style="color: red">二、达标。</span> {goal.actual-identical}`,
      ),
      messages: ["“实际完成情况”与“预期目标”一字不差。"],
    },
    "two forms of three": {
      sheet: grid`
        项目年度总目标： | 平台建成                         |        |
        主要绩效：       | 平台建成 {goal.actual-identical} |        |
        指标名称         | 权重                             | 自评分 | 备注
        服务完成率       | 100                              | 100    |
        合计             | 100                              | 100    |
        项目年度总目标： | 平台建成                         |        |
        主要绩效：       | 已投用                           |        |
        指标名称         | 权重                             | 自评分 | 备注
        服务完成率       | 100                              | 100    |
        合计             | 100                              | 100    |
        项目年度总目标： | 平台建成                         |        |
        主要绩效：       | 平台建成 {goal.actual-identical} |        |
        指标名称         | 权重                             | 自评分 | 备注
        服务完成率       | 100                              | 100    |
        合计             | 100                              | 100    |
      `,
      messages: ["“实际完成情况”与“预期目标”一字不差。", "“实际完成情况”与“预期目标”一字不差。"],
    },
  },
});
