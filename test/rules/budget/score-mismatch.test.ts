import { budgetScoreMismatch } from "../../../src/rules/budget/score-mismatch";
import { nationalProfile, type ScoringProfile } from "../../../src/score/profile";
import { grid } from "../../helpers/draw";
import { withCell } from "../../helpers/edit-sheet";
import { fundsGrid } from "../../helpers/funds-grid";
import { testRule } from "../../helpers/test-rule";

/** The total row: 91.60 of 97.68, which makes 9.37755… of 10 points, unless drawn otherwise. */
function scored(
  score: string,
  {
    budget = "97.68",
    executed = "91.60",
    points = "10",
    rate = "93.77",
  }: { budget?: string; executed?: string; points?: string; rate?: string } = {},
): ReturnType<typeof fundsGrid> {
  return fundsGrid`
    项目资金（万元） | 全年预算数 | 全年执行数  | 分值      | 执行率(%) | 得分
    年度资金总额     | ${budget}  | ${executed} | ${points} | ${rate}   | ${score}
  `;
}

function decimals(digits: number): ScoringProfile {
  return { ...nationalProfile, id: `d${digits}`, rounding: { convention: "auto", digits } };
}

testRule(budgetScoreMismatch, {
  valid: {
    "three decimals, as the profile has them": { profile: decimals(3), sheet: scored("9.378") },
    "two decimals under a profile of three": { profile: decimals(3), sheet: scored("9.38") },
    "rounded to two decimals": scored("9.38"),
    "truncated to two": scored("9.37"),
    "rounded to one": scored("9.4"),
    "truncated to one": scored("9.3"),
    "rounded and truncated to none": scored("9"),
    "rounded up to none": scored("10", { executed: "95.00", rate: "97.26" }),
    // 10 × 95.49 % = 9.549; the amounts make 10 × 52.52 / 55.00 = 9.54909…
    "by the printed rate as well as by the amounts": scored("9.55", {
      budget: "55.00",
      executed: "52.52",
      rate: "95.49",
    }),
    "by a printed rate that is wrong, which budget.rate-mismatch reports": scored("3.98", {
      rate: "39.77",
    }),
    "by the amounts, where the printed rate is wrong": scored("9.37", { rate: "39.77" }),
    "by the printed rate alone": scored("9.38", { executed: "", rate: "93.77%" }),
    "by the amounts alone": scored("9.38", { rate: "" }),
    "all points for more than all of the budget": scored("10", {
      executed: "120.00",
      rate: "122.85",
    }),
    "neither amounts nor rate": scored("9.38", { budget: "", executed: "", rate: "" }),
    "no points for the execution": scored("9.38", { points: "" }),
    "a dash for the points": scored("9.38", { points: "—" }),
    "points of 0, which budget.score-over-cap reports": scored("9.38", { points: "0" }),
    "a score by amounts as they are shown": withCell(
      withCell(scored("6.67", { budget: "3", executed: "2", rate: "" }), "B2", { value: 3.4 }),
      "C2",
      { value: 1.6 },
    ),
    "a blank score, which budget.figure-missing reports": scored(""),
    "an error, which structure.cell-error reports": scored("#N/A"),
    "a score that is only shown with more decimals": withCell(scored("9.3776"), "F2", {
      value: 916 / 97.68,
      formula: "=C2/B2*D2",
    }),
    "a score by amounts that their format rounds": withCell(
      scored("5.88", { budget: "3", executed: "2", rate: "" }),
      "B2",
      { value: 3.4 },
    ),
    "a source, whose score is nobody's": fundsGrid`
      项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率(%) | 得分
      年度资金总额     | 97.68      | 91.60      | 10   | 93.77     | 9.37
      当年财政拨款     | 97.68      | 91.60      | 10   | 93.77     | 8
    `,
    "no column for scores": fundsGrid`
      项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率(%)
      年度资金总额     | 97.68      | 91.60      | 10   | 93.77
    `,
    "a form without a funds block": grid`
      三级指标   | 分值 | 得分
      验收合格率 | 100  | 90
      总分       | 100  | 90
    `,
  },

  invalid: {
    "one decimal, as the profile has it": {
      profile: decimals(1),
      sheet: scored("9.5 {budget.score-mismatch}"),
      messages: ["执行率 93.7% × 10 分应为 9.3 分，填了 9.5 分。"],
      safe: true,
      fixed: scored("9.3"),
    },
    "a hundredth too little, in a form that truncates": {
      sheet: scored("9.36 {budget.score-mismatch}"),
      messages: ["执行率 93.77% × 10 分应为 9.37 分，填了 9.36 分。"],
      safe: true,
      fixed: scored("9.37"),
    },
    "a hundredth too much, in a form that rounds": {
      sheet: scored("9.39 {budget.score-mismatch}", { rate: "93.78%" }),
      messages: ["执行率 93.78% × 10 分应为 9.38 分，填了 9.39 分。"],
      safe: true,
      fixed: scored("9.38", { rate: "93.78%" }),
    },
    "all points for a part of the budget": {
      sheet: scored("20.00 {budget.score-mismatch}", {
        budget: "100",
        executed: "50",
        points: "20",
        rate: "50%",
      }),
      messages: ["执行率 50% × 20 分应为 10 分，填了 20 分。"],
      safe: true,
      fixed: scored("10.00", { budget: "100", executed: "50", points: "20", rate: "50%" }),
    },
    "less than all points for all of the budget": {
      sheet: scored("9 {budget.score-mismatch}", { executed: "97.68", rate: "100.00" }),
      messages: ["执行率 100% × 10 分应为 10 分，填了 9 分。"],
      safe: true,
      fixed: scored("10", { executed: "97.68", rate: "100.00" }),
    },
    "more than the points for more than the budget": {
      sheet: scored("12 {budget.score-mismatch}", { executed: "117.216", rate: "120" }),
      messages: ["执行率 100% × 10 分应为 10 分，填了 12 分。"],
      safe: true,
      fixed: scored("10", { executed: "117.216", rate: "120" }),
    },
    "three decimals that follow from nothing": {
      sheet: scored("9.378 {budget.score-mismatch}"),
      messages: ["执行率 93.77% × 10 分应为 9.37 分，填了 9.378 分。"],
      safe: true,
      fixed: scored("9.370"),
    },
    "the least points": {
      sheet: scored("0.4 {budget.score-mismatch}", {
        budget: "100",
        executed: "50",
        points: "0.5",
        rate: "50%",
      }),
      messages: ["执行率 50% × 0.5 分应为 0.25 分，填了 0.4 分。"],
      safe: true,
      fixed: withCell(
        scored("0.3", { budget: "100", executed: "50", points: "0.5", rate: "50%" }),
        "F2",
        { value: 0.25 },
      ),
    },
    "points for a rate of 0": {
      sheet: scored("9 {budget.score-mismatch}", { executed: "0.00", rate: "0.00" }),
      messages: ["执行率 0% × 10 分应为 0 分，填了 9 分。"],
      safe: true,
      fixed: scored("0", { executed: "0.00", rate: "0.00" }),
    },
    "against the printed rate, without amounts": {
      sheet: scored("8 {budget.score-mismatch}", { budget: "", executed: "", rate: "93.77%" }),
      messages: ["执行率 93.77% × 10 分应为 9.38 分，填了 8 分。"],
      safe: true,
      fixed: scored("9.38", { budget: "", executed: "", rate: "93.77%" }),
    },
    "a formula, for which a right one is offered": {
      sheet: withCell(scored("8 {budget.score-mismatch}"), "F2", { formula: "=10-2" }),
      messages: ["执行率 93.77% × 10 分应为 9.37 分，填了 8 分。"],
      safe: false,
      formulas: ["=ROUNDDOWN(MIN(D2,D2*C2/B2),2)"],
      fixed: scored("9.37"),
    },
    "a formula, under a profile with three decimals": {
      profile: decimals(3),
      sheet: withCell(scored("8 {budget.score-mismatch}"), "F2", { formula: "=10-2" }),
      messages: ["执行率 93.775% × 10 分应为 9.377 分，填了 8 分。"],
      safe: false,
      formulas: ["=ROUNDDOWN(MIN(D2,D2*C2/B2),3)"],
      fixed: scored("9.377"),
    },
    "amounts that contradict each other": {
      sheet: fundsGrid`
        项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        年度资金总额     | 100.00     | 90.00      | 10   | 90.00% | 8 {budget.score-mismatch}
        当年财政拨款     | 100.00     | 80.00      |      |        |
        其他资金         |            |            |      |        |
      `,
      messages: ["执行率 90% × 10 分应为 9 分，填了 8 分。"],
      safe: false,
      fixed: fundsGrid`
        项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        年度资金总额     | 100.00     | 90.00      | 10   | 90.00% | 9
        当年财政拨款     | 100.00     | 80.00      |      |        |
        其他资金         |            |            |      |        |
      `,
    },
    "the first of two funds blocks, and the one two forms below": {
      sheet: grid`
        项目资金     | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        年度资金总额 | 100        | 50         | 10   | 50%    | 4    {budget.score-mismatch}
        三级指标     | 分值       | 得分       |      |        |
        验收合格率   | 90         | 90         |      |        |
        总分         | 100        | 94         |      |        |
        项目资金     | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        年度资金总额 | 100        | 80         | 10   | 80%    | 8
        三级指标     | 分值       | 得分       |      |        |
        验收合格率   | 90         | 90         |      |        |
        总分         | 100        | 98         |      |        |
        项目资金     | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        年度资金总额 | 100        | 20         | 10   | 20%    | 10   {budget.score-mismatch}
        三级指标     | 分值       | 得分       |      |        |
        验收合格率   | 90         | 90         |      |        |
        总分         | 100        | 100        |      |        |
      `,
      messages: [
        "执行率 50% × 10 分应为 5 分，填了 4 分。",
        "执行率 20% × 10 分应为 2 分，填了 10 分。",
      ],
      safe: true,
      fixed: grid`
        项目资金     | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        年度资金总额 | 100        | 50         | 10   | 50%    | 5
        三级指标     | 分值       | 得分       |      |        |
        验收合格率   | 90         | 90         |      |        |
        总分         | 100        | 94         |      |        |
        项目资金     | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        年度资金总额 | 100        | 80         | 10   | 80%    | 8
        三级指标     | 分值       | 得分       |      |        |
        验收合格率   | 90         | 90         |      |        |
        总分         | 100        | 98         |      |        |
        项目资金     | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        年度资金总额 | 100        | 20         | 10   | 20%    | 2
        三级指标     | 分值       | 得分       |      |        |
        验收合格率   | 90         | 90         |      |        |
        总分         | 100        | 100        |      |        |
      `,
    },
  },
});
