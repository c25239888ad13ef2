import { reasonBoilerplate } from "../../../src/rules/row/reason-boilerplate";
import { grid } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

testRule(reasonBoilerplate, {
  valid: {
    "a reason of six characters or more": grid`
      三级指标 | 分值 | 得分 | 偏差原因分析及改进措施
      巡检次数 | 10   | 8    | 设备老化严重
      抽查次数 | 10   | 8    | 因疫情影响，下半年补齐
    `,
    "nothing deducted": grid`
      三级指标 | 分值 | 得分  | 偏差原因分析及改进措施
      巡检次数 | 10   | 10    | 正常
      抽查次数 | 10   | 9.995 | 略
    `,
    "no reason, which row.deduction-no-reason reports": grid`
      三级指标 | 分值 | 得分 | 偏差原因分析及改进措施
      巡检次数 | 10   | 8    |
      抽查次数 | 10   | 8    | 无
      培训次数 | 10   | 8    | #REF!
    `,
    "no points or no score to deduct from": grid`
      三级指标 | 分值 | 得分 | 偏差原因分析及改进措施
      巡检次数 |      | 8    | 略
      抽查次数 | 10   |      | 略
    `,
    "a form without a column for reasons": grid`
      三级指标 | 分值 | 得分
      巡检次数 | 10   | 8
    `,
  },

  invalid: {
    "two rows of three": {
      sheet: grid`
        三级指标 | 分值 | 得分 | 偏差原因分析及改进措施
        巡检次数 | 10   | 8    | 见附件 {row.reason-boilerplate}
        抽查次数 | 10   | 8    | 因疫情影响，下半年补齐
        培训次数 | 10   | 9.99 | 已完成 {row.reason-boilerplate}
      `,
      messages: ["「巡检次数」原因“见附件”过于简单。", "「培训次数」原因“已完成”过于简单。"],
    },
    "white space, which says nothing either": {
      sheet: grid`
        三级指标 | 分值 | 得分 | 偏差原因分析及改进措施
        巡检次数 | 10   | 8    | 设 备 老 化 了 {row.reason-boilerplate}
      `,
      messages: ["「巡检次数」原因“设 备 老 化 了”过于简单。"],
    },
  },
});
