import { reverseScoredAsPositive } from "../../../src/rules/row/reverse-scored-as-positive";
import { grid } from "../../helpers/draw";
import { withCell } from "../../helpers/edit-sheet";
import { testRule } from "../../helpers/test-rule";

testRule(reverseScoredAsPositive, {
  valid: {
    "all points for a target that is met": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      故障次数 | ≤5次       | 4次        | 10   | 10
      响应时间 | <2小时     | 1小时      | 10   | 9.995
    `,
    // 10 × 4 / 5 = 8
    "another deduction, from a hundredth on": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      故障次数 | ≤5次       | 4次        | 10   | 7
      差错次数 | ≤5次       | 4次        | 10   | 8.02
      投诉次数 | ≤5次       | 4次        | 10   | 7.98
    `,
    "a target that is just met, or missed": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      故障次数 | ≤5次       | 5次        | 10   | 9
      差错次数 | ≤5次       | 10次       | 10   | 5
    `,
    // 10 × 4 / 5 = 8 as well, but more would be better
    "other signs": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥5次       | 4次        | 10   | 8
      抽查次数 | =5次       | 4次        | 10   | 8
      培训次数 | 5次        | 4次        | 10   | 8
    `,
    "a target of 0, other units, words and blanks": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      故障次数 | ≤0次       | 0次        | 10   | 0
      响应时间 | ≤5次       | 4天        | 10   | 8
      差错次数 | ≤5次       | 未发生     | 10   | 8
      投诉次数 | ≤5次       | 4次        |      | 8
      事故次数 | ≤5次       | 4次        | 10   |
    `,
    "a form without scores": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值
      故障次数 | ≤5次       | 4次        | 10
    `,
  },

  invalid: {
    // 10 × 95 / 100 = 9.5; 15 × 1 / 3 = 5
    "two rows of three": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值  | 得分
        支出比例 | ≤100(%)    | 95.00(%)   | 10.00 | 9.50 {row.reverse-scored-as-positive}
        差错次数 | ≤5次       | 1次        | 10.00 | 10.00
        故障次数 | <3次       | 1次        | 15.00 | 5.00 {row.reverse-scored-as-positive}
      `,
      messages: [
        "「支出比例」“≤”类指标越低越好，95% 已达标应得满分；现填 9.5 恰为 10×95%/100%。",
        "「故障次数」“≤”类指标越低越好，1次 已达标应得满分；现填 5 恰为 15×1次/3次。",
      ],
      fixed: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值  | 得分
        支出比例 | ≤100(%)    | 95.00(%)   | 10.00 | 10.00
        差错次数 | ≤5次       | 1次        | 10.00 | 10.00
        故障次数 | <3次       | 1次        | 15.00 | 15.00
      `,
    },
    // 10 × 1 / 3 = 3.333…; 10 × 0 / 3 = 0; 10 × 90 / 120 = 7.5
    "a hundredth off, none at all, and units that convert": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        故障次数 | ≤3次       | 1次        | 10   | 3.34 {row.reverse-scored-as-positive}
        差错次数 | ≤3次       | 0次        | 10   | 0 {row.reverse-scored-as-positive}
        响应时间 | ≤2小时     | 90分钟     | 10   | 7.5 {row.reverse-scored-as-positive}
      `,
      messages: [
        "「故障次数」“≤”类指标越低越好，1次 已达标应得满分；现填 3.34 恰为 10×1次/3次。",
        "「差错次数」“≤”类指标越低越好，0次 已达标应得满分；现填 0 恰为 10×0次/3次。",
        "「响应时间」“≤”类指标越低越好，90分钟 已达标应得满分；现填 7.5 恰为 10×90分钟/2小时。",
      ],
      fixed: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        故障次数 | ≤3次       | 1次        | 10   | 10.00
        差错次数 | ≤3次       | 0次        | 10   | 10
        响应时间 | ≤2小时     | 90分钟     | 10   | 10.0
      `,
    },
    "a formula, which no fix overwrites": {
      sheet: withCell(
        grid`
          三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
          故障次数 | ≤5次       | 4次        | 10   | 8 {row.reverse-scored-as-positive}
        `,
        "E2",
        { formula: "=D2*4/5" },
      ),
      messages: ["「故障次数」“≤”类指标越低越好，4次 已达标应得满分；现填 8 恰为 10×4次/5次。"],
    },
  },
});
