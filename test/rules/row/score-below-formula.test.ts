import { scoreBelowFormula } from "../../../src/rules/row/score-below-formula";
import { nationalProfile } from "../../../src/score/profile";
import { grid } from "../../helpers/draw";
import { withCell } from "../../helpers/edit-sheet";
import { testRule } from "../../helpers/test-rule";

testRule(scoreBelowFormula, {
  valid: {
    "all points for targets that are met": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 15次       | 10   | 10
      故障次数 | ≤3次       | 0次        | 10   | 10
      合格率   | 95%        | 96%        | 10   | 10
    `,
    // 10 × 7 / 8 = 8.75
    "a hundredth below the share": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥8次       | 7次        | 10   | 8.74
    `,
    "the share, truncated to 1 and to 0 decimals": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥8次       | 7次        | 10   | 8.7
      抽查次数 | ≥8次       | 7次        | 10   | 8
    `,
    // 10 × 7 / 12 = 5.8333…, and 10 × 5.4 / 12 = 4.5
    "the share, rounded down to 1 and up to 0 decimals": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 7次        | 10   | 5.8
      抽查次数 | ≥12次      | 5.4次      | 10   | 5
    `,
    "more than the share, which row.score-above-formula reports": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥8次       | 7次        | 10   | 10
    `,
    "a target of 0": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      满意度   | ≥0.00(%)   | 80.00(%)   | 10   | 8
    `,
    "units that do not convert": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 20台       | 10   | 5
    `,
    "a direction that does not show": grid`
      二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      成本指标 | 总成本   | =100万元   | 90万元     | 10   | 5
    `,
    "words, dates, ranges and blanks": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      服务态度 | 良好       | 良好       | 10   | 8
      办结时间 | 2023年6月  | 2023年3月  | 10   | 8
      在线率   | 90-95%     | 96%        | 10   | 8
      巡检次数 | ≥12次      | 达成指标   | 10   | 8
      抽查次数 | ≥12次      |            | 10   | 8
      培训次数 |            | 12次       | 10   | 8
      会议次数 | ≥12次      | 12次       |      | 8
      调研次数 | ≥12次      | 12次       | 10   |
      走访次数 | ≥12次      | 12次       | 10   | #N/A
    `,
    "an actual value that its format rounds up": withCell(
      grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        覆盖率   | ≥95%       | 95%        | 10   | 9.95
      `,
      "C2",
      // 10 × 94.5 / 95 = 9.947…, though what is shown meets the target
      { value: 0.945 },
    ),
    "a score that its format rounds up": withCell(
      grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次      | 12次       | 10   | 10
      `,
      "E2",
      { value: 9.6 },
    ),
    "a form without actual values": grid`
      三级指标 | 年度指标值 | 分值 | 得分
      巡检次数 | ≥8次       | 10   | 5
    `,
  },

  invalid: {
    "two rows of three": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值  | 得分
        合格率   | ≥99.00(%)  | 99.00(%)   | 20.00 | 18.00 {row.score-below-formula}
        巡检次数 | =12.00(次) | 12.00(次)  | 20.00 | 20.00
        故障次数 | <=3        | 1          | 15.00 | 12.00 {row.score-below-formula}
      `,
      messages: [
        "「合格率」按公式可得 20 分，填了 18 分；如不是主动扣分，可改为 20 分。",
        "「故障次数」按公式可得 15 分，填了 12 分；如不是主动扣分，可改为 15 分。",
      ],
      fixed: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值  | 得分
        合格率   | ≥99.00(%)  | 99.00(%)   | 20.00 | 20.00
        巡检次数 | =12.00(次) | 12.00(次)  | 20.00 | 20.00
        故障次数 | <=3        | 1          | 15.00 | 15.00
      `,
    },
    "more than a hundredth below, each way": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥8次       | 7次        | 10   | 8.73 {row.score-below-formula}
        抽查次数 | ≥8次       | 7次        | 10   | 8.60 {row.score-below-formula}
        响应时间 | ≤2小时     | 2.5小时    | 5    | 3.98 {row.score-below-formula}
      `,
      messages: [
        "「巡检次数」按公式可得 8.75 分，填了 8.73 分；如不是主动扣分，可改为 8.75 分。",
        "「抽查次数」按公式可得 8.75 分，填了 8.6 分；如不是主动扣分，可改为 8.75 分。",
        "「响应时间」按公式可得 4 分，填了 3.98 分；如不是主动扣分，可改为 4 分。",
      ],
      fixed: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥8次       | 7次        | 10   | 8.75
        抽查次数 | ≥8次       | 7次        | 10   | 8.75
        响应时间 | ≤2小时     | 2.5小时    | 5    | 4.00
      `,
    },
    "with a reason, and with none": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分                         | 偏差原因分析及改进措施
        合格率   | ≥99%       | 99%        | 20   | 18 {row.score-below-formula} | 主动扣分
        巡检次数 | ≥12次      | 12次       | 20   | 20                           | 主动扣分
        抽查次数 | ≥12次      | 12次       | 20   | 18 {row.score-below-formula} |
      `,
      messages: [
        "「合格率」按公式可得 20 分，填了 18 分；如不是主动扣分，可改为 20 分。",
        "「抽查次数」按公式可得 20 分，填了 18 分；如不是主动扣分，可改为 20 分。",
      ],
      fixed: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
        合格率   | ≥99%       | 99%        | 20   | 20   | 主动扣分
        巡检次数 | ≥12次      | 12次       | 20   | 20   | 主动扣分
        抽查次数 | ≥12次      | 12次       | 20   | 20   |
      `,
    },
    // 10 × (1 − (2.5 − 2) / 2) = 7.5; the ratio would be 8
    "a profile that deducts linearly": {
      profile: { ...nationalProfile, id: "linear", reverse: "linear" },
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        响应时间 | ≤2小时     | 2.5小时    | 10   | 7.48 {row.score-below-formula}
        修复时间 | ≤2小时     | 2.5小时    | 10   | 7.49
      `,
      messages: ["「响应时间」按公式可得 7.5 分，填了 7.48 分；如不是主动扣分，可改为 7.5 分。"],
      fixed: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        响应时间 | ≤2小时     | 2.5小时    | 10   | 7.50
        修复时间 | ≤2小时     | 2.5小时    | 10   | 7.49
      `,
    },
    "a form that truncates": {
      sheet: grid`
        项目资金     | 全年预算数 | 全年执行数 | 执行率 | 得分
        年度资金总额 | 97.68      | 91.60      | 93.77% |
        三级指标     | 年度指标值 | 实际完成值 | 分值   | 得分
        抽查次数     | ≥12次      | 8次        | 25     | 15 {row.score-below-formula}
      `,
      messages: ["「抽查次数」按公式可得 16.66 分，填了 15 分；如不是主动扣分，可改为 16.66 分。"],
      fixed: grid`
        项目资金     | 全年预算数 | 全年执行数 | 执行率 | 得分
        年度资金总额 | 97.68      | 91.60      | 93.77% |
        三级指标     | 年度指标值 | 实际完成值 | 分值   | 得分
        抽查次数     | ≥12次      | 8次        | 25     | 16.66
      `,
    },
    "a formula, which no fix overwrites": {
      sheet: withCell(
        grid`
          三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
          巡检次数 | ≥12次      | 12次       | 10   | 9 {row.score-below-formula}
        `,
        "E2",
        { formula: "=D2*0.9" },
      ),
      messages: ["「巡检次数」按公式可得 10 分，填了 9 分；如不是主动扣分，可改为 10 分。"],
    },
  },
});
