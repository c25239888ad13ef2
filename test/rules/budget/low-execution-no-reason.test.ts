import { lowExecutionNoReason } from "../../../src/rules/budget/low-execution-no-reason";
import { nationalProfile } from "../../../src/score/profile";
import { grid, type Drawing } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

interface Amounts {
  readonly budget?: string;
  readonly executed?: string;
  readonly rate?: string;
  /** 偏差原因 in the funds block. */
  readonly fundsReason?: string;
  readonly reason?: string;
  /** What follows the table. */
  readonly tail?: string;
}

function form({ budget, executed, rate, fundsReason, reason, tail }: Amounts): Drawing {
  return grid`
    项目资金（万元） |         | 全年预算数   | 全年执行数        | 分值         | 执行率       | 得分 | 偏差原因
    ^        | 年度资金总额    | ${budget ?? "100.00"} | ${executed ?? ""} | 10 | ${rate ?? ""} | 7.9  | ${fundsReason ?? ""}
    三级指标 | 年度指标值      | 实际完成值   | 分值              | 得分         | 偏差原因     |      |
    巡检次数 | ≥12次           | 12次         | 90                | 90           | ${reason ?? ""} | |
    总分     |                 |              | 100               | 97.9         |              |      |
    ${tail ?? ""} | | | | | | |
  `;
}

const marked = (rate: string): string => `${rate} {budget.low-execution-no-reason}`;

testRule(lowExecutionNoReason, {
  valid: {
    "80 %": form({ executed: "80.00", rate: "80.00%" }),
    "79.995 %, which prints as 80": form({ executed: "79.995", rate: "80.00%" }),
    "a reason in the block": form({ executed: "50.00", fundsReason: "部分款项结转下年" }),
    "a reason beside an indicator": form({ executed: "50.00", reason: "支付进度偏慢" }),
    "a problem below the table": grid`
      项目资金（万元） |         | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
      ^        | 年度资金总额    | 100        | 50         | 10   | 50.00% | 5
      三级指标 | 年度指标值      | 实际完成值 | 分值       | 得分 |        |
      巡检次数 | ≥12次           | 12次       | 90         | 90   |        |
      总分     |                 |            | 100        | 95   |        |
      其他需要说明的问题 | 预算执行偏慢 | < | < | < | < | <
    `,
    "a budget of 0, which budget.full-year-zero reports": form({ budget: "0.00", rate: "0.00%" }),
    "nothing executed yet, and no rate": form({}),
    "a result card": grid`
      绩效评价结果信息表 | <
      当年预算数         | 100 万元
      决算金额           | 32 万元
      评价分值           | 95.96 分
      评价结论           | 等次为“优”
    `,
    "no funds": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 100  | 100
    `,
    "a profile with another threshold": {
      profile: {
        ...nationalProfile,
        id: "lenient",
        thresholds: { ...nationalProfile.thresholds, lowExecution: 50 },
      },
      sheet: form({ executed: "50.00", rate: "50.00%" }),
    },
  },

  invalid: {
    "by the amounts": {
      sheet: form({ executed: "79.99", rate: marked("80.00%") }),
      messages: ["执行率 79.99% 低于 80%，请说明原因及改进措施。"],
    },
    "nothing spent": {
      sheet: form({ executed: "0.00", rate: marked("0.00%") }),
      messages: ["执行率 0% 低于 80%，请说明原因及改进措施。"],
    },
    "by the printed rate": {
      sheet: form({ rate: marked("12.13%") }),
      messages: ["执行率 12.13% 低于 80%，请说明原因及改进措施。"],
    },
    "reasons that speak of something else, or say 无": {
      sheet: form({
        executed: "50.00",
        rate: marked("50.00%"),
        fundsReason: "无",
        reason: "天气原因",
      }),
      messages: ["执行率 50% 低于 80%，请说明原因及改进措施。"],
    },
    "measures are no reason": {
      sheet: grid`
        项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 得分
        年度资金总额 | 100        | 50 {budget.low-execution-no-reason} | 10 | 5
        三级指标     | 年度指标值 | 实际完成值 | 分值       | 得分
        巡检次数     | ≥12次      | 12次       | 90         | 90
        总分         |            |            | 100        | 95
        改进措施     | 加快资金支付 | < | < | <
      `,
      messages: ["执行率 50% 低于 80%，请说明原因及改进措施。"],
    },
    "two forms of three": {
      sheet: grid`
        当年预算数（元）： | 100 | 预算执行数： | 50 {budget.low-execution-no-reason} |
        指标名称 | 年度指标值 | 实际完成值 | 权重 | 自评分
        巡检次数 | ≥12次      | 12次       | 100  | 100
        合计     |            |            | 100  | 100
        当年预算数（元）： | 100 | 预算执行数： | 95 |
        指标名称 | 年度指标值 | 实际完成值 | 权重 | 自评分
        巡检次数 | ≥12次      | 12次       | 100  | 100
        合计     |            |            | 100  | 100
        当年预算数（元）： | 100 | 预算执行数： | 60 {budget.low-execution-no-reason} |
        指标名称 | 年度指标值 | 实际完成值 | 权重 | 自评分
        巡检次数 | ≥12次      | 12次       | 100  | 100
        合计     |            |            | 100  | 100
      `,
      messages: [
        "执行率 50% 低于 80%，请说明原因及改进措施。",
        "执行率 60% 低于 80%，请说明原因及改进措施。",
      ],
    },
  },
});
