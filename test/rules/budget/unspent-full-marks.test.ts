import { unspentFullMarks } from "../../../src/rules/budget/unspent-full-marks";
import { nationalProfile } from "../../../src/score/profile";
import { grid, type Drawing } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

interface Figures {
  readonly execution: string;
  /** Of a budget of 100. */
  readonly spent?: string;
  readonly points?: string;
  readonly scores?: readonly [string, string];
  readonly reason?: string;
}

/** A form whose indicators have 50 and 40 points. */
function form({
  execution,
  spent = "100",
  points = "10",
  scores = ["50", "40"],
  reason = "",
}: Figures): Drawing {
  return grid`
    项目资金（万元） |     | 全年预算数 | 全年执行数 | 分值      | 得分
    ^        | 年度资金总额 | 100        | ${spent}   | ${points} | ${execution}
    三级指标 | 年度指标值  | 实际完成值 | 分值       | 得分      | 偏差原因
    巡检次数 | ≥12次       | 12次       | 50         | ${scores[0]} | ${reason}
    合格率   | ≥95%        | 96%        | 40         | ${scores[1]} |
  `;
}

const marked = (score: string): string => `${score} {budget.unspent-full-marks}`;

testRule(unspentFullMarks, {
  valid: {
    "5 % less, exactly": form({ execution: "9.5" }),
    "more than the indicators": form({ execution: "10", scores: ["40", "30"] }),
    "a reason that speaks of the money": form({ execution: "5", reason: "资金拨付较晚" }),
    "no points for the execution rate": form({ execution: "-", points: "-" }),
    "no score for it": form({ execution: "" }),
    "a score that is not there yet": form({ execution: "5", scores: ["50", ""] }),
    "indicators that score nothing": form({ execution: "5", scores: ["0", "0"] }),
    "points of 0, which row.points-invalid reports": grid`
      项目资金（万元） |     | 全年预算数 | 全年执行数 | 分值 | 得分
      ^        | 年度资金总额 | 100        | 100        | 10   | 5
      三级指标 | 年度指标值  | 实际完成值 | 分值       | 得分 |
      巡检次数 | ≥12次       | 12次       | 0          | 50   |
      合格率   | ≥95%        | 96%        | 40         | 40   |
    `,
    "a budget of 0, which budget.full-year-zero reports": grid`
      项目资金（万元） |     | 全年预算数 | 全年执行数 | 分值 | 得分
      ^        | 年度资金总额 | 0          | 0          | 10   | 0
      三级指标 | 年度指标值  | 实际完成值 | 分值       | 得分 |
      巡检次数 | ≥12次       | 12次       | 90         | 90   |
    `,
    "a blank budget, which it reports, too": grid`
      项目资金（万元） |     | 全年预算数 | 全年执行数 | 分值 | 得分
      ^        | 年度资金总额 |            | 0          | 10   | 0
      三级指标 | 年度指标值  | 实际完成值 | 分值       | 得分 |
      巡检次数 | ≥12次       | 12次       | 90         | 90   |
    `,
    "no funds": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 100  | 100
    `,
    "a profile that allows more": {
      profile: {
        ...nationalProfile,
        id: "lenient",
        thresholds: { ...nationalProfile.thresholds, unspentGap: 50 },
      },
      sheet: form({ execution: "5" }),
    },
  },

  invalid: {
    "just more than 5 % less": {
      sheet: form({ execution: marked("9.49") }),
      messages: ["指标得分率 100%，执行率得分率 94.9%，请说明少花钱多办事的原因。"],
    },
    "5 % of what the indicators score, not of 100": {
      sheet: form({ execution: marked("8.5"), scores: ["45", "36"] }),
      messages: ["指标得分率 90%，执行率得分率 85%，请说明少花钱多办事的原因。"],
    },
    "a reason that speaks of something else": {
      sheet: form({ execution: marked("0"), reason: "天气原因" }),
      messages: ["指标得分率 100%，执行率得分率 0%，请说明少花钱多办事的原因。"],
    },
    "a score that is wrong and too much: what the amounts give counts": {
      sheet: form({ execution: marked("10"), spent: "80" }),
      messages: ["指标得分率 100%，执行率得分率 80%，请说明少花钱多办事的原因。"],
    },
    "a score that is wrong and too little: it counts itself": {
      sheet: form({ execution: marked("9"), spent: "98.5" }),
      messages: ["指标得分率 100%，执行率得分率 90%，请说明少花钱多办事的原因。"],
    },
    "a score that is rounded, and so right": {
      sheet: form({ execution: marked("8.6"), spent: "85.55" }),
      messages: ["指标得分率 100%，执行率得分率 86%，请说明少花钱多办事的原因。"],
    },
    "no amounts to check the score by": {
      sheet: form({ execution: marked("8"), spent: "" }),
      messages: ["指标得分率 100%，执行率得分率 80%，请说明少花钱多办事的原因。"],
    },
    "twenty points": {
      sheet: form({ execution: marked("10"), points: "20", scores: ["50", "30"] }),
      messages: ["指标得分率 88.89%，执行率得分率 50%，请说明少花钱多办事的原因。"],
    },
    "two forms of three": {
      sheet: grid`
        项目名称 | 巡检 | < | < | <
        项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 得分
        年度资金总额 | 100        | 80         | 10   | 8 {budget.unspent-full-marks}
        三级指标     | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数     | ≥12次      | 12次       | 90   | 90
        总分         |            |            | 100  | 98
        项目名称 | 抽查 | < | < | <
        项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 得分
        年度资金总额 | 100        | 100        | 10   | 10
        三级指标     | 年度指标值 | 实际完成值 | 分值 | 得分
        抽查次数     | ≥12次      | 12次       | 90   | 90
        总分         |            |            | 100  | 100
        项目名称 | 培训 | < | < | <
        项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 得分
        年度资金总额 | 100        | 90         | 10   | 9 {budget.unspent-full-marks}
        三级指标     | 年度指标值 | 实际完成值 | 分值 | 得分
        培训次数     | ≥12次      | 12次       | 90   | 90
        总分         |            |            | 100  | 99
      `,
      messages: [
        "指标得分率 100%，执行率得分率 80%，请说明少花钱多办事的原因。",
        "指标得分率 100%，执行率得分率 90%，请说明少花钱多办事的原因。",
      ],
    },
  },
});
