import { unitMismatch } from "../../../src/rules/row/unit-mismatch";
import { grid } from "../../helpers/draw";
import { withCell } from "../../helpers/edit-sheet";
import { testRule } from "../../helpers/test-rule";

testRule(unitMismatch, {
  valid: {
    "the same units, however they are written": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12（次）  | 12次       | 10   | 10
      覆盖率   | ≥99.00(%)  | 99.00%     | 10   | 10
      参与率   | ≥99百分比  | 99％       | 10   | 10
    `,
    "units that convert": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      节约资金 | ≥5万元     | 50000元    | 5    | 5
      响应时间 | ≤2小时     | 90分钟     | 5    | 5
      建设工期 | ≤90天      | 80日       | 5    | 5
    `,
    "a unit that only one of the two has": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      采购数量 | ≥50个      | 50         | 10   | 10
      培训次数 | ≥12        | 12次       | 10   | 10
    `,
    "a unit in a column of its own": grid`
      三级指标 | 指标性质 | 指标值 | 度量单位 | 实际完成值 | 分值 | 得分
      覆盖率   | ≧        | 100    | %        | 100        | 10   | 10
      受助人数 | ≧        | 735    | 人次     | 735        | 10   | 10
    `,
    "words, dates, ranges and blanks": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      服务态度 | 良好       | 95%        | 10   | 10
      办结时间 | 2023年6月  | 6个月      | 10   | 10
      在线率   | 90-95%     | 93         | 10   | 10
      巡检次数 | ≥12次      |            | 10   | 10
    `,
    "a form without actual values": grid`
      三级指标 | 年度指标值 | 分值 | 得分
      巡检次数 | ≥12次      | 10   | 10
    `,
  },

  invalid: {
    "other units, in two rows of three": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值               | 分值 | 得分
        巡检次数 | ≥12次      | 12台 {row.unit-mismatch} | 10   | 10
        抽查次数 | ≥12次      | 12次                     | 10   | 10
        覆盖率   | ≥95%       | 95户 {row.unit-mismatch} | 10   | 10
      `,
      messages: [
        "「巡检次数」目标写“≥12次”，实际写“12台”，单位不一致。",
        "「覆盖率」目标写“≥95%”，实际写“95户”，单位不一致。",
      ],
    },
    "percentages beside bare numbers, said once": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值              | 分值 | 得分
        巡检次数 | ≥12次      | 12次                    | 10   | 10
        完成率   | =100%      | 100 {row.unit-mismatch} | 10   | 10
        覆盖率   | ≥95%       | 96%                     | 10   | 10
        对接率   | 100%       | 99.50                   | 10   | 9.95
        参与率   | ≥90        | 95%                     | 10   | 10
      `,
      messages: ["目标写“=100%”，实际写“100”，单位不一致（第 3、5、6 行）。"],
      fixed: grid`
        三级指标 | 年度指标值 | 实际完成值              | 分值 | 得分
        巡检次数 | ≥12次      | 12次                    | 10   | 10
        完成率   | =100%      | 100%                    | 10   | 10
        覆盖率   | ≥95%       | 96%                     | 10   | 10
        对接率   | 100%       | 99.50%                  | 10   | 9.95
        参与率   | ≥90        | 95% {row.unit-mismatch} | 10   | 10
      `,
    },
    "a number of another size, which row.percent-scale speaks of": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值               | 分值 | 得分
        完成率   | ≥95%       | 0.96 {row.unit-mismatch} | 10   | 10
      `,
      messages: ["目标写“≥95%”，实际写“0.96”，单位不一致（第 2 行）。"],
    },
    "a formula and a text with a sign, which no fix overwrites": {
      sheet: withCell(
        grid`
          三级指标 | 年度指标值 | 实际完成值             | 分值 | 得分
          完成率   | ≥95%       | 96 {row.unit-mismatch} | 10   | 10
          覆盖率   | ≥95%       | 96以上                 | 10   | 10
        `,
        "C2",
        { formula: "=48*2" },
      ),
      messages: ["目标写“≥95%”，实际写“96”，单位不一致（第 2、3 行）。"],
    },
  },
});
