import { actualHasOperator } from "../../../src/rules/row/actual-has-operator";
import { grid } from "../../helpers/draw";
import { withCell } from "../../helpers/edit-sheet";
import { testRule } from "../../helpers/test-rule";

testRule(actualHasOperator, {
  valid: {
    "values without signs": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      | 12次       | 10   | 10
      合格率   | ≥95%       | 96%        | 10   | 10
      气温变化 | ≤2度       | -1度       | 10   | 10
    `,
    "words and ranges": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      服务态度 | 良好       | 良好       | 10   | 10
      参与率   | ≥80%       | 80-90%     | 10   | 10
      覆盖率   | ≥80%       | 大于80%    | 10   | 10
      比例结构 | 3个        | 3个>2个    | 10   | 10
    `,
    "blanks, dashes and errors": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | ≥12次      |            | 10   | 10
      抽查次数 | ≥12次      | —          | 10   | 10
      培训次数 | ≥12次      | #REF!      | 10   | 10
    `,
    "a pasted tag": grid`
      三级指标 | 年度指标值 | 实际完成值      | 分值 | 得分
      服务态度 | 良好       | <p>良好</p>     | 10   | 10
      办事效率 | 良好       | </p>良好<br/>   | 10   | 10
    `,
    "a formula": withCell(
      grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数 | ≥12次      | 12         | 10   | 10
      `,
      "C2",
      { formula: "=6+6" },
    ),
  },

  invalid: {
    "two rows of three": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值                        | 分值 | 得分
        舆情报告 | >=13份     | >=13份 {row.actual-has-operator}  | 10   | 10
        巡检次数 | ≥12次      | 12次                              | 10   | 10
        平台数量 | =1         | =1 {row.actual-has-operator}      | 10   | 10
      `,
      messages: [
        "「舆情报告」实际完成值应为实际数，不应写“>=13份”。",
        "「平台数量」实际完成值应为实际数，不应写“=1”。",
      ],
      fixed: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        舆情报告 | >=13份     | 13份       | 10   | 10
        巡检次数 | ≥12次      | 12次       | 10   | 10
        平台数量 | =1         | 1          | 10   | 10
      `,
    },
    "every sign, full and half width": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值                      | 分值 | 得分
        指标甲   | ≥50%       | ≥50.5% {row.actual-has-operator} | 10  | 10
        指标乙   | ≧5个       | ≧ 5个 {row.actual-has-operator}  | 10  | 10
        指标丙   | ≤5天       | ≤3天 {row.actual-has-operator}   | 10  | 10
        指标丁   | ≦5天       | ≦3天 {row.actual-has-operator}   | 10  | 10
        指标戊   | <5天       | <3天 {row.actual-has-operator}   | 10  | 10
        指标己   | >5天       | ＞6天 {row.actual-has-operator}  | 10  | 10
        指标庚   | 5天        | ＝5天 {row.actual-has-operator}  | 10  | 10
        指标辛   | ═5天       | ═5天 {row.actual-has-operator}   | 10  | 10
      `,
      messages: ["≥50.5%", "≧ 5个", "≤3天", "≦3天", "<3天", "＞6天", "＝5天", "═5天"].map(
        (text, index) =>
          `「指标${"甲乙丙丁戊己庚辛"[index]!}」实际完成值应为实际数，不应写“${text}”。`,
      ),
      fixed: grid`
        三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        指标甲   | ≥50%       | 50.5%      | 10   | 10
        指标乙   | ≧5个       | 5个        | 10   | 10
        指标丙   | ≤5天       | 3天        | 10   | 10
        指标丁   | ≦5天       | 3天        | 10   | 10
        指标戊   | <5天       | 3天        | 10   | 10
        指标己   | >5天       | 6天        | 10   | 10
        指标庚   | 5天        | 5天        | 10   | 10
        指标辛   | ═5天       | 5天        | 10   | 10
      `,
    },
    "words behind a sign, and a sign alone, for which there is no fix": {
      sheet: grid`
        三级指标 | 年度指标值 | 实际完成值                      | 分值 | 得分
        服务态度 | 良好       | =良好 {row.actual-has-operator} | 10   | 10
        巡检次数 | ≥12次      | ≥ {row.actual-has-operator}     | 10   | 10
      `,
      messages: [
        "「服务态度」实际完成值应为实际数，不应写“=良好”。",
        "「巡检次数」实际完成值应为实际数，不应写“≥”。",
      ],
      fixed: grid`
        三级指标 | 年度指标值 | 实际完成值                  | 分值 | 得分
        服务态度 | 良好       | 良好                        | 10   | 10
        巡检次数 | ≥12次      | ≥ {row.actual-has-operator} | 10   | 10
      `,
    },
    "a text that a formula makes, which no fix overwrites": {
      sheet: withCell(
        grid`
          三级指标 | 年度指标值 | 实际完成值                      | 分值 | 得分
          巡检次数 | ≥12次      | ≥12次 {row.actual-has-operator} | 10   | 10
        `,
        "C2",
        { formula: "=B2" },
      ),
      messages: ["「巡检次数」实际完成值应为实际数，不应写“≥12次”。"],
    },
  },
});
