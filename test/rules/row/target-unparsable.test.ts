import { targetUnparsable } from "../../../src/rules/row/target-unparsable";
import { grid } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

testRule(targetUnparsable, {
  valid: {
    "numbers with and without signs": grid`
      三级指标 | 年度指标值  | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次       | 12次       | 10   | 10
      抽查次数 | 12          | 12         | 10   | 10
      培训次数 | 不少于12次  | 12次       | 10   | 10
      合格率   | 95%及以上   | 96%        | 10   | 10
    `,
    "ranges, dates and words": grid`
      三级指标 | 年度指标值   | 实际完成值 | 分值 | 得分
      在线率   | 90-95%       | 93%        | 10   | 10
      办结时间 | 2021年12月底 | 2021年11月 | 10   | 10
      服务态度 | 良好         | 良好       | 10   | 10
      绿化面积 | 超过去年     | 超过去年   | 10   | 10
      响应时间 | ≥2小时以内   | 1小时      | 10   | 10
    `,
    "a blank, which row.target-missing reports, a dash and an error": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 |            | 12次       | 10   | 10
      抽查次数 | —          | 12次       | 10   | 10
      培训次数 | #REF!      | 12次       | 10   | 10
    `,
    "what a template left": grid`
      三级指标    | 年度指标值 | 实际完成值 | 分值 | 得分
      指标1：……   | ≥          | 12次       | 10   | 10
      服务人数    | ≥**        | 12人       | 10   | 10
      巡检次数    | ≥12次      | 12次       | 10   | 10
    `,
    "a form without targets": grid`
      三级指标 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥          | 10   | 10
    `,
  },

  invalid: {
    "signs without a number, and a row between them": {
      sheet: grid`
        三级指标 | 年度指标值                  | 实际完成值 | 分值 | 得分
        巡检次数 | ≥次 {row.target-unparsable} | 12次       | 10   | 10
        抽查次数 | ≥12次                       | 12次       | 10   | 10
        合格率   | ≤ {row.target-unparsable}   | 95%        | 10   | 10
      `,
      messages: [
        "「巡检次数」未能解析“≥次”，本行未做得分校验。",
        "「合格率」未能解析“≤”，本行未做得分校验。",
      ],
    },
    "digits and signs that make no number": {
      sheet: grid`
        三级指标 | 年度指标值                         | 实际完成值 | 分值 | 得分
        在线率   | 95-90% {row.target-unparsable}     | 93%        | 10   | 10
        办结时间 | 2021-13-45 {row.target-unparsable} | 2021-12-01 | 10   | 10
      `,
      messages: [
        "「在线率」未能解析“95-90%”，本行未做得分校验。",
        "「办结时间」未能解析“2021-13-45”，本行未做得分校验。",
      ],
    },
  },
});
