import { percentScale } from "../../../src/rules/row/percent-scale";
import { grid } from "../../helpers/draw";
import { withCell } from "../../helpers/edit-sheet";
import { testRule } from "../../helpers/test-rule";

testRule(percentScale, {
  valid: {
    "percentages on both sides": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      完成率   | ≥95%       | 0.96%      | 10   | 10
      覆盖率   | ≥95.00(%)  | 96.00%     | 10   | 10
    `,
    "a bare number of the same size, up to a twentieth and twenty times": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      完成率   | ≥95%       | 96         | 10   | 10
      覆盖率   | ≥100%      | 5          | 10   | 0.5
      缺勤率   | ≤5%        | 100        | 10   | 0.5
    `,
    "another unit, or none on either side": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      培训次数 | ≥1000次    | 1          | 10   | 0.01
      覆盖率   | ≥95%       | 1户        | 10   | 10
      参与率   | ≥0.95      | 96         | 10   | 10
    `,
    "zeros, words and blanks": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      完成率   | ≥95%       | 0          | 10   | 0
      缺勤率   | ≤0%        | 5          | 10   | 10
      满意率   | ≥0         | 80%        | 10   | 10
      参与率   | ≥95%       | 达成指标   | 10   | 10
      出席率   | ≥95%       |            | 10   | 10
      在线率   | 优良       | 0.96       | 10   | 10
    `,
    "a form without targets": grid`
      三级指标 | 实际完成值 | 分值 | 得分
      完成率   | 0.96       | 10   | 10
    `,
  },

  invalid: {
    "fractions in two rows of three": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值                | 分值 | 得分
        完成率   | ≥95%       | 0.96 {row.percent-scale}  | 10   | 10
        覆盖率   | ≥95%       | 96%                       | 10   | 10
        参与率   | =100%      | 1 {row.percent-scale}     | 10   | 10
      `,
      messages: [
        "「完成率」目标 ≥95%、实际 0.96 相差约百倍，疑似一个按百分比、一个按数字填写。",
        "「参与率」目标 =100%、实际 1 相差约百倍，疑似一个按百分比、一个按数字填写。",
      ],
      fixed: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        完成率   | ≥95%       | 96%        | 10   | 10
        覆盖率   | ≥95%       | 96%        | 10   | 10
        参与率   | =100%      | 100%       | 10   | 10
      `,
    },
    "what is no fraction beside a percentage, which no fix touches": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值               | 分值 | 得分
        完成率   | ≥0.95      | 96% {row.percent-scale}  | 10   | 10
        缺勤率   | ≤4%        | 100 {row.percent-scale}  | 10   | 10
        到场率   | ≥100%      | 2.01 {row.percent-scale} | 10   | 10
        出席率   | ≥100%      | 2 {row.percent-scale}    | 10   | 10
      `,
      messages: [
        "「完成率」目标 ≥0.95、实际 96% 相差约百倍，疑似一个按百分比、一个按数字填写。",
        "「缺勤率」目标 ≤4%、实际 100 相差约百倍，疑似一个按百分比、一个按数字填写。",
        "「到场率」目标 ≥100%、实际 2.01 相差约百倍，疑似一个按百分比、一个按数字填写。",
        "「出席率」目标 ≥100%、实际 2 相差约百倍，疑似一个按百分比、一个按数字填写。",
      ],
      fixed: grid`
        三级指标 | 年度指标值 | 实际完成值              | 分值 | 得分
        完成率   | ≥0.95      | 96% {row.percent-scale} | 10   | 10
        缺勤率   | ≤4%        | 100 {row.percent-scale} | 10   | 10
        到场率   | ≥100%      | 2.01 {row.percent-scale} | 10   | 10
        出席率   | ≥100%      | 200%                    | 10   | 10
      `,
    },
    "a formula, which no fix overwrites": {
      sheet: withCell(
        grid`
          三级指标 | 年度指标值 | 实际完成值               | 分值 | 得分
          完成率   | ≥95%       | 0.96 {row.percent-scale} | 10   | 10
        `,
        "C2",
        { formula: "=48/50" },
      ),
      messages: ["「完成率」目标 ≥95%、实际 0.96 相差约百倍，疑似一个按百分比、一个按数字填写。"],
    },
  },
});
