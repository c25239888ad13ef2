import { testMutations } from "./helpers/test-mutations";

/** What is said of single rows, after a change in one place or in target and actual value. */
testMutations({
  "putuo-2023-01": `
    E13 = ≥        | +E13 row.target-unparsable | a sign without a number
    E13 = 103-103(台) | | words, as far as can be told
    E13 = =0(台)   | +E13 row.target-zero | a target of 0
    E17 = ≥(%)     | +E17 row.target-unparsable | a sign without a number, beside words
    F13 = ≥103.00(台) | +F13 row.actual-has-operator | the target once more
    F13 = =103.00(台) | +F13 row.actual-has-operator | an equals sign is one too
    F13 = 103.00(套) | +F13 row.unit-mismatch | another unit
    F13 = 103.00   | | the unit left out
    F14 = 0.99     | +F14 row.percent-scale, +F14 row.unit-mismatch | a fraction beside a percentage
    F14 = 99       | +F14 row.unit-mismatch | a number beside a percentage
    F14 = 100.01(%) | +F14 row.percent-over-100 | more than all of the devices in use
    F14 = 100.00(%) | | all of them
    F16 = 94.00(%) | -F16 row.cost-vs-execution | 93.78 % of the money was spent
    F16 = 92.00(%) | | 1.78 points off
    F16 = 达成指标 | -F16 row.cost-vs-execution | words
    C16 = 成本控制情况 | -F16 row.cost-vs-execution | a cost that need not be what was spent
    E16 = =100.00(%) | -F16 row.cost-vs-execution | no upper limit
    H16 = 4.69     | +I16 row.deduction-no-reason, +H20 total.score-mismatch | no share of what was spent
    E17 = 2023年6月 | | words beside a day
    F17 = 基本及时 | +H17 row.qualitative-band | all points for a part
    F17 = 部分     | +H17 row.qualitative-band | the same in another word
    F17 = 未达成指标 | +H17 row.qualitative-band | all points for nothing
    F17 = 部分未达成 | +H17 row.qualitative-band | some is more than nothing
    F17 = 及时有效 | | the target once more
    I17 = 目标较为笼统 | +I17 row.reason-without-deduction | a reason for nothing
    I17 = 无偏差   | | a word that says there is nothing
    I13 = 设备价格下降 | +I13 row.reason-without-deduction | a reason for nothing
    I14 = 略       | -I14 row.deduction-no-reason, +I14 row.reason-boilerplate, +H14 row.score-below-formula | a reason that is none
    I14 = 设备老化，已更换 | -I14 row.deduction-no-reason, +H14 row.score-below-formula | a reason that is one
    I19 = 评价样本较少 | -I19 row.deduction-no-reason | the score is explained still
    H19 = 9.50     | -H19 row.score-uses-actual-as-rate, +H20 total.score-mismatch | 10 × 90 % = 9
    F19 = 85.00(%) | -H19 row.score-uses-actual-as-rate | 10 × 85 % = 8.5
    E19 = ≥75.00(%) | +E19 row.satisfaction-target-low | 90 of 75 %
    E19 = ≥79.99(%) | +E19 row.satisfaction-target-low | just below 80 %
    E19 = ≥60.00(%) | | twice a fault of the row already
    E19 = ≥0.00(%) | +E19 row.target-zero, -H19 row.score-uses-actual-as-rate | no target has no formula
    E19 = ≤5.00(%) | -H19 row.score-uses-actual-as-rate, +H19 row.score-above-formula | a share that had better be small
  `,
  "putuo-2023-03": `
    H14 = 0.00     | +I14 row.deduction-no-reason, +H14 row.reverse-scored-as-positive, +H19 total.score-mismatch | 20 × 0 / 5 = 0
    F14 = 4.00(次) | | fewer than allowed
    E14 = =0.00(次) | | no faults are wanted
    E14 = ≥0.00(次) | +E14 row.target-zero | at least none of them
    E15 = 6月底前  | | words beside a day
    E15 = 6月底前; F15 = 7月1日 | +F15 row.date-late | a day late, with all points
    E15 = 6月底前; F15 = 6月30日 | | the last day
    E15 = 2023年6月; F15 = 7月1日 | +F15 row.date-late | of the year of the form
    E15 = 2023年底; F15 = 2024年1月 | +F15 row.date-late | a month of another year
    I18 = 满意度较高，来年提高目标 | -I18 row.overachieve-unexplained, +E18 row.satisfaction-target-low | the target is low still
    F18 = 120.00(%) | -I18 row.overachieve-unexplained, +F18 row.percent-over-100 | too much to be true, rather than too good
  `,
  "putuo-2023-04": `
    I16 = 支出较预算有所节约 | -I16 row.deduction-no-reason | the score is explained still
    H16 = 9.40     | -H16 row.reverse-scored-as-positive, +H22 total.score-mismatch | 10 × 95 / 100 = 9.5
    I17 = 部分诉求办理超期 | -I17 row.deduction-no-reason, +H17 row.qualitative-achieved-deducted | 达成指标, but nine of ten points
    F17 = 基本达成 | +H17 row.qualitative-band | nine of ten points for a part
    C21 = 投诉率   | | at least none of them
    E21 = ≤0.00(%) | | no more than none, of which all are content
    E21 = 0-5(%)   | -E21 row.target-zero | a range
  `,
  "putuo-2023-07": `
    E19 = ≥60.00(%) | -C12 structure.qualitative-majority, +E19 row.satisfaction-target-low | a low target beside words; 3 of 7 in words
    F15 = 未能完整 | | words that name no band
    F15 = 记录未完成 | +H15 row.qualitative-band | nothing of it
    E15 = 2023年11月底前 | -C12 structure.qualitative-majority | a day beside words; 3 of 7 in words
    H15 = 8.00     | +I15 row.deduction-no-reason, +H20 total.score-mismatch | a reason is wanted before all else
  `,
  "lvhua-2020-2": `
    H17 = 10       | -H17 row.qualitative-achieved-deducted, +H19 total.score-mismatch, +I17 row.reason-without-deduction | a reason for nothing
    F17 = 基本及时 | -H17 row.qualitative-achieved-deducted | exactly 80 %
    I17 =          | -H17 row.qualitative-achieved-deducted, +I17 row.deduction-no-reason | a reason is wanted before all else
    I17 = 网络原因 | +I17 row.reason-boilerplate | a reason of four characters
    H18 = 11       | +H18 row.qualitative-band, +H19 total.score-mismatch | 55 %
    F15 = 2020年9月 | | a day beside words
  `,
  "lvhua-2020-3": `
    H17 = 13       | +H17 row.qualitative-band, +H19 total.score-mismatch | 86.7 %
    F17 = 未完成   | +H17 row.qualitative-band | 80 % for nothing
    F18 = 达成年度目标 | | another word for it
    F18 = 未达成   | -H18 row.qualitative-achieved-deducted, +H18 row.qualitative-band | 80 % for nothing
    F13 = >1       | +F13 row.actual-has-operator | a sign before a number
  `,
  "lvhua-2020-6": `
    F15 = 100%     | | the first of the rows is another still
    F13 = 13份     | -F13 row.actual-has-operator | a number without a sign
    F16 = 1        | +F16 row.percent-scale | a fraction
    F16 = 120      | +F16 row.percent-over-100 | more than all
  `,
});
