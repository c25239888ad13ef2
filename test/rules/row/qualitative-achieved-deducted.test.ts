import { qualitativeAchievedDeducted } from "../../../src/rules/row/qualitative-achieved-deducted";
import { grid } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

testRule(qualitativeAchievedDeducted, {
  valid: {
    "all points for what was achieved": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      共享时效 | 及时       | 及时       | 10   | 10
      目标合理 | 合理       | 达成指标   | 10   | 9.995
    `,
    "less for less": grid`
      三级指标 | 年度指标值 | 实际完成值       | 分值 | 得分
      共享时效 | 及时       | 基本及时         | 10   | 8
      目标合理 | 合理       | 部分达成指标     | 10   | 8
      质量可控 | 可控       | 未完成           | 10   | 5
      宣传效果 | 显著       | 完成指标的大部分 | 10   | 8
    `,
    "a target that is a number, a range or a date": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 达成指标   | 10   | 8
      培训次数 | 12次       | 12次       | 10   | 8
      在线率   | 90-95%     | 90-95%     | 10   | 8
      项目验收 | 2021年6月  | 2021年6月  | 10   | 8
    `,
    blanks: grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      共享时效 | 及时       | 及时       |      | 8
      目标合理 | 合理       | 合理       | 10   |
      质量可控 |            | 达成指标   | 10   | 8
      宣传效果 | 显著       |            | 10   | 8
    `,
    "a form without targets": grid`
      三级指标 | 实际完成值 | 分值 | 得分
      共享时效 | 达成指标   | 10   | 8
    `,
  },

  invalid: {
    // 26 / 30 = 86.67 %
    "two rows of three": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        共享时效 | 及时       | 及 时      | 10   | 8 {row.qualitative-achieved-deducted}
        目标合理 | 合理       | 合理       | 10   | 10
        质量可控 | 可控       | 可控       | 30   | 26 {row.qualitative-achieved-deducted}
      `,
      messages: [
        "「共享时效」实际完成值写“及 时”（与目标一致），却只得 80%，请核对完成值与得分是否一致。",
        "「质量可控」实际完成值写“可控”（与目标一致），却只得 86.67%，请核对完成值与得分是否一致。",
      ],
    },
    "words that say all was done": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值       | 分值 | 得分
        指标甲   | 及时       | 达成指标         | 10   | 9 {row.qualitative-achieved-deducted}
        指标乙   | 及时       | 已完成           | 10   | 9 {row.qualitative-achieved-deducted}
        指标丙   | 及时       | 全部实现预期目标 | 10   | 9 {row.qualitative-achieved-deducted}
        指标丁   | 及时       | 达成年度预期目标 | 10   | 9.99 {row.qualitative-achieved-deducted}
      `,
      messages: [
        ["甲", "达成指标", 90],
        ["乙", "已完成", 90],
        ["丙", "全部实现预期目标", 90],
        ["丁", "达成年度预期目标", 99.9],
      ].map(
        ([name, actual, percent]) =>
          `「指标${name}」实际完成值写“${actual}”，却只得 ${percent}%，请核对完成值与得分是否一致。`,
      ),
    },
  },
});
