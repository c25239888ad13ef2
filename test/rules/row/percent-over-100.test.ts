import { percentOver100 } from "../../../src/rules/row/percent-over-100";
import { grid } from "../../helpers/draw";
import { testRule } from "../../helpers/test-rule";

testRule(percentOver100, {
  valid: {
    "up to a hundred percent": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      合格率   | ≥95%       | 100%       | 10   | 10
      覆盖率   | ≥95.00(%)  | 100.00(%)  | 10   | 10
      满意度   | ≥95%       | 100        | 10   | 10
    `,
    "what can grow beyond": grid`
      三级指标       | 年度指标值 | 实际完成值 | 分值 | 得分
      产值增长率     | ≥95%       | 120%       | 10   | 10
      任务完成率     | ≥95%       | 120%       | 10   | 10
      预算执行率     | ≥95%       | 104%       | 10   | 10
      设备利用率     | ≥95%       | 120%       | 10   | 10
      投资回报率     | ≥95%       | 120%       | 10   | 10
      满意度提升比例 | ≥95%       | 120%       | 10   | 10
    `,
    "names that are no share": grid`
      三级指标           | 年度指标值 | 实际完成值 | 分值 | 得分
      产值               | ≥95%       | 120%       | 10   | 10
      率先示范           | ≥95%       | 120%       | 10   | 10
      效益（含间接效率） | ≥95%       | 120%       | 10   | 10
    `,
    "other units, words and blanks": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      合格率   | ≥95%       | 120次      | 10   | 10
      达标率   | ≥95        | 120        | 10   | 10
      覆盖率   | 较高       | 120        | 10   | 10
      参与率   | ≥95%       | 超过120%的 | 10   | 10
      出席率   | ≥95%       |            | 10   | 10
               | ≥95%       | 120%       | 10   | 10
    `,
    "a form without actual values": grid`
      三级指标 | 年度指标值 | 分值 | 得分
      合格率   | ≥120%      | 10   | 10
    `,
  },

  invalid: {
    "two rows of three": {
      sheet: grid`
        三级指标   | 年度指标值 | 实际完成值                      | 分值 | 得分
        合格率     | ≥95%       | 120% {row.percent-over-100}     | 10   | 10
        覆盖率     | ≥95%       | 100%                            | 10   | 10
        群众满意度 | ≥90.00(%)  | 100.01(%) {row.percent-over-100} | 10  | 10
      `,
      messages: [
        "「合格率」填 120%，比率类指标不应超过 100%。",
        "「群众满意度」填 100.01(%)，比率类指标不应超过 100%。",
      ],
    },
    "a bare number beside a percentage": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值                | 分值 | 得分
        合格率   | ≥95%       | 120 {row.percent-over-100} | 10  | 10
      `,
      messages: ["「合格率」填 120，比率类指标不应超过 100%。"],
    },
    "names that end in brackets or speak of a share": {
      sheet: grid`
        三级指标     | 年度指标值 | 实际完成值                  | 分值 | 得分
        验收率（%）  | ≥95%       | 120% {row.percent-over-100} | 10   | 10
        女职工占比数 | ≥30%       | 130% {row.percent-over-100} | 10   | 10
        质量达标情况 | 100%       | 110% {row.percent-over-100} | 10   | 10
      `,
      messages: [
        "「验收率（%）」填 120%，比率类指标不应超过 100%。",
        "「女职工占比数」填 130%，比率类指标不应超过 100%。",
        "「质量达标情况」填 110%，比率类指标不应超过 100%。",
      ],
    },
    "a form without targets": {
      sheet: grid`
        三级指标 | 实际完成值                  | 分值 | 得分
        合格率   | 120% {row.percent-over-100} | 10   | 10
      `,
      messages: ["「合格率」填 120%，比率类指标不应超过 100%。"],
    },
  },
});
