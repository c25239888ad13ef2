import { scoreUsesActualAsRate } from "../../../src/rules/row/score-uses-actual-as-rate";
import { nationalProfile } from "../../../src/score/profile";
import { grid } from "../../helpers/draw";
import { withCell } from "../../helpers/edit-sheet";
import { testRule } from "../../helpers/test-rule";

testRule(scoreUsesActualAsRate, {
  valid: {
    "all points for a target that is met": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      满意度   | ≥80%       | 90%        | 10   | 10
      合格率   | ≥80%       | 99.95%     | 10   | 9.995
      覆盖率   | =100%      | 100%       | 10   | 10
    `,
    // 10 × 90 % = 9
    "another deduction, from a hundredth on": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      满意度   | ≥80%       | 90%        | 10   | 8
      合格率   | ≥80%       | 90%        | 10   | 9.02
      覆盖率   | ≥80%       | 90%        | 10   | 8.98
      参与率   | ≥80%       | 100%       | 10   | 9
    `,
    // 10 × 90 / 95 = 9.47, and 9 is a part of that
    "a target that is missed": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      满意度   | ≥95%       | 90%        | 10   | 9
    `,
    "a target of 0, no percentage, other units, words and blanks": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      满意度   | ≥0%        | 90%        | 10   | 9
      巡检次数 | ≥80次      | 90次       | 10   | 9
      培训次数 | ≥80        | 90         | 10   | 9
      覆盖率   | ≥80%       | 90户       | 10   | 9
      参与率   | ≥80%       | 达成指标   | 10   | 9
      出席率   | ≥80%       | 90%        |      | 9
      在线率   | ≥80%       | 90%        | 10   |
    `,
    "a direction that a bare number does not tell": grid`
      二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      成本指标 | 支出比例 | 80%        | 90%        | 10   | 9
    `,
    "a form without targets": grid`
      三级指标 | 实际完成值 | 分值 | 得分
      满意度   | 90%        | 10   | 9
    `,
  },

  invalid: {
    // 20 × 90 % = 18
    "two rows of three": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值  | 得分
        满意度   | ≥80.00(%)  | 90.00(%)   | 10.00 | 9.00 {row.score-uses-actual-as-rate}
        合格率   | ≥80.00(%)  | 90.00(%)   | 10.00 | 10.00
        参与率   | ≥60.00(%)  | 90.00(%)   | 20.00 | 18.00 {row.score-uses-actual-as-rate}
      `,
      messages: [
        "「满意度」目标 80% 已达到应得满分 10；现填 9 恰为 10×90%，疑似用完成值直接折算得分。",
        "「参与率」目标 60% 已达到应得满分 20；现填 18 恰为 20×90%，疑似用完成值直接折算得分。",
      ],
      fixed: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值  | 得分
        满意度   | ≥80.00(%)  | 90.00(%)   | 10.00 | 10.00
        合格率   | ≥80.00(%)  | 90.00(%)   | 10.00 | 10.00
        参与率   | ≥60.00(%)  | 90.00(%)   | 20.00 | 20.00
      `,
    },
    // 10 × 93.33 % = 9.333
    "a hundredth off, a bare number, and less that is better": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        满意度   | ≥80%       | 93.33%     | 10   | 9.34 {row.score-uses-actual-as-rate}
        合格率   | ≥80%       | 90         | 10   | 9.00 {row.score-uses-actual-as-rate}
        覆盖率   | ≥80        | 90%        | 10   | 9.00 {row.score-uses-actual-as-rate}
        支出比例 | ≤100%      | 95%        | 10   | 9.50 {row.score-uses-actual-as-rate}
      `,
      messages: [
        "「满意度」目标 80% 已达到应得满分 10；现填 9.34 恰为 10×93.33%，疑似用完成值直接折算得分。",
        "「合格率」目标 80% 已达到应得满分 10；现填 9 恰为 10×90%，疑似用完成值直接折算得分。",
        "「覆盖率」目标 80 已达到应得满分 10；现填 9 恰为 10×90%，疑似用完成值直接折算得分。",
        "「支出比例」目标 100% 已达到应得满分 10；现填 9.5 恰为 10×95%，疑似用完成值直接折算得分。",
      ],
      fixed: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        满意度   | ≥80%       | 93.33%     | 10   | 10.00
        合格率   | ≥80%       | 90         | 10   | 10.00
        覆盖率   | ≥80        | 90%        | 10   | 10.00
        支出比例 | ≤100%      | 95%        | 10   | 10.00
      `,
    },
    "a profile that deducts linearly, where nothing was missed": {
      profile: { ...nationalProfile, id: "linear", reverse: "linear" },
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        支出比例 | ≤100%      | 95%        | 10   | 9.5 {row.score-uses-actual-as-rate}
        差错率   | ≤2%        | 3%         | 10   | 0.3
      `,
      messages: [
        "「支出比例」目标 100% 已达到应得满分 10；现填 9.5 恰为 10×95%，疑似用完成值直接折算得分。",
      ],
      fixed: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        支出比例 | ≤100%      | 95%        | 10   | 10.0
        差错率   | ≤2%        | 3%         | 10   | 0.3
      `,
    },
    "a formula, which no fix overwrites": {
      sheet: withCell(
        grid`
          三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
          满意度   | ≥80%       | 90%        | 10   | 9 {row.score-uses-actual-as-rate}
        `,
        "E2",
        { formula: "=D2*C2" },
      ),
      messages: [
        "「满意度」目标 80% 已达到应得满分 10；现填 9 恰为 10×90%，疑似用完成值直接折算得分。",
      ],
    },
  },
});
