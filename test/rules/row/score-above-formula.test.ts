import { scoreAboveFormula } from "../../../src/rules/row/score-above-formula";
import { nationalProfile } from "../../../src/score/profile";
import { grid } from "../../helpers/draw";
import { withCell } from "../../helpers/edit-sheet";
import { testRule } from "../../helpers/test-rule";

testRule(scoreAboveFormula, {
  valid: {
    "targets that are met": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 10   | 10
      抽查次数 | >12次      | 13次       | 10   | 10
      培训次数 | =12次      | 15次       | 10   | 10
      故障次数 | ≤3次       | 0次        | 10   | 10
      响应时间 | <2小时     | 2小时      | 10   | 10
      合格率   | 95%        | 96%        | 10   | 10
    `,
    // 10 × 7 / 8 = 8.75
    "a hundredth above the share": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥8次       | 7次        | 10   | 8.76
    `,
    "the share, rounded to 1 and to 0 decimals": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥8次       | 7次        | 10   | 8.8
      抽查次数 | ≥8次       | 7次        | 10   | 9
    `,
    // 10 × 99.95 / 100 = 9.995, which lies within a hundredth of all points
    "all points for what is a hundredth short of them": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      覆盖率   | ≥100%      | 99.95%     | 10   | 10
    `,
    "less than the share, which row.score-below-formula reports": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥8次       | 7次        | 10   | 5
    `,
    // 5 × 2 / 2.5 = 4
    "less is better": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      响应时间 | ≤2小时     | 2.5小时    | 5    | 4.01
    `,
    "other units, converted": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      节约资金 | ≥5万元     | 50000元    | 5    | 5
      响应时间 | ≤2小时     | 120分钟    | 5    | 5
    `,
    "units that do not convert": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 6台        | 10   | 10
      覆盖率   | ≥12次      | 6%         | 10   | 10
    `,
    // 4.99 / 100 < 1/20, and 100.1 / 5 > 20: one of the two could be a fraction
    "a percentage beside a number of another size": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      覆盖率   | ≥100%      | 4.99       | 10   | 10
      参与率   | 0.96       | 95%        | 10   | 10
      缺勤率   | ≤5%        | 100.1      | 10   | 10
    `,
    "a cell with a percent format": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      覆盖率   | ≥99.00(%)  | 99.00%     | 10   | 10
      参与率   | 99%        | 99         | 10   | 10
    `,
    "a target of 0": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      满意度   | ≥0.00(%)   | 80.00(%)   | 10   | 10
    `,
    "a direction that = and a bare number do not tell": grid`
      二级指标     | 三级指标     | 年度指标值 | 实际完成值 | 分值 | 得分
      成本指标     | 建设规模     | =100       | 90         | 10   | 10
      社会效益指标 | 投诉处理     | =100       | 90         | 10   | 10
      时效指标     | 平均故障时间 | =10小时    | 2小时      | 10   | 10
      质量指标     | 建设规模     | 100        | 90         | 10   | 10
      数量指标     | 资金总额     | 100        | 90         | 10   | 10
    `,
    "an unknown direction, but the very value": grid`
      二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      成本指标 | 总成本   | =100万元   | 100万元    | 10   | 10
      质量指标 | 建设规模 | 100        | 100        | 10   | 10
    `,
    "words, dates, ranges and blanks": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      服务态度 | 良好       | 较差       | 10   | 10
      办结时间 | 2023年6月  | 2023年9月  | 10   | 10
      在线率   | 90-95%     | 80%        | 10   | 10
      参与率   | ≥95%       | 80-90%     | 10   | 10
      巡检次数 | ≥12次      | 未完成     | 10   | 10
      抽查次数 | ≥12次      |            | 10   | 10
      会议次数 | ≥12次      | 6次        |      | 10
      调研次数 | ≥12次      | 6次        | 10   |
    `,
    "an actual value that its format rounds down": withCell(
      grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        覆盖率   | ≥95%       | 94%        | 10   | 9.95
      `,
      "C2",
      // 10 × 94.49 / 95 = 9.946…; of the 94 that is shown it would be 9.894…
      { value: 0.9449 },
    ),
    "a score that its format rounds down": withCell(
      grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥8次       | 7次        | 10   | 9
      `,
      "E2",
      { value: 9.4 },
    ),
  },

  invalid: {
    "two rows of three": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值  | 得分
        巡检次数 | ≥8.00(次)  | 7.00(次)   | 10.00 | 10.00 {row.score-above-formula}
        合格率   | ≥95.00(%)  | 95.00(%)   | 20.00 | 20.00
        响应时间 | ≤2小时     | 2.5小时    | 5.00  | 5.00 {row.score-above-formula}
      `,
      messages: [
        "「巡检次数」目标 ≥8.00(次)、实际 7.00(次)，按比例应得 8.75 分，填了 10 分。",
        "「响应时间」目标 ≤2小时、实际 2.5小时，按比例应得 4 分，填了 5 分。",
      ],
      fixed: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值  | 得分
        巡检次数 | ≥8.00(次)  | 7.00(次)   | 10.00 | 8.75
        合格率   | ≥95.00(%)  | 95.00(%)   | 20.00 | 20.00
        响应时间 | ≤2小时     | 2.5小时    | 5.00  | 4.00
      `,
    },
    "more than a hundredth above, each way": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥8次       | 7次        | 10   | 8.77 {row.score-above-formula}
        响应时间 | ≤2小时     | 2.5小时    | 5    | 4.02 {row.score-above-formula}
      `,
      messages: [
        "「巡检次数」目标 ≥8次、实际 7次，按比例应得 8.75 分，填了 8.77 分。",
        "「响应时间」目标 ≤2小时、实际 2.5小时，按比例应得 4 分，填了 4.02 分。",
      ],
      fixed: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥8次       | 7次        | 10   | 8.75
        响应时间 | ≤2小时     | 2.5小时    | 5    | 4.00
      `,
    },
    // 9.96 rounds to 10.0 and to 10, but a missed target never gets all points
    "rounding that lifts a missed target to all points": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        覆盖率   | ≥100%      | 99.6%      | 10   | 10 {row.score-above-formula}
      `,
      messages: ["「覆盖率」目标 ≥100%、实际 99.6%，按比例应得 9.96 分，填了 10 分。"],
      fixed: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        覆盖率   | ≥100%      | 99.6%      | 10   | 9.96
      `,
    },
    "= and a bare number, read as at least": {
      sheet: grid`
        二级指标     | 三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
        数量指标     | 巡检次数   | =12次      | 10次       | 12   | 12 {row.score-above-formula}
        数量指标     | 建设规模   | 100        | 90         | 10   | 10 {row.score-above-formula}
        质量指标     | 验收合格率 | 100%       | 90         | 10   | 10 {row.score-above-formula}
        社会效益指标 | 群众满意度 | 90%        | 45%        | 10   | 10 {row.score-above-formula}
      `,
      messages: [
        "「巡检次数」目标 =12次、实际 10次，按比例应得 10 分，填了 12 分。",
        "「建设规模」目标 100、实际 90，按比例应得 9 分，填了 10 分。",
        "「验收合格率」目标 100%、实际 90，按比例应得 9 分，填了 10 分。",
        "「群众满意度」目标 90%、实际 45%，按比例应得 5 分，填了 10 分。",
      ],
      fixed: grid`
        二级指标     | 三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
        数量指标     | 巡检次数   | =12次      | 10次       | 12   | 10
        数量指标     | 建设规模   | 100        | 90         | 10   | 9
        质量指标     | 验收合格率 | 100%       | 90         | 10   | 9
        社会效益指标 | 群众满意度 | 90%        | 45%        | 10   | 5
      `,
    },
    "other units, converted": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        节约资金 | ≥5万元     | 40000元    | 5    | 5 {row.score-above-formula}
        响应时间 | ≤2小时     | 150分钟    | 5    | 5 {row.score-above-formula}
      `,
      messages: [
        "「节约资金」目标 ≥5万元、实际 40000元，按比例应得 4 分，填了 5 分。",
        "「响应时间」目标 ≤2小时、实际 150分钟，按比例应得 4 分，填了 5 分。",
      ],
      fixed: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        节约资金 | ≥5万元     | 40000元    | 5    | 4
        响应时间 | ≤2小时     | 150分钟    | 5    | 4
      `,
    },
    "a percentage beside a number just of its size": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        覆盖率   | ≥100%      | 5          | 10   | 10 {row.score-above-formula}
        缺勤率   | ≤5%        | 100        | 10   | 10 {row.score-above-formula}
        参与率   | ≥99.00(%)  | 49.50%     | 10   | 10 {row.score-above-formula}
      `,
      messages: [
        "「覆盖率」目标 ≥100%、实际 5，按比例应得 0.5 分，填了 10 分。",
        "「缺勤率」目标 ≤5%、实际 100，按比例应得 0.5 分，填了 10 分。",
        "「参与率」目标 ≥99.00(%)、实际 49.50%，按比例应得 5 分，填了 10 分。",
      ],
      fixed: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        覆盖率   | ≥100%      | 5          | 10   | 0.5
        缺勤率   | ≤5%        | 100        | 10   | 0.5
        参与率   | ≥99.00(%)  | 49.50%     | 10   | 5
      `,
    },
    "nothing done": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次      | 0次        | 10   | 3 {row.score-above-formula}
      `,
      messages: ["「巡检次数」目标 ≥12次、实际 0次，按比例应得 0 分，填了 3 分。"],
      fixed: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次      | 0次        | 10   | 0
      `,
    },
    "more than the points": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次      | 12次       | 10   | 11 {row.score-above-formula}
      `,
      messages: ["「巡检次数」目标 ≥12次、实际 12次，按比例应得 10 分，填了 11 分。"],
      fixed: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次      | 12次       | 10   | 10
      `,
    },
    // 10 × (1 − (2.5 − 2) / 2) = 7.5 and 0 from 4 on; the ratio would be 8 and 5
    "a profile that deducts linearly": {
      profile: { ...nationalProfile, id: "linear", reverse: "linear" },
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        响应时间 | ≤2小时     | 2.5小时    | 10   | 7.9 {row.score-above-formula}
        到场时间 | ≤2小时     | 2.5小时    | 10   | 7.5
        修复时间 | ≤2小时     | 4小时      | 10   | 5 {row.score-above-formula}
      `,
      messages: [
        "「响应时间」目标 ≤2小时、实际 2.5小时，按比例应得 7.5 分，填了 7.9 分。",
        "「修复时间」目标 ≤2小时、实际 4小时，按比例应得 0 分，填了 5 分。",
      ],
      fixed: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        响应时间 | ≤2小时     | 2.5小时    | 10   | 7.5
        到场时间 | ≤2小时     | 2.5小时    | 10   | 7.5
        修复时间 | ≤2小时     | 4小时      | 10   | 0
      `,
    },
    // 20 × 2 / 3 = 13.333… and 16.666… of 25 × 2 / 3; 91.60 / 97.68 = 93.7755… says how the form rounds
    "a form that truncates, and its second row": {
      sheet: grid`
        项目资金     | 全年预算数 | 全年执行数 | 执行率 | 得分
        年度资金总额 | 97.68      | 91.60      | 93.77% |
        三级指标     | 年度指标值 | 实际完成值 | 分值   | 得分
        巡检次数     | ≥12次      | 8次        | 20     | 13.33
        抽查次数     | ≥12次      | 8次        | 25     | 20 {row.score-above-formula}
      `,
      messages: ["「抽查次数」目标 ≥12次、实际 8次，按比例应得 16.66 分，填了 20 分。"],
      fixed: grid`
        项目资金     | 全年预算数 | 全年执行数 | 执行率 | 得分
        年度资金总额 | 97.68      | 91.60      | 93.77% |
        三级指标     | 年度指标值 | 实际完成值 | 分值   | 得分
        巡检次数     | ≥12次      | 8次        | 20     | 13.33
        抽查次数     | ≥12次      | 8次        | 25     | 16.66
      `,
    },
    "a form that rounds": {
      sheet: grid`
        项目资金     | 全年预算数 | 全年执行数 | 执行率 | 得分
        年度资金总额 | 97.68      | 91.60      | 93.78% |
        三级指标     | 年度指标值 | 实际完成值 | 分值   | 得分
        抽查次数     | ≥12次      | 8次        | 25     | 20 {row.score-above-formula}
      `,
      messages: ["「抽查次数」目标 ≥12次、实际 8次，按比例应得 16.67 分，填了 20 分。"],
      fixed: grid`
        项目资金     | 全年预算数 | 全年执行数 | 执行率 | 得分
        年度资金总额 | 97.68      | 91.60      | 93.78% |
        三级指标     | 年度指标值 | 实际完成值 | 分值   | 得分
        抽查次数     | ≥12次      | 8次        | 25     | 16.67
      `,
    },
    "a formula, which no fix overwrites": {
      sheet: withCell(
        grid`
          三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
          巡检次数 | ≥12次      | 6次        | 10   | 10 {row.score-above-formula}
        `,
        "E2",
        { formula: "=D2" },
      ),
      messages: ["「巡检次数」目标 ≥12次、实际 6次，按比例应得 5 分，填了 10 分。"],
    },
  },
});
