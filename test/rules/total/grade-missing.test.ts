import { gradeMissing } from "../../../src/rules/total/grade-missing";
import { nationalProfile } from "../../../src/score/profile";
import { grid, type Drawing } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";
import { withCell } from "../../helpers/edit-sheet";

/** A form with this total and, below it, a grade. */
function form(total: string, grade: string): Drawing {
  return grid`
    三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
    巡检次数 | ≥12次      | 12次       | 100  | ${total}
    总分     |            |            | 100  | ${total}
    评分等级 | ${grade}   |            |      |
  `;
}

const withoutGrade = grid`
  三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
  巡检次数 | ≥12次      | 12次       | 100  | 85
  总分     |            |            | 100  | 85
`;

testRule(gradeMissing, {
  valid: {
    "a grade": form("85", "良"),
    "a word that is no grade": form("85", "合格"),
    "no total to tell it by": form("", ""),
    "a total that cannot be read": form("满分", ""),
    "no place for it, and no profile that was chosen": withoutGrade,
    "no place for it, and a profile that does not ask": {
      profile: { ...nationalProfile, id: "silent", gradeExpected: false },
      sheet: withoutGrade,
    },
    "a result card": grid`
      绩效评价结果信息表 | <
      项目名称           | 平台运维
      评价分值           | 95.96 分
      评价结论           |
    `,
  },

  invalid: {
    "a blank place": {
      sheet: form("85", "{total.grade-missing}"),
      messages: ["85 分对应“良”，表内未写等级。"],
      fixed: form("85", "良"),
    },
    "a total that is blank as well": {
      sheet: grid`
        三级指标 | 年度指标值            | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次                 | 12次       | 100  | 79.5
        总分     |                       |            | 100  |
        评分等级 | {total.grade-missing} |            |      |
      `,
      messages: ["79.5 分对应“中”，表内未写等级。"],
      fixed: grid`
        三级指标 | 年度指标值            | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次                 | 12次       | 100  | 79.5
        总分     |                       |            | 100  |
        评分等级 | 中                    |            |      |
      `,
    },
    "a formula that shows nothing": {
      sheet: withCell(form("59.99", "{total.grade-missing}"), "B4", { formula: '=IF(1,"")' }),
      messages: ["59.99 分对应“差”，表内未写等级。"],
    },
    "no place for it, and a profile that asks": {
      profile: nationalProfile,
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次      | 12次       | 100  | 60
        总分     |            |            | 100  | 60 {total.grade-missing}
      `,
      messages: ["60 分对应“中”，表内未写等级。"],
    },
    "two forms of three": {
      sheet: grid`
        三级指标 | 年度指标值             | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次                  | 12次       | 100  | 90
        总分     |                        |            | 100  | 90
        评分等级 | {total.grade-missing}  |            |      |
        三级指标 | 年度指标值             | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次                  | 12次       | 100  | 90
        总分     |                        |            | 100  | 90
        评分等级 | 优                     |            |      |
        三级指标 | 年度指标值             | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次                  | 12次       | 100  | 89.99
        总分     |                        |            | 100  | 89.99
        评分等级 | {total.grade-missing}  |            |      |
      `,
      messages: ["90 分对应“优”，表内未写等级。", "89.99 分对应“良”，表内未写等级。"],
      fixed: grid`
        三级指标 | 年度指标值             | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次                  | 12次       | 100  | 90
        总分     |                        |            | 100  | 90
        评分等级 | 优                     |            |      |
        三级指标 | 年度指标值             | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次                  | 12次       | 100  | 90
        总分     |                        |            | 100  | 90
        评分等级 | 优                     |            |      |
        三级指标 | 年度指标值             | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次                  | 12次       | 100  | 89.99
        总分     |                        |            | 100  | 89.99
        评分等级 | 良                     |            |      |
      `,
    },
  },
});
