import { actualNotNumber } from "../../../src/rules/row/actual-not-number";
import { grid } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

testRule(actualNotNumber, {
  valid: {
    "numbers, in every way to write them": grid`
      三级指标 | 年度指标值 | 实际完成值   | 分值 | 得分
      巡检次数 | ≥12次      | 12次         | 10   | 10
      抽查次数 | ≥12次      | 12           | 10   | 10
      覆盖率   | ≥95%       | 0.96         | 10   | 10
      参与率   | ≥95%       | 96.00(%)     | 10   | 10
      完成率   | =100%      | 100%完成     | 10   | 10
      处理件数 | ≥1200件    | 1,300件      | 10   | 10
      新增面积 | ≥300平方米 | ３２０平方米 | 10   | 10
      报告份数 | ≥13份      | >=13份       | 10   | 10
    `,
    "a range": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      在线率   | ≥90%       | 90-95%     | 100  | 100
    `,
    dashes: grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | -          | 40   | 40
      抽查次数 | ≥12次      | —          | 30   | 30
      培训次数 | ≥12次      | /          | 30   | 30
    `,
    "words that say whether the target was met": grid`
      三级指标 | 年度指标值 | 实际完成值   | 分值 | 得分
      巡检次数 | ≥12次      | 达成指标     | 20   | 20
      抽查次数 | ≥12次      | 已完成       | 20   | 20
      培训次数 | ≥12次      | 未完成       | 20   | 20
      会议次数 | ≥12次      | 达成预期目标 | 20   | 20
      走访次数 | ≥12次      | 全部完成     | 20   | 20
    `,
    "words that say that it was not": grid`
      三级指标 | 年度指标值 | 实际完成值     | 分值 | 得分
      巡检次数 | ≥12次      | 不达标         | 10   | 0
      抽查次数 | ≥12次      | 没有完成       | 10   | 0
      培训次数 | ≥12次      | 尚未完成       | 10   | 0
      会议次数 | ≥12次      | 未能按时完成   | 10   | 0
      走访次数 | ≥12次      | 没达到目标     | 10   | 0
      调研次数 | ≥12次      | 尚未开展       | 10   | 0
      演练次数 | ≥12次      | 未实施         | 10   | 0
    `,
    "words beside words": grid`
      三级指标 | 年度指标值     | 实际完成值 | 分值 | 得分
      服务态度 | 良好           | 较好       | 50   | 50
      办结时间 | 2023年12月底前 | 及时       | 50   | 50
    `,
    "a blank, which row.actual-missing reports": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      |            | 100  | 100
    `,
    "an error, which structure.cell-error reports": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | #VALUE!    | 100  | 100
    `,
    "a target that is no number": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 |            | 多次       | 40   | 40
      抽查次数 | -          | 多次       | 30   | 30
      培训次数 | 10-12次    | 多次       | 30   | 30
    `,
    "a form without targets": grid`
      三级指标 | 实际完成值 | 分值 | 得分
      巡检次数 | 多次       | 100  | 100
    `,
  },

  invalid: {
    "two rows of three": {
      sheet: grid`
        三级指标   | 年度指标值 | 实际完成值                   | 分值 | 得分
        巡检次数   | ≥12次      | 多次 {row.actual-not-number} | 40   | 40
        验收合格率 | ≥95.00(%)  | 96.00(%)                     | 40   | 40
        办结天数   | ≤15(天)    | 及时 {row.actual-not-number} | 20   | 20
      `,
      messages: [
        "「巡检次数」目标是数值“≥12次”，实际完成值写的是“多次”，请填实际数。",
        "「办结天数」目标是数值“≤15(天)”，实际完成值写的是“及时”，请填实际数。",
      ],
    },
    "words that only begin alike": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值                         | 分值 | 得分
        巡检次数 | ≥12次      | 没有统计 {row.actual-not-number}   | 10   | 10
        抽查次数 | ≥12次      | 不清楚 {row.actual-not-number}     | 10   | 10
        培训次数 | ≥12次      | 全面开展 {row.actual-not-number}   | 10   | 10
      `,
      messages: [
        "「巡检次数」目标是数值“≥12次”，实际完成值写的是“没有统计”，请填实际数。",
        "「抽查次数」目标是数值“≥12次”，实际完成值写的是“不清楚”，请填实际数。",
        "「培训次数」目标是数值“≥12次”，实际完成值写的是“全面开展”，请填实际数。",
      ],
    },
    "a number inside a sentence": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | 12次       | 每月开展一次，全年共12次 {row.actual-not-number} | 100  | 100
      `,
      messages: [
        "「巡检次数」目标是数值“12次”，实际完成值写的是“每月开展一次，全年共12次”，请填实际数。",
      ],
    },
    "a date": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值                         | 分值 | 得分
        巡检次数 | ≥12次      | 2023年12月 {row.actual-not-number} | 100  | 100
      `,
      messages: ["「巡检次数」目标是数值“≥12次”，实际完成值写的是“2023年12月”，请填实际数。"],
    },
    "signs that make no number": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值                    | 分值 | 得分
        巡检次数 | ≥12次      | 1.2.3 {row.actual-not-number} | 50   | 50
        投诉次数 | =0次       | ≤ {row.actual-not-number}     | 50   | 50
      `,
      messages: [
        "「巡检次数」目标是数值“≥12次”，实际完成值写的是“1.2.3”，请填实际数。",
        "「投诉次数」目标是数值“=0次”，实际完成值写的是“≤”，请填实际数。",
      ],
    },
    "a row that has neither points nor a name": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值                   | 分值 | 得分
        巡检次数 | ≥12次      | 12次                         | 100  | 100
                                   | ≥95%       | 很高 {row.actual-not-number} |      |
      `,
      messages: ["第 3 行目标是数值“≥95%”，实际完成值写的是“很高”，请填实际数。"],
    },
  },
});
