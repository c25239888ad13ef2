import { testMutations } from "./helpers/test-mutations";

/** Real forms, changed by hand in one place; every finding that comes or goes is listed. */
const mutations: Readonly<Record<string, string>> = {
  // 91.60 / 97.68 = 93.7755…, of ten points 9.37755…; the form truncates both
  "putuo-2023-01": `
    H6 = 95.00     | +H6 budget.rate-mismatch, -H6 budget.rounding-convention, +I6 budget.rounding-convention | the score still shows how the form rounds
    H6 = 93.78     | -H6 budget.rounding-convention, +I6 budget.rounding-convention | 93.78 is rounded, 9.37 truncated
    H6 = 94        | -H6 budget.rounding-convention, +I6 budget.rounding-convention | 93.7755… is 94 without decimals
    H6 = 93.79     | -H6 budget.rounding-convention, +I6 budget.rounding-convention | the amounts allow up to 93.7905
    H6 = 93.80     | -H6 budget.rounding-convention, +I6 budget.rounding-convention | 93.7755… is 93.8 with one decimal
    H6 = 93.81     | +H6 budget.rate-mismatch, -H6 budget.rounding-convention, +I6 budget.rounding-convention | beyond what the amounts allow
    H6 = 93.77%    | | the same with a percent sign
    H6 = 0.9377    | | the same as a fraction
    H6 = '93.77    | +H6 structure.number-as-text | the same as a text
    H6 =           | +H6 budget.figure-missing, -H6 budget.rounding-convention, +I6 budget.rounding-convention | no rate
    H6 = #DIV/0!   | +H6 structure.cell-error, -H6 budget.rounding-convention, +I6 budget.rounding-convention | no rate that can be read
    H7 = 100.00    | +H7 budget.rate-mismatch | a source's rate is checked like the total's
    H7 =           | | only the total row must be complete
    I6 = 9.38      | +H20 total.score-mismatch | right, but the total does not follow
    I6 = 9         | +H20 total.score-mismatch, +I6 budget.unspent-full-marks | 9.37755… truncated, but the total does not follow
    I6 = 8.37      | +I6 budget.score-mismatch, +H20 total.score-mismatch, +I6 budget.unspent-full-marks | neither follows
    I6 = 10.00     | +I6 budget.score-mismatch, +H20 total.score-mismatch | all points for a part of the budget
    I6 = 12.00     | +I6 budget.score-over-cap, +H20 total.score-mismatch | the cap explains it better than the rate
    I6 =           | +I6 budget.figure-missing | a total cannot be checked against what is blank
    I6 = #VALUE!   | +I6 structure.cell-error | nor against an error
    G6 = 20.00     | +I6 budget.score-mismatch, +G20 total.points-not-100, +I6 budget.unspent-full-marks | 18.75 of 20 points; 110 points in all
    G6 =           | +G20 total.points-not-100 | without an execution rate the indicators make 90
    E6 = 87.68     | +H6 budget.rate-mismatch, -H6 budget.rounding-convention, +E6 budget.parts-sum, +F6 budget.over-execution | 104.47 %; the score follows the printed rate
    E6 = 0.00      | +E6 budget.full-year-zero, +E6 budget.parts-sum, -H6 budget.rounding-convention, -F16 row.cost-vs-execution | no rate without a budget
    E6 =           | +E6 budget.full-year-zero, -H6 budget.rounding-convention, -F16 row.cost-vs-execution | a blank total has no sum
    E6 = #REF!     | +E6 structure.cell-error, -H6 budget.rounding-convention, -F16 row.cost-vs-execution | unreadable for every other rule
    F6 = 81.60     | +H6 budget.rate-mismatch, -H6 budget.rounding-convention, +F6 budget.parts-sum, +I6 budget.unspent-full-marks | 83.54 %; the score follows the printed rate
    F6 =           | +F6 budget.figure-missing, -H6 budget.rounding-convention, -F16 row.cost-vs-execution | no amount executed
    F6 = '91.60    | +F6 structure.number-as-text | the same as a text
    D6 = 100.00    | +D6 budget.parts-sum | its sources make 97.68
    D6 =           | | 年初预算数 may stay blank
    D7 = 97.70     | | exactly the tolerance, 4 × 0.005
    D7 = 97.71     | +D6 budget.parts-sum | more than the tolerance
    D7 = #NAME?    | +D7 structure.cell-error | a sum with an error is none
    E7 = 90.00     | +E6 budget.parts-sum, +H7 budget.rate-mismatch | 90.00 in sources; 101.78 % of them
    A2 = （ 年度）  | +A2 structure.required-blank | a year without digits
    C3 =           | +C3 structure.required-blank | no name of the project
    G4 =           | +G4 structure.required-blank | no 实施单位
    F11 = 全部达成。 | -F11 goal.actual-identical | another text
    F11 =          | -F11 goal.actual-identical, +F11 goal.empty | no text
    H13 = 38.00    | +I13 row.deduction-no-reason, +H20 total.score-mismatch | two points less
    H13 = 42.00    | +H13 row.score-over-points, +H20 total.score-mismatch, +I6 budget.unspent-full-marks | two points more than there are
    H13 = 39.995   | | half a hundredth less, for the row and for the total
    H14 = 20.00    | -I14 row.deduction-no-reason, +H20 total.score-mismatch, +I6 budget.unspent-full-marks | nothing deducted any more
    H14 =          | +H14 row.score-invalid, -I14 row.deduction-no-reason | nothing to compare
    H14 = 满分     | +H14 row.score-invalid, -I14 row.deduction-no-reason | no number
    H14 = #DIV/0!  | +H14 structure.cell-error, -I14 row.deduction-no-reason | an error
    H14 = '18.00   | +H14 structure.number-as-text | a text that reads as a number
    I14 = 设备老化 | -I14 row.deduction-no-reason, +H14 row.score-below-formula, +I14 row.reason-boilerplate | a reason shows that the formula gives more
    I14 = 无       | | a word that is no reason
    F13 = 93.00(台) | +H13 row.score-above-formula | 40 × 93 / 103 = 36.12
    F13 = 135.00(台) | +I13 row.overachieve-unexplained | 131 % of the target
    F13 = 133.00(台) | | 129 % of the target
    F13 =          | +F13 row.actual-missing | no actual value
    F13 = —        | | a dash is no blank
    F13 = 若干     | +F13 row.actual-not-number | words beside a number
    F13 = 达成指标 | | a word that says that it was met
    F13 = #N/A     | +F13 structure.cell-error | an error
    F14 = 98.00(%) | | 20 × 98 / 99 = 19.80, still more than 18
    F14 = 80.00(%) | +H14 row.score-above-formula | 20 × 80 / 99 = 16.16, and 18 lacks its reason still
    F14 = 99%      | | the same in another cell format
    F16 = 110.00(%) | +H16 row.score-above-formula | 5 × 100 / 110 = 4.55: less would be better
    F19 = 104.00(%) | +F19 row.percent-over-100, -H19 row.score-uses-actual-as-rate | 130 % of the target, but the missing reason is reported already
    E13 =          | +E13 row.target-missing | no target
    E13 = ≥110.00(台) | +H13 row.score-above-formula | 40 × 103 / 110 = 37.45
    E14 = ≥0.00(%) | +E14 row.target-zero | a target of 0 has no formula
    G13 = 50.00    | +I13 row.deduction-no-reason, +G20 total.points-not-100 | ten points more, of which none is scored
    G13 = 30.00    | +H13 row.score-over-points, +G20 total.points-not-100, +I6 budget.unspent-full-marks | ten points less than are scored
    G13 =          | +G13 row.points-invalid | a score without points
    G13 = 四十     | +G13 row.points-invalid | no number
    G13 = 0.00     | +G13 row.points-invalid, +H13 row.score-over-points | not above 0, and below the score
    C13 =          | +C13 row.name-missing | points without a name
    C14 = 采购设备数量 | | the same name under another level
    C21 = 良       | +C21 total.grade-mismatch | 96.37 is 优
    C21 = 优秀     | | another word for it
    C21 = 合格     | | a word that is no grade
    C21 = #N/A     | +C21 structure.cell-error | an error
    H20 = 98.37    | +H20 total.score-mismatch | two points more than there are
    H20 = 86.37    | +H20 total.score-mismatch | the grade follows the sum
    H20 = 96.4     | | the sum with one decimal
    H20 = 96.40    | +H20 total.score-mismatch | no rounding to two decimals
    H20 =          | +H20 total.value-missing | no total
    H20 = #REF!    | +H20 structure.cell-error | an error is not blank
    G20 = #DIV/0!  | +G20 structure.cell-error | the same for the points
    G20 =          | +G20 total.value-missing | no total of the points
    G20 = '100.00  | +G20 structure.number-as-text | the same as a text
    E12 = 指标解释 | +C12 structure.column-missing, -F16 row.cost-vs-execution, -H19 row.score-uses-actual-as-rate | no targets
    F12 = 指标说明 | +C12 structure.column-missing, -F16 row.cost-vs-execution, -H19 row.score-uses-actual-as-rate | no actual values
    G12 = 序号     | +C12 structure.column-missing, -I14 row.deduction-no-reason, -I19 row.deduction-no-reason, -H19 row.score-uses-actual-as-rate | no points to deduct from
    H12 = 得分率   | +C12 structure.column-missing, -I14 row.deduction-no-reason, -I19 row.deduction-no-reason, -H19 row.score-uses-actual-as-rate | no scores, and so no sum for the grade
    I12 = 扣减分数 | +C12 structure.column-missing, -I14 row.deduction-no-reason, -I19 row.deduction-no-reason, +H14 row.score-below-formula | no place for reasons
    repeat 13      | +C14 row.duplicate-indicator, +G21 total.points-not-100 | 40 points twice; the points explain the total
    repeat 19      | +C20 row.duplicate-indicator, +G21 total.points-not-100 | a row that lacks its reason, twice
    delete 17      | +G19 total.points-not-100 | 5 points less; the points explain the total
    delete 20      | +C19 structure.total-row-missing | nothing to check against
  `,
  // 138.78 / 139.00 = 99.8417…
  "putuo-2023-02": `
    E6 = 136.00    | +F6 budget.over-execution, +H6 budget.rate-mismatch, +E6 budget.parts-sum, +F16 row.cost-vs-execution | 102.04 %; 9.98 follows the printed rate
    I6 = 9.99      | +I6 budget.score-mismatch, +H20 total.score-mismatch | 9.98417… is 9.98 either way
    I6 = 10.00     | +H20 total.score-mismatch | 9.98417… rounded to none
    H19 = 8.00     | +I19 row.deduction-no-reason, -I19 row.overachieve-unexplained, +H20 total.score-mismatch, +H19 row.score-uses-actual-as-rate | the deduction comes first
    I19 = 目标偏低 | -I19 row.overachieve-unexplained, +E19 row.satisfaction-target-low | an explanation
    F19 = 78.00(%) | | exactly 130 % of 60
    F19 = 77.00(%) | -I19 row.overachieve-unexplained, +E19 row.satisfaction-target-low | 128 % of 60
    F19 = 50.00(%) | -I19 row.overachieve-unexplained, +H19 row.score-above-formula, +E19 row.satisfaction-target-low | 10 × 50 / 60 = 8.33
    E19 = ≥0.00(%) | -I19 row.overachieve-unexplained, +E19 row.target-zero | a target of 0
    E12 = 指标解释 | -I19 row.overachieve-unexplained, +C12 structure.column-missing | no targets
  `,
  // 2.22 / 18.30 = 12.1311…
  "putuo-2023-03": `
    H6 = 21.31     | +H6 budget.rate-mismatch | digits changed about
    H6 = 12.1      | | truncated to one decimal
    I6 = 2.13      | +I6 budget.score-mismatch, +H19 total.score-mismatch | of ten points it is 1.21
    H14 = 18.00    | +I14 row.deduction-no-reason, +H19 total.score-mismatch | no more than 5 faults were allowed, and none came
    F14 = 6.00(次) | +H14 row.score-above-formula | 20 × 5 / 6 = 16.67
    F13 = 11.00(次) | +H13 row.score-above-formula | 20 × 11 / 12 = 18.33
    G16 = 10.00    | +H16 row.score-over-points, +G19 total.points-not-100 | 15 of 10 points; 95 points in all
    C20 = 中       | +C20 total.grade-mismatch | 91.21 is 优
    H19 = 89.21    | +H19 total.score-mismatch | the grade follows the sum
    delete 18      | +G18 total.points-not-100, +C12 structure.satisfaction-missing | ten points less, and what was said of them
  `,
  "putuo-2023-04": `
    E21 = ≥60.00(%) | -E21 row.target-zero, +H21 row.score-uses-actual-as-rate | 80 of 60 % without a reason, but the deduction comes first
    H21 = 10.00    | -I21 row.deduction-no-reason, +H22 total.score-mismatch | all points; a target of 0 says nothing
    F19 = 未达成   | +H19 row.qualitative-band | words on both sides
    H16 = 10.00    | -I16 row.deduction-no-reason, +H22 total.score-mismatch, -H16 row.reverse-scored-as-positive | less was spent than allowed: all points
    E16 = ≤90(%)   | -H16 row.reverse-scored-as-positive | 10 × 90 / 95 = 9.47, and 9.50 is 9.5 with one decimal
    E16 = ≤80(%)   | +H16 row.score-above-formula, -H16 row.reverse-scored-as-positive | 10 × 80 / 95 = 8.42
    I6 = 9.55      | -I6 budget.rounding-convention, +H22 total.score-mismatch | 9.54909… rounded
    E14 = =120.00(%) | +H14 row.score-above-formula | 10 × 100 / 120 = 8.33
  `,
  "putuo-2023-09": `
    D6 = 12566.54  | +D6 structure.number-as-text | separators in all amounts but one
    D6 = 12,566.45 | +D6 budget.parts-sum | digits changed about
    F31 = 5.00(%)  | | a target of 0 says nothing
    F20 = 3.00(小时) | +H20 row.score-above-formula | 5 × 2 / 3 = 3.33
    F20 = 150.00(分钟) | | 5 × 2 / 2.5 = 4
    F16 = 1.00(次) | | as many as allowed
    C14 = 专题 场景建设数量 | +C14 row.duplicate-indicator | the same but for a blank
    F11 = <p>平台全面投用。</p> | -F11 goal.actual-identical | another text
  `,
  // 883,778.8 / 883779 = 99.99998 %
  "lvhua-2020-5": `
    E6 = 783,778.8 | +G6 budget.rate-mismatch, +E6 budget.parts-sum | 88.69 %; the score follows the printed rate
    E6 = 983,778.8 | +G6 budget.rate-mismatch, +E6 budget.parts-sum, +E6 budget.over-execution | 111.32 %
    E6 = 883,779   | | a total within 2 × 0.5 of its source
    G6 = 98.00%    | +G6 budget.rate-mismatch | all of it was spent
    G6 = 99.99%    | +G6 budget.rounding-convention | truncated to two decimals
    G6 = 99.00%    | | truncated to none
    G6 = 100       | | the same without a percent sign
    G6 = 1         | | the same as a fraction
    H6 = 8         | +H6 budget.score-mismatch, +H19 total.score-mismatch, +H6 budget.unspent-full-marks | all of it was spent
    H6 = 11        | +H6 budget.score-over-cap, +H19 total.score-mismatch | more than the points
    F6 = 20        | +H6 budget.score-mismatch, +G19 total.points-not-100, +H6 budget.unspent-full-marks | 110 points in all
    C6 = 983,130.00 | | D6 has no separators either
    B3 =           | +B3 structure.required-blank | no name of the project
    F4 =           | +F4 structure.required-blank | no 实施单位
    B11 = 系统正常。 | | goals differ before and after
    E11 = 保障系统 正常运行。 | +E11 goal.actual-identical | but for white space
    F13 = 0        | +H13 row.score-above-formula | none of one
    F13 = 2        | +I13 row.overachieve-unexplained | two of one
    E13 = =2       | +H13 row.score-above-formula | 20 × 1 / 2 = 10
    H16 = 15       | -H16 row.score-below-formula, +H19 total.score-mismatch | as many as the formula gives
    H16 = 16       | -H16 row.score-below-formula, +H16 row.score-over-points, +H19 total.score-mismatch | more than the points
    F16 = 5        | -H16 row.score-below-formula, +H16 row.score-above-formula | 15 × 3 / 5 = 9
    F16 = 4        | -H16 row.score-below-formula, +H16 row.score-above-formula | 15 × 3 / 4 = 11.25
    I16 =          | -H16 row.score-below-formula, +I16 row.deduction-no-reason | the deduction explains the formula
    I15 = 暂无     | +I15 row.deduction-no-reason | a word that is no reason
    I15 = 0        | +I15 row.deduction-no-reason | nor is that
    F15 =          | +F15 row.actual-missing | no actual value
    G18 = 15       | +G19 total.points-not-100, +H18 row.qualitative-band | 105 points; the deduction has its reason
    H19 = 95       | +H19 total.score-mismatch | five points more
    H19 = 九十     | +H19 total.value-missing | no number
    repeat 17      | +D18 row.duplicate-indicator, +G20 total.points-not-100 | 15 points twice
    delete 18      | +G18 total.points-not-100 | ten points less
    I12 = 序号     | +D12 structure.column-missing | no place for reasons
  `,
  "lvhua-2020-6": `
    F14 = 95       | +H14 row.score-above-formula | a bare number beside a percentage is one: 9.5
    F14 = 5        | +H14 row.score-above-formula | just within a twentieth: 0.5
    F14 = 4        | +F14 row.percent-scale | less than a twentieth: one of them could be a fraction
    F14 = 99%      | +H14 row.score-above-formula, -F14 row.unit-mismatch, +F15 row.unit-mismatch | 9.9, and rounding never gives all points
    F13 = >=12份   | +H13 row.score-above-formula | 10 × 12 / 13 = 9.23
    F16 = 90       | +H16 row.score-above-formula | a name in 巡检率 wants more
    F18 = 90       | | a name in 引用 does not say which way
    F13 = 20个     | -F13 row.actual-has-operator, +F13 row.unit-mismatch | another unit
    F13 = 20份     | +I13 row.overachieve-unexplained, -F13 row.actual-has-operator | 154 % of 13
  `,
  "putuo-2021": `
    E3 = 否        | -E3 structure.required-blank | filled in
    C5 = 58,394,271.00 | +C5 budget.over-execution, +E5 budget.rate-mismatch | 101.67 %
    E5 = 93.99%    | +E5 budget.rate-mismatch | 57,394,271 / 57,432,800 = 99.93 %
    C8 = 良        | +C8 total.grade-mismatch | 98 is 优
    F15 = 9        | +G15 row.deduction-no-reason, +F14 total.subtotal-mismatch, +F27 total.score-mismatch | a point less in 产出指标
    F25 = 8        | +F24 total.subtotal-mismatch, +F27 total.score-mismatch | 主要问题 names the row
    C10 = 无       | +G25 row.deduction-no-reason | 改进措施 names only the other row
    F14 = 44       | +F14 total.subtotal-mismatch | the total counts indicators
    E14 = 40       | +E14 total.subtotal-mismatch | so do the points
    E15 = 15       | +G15 row.deduction-no-reason, +E14 total.subtotal-mismatch, +E27 total.points-not-100 | five points more
    F27 = 88       | +F27 total.score-mismatch | the grade follows the sum
    C16 = 服务完成率 | +C16 row.duplicate-indicator | the same name under the same level
    C15 =          | +C15 row.name-missing | points without a name
    F15 = 一般     | +F15 row.score-invalid | neither sum can be checked
  `,
  "shandan-2023": `
    D9 = 6         | -B6 total.subtotal-mismatch, +A6 total.subtotal-mismatch, +D16 total.subtotal-mismatch | 12 in 数量指标, but 54 in 产出
    E6 = 1         | +E16 total.subtotal-mismatch | 49 in 小计
    E6 = 3         | +E6 row.score-over-points, +E16 total.subtotal-mismatch | three of two
    D16 = 48       | +D16 total.subtotal-mismatch | points of 小计
    E23 = 28       | +E23 total.subtotal-mismatch | scores of the second 小计
    B10 = 质量指标（12） | +B10 total.subtotal-mismatch | 10 in 质量指标
    B10 = 质量指标（项） | | no figure in the brackets
    C7 = 1个中心   | +C7 row.duplicate-indicator | the same name under the same level
    E27 =          | +E27 row.score-invalid | a sum of what is blank is none
    D20 = 十       | +D20 row.points-invalid | nor is one of words
  `,
  "jiading-2018": `
    B7 = 85.96 分  | +B8 total.grade-mismatch | 良 from 80 to 90
    B7 = 90 分     | | 优 from 90 on
    B8 = 等次为“良” | +B8 total.grade-mismatch | 95.96 is 优
    B7 =           | | nothing to compare
    B7 = #REF!     | +B7 structure.cell-error | an error
    B5 =           | +B5 structure.required-blank | no name of the project
    B18 = 等次为“差” | +B18 total.grade-mismatch | the second card
  `,
};

testMutations(mutations);
