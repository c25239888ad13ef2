import { overachieveUnexplained } from "../../../src/rules/row/overachieve-unexplained";
import { nationalProfile } from "../../../src/score/profile";
import { grid } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

testRule(overachieveUnexplained, {
  valid: {
    "less than 130 % of the target": grid`
      三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      巡检次数   | ≥12次      | 12次       | 10   | 10   |
      抽查次数   | ≥1000次    | 1299.99次  | 10   | 10   |
      部门满意度 | ≥77.00(%)  | 100.00(%)  | 10   | 10   |
    `,
    "an explanation": grid`
      三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      部门满意度 | ≥60.00(%)  | 100.00(%)  | 10   | 10   | 目标偏低，下年调高
    `,
    "the form's own words about its problems": grid`
      项目名称： | 智联普陀           |            |      |      |
      存在问题： | 部门满意度目标偏低 |            |      |      |
      三级指标   | 年度指标值         | 实际完成值 | 分值 | 得分 | 说明
      部门满意度 | ≥60%               | 100%       | 10   | 10   |
    `,
    "less than was allowed": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      故障次数 | ≤5次       | 1次        | 10   | 10   |
      响应时间 | <2小时     | 10小时     | 10   | 10   |
    `,
    "a direction that = and a bare number do not tell": grid`
      二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      成本指标 | 建设规模 | =100       | 200        | 10   | 10   |
      质量指标 | 建设规模 | 100        | 200        | 10   | 10   |
    `,
    "a target of 0": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      满意度   | ≥0.00(%)   | 80.00(%)   | 10   | 10   |
    `,
    "units that do not convert": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      巡检次数 | ≥12次      | 24台       | 10   | 10   |
      覆盖率   | ≥4%        | 100        | 10   | 10   |
    `,
    "words and ranges": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      服务态度 | 良好       | 优秀       | 10   | 10   |
      在线率   | ≥50%       | 90-95%     | 10   | 10   |
      参与率   | 50-60%     | 95%        | 10   | 10   |
      巡检次数 | ≥12次      | 达成指标   | 10   | 10   |
      抽查次数 | ≥12次      |            | 10   | 10   |
    `,
    "an error for a reason, which structure.cell-error reports": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      巡检次数 | ≥12次      | 24次       | 10   | 10   | #REF!
    `,
    "a form without a column for reasons": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 24次       | 10   | 10
    `,
  },

  invalid: {
    "two rows of three": {
      sheet: grid`
        三级指标   | 年度指标值 | 实际完成值 | 分值  | 得分  | 偏差原因分析及改进措施
        部门满意度 | ≥60.00(%)  | 100.00(%)  | 10.00 | 10.00 | {row.overachieve-unexplained}
        市民满意度 | ≥80.00(%)  | 90.00(%)   | 10.00 | 10.00 |
        巡检次数   | =12次      | 24次       | 10.00 | 10.00 | 无 {row.overachieve-unexplained}
      `,
      messages: [
        "「部门满意度」实际为目标的 167%，请说明是否目标偏低；财政部门可按偏离度调减得分。",
        "「巡检次数」实际为目标的 200%，请说明是否目标偏低；财政部门可按偏离度调减得分。",
      ],
    },
    "exactly 130 % of the target": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
        巡检次数 | ≥1000次    | 1300次     | 10   | 10   | {row.overachieve-unexplained}
        抽查次数 | >10次      | 13次       | 10   | 10   | {row.overachieve-unexplained}
      `,
      messages: [
        "「巡检次数」实际为目标的 130%，请说明是否目标偏低；财政部门可按偏离度调减得分。",
        "「抽查次数」实际为目标的 130%，请说明是否目标偏低；财政部门可按偏离度调减得分。",
      ],
    },
    "another unit, converted, and a bare number of many": {
      sheet: grid`
        二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
        质量指标 | 节约资金 | ≥1万元     | 20000元    | 10   | 10   | — {row.overachieve-unexplained}
        数量指标 | 建设规模 | 100        | 200        | 10   | 10   | / {row.overachieve-unexplained}
      `,
      messages: [
        "「节约资金」实际为目标的 200%，请说明是否目标偏低；财政部门可按偏离度调减得分。",
        "「建设规模」实际为目标的 200%，请说明是否目标偏低；财政部门可按偏离度调减得分。",
      ],
    },
    "a deduction without a reason as well, to which it yields": {
      sheet: grid`
        三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
        部门满意度 | ≥60.00(%)  | 90.00(%)   | 20   | 18   | {row.overachieve-unexplained}
      `,
      messages: [
        "「部门满意度」实际为目标的 150%，请说明是否目标偏低；财政部门可按偏离度调减得分。",
      ],
    },
    "a profile with another limit": {
      profile: { ...nationalProfile, id: "strict", overAchievementFactor: 1.2 },
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
        巡检次数 | ≥10次      | 12次       | 10   | 10   | {row.overachieve-unexplained}
        抽查次数 | ≥10次      | 11.99次    | 10   | 10   |
      `,
      messages: ["「巡检次数」实际为目标的 120%，请说明是否目标偏低；财政部门可按偏离度调减得分。"],
    },
    "a form without points": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 说明
        巡检次数 | ≥10次      | 20次       | {row.overachieve-unexplained}
      `,
      messages: ["「巡检次数」实际为目标的 200%，请说明是否目标偏低；财政部门可按偏离度调减得分。"],
    },
  },
});
