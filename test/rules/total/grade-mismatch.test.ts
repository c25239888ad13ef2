import { gradeMismatch } from "../../../src/rules/total/grade-mismatch";
import { nationalProfile } from "../../../src/score/profile";
import { grid } from "../../helpers/draw";
import { withCell } from "../../helpers/edit-sheet";
import { testRule } from "../../helpers/test-rule";

/** A form with one indicator: its score, the total score and the grade as they are drawn. */
function graded(score: string, total: string, grade: string): ReturnType<typeof grid> {
  return grid`
    三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
    巡检次数 | ≥12次      | 12次       | 100  | ${score}
    总分     |            |            | 100  | ${total}
    评分等级 | ${grade}   |            |      |
  `;
}

/** A result card. */
function card(total: string, grade: string): ReturnType<typeof grid> {
  return grid`
    绩效评价结果信息表 | <
    评价分值           | ${total}
    评价结论           | ${grade}
  `;
}

testRule(gradeMismatch, {
  valid: {
    "优 at the top": graded("100", "100", "优"),
    "优 from 90 on": graded("90", "90", "优"),
    "良 just below it": graded("89.99", "89.99", "良"),
    "良 from 80 on": graded("80", "80", "良好"),
    "中 just below it": graded("79.99", "79.99", "中"),
    "中 from 60 on": graded("60", "60", "中等"),
    "差 just below it": graded("59.99", "59.99", "较差"),
    "差 at the bottom": graded("0", "0", "差"),
    "the grade of the printed total": graded("95", "85", "良"),
    "the grade of the sum": graded("95", "85", "优"),
    "the grade of the total as it is shown": withCell(graded("89.6", "90", "优"), "E3", {
      value: 89.6,
    }),
    "a form without scores but that of the execution": grid`
      项目资金     | 全年预算数 | 全年执行数 | 执行率 | 得分
      年度资金总额 | 100        | 90         | 90%    | 9
      三级指标     | 年度指标值 | 实际完成值 | 分值   | 得分率
      巡检次数     | ≥12次      | 12次       | 90     | 100%
      评分等级     | 优         |            |        |
    `,
    "the grade of the sum, without a printed total": graded("95", "", "优"),
    "the grade of the printed total, without a sum": graded("", "85", "良"),
    "neither total nor sum": graded("", "", "优"),
    "neither that can be read": graded("满分", "#N/A", "差"),
    "a word that is no grade": graded("50", "50", "合格"),
    "a blank grade": graded("50", "50", ""),
    "a dash": graded("50", "50", "—"),
    "an error, which structure.cell-error reports": graded("50", "50", "#REF!"),
    "no grade at all": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 100  | 50
      总分     |            |            | 100  | 50
    `,
    "a card": card("95.96 分", "等次为“优”"),
    "a card that ends right at a band": card("80分", "良"),
    "a card whose score cannot be read": card("优秀", "差"),
    "a score table, which has no grade": grid`
      一级指标 | 三级指标 | 分值 | 得分
      产出指标 | 一个中心 | 50   | 20
      小计     | <        | 50   | 20
    `,
  },

  invalid: {
    "a band too high": {
      sheet: graded("89.99", "89.99", "优 {total.grade-mismatch}"),
      messages: ["总分 89.99 对应“良”，填了“优”。"],
      safe: true,
      fixed: graded("89.99", "89.99", "良"),
    },
    "a band too low": {
      sheet: graded("60", "60", "差 {total.grade-mismatch}"),
      messages: ["总分 60 对应“中”，填了“差”。"],
      safe: true,
      fixed: graded("60", "60", "中"),
    },
    "the grade of neither total, for which the printed one speaks": {
      sheet: graded("95", "85", "中 {total.grade-mismatch}"),
      messages: ["总分 85 对应“良”，填了“中”。"],
      safe: false,
      fixed: graded("95", "85", "良"),
    },
    "the wrong grade for the sum, without a printed total": {
      sheet: graded("85", "", "优 {total.grade-mismatch}"),
      messages: ["总分 85 对应“良”，填了“优”。"],
      safe: true,
      fixed: graded("85", "", "良"),
    },
    "two grades of three": {
      sheet: grid`
        三级指标 | 年度指标值                | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次                     | 12次       | 100  | 95
        总分     |                           |            | 100  | 95
        绩效等级 | 良 {total.grade-mismatch} |            |      |

        三级指标 | 年度指标值                | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次                     | 12次       | 100  | 85
        总分     |                           |            | 100  | 85
        绩效等级 | 良                        |            |      |

        三级指标 | 年度指标值                | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次                     | 12次       | 100  | 75
        总分     |                           |            | 100  | 75
        绩效等级 | 良 {total.grade-mismatch} |            |      |
      `,
      messages: ["总分 95 对应“优”，填了“良”。", "总分 75 对应“中”，填了“良”。"],
      safe: true,
      fixed: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次      | 12次       | 100  | 95
        总分     |            |            | 100  | 95
        绩效等级 | 优         |            |      |

        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次      | 12次       | 100  | 85
        总分     |            |            | 100  | 85
        绩效等级 | 良         |            |      |

        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次      | 12次       | 100  | 75
        总分     |            |            | 100  | 75
        绩效等级 | 中         |            |      |
      `,
    },
    "the first word of several, which a fix would not know how to write": {
      sheet: graded("85", "85", "优秀（非良好） {total.grade-mismatch}"),
      messages: ["总分 85 对应“良”，填了“优秀（非良好）”。"],
    },
    "a card": {
      sheet: card("89 分", "等次为“优” {total.grade-mismatch}"),
      messages: ["总分 89 对应“良”，填了“等次为“优””。"],
    },
    "a profile with other bands": {
      profile: {
        ...nationalProfile,
        id: "legacy",
        gradeBands: [
          { grade: "excellent", from: 80 },
          { grade: "good", from: 70 },
          { grade: "fair", from: 60 },
          { grade: "poor", from: 0 },
        ],
      },
      sheet: graded("85", "85", "良 {total.grade-mismatch}"),
      messages: ["总分 85 对应“优”，填了“良”。"],
      safe: true,
      fixed: graded("85", "85", "优"),
    },
    "a formula, which no fix overwrites": {
      sheet: withCell(graded("85", "85", "优 {total.grade-mismatch}"), "B4", {
        formula: '=IF(E3>=85,"优","良")',
      }),
      messages: ["总分 85 对应“良”，填了“优”。"],
    },
  },
});
