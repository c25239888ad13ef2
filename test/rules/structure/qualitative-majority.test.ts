import { qualitativeMajority } from "../../../src/rules/structure/qualitative-majority";
import { nationalProfile } from "../../../src/score/profile";
import { grid } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

testRule(qualitativeMajority, {
  valid: {
    "exactly half": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 50   | 50
      巡检质量 | 合格       | 合格       | 50   | 50
    `,
    "a range, a date and what cannot be read are no words": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      合格率   | 90-95%     | 92%        | 20   | 20
      完成时间 | 2023年底   | 2023-12-30 | 20   | 20
      巡检次数 | ≥          | 12次       | 20   | 20
      巡检质量 | 合格       | 合格       | 20   | 20
      服务态度 | 良好       | 良好       | 20   | 20
    `,
    "no targets yet": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 |            | 12次       | 100  | 100
    `,
    "no column of targets": grid`
      指标名称 | 权重 | 自评分 | 备注
      完成率   | 100  | 100    |
    `,
    "a profile that allows more": {
      profile: {
        ...nationalProfile,
        id: "lenient",
        thresholds: { ...nationalProfile.thresholds, qualitativeShare: 70 },
      },
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次      | 12次       | 40   | 40
        巡检质量 | 合格       | 合格       | 30   | 30
        服务态度 | 良好       | 良好       | 30   | 30
      `,
    },
  },

  invalid: {
    "two of three; a blank target does not count": {
      sheet: grid`
        三级指标 {structure.qualitative-majority} | 年度指标值    | 实际完成值 | 分值 | 得分
        巡检次数                                  | ≥12次         | 12次       | 40   | 40
        环境卫生                                  | 环境 100%达标 | 达标       | 30   | 30
        服务态度                                  | 良好          | 良好       | 20   | 20
        其他                                      |               | 良好       | 10   | 10
      `,
      messages: ["2/3 个指标为定性，复核时常被要求量化。"],
    },
    "two forms of three": {
      sheet: grid`
        三级指标 {structure.qualitative-majority} | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检质量 | 合格  | 合格 | 100 | 100
        总分     |       |      | 100 | 100
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次 | 12次 | 100 | 100
        总分     |       |      | 100 | 100
        三级指标 {structure.qualitative-majority} | 年度指标值 | 实际完成值 | 分值 | 得分
        服务态度 | 良好  | 良好 | 100 | 100
        总分     |       |      | 100 | 100
      `,
      messages: [
        "1/1 个指标为定性，复核时常被要求量化。",
        "1/1 个指标为定性，复核时常被要求量化。",
      ],
    },
  },
});
