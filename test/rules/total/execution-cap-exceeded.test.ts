import { executionCapExceeded } from "../../../src/rules/total/execution-cap-exceeded";
import { cappedProfile as profile } from "../../../src/score/profile";
import { grid, type Drawing } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

/** A form that spent this much of 100, with this total. */
function form(executed: string, total: string, rate = ""): Drawing {
  return grid`
    项目资金（万元） |     | 全年预算数 | 全年执行数  | 执行率  | 得分
    ^        | 年度资金总额 | 100.00     | ${executed} | ${rate} | 5
    三级指标 | 年度指标值  | 实际完成值 | 分值        | 得分    |
    巡检次数 | ≥12次       | 12次       | 95          | 95      |
    总分     |             |            | 100         | ${total} |
  `;
}

const marked = (total: string): string => `${total} {total.execution-cap-exceeded}`;

testRule(executionCapExceeded, {
  valid: {
    "a profile without caps": form("12.00", "95"),
    "80 %": { profile, sheet: form("80.00", "95") },
    "79.995 %, which prints as 80": { profile, sheet: form("79.995", "95") },
    "as much as the cap": { profile, sheet: form("79.99", "89") },
    "less than it": { profile, sheet: form("12.00", "58.5") },
    "no rate": { profile, sheet: form("", "95") },
    "no total": { profile, sheet: form("12.00", "") },
    "no funds": {
      profile,
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次      | 12次       | 100  | 100
        总分     |            |            | 100  | 100
      `,
    },
  },

  invalid: {
    "from 70 %": {
      profile,
      sheet: form("70.00", marked("89.01")),
      messages: ["执行率 70%，本口径总分最高 89，现为 89.01。"],
      fixed: form("70.00", "89.00"),
    },
    "from 60 %": {
      profile,
      sheet: form("69.99", marked("95")),
      messages: ["执行率 69.99%，本口径总分最高 79，现为 95。"],
      fixed: form("69.99", "79"),
    },
    "from 50 %": {
      profile,
      sheet: form("50.00", marked("95")),
      messages: ["执行率 50%，本口径总分最高 69，现为 95。"],
      fixed: form("50.00", "69"),
    },
    "below 50 %, by the printed rate": {
      profile,
      sheet: form("", marked("95"), "49.99%"),
      messages: ["执行率 49.99%，本口径总分最高 59，现为 95。"],
      fixed: form("", "59", "49.99%"),
    },
    "two forms of three": {
      profile,
      sheet: grid`
        当年预算数（元）： | 100 | 预算执行数： | 50 |
        指标名称 | 年度指标值 | 实际完成值 | 权重 | 自评分
        巡检次数 | ≥12次      | 12次       | 100  | 100
        合计     |            |            | 100  | 100 {total.execution-cap-exceeded}
        当年预算数（元）： | 100 | 预算执行数： | 95 |
        指标名称 | 年度指标值 | 实际完成值 | 权重 | 自评分
        巡检次数 | ≥12次      | 12次       | 100  | 100
        合计     |            |            | 100  | 100
        当年预算数（元）： | 100 | 预算执行数： | 40 |
        指标名称 | 年度指标值 | 实际完成值 | 权重 | 自评分
        巡检次数 | ≥12次      | 12次       | 100  | 100
        合计     |            |            | 100  | 100 {total.execution-cap-exceeded}
      `,
      messages: [
        "执行率 50%，本口径总分最高 69，现为 100。",
        "执行率 40%，本口径总分最高 59，现为 100。",
      ],
      fixed: grid`
        当年预算数（元）： | 100 | 预算执行数： | 50 |
        指标名称 | 年度指标值 | 实际完成值 | 权重 | 自评分
        巡检次数 | ≥12次      | 12次       | 100  | 100
        合计     |            |            | 100  | 69
        当年预算数（元）： | 100 | 预算执行数： | 95 |
        指标名称 | 年度指标值 | 实际完成值 | 权重 | 自评分
        巡检次数 | ≥12次      | 12次       | 100  | 100
        合计     |            |            | 100  | 100
        当年预算数（元）： | 100 | 预算执行数： | 40 |
        指标名称 | 年度指标值 | 实际完成值 | 权重 | 自评分
        巡检次数 | ≥12次      | 12次       | 100  | 100
        合计     |            |            | 100  | 59
      `,
    },
  },
});
