import { totalValueMissing } from "../../../src/rules/total/value-missing";
import { cappedProfile } from "../../../src/score/profile";
import { grid } from "../../helpers/draw";
import { withCell } from "../../helpers/edit-sheet";
import { testRule } from "../../helpers/test-rule";

/** A form whose total row holds points and score as they are drawn. */
function totals(points: string, score: string): ReturnType<typeof grid> {
  return grid`
    项目资金     | 全年预算数 | 全年执行数 | 分值      | 得分
    年度资金总额 | 97.68      | 91.60      | 10        | 9.37
    三级指标     | 年度指标值 | 实际完成值 | 分值      | 得分
    巡检次数     | ≥12次      | 12次       | 60        | 60
    验收合格率   | ≥95%       | 96%        | 30        | 29.5
    总分：       |            |            | ${points} | ${score}
  `;
}

/** A form of which 40 % was spent, with scores of 94 and this total. */
function unspent(total: string): ReturnType<typeof grid> {
  return grid`
    项目资金     | 全年预算数 | 全年执行数 | 分值 | 得分
    年度资金总额 | 100        | 40         | 10   | 4
    三级指标     | 年度指标值 | 实际完成值 | 分值 | 得分
    巡检次数     | ≥12次      | 12次       | 90   | 90
    总分         |            |            | 100  | ${total}
  `;
}

testRule(totalValueMissing, {
  valid: {
    "both there": totals("100", "98.87"),
    "both there, if wrong": totals("90", "0"),
    "both there, as texts": totals("100分", "'98.87"),
    "an error, which structure.cell-error reports": totals("100", "#DIV/0!"),
    "a score merged over the row": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 100  | 100
      总分     | 100分      | <          | <    | <
    `,
    "no total row": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 100  | 100
    `,
    "a total row in a form without points": grid`
      三级指标 | 年度指标值 | 实际完成值 | 得分
      巡检次数 | ≥12次      | 12次       | 100
      总分     |            |            | 100
    `,
    "a result card": grid`
      绩效评价结果信息表 | <
      评价分值           | 优秀
      评价结论           | 等次为“优”
    `,
  },

  invalid: {
    "more than the execution rate allows": {
      profile: cappedProfile,
      sheet: unspent("{total.value-missing}"),
      messages: ["“总分”行没有得分，各项合计为 94。"],
      safe: true,
      fixed: unspent("59"),
    },
    "both blank": {
      sheet: totals("{total.value-missing}", "{total.value-missing}"),
      messages: ["“总分”行没有分值，各项合计为 100。", "“总分”行没有得分，各项合计为 98.87。"],
      safe: true,
      fixed: totals("100", "98.87"),
    },
    "points blank": {
      sheet: totals("{total.value-missing}", "98.87"),
      messages: ["“总分”行没有分值，各项合计为 100。"],
      safe: true,
      fixed: totals("100", "98.87"),
    },
    "score blank": {
      sheet: totals("100", "{total.value-missing}"),
      messages: ["“总分”行没有得分，各项合计为 98.87。"],
      safe: true,
      fixed: totals("100", "98.87"),
    },
    "neither a number": {
      sheet: totals("一百 {total.value-missing}", "优 {total.value-missing}"),
      messages: ["“总分”行没有分值，各项合计为 100。", "“总分”行没有得分，各项合计为 98.87。"],
      safe: false,
      fixed: totals("100", "98.87"),
    },
    dashes: {
      sheet: totals("— {total.value-missing}", "- {total.value-missing}"),
      messages: ["“总分”行没有分值，各项合计为 100。", "“总分”行没有得分，各项合计为 98.87。"],
      safe: true,
      fixed: totals("100", "98.87"),
    },
    "a sum that cannot be made": {
      sheet: grid`
        三级指标   | 年度指标值 | 实际完成值 | 分值                  | 得分
        巡检次数   | ≥12次      | 12次       | 60                    |
        验收合格率 | ≥95%       | 96%        | 十分                  | 29.5
        合计       |            |            | {total.value-missing} | {total.value-missing}
      `,
      messages: [
        "“合计”行没有分值，各项也有未填的，暂时算不出合计。",
        "“合计”行没有得分，各项也有未填的，暂时算不出合计。",
      ],
    },
    "a grade in the place of the score, which no safe fix overwrites": {
      sheet: totals("100", "优 {total.value-missing}"),
      messages: ["“总分”行没有得分，各项合计为 98.87。"],
      safe: false,
      fixed: totals("100", "98.87"),
    },
    "a formula that shows nothing, which no fix overwrites": {
      sheet: withCell(totals("100", "{total.value-missing}"), "E6", { formula: '=IF(F1,1,"")' }),
      messages: ["“总分”行没有得分，各项合计为 98.87。"],
    },
  },
});
