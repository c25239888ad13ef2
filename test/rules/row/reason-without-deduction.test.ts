import { reasonWithoutDeduction } from "../../../src/rules/row/reason-without-deduction";
import { grid } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

testRule(reasonWithoutDeduction, {
  valid: {
    "a reason for a deduction": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      巡检次数 | ≥12次      | 12次       | 10   | 9.99 | 有一次未留记录
      服务态度 | 良好       | 良好       | 10   | 8    | 有待提高
    `,
    "no reason": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      巡检次数 | ≥12次      | 12次       | 10   | 10   |
      抽查次数 | ≥12次      | 12次       | 10   | 10   | 无
      培训次数 | ≥12次      | 12次       | 10   | 10   | #REF!
    `,
    "words that say there was none": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      巡检次数 | ≥12次      | 12次       | 10   | 10   | 已完成
      抽查次数 | ≥12次      | 12次       | 10   | 10   | 无偏差。
      服务态度 | 良好       | 良好       | 10   | 10   | 正 常
    `,
    "what was exceeded or missed, which a reason may explain": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      巡检次数 | ≥12次      | 14次       | 10   | 10   | 汛期加密
      故障次数 | ≤5次       | 1次        | 10   | 10   | 设备更新
      覆盖率   | ≥100%      | 99.95%     | 10   | 10   | 个别点位
      服务态度 | 良好       | 基本良好   | 10   | 10   | 个别投诉
      目标合理 | 合理       | 未达成     | 10   | 10   | 目标简单
      信息共享 | 及时       | 没有做到   | 10   | 10   | 网络原因
    `,
    "a reason for several rows together": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      巡检次数 | ≥12次      | 12次       | 10   | 10   | 第二项因故未做
      抽查次数 | ≥12次      | 6次        | 10   | 5    | ^
    `,
    "what cannot be compared": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      巡检次数 | ≥12次      | 12台       | 10   | 10   | 单位不同
      满意度   | ≥0%        | 0%         | 10   | 10   | 没有调查
      抽查次数 | ≥12次      | 达成指标   | 10   | 10   | 记录在案
      项目验收 | 2021年6月  | 2021年6月  | 10   | 10   | 记录在案
      会议次数 |            | 12次       | 10   | 10   | 记录在案
      调研次数 | ≥12次      | 12次       | 0    | 0    | 记录在案
    `,
    "a form without a column for reasons": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 10   | 10
    `,
  },

  invalid: {
    "two rows of three": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
        巡检次数 | ≥12次      | 12次       | 10   | 10   | 因疫情推迟 {row.reason-without-deduction}
        抽查次数 | ≥12次      | 12次       | 10   | 10   |
        服务态度 | 良好       | 良好       | 10   | 10   | 目标有待细化 {row.reason-without-deduction}
      `,
      messages: [
        "「巡检次数」已满分，却填写了“因疫情推迟”，请确认。",
        "「服务态度」已满分，却填写了“目标有待细化”，请确认。",
      ],
    },
    "a target that is just met, in other units, and a direction that is unknown": {
      sheet: grid`
        二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分  | 偏差原因分析及改进措施
        时效指标 | 响应时间 | ≤2小时     | 120分钟    | 10   | 9.995 | 路途较远 {row.reason-without-deduction}
        成本指标 | 总成本   | =100万元   | 100万元    | 10   | 10    | 价格上涨 {row.reason-without-deduction}
        质量指标 | 服务态度 | 良好       | 达成指标   | 10   | 10    | 完成较好 {row.reason-without-deduction}
      `,
      messages: [
        "「响应时间」已满分，却填写了“路途较远”，请确认。",
        "「总成本」已满分，却填写了“价格上涨”，请确认。",
        "「服务态度」已满分，却填写了“完成较好”，请确认。",
      ],
    },
  },
});
