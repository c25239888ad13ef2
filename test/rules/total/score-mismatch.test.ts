import { totalScoreMismatch } from "../../../src/rules/total/score-mismatch";
import { cappedProfile } from "../../../src/score/profile";
import { grid } from "../../helpers/draw";
import { withCell } from "../../helpers/edit-sheet";
import { testRule } from "../../helpers/test-rule";

/** A form whose execution score and total score are as they are drawn, with 89.5 besides. */
function totals(execution: string, total: string): ReturnType<typeof grid> {
  return grid`
    项目资金     | 全年预算数 | 全年执行数 | 分值 | 得分
    年度资金总额 | 97.68      | 91.60      | 10   | ${execution}
    三级指标     | 年度指标值 | 实际完成值 | 分值 | 得分
    巡检次数     | ≥12次      | 12次       | 60   | 60
    验收合格率   | ≥95%       | 96%        | 30   | 29.5
    总分         |            |            | 100  | ${total}
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

testRule(totalScoreMismatch, {
  valid: {
    "the sum, which total.execution-cap-exceeded speaks of": {
      profile: cappedProfile,
      sheet: unspent("94"),
    },
    "as much as the execution rate allows": { profile: cappedProfile, sheet: unspent("59") },
    "the sum": totals("9.37", "98.87"),
    "exactly half a hundredth more": totals("9.37", "98.875"),
    "exactly half a hundredth less": totals("9.37", "98.865"),
    "the sum, rounded to one decimal": totals("9.37", "98.9"),
    "truncated to one": totals("9.37", "98.8"),
    "rounded to none": totals("9.37", "99"),
    "truncated to none": totals("9.37", "98"),
    "the sum of scores that the formula would not give": totals("1", "90.5"),
    "a blank execution score": totals("", "89.5"),
    "an execution score that cannot be read": totals("九分", "89.5"),
    "a dash for the execution score, which counts as nothing": totals("-", "89.5"),
    "a blank score of a row with points": grid`
      三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数   | ≥12次      | 12次       | 60   |
      验收合格率 | ≥95%       | 96%        | 40   | 40
      总分       |            |            | 100  | 90
    `,
    "a blank score of a row without points": grid`
      三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
      培训情况   | 良好       | 良好       | 60   | 55
      培训次数   | ≥12次      | 12次       |      |
      验收合格率 | ≥95%       | 96%        | 40   | 40
      总分       |            |            | 100  | 95
    `,
    "scores that cannot be read": grid`
      三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数   | ≥12次      | 12次       | 60   | 满分
      验收合格率 | ≥95%       | 96%        | 40   | 40
      总分       |            |            | 100  | 90
      三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数   | ≥12次      | 12次       | 60   | #N/A
      验收合格率 | ≥95%       | 96%        | 40   | 40
      总分       |            |            | 100  | 90
    `,
    "a total that total.value-missing reports": totals("9.37", ""),
    "subtotals, which are not counted": grid`
      一级指标 | 指标名称   | 权重 | 自评分
      产出指标 |            | 60   | 60
                                 | 服务完成率 | 60   | 60
      效益指标 |            | 40   | 38
                                 | 满意情况   | 40   | 38
      小计     |            | 100  | 98
      合计     |            | 100  | 98
    `,
    "sums of doubles that no double holds": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 50   | 7.5
      抽查次数 | ≥12次      | 12次       | 25   | 0.1
      培训次数 | ≥12次      | 12次       | 25   | 0.2
      总分     |            |            | 100  | 7.8
    `,
    "the sum of scores as they are shown": withCell(totals("9.37", "98.87"), "E4", {
      value: 60.4,
    }),
    "a sum of scores that their format rounds": withCell(
      withCell(totals("9", "98.9"), "E2", { value: 9.4, formula: "=C2/B2*D2" }),
      "E6",
      { value: 98.9, formula: "=E2+E4+E5" },
    ),
    "no total row": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 100  | 100
    `,
    "a form without scores": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值
      巡检次数 | ≥12次      | 12次       | 100
      总分     |            |            | 100
    `,
  },

  invalid: {
    "a total that is too much, one that is right, and one that is too little": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次      | 12次       | 100  | 96
        总分     |            |            | 100  | 98 {total.score-mismatch}
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次      | 12次       | 100  | 96
        总分     |            |            | 100  | 96
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次      | 12次       | 100  | 96
        总分     |            |            | 100  | 95.9 {total.score-mismatch}
      `,
      messages: ["总分填 98，各项合计 96。", "总分填 95.9，各项合计 96。"],
      safe: true,
      fixed: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次      | 12次       | 100  | 96
        总分     |            |            | 100  | 96
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次      | 12次       | 100  | 96
        总分     |            |            | 100  | 96
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次      | 12次       | 100  | 96
        总分     |            |            | 100  | 96.0
      `,
    },
    "a little more than half a hundredth": {
      sheet: totals("9.37", "98.876 {total.score-mismatch}"),
      messages: ["总分填 98.876，各项合计 98.87。"],
      safe: true,
      fixed: totals("9.37", "98.870"),
    },
    "the sum, rounded to fewer decimals than the total prints": {
      sheet: totals("9.37", "98.90 {total.score-mismatch}"),
      messages: ["总分填 98.9，各项合计 98.87。"],
      safe: true,
      fixed: totals("9.37", "98.87"),
    },
    "the sum without the execution score": {
      sheet: totals("9.37", "89.5 {total.score-mismatch}"),
      messages: ["总分填 89.5，各项合计 98.87。"],
      safe: true,
      fixed: withCell(totals("9.37", "98.9"), "E6", { value: 98.87 }),
    },
    "a text": {
      sheet: totals("9.37", "90分 {total.score-mismatch}"),
      messages: ["总分填 90，各项合计 98.87。"],
      safe: true,
      fixed: totals("9.37", "98.87"),
    },
    "a score of a row without points, which counts": {
      sheet: grid`
        三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数   | ≥12次      | 12次       | 100  | 90
        验收合格率 | ≥95%       | 96%        |      | 5
        总分       |            |            | 100  | 90 {total.score-mismatch}
      `,
      messages: ["总分填 90，各项合计 95。"],
      safe: true,
      fixed: grid`
        三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数   | ≥12次      | 12次       | 100  | 90
        验收合格率 | ≥95%       | 96%        |      | 5
        总分       |            |            | 100  | 95
      `,
    },
    "as much as another profile allows": {
      sheet: unspent("59 {total.score-mismatch}"),
      messages: ["总分填 59，各项合计 94。"],
      safe: true,
      fixed: unspent("94"),
    },
    "neither the sum nor what the execution rate allows": {
      profile: cappedProfile,
      sheet: unspent("58 {total.score-mismatch}"),
      messages: ["总分填 58，各项合计 94，本口径最高 59。"],
      safe: true,
      fixed: unspent("59"),
    },
    "a formula that leaves something out, for which a right one is offered": {
      sheet: withCell(totals("9.37", "89.50 {total.score-mismatch}"), "E6", {
        formula: "=SUM(E4:E5)",
      }),
      messages: ["总分填 89.5，各项合计 98.87。"],
      safe: false,
      formulas: ["=SUM(E2,E4:E5)"],
      fixed: totals("9.37", "98.87"),
    },
    "a score of more than its points, which may be what is wrong": {
      sheet: grid`
        三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数   | ≥12次      | 12次       | 60   | 62
        验收合格率 | ≥95%       | 96%        | 40   | 40
        总分       |            |            | 100  | 100 {total.score-mismatch}
      `,
      messages: ["总分填 100，各项合计 102。"],
      safe: false,
      fixed: grid`
        三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数   | ≥12次      | 12次       | 60   | 62
        验收合格率 | ≥95%       | 96%        | 40   | 40
        总分       |            |            | 100  | 102
      `,
    },
    "a subtotal that says so, too": {
      sheet: grid`
        一级指标 | 三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
        产出指标 | 巡检次数   | ≥12次      | 12次       | 60   | 56
        ^        | 验收合格率 | ≥95%       | 96%        | 40   | 40
        小计     | <          |            |            | 100  | 98
        总分     | <          |            |            | 100  | 98 {total.score-mismatch}
      `,
      messages: ["总分填 98，各项合计 96。"],
      safe: false,
      fixed: grid`
        一级指标 | 三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
        产出指标 | 巡检次数   | ≥12次      | 12次       | 60   | 56
        ^        | 验收合格率 | ≥95%       | 96%        | 40   | 40
        小计     | <          |            |            | 100  | 98
        总分     | <          |            |            | 100  | 96
      `,
    },
  },
});
