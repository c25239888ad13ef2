import { goalEmpty } from "../../../src/rules/goal/empty";
import type { Drawing } from "../../helpers/draw";
import { grid } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

/** A form with 年初设定目标 on the left and 全年实际完成情况 on the right, as they are drawn. */
function goals(expected: string, actual: string): Drawing {
  return grid`
    年度总体目标 | 年初设定目标 | <          | 全年实际完成情况 | <
    ^            | ${expected}  | <          | ${actual}        | <
    三级指标     | 年度指标值   | 实际完成值 | 分值             | 得分
    巡检次数     | ≥12次        | 12次       | 100              | 100
  `;
}

const mark = "{goal.empty}";

testRule(goalEmpty, {
  valid: {
    "both texts": goals("全年巡检12次。", "已巡检12次。"),
    "an error, which structure.cell-error reports": goals("#REF!", "已巡检12次。"),
    "a form without goals": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 100  | 100
    `,
    "a form with one of the two": grid`
      项目年度总目标： | 平台建成   |            |      |
      三级指标         | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数         | ≥12次      | 12次       | 100  | 100
    `,
    "a result card": grid`
      绩效评价结果信息表 | <
      主要绩效           |
      评价分值           | 95.96 分
      评价结论           | 等次为“优”
    `,
  },

  invalid: {
    "no result": { sheet: goals("全年巡检12次。", mark), messages: ["“实际完成情况”未填写。"] },
    "no goal": { sheet: goals(mark, "已巡检12次。"), messages: ["“预期目标”未填写。"] },
    "neither, each by itself": {
      sheet: goals(mark, mark),
      messages: ["“预期目标”未填写。", "“实际完成情况”未填写。"],
    },
    "two forms of three": {
      sheet: grid`
        项目年度总目标： | ${mark}  |        |
        主要绩效：       | 平台建成 |        |
        指标名称         | 权重     | 自评分 | 备注
        服务完成率       | 100      | 100    |
        合计             | 100      | 100    |
        项目年度总目标： | 平台建成 |        |
        主要绩效：       | 已投用   |        |
        指标名称         | 权重     | 自评分 | 备注
        服务完成率       | 100      | 100    |
        合计             | 100      | 100    |
        项目年度总目标： | 平台建成 |        |
        主要绩效：       | ${mark}  |        |
        指标名称         | 权重     | 自评分 | 备注
        服务完成率       | 100      | 100    |
        合计             | 100      | 100    |
      `,
      messages: ["“预期目标”未填写。", "“实际完成情况”未填写。"],
    },
  },
});
