import { qualitativeBand } from "../../../src/rules/row/qualitative-band";
import { nationalProfile } from "../../../src/score/profile";
import { grid } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

testRule(qualitativeBand, {
  valid: {
    "words of a part, from 60 % to exactly 80 %": grid`
      三级指标 | 年度指标值 | 实际完成值   | 分值 | 得分
      共享时效 | 及时       | 基本及时     | 15   | 12
      目标合理 | 合理       | 基本合理     | 10   | 6
      质量可控 | 可控       | 部分达成     | 7.5  | 5
      宣传效果 | 显著       | 部分未完成   | 10   | 7
    `,
    "words of nothing, below 60 %": grid`
      三级指标 | 年度指标值 | 实际完成值           | 分值 | 得分
      共享时效 | 及时       | 未达成               | 10   | 0
      目标合理 | 合理       | 年度指标未完成       | 10   | 5.99
      培训次数 | ≥12次      | 尚未开展             | 10   | 0
    `,
    "words that were not asked to be more": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      部门评价 | 基本满意   | 基本满意   | 10   | 10
      难题破解 | 部分实现   | 基本实现   | 10   | 10
    `,
    "words of all, and of none left over": grid`
      三级指标 | 年度指标值 | 实际完成值     | 分值 | 得分
      共享时效 | 及时       | 及时           | 10   | 10
      目标合理 | 合理       | 达成指标       | 10   | 8
      任务清单 | 全部完成   | 无未完成事项   | 10   | 10
      督办事项 | 全部办结   | 不存在未达标的 | 10   | 10
    `,
    "a story that begins with a part": grid`
      三级指标 | 年度指标值 | 实际完成值                   | 分值 | 得分
      共享时效 | 及时       | 基本公共服务全面覆盖全区居民 | 10   | 10
    `,
    "numbers and blanks": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 6次        | 10   | 10
      共享时效 | 及时       |            | 10   | 10
      目标合理 | 合理       | 基本合理   |      | 10
      质量可控 | 可控       | 未完成     | 10   |
      宣传效果 | 显著       | 未完成     | 0    | 10
    `,
    "a form without scores": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值
      共享时效 | 及时       | 未完成     | 10
    `,
  },

  invalid: {
    // 13 / 15 = 86.67 %
    "two rows of three": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        共享时效 | 及时       | 基本及时   | 15   | 13 {row.qualitative-band}
        目标合理 | 合理       | 基本合理   | 10   | 8
        质量可控 | 可控       | 未达成指标 | 10   | 6 {row.qualitative-band}
      `,
      messages: [
        "「共享时效」“基本及时”按部分达成计，应得 60% 至 80%，现得 86.67%；若已达成，请改写完成值。",
        "「质量可控」“未达成指标”按未达成计，应低于 60%，现得 60%；若已达成，请改写完成值。",
      ],
    },
    "just outside of the band": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        共享时效 | 及时       | 基本及时   | 10   | 8.01 {row.qualitative-band}
        目标合理 | 合理       | 部分合理   | 10   | 5.99 {row.qualitative-band}
      `,
      messages: [
        "「共享时效」“基本及时”按部分达成计，应得 60% 至 80%，现得 80.1%；若已达成，请改写完成值。",
        "「目标合理」“部分合理”按部分达成计，应得 60% 至 80%，现得 59.9%；若已达成，请改写完成值。",
      ],
    },
    "all that says that it was not done": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值       | 分值 | 得分
        指标甲   | 及时       | 因故未完成       | 10   | 10 {row.qualitative-band}
        指标乙   | 及时       | 目标未实现       | 10   | 10 {row.qualitative-band}
        指标丙   | 及时       | 尚未开展         | 10   | 10 {row.qualitative-band}
        指标丁   | 及时       | 基本未达标       | 10   | 7 {row.qualitative-band}
        指标戊   | ≥12次      | 未完成           | 10   | 10 {row.qualitative-band}
      `,
      messages: [
        ["甲", "因故未完成", 100],
        ["乙", "目标未实现", 100],
        ["丙", "尚未开展", 100],
        ["丁", "基本未达标", 70],
        ["戊", "未完成", 100],
      ].map(
        ([name, actual, percent]) =>
          `「指标${name}」“${actual}”按未达成计，应低于 60%，现得 ${percent}%；若已达成，请改写完成值。`,
      ),
    },
    "a profile with another edge": {
      profile: {
        ...nationalProfile,
        id: "other-edge",
        qualitativeEdges: { achieved: 80, partly: 50 },
      },
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        共享时效 | 及时       | 基本及时   | 10   | 5
        目标合理 | 合理       | 基本合理   | 10   | 4.9 {row.qualitative-band}
        质量可控 | 可控       | 未达成     | 10   | 5 {row.qualitative-band}
      `,
      messages: [
        "「目标合理」“基本合理”按部分达成计，应得 50% 至 80%，现得 49%；若已达成，请改写完成值。",
        "「质量可控」“未达成”按未达成计，应低于 50%，现得 50%；若已达成，请改写完成值。",
      ],
    },
  },
});
