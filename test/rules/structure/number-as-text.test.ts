import { numberAsText } from "../../../src/rules/structure/number-as-text";
import { grid } from "../../helpers/draw";
import { withCell } from "../../helpers/edit-sheet";
import { fundsGrid } from "../../helpers/funds-grid";
import { testRule } from "../../helpers/test-rule";

testRule(numberAsText, {
  valid: {
    numbers: grid`
      项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值  | 执行率 | 得分
      年度资金总额     | 97.68      | 97.68      | 91.6       | 10    | 93.77% | 9.37
      三级指标         | 年度指标值 | 实际完成值 | 分值       | 得分  |        |
      巡检次数         | ≥12次      | 12次       | 90         | 90    |        |
      总分             |            |            | 100        | 99.37 |        |
    `,
    "targets and actual values, which are texts by nature": grid`
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      巡检次数 | '12        | '12        | 100  | 100
    `,
    "dashes, blanks, words and errors": fundsGrid`
      项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
      年度资金总额     | 待定       | -          |            | #N/A | 九成   | —
    `,
    "separators in every amount from 1,000 up": fundsGrid`
      项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率
      年度资金总额     | 12,566.54  | 1,000      | 999.99     | 50%
      当年财政拨款     | 12,566.54  | 1,000.00   | 999.9      | 50%
    `,
    "separators beside what is no amount": fundsGrid`
      项目资金（元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率
      年度资金总额   | 857,515.00 | 2023年下达 | 1,000      | 50%
    `,
    "separators in none": fundsGrid`
      项目资金（元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率
      年度资金总额   | 857515.00  | 854500     | 1000       | 50%
    `,
    "numbers of a result card": grid`
      绩效评价结果信息表 | <
      决算金额           | 32 万元
      评价分值           | 95.96 分
      评价结论           | 等次为“优”
    `,
    "figures in the brackets of a label": grid`
      一级指标   | 二级指标       | 三级指标 | 分值 | 得分
      产出（50） | 数量指标（50） | 一个中心 | 50   | 50
      小计       | <              | <        | 50   | 50
    `,
  },

  invalid: {
    "two texts, and a number between them": {
      sheet: grid`
        三级指标   | 年度指标值 | 实际完成值 | 分值                              | 得分
        巡检次数   | ≥12次      | 12次       | '10.00 {structure.number-as-text} | 10
        验收合格率 | ≥95%       | 96%        | 90                                | '８５ {structure.number-as-text}
      `,
      messages: [
        "D2 的数字是文本“10.00”，公式会按 0 处理。",
        "E3 的数字是文本“８５”，公式会按 0 处理。",
      ],
      fixed: grid`
        三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
        巡检次数   | ≥12次      | 12次       | 10   | 10
        验收合格率 | ≥95%       | 96%        | 90   | 85
      `,
    },
    "units, separators, blanks and percent signs": {
      sheet: grid`
        项目资金（元） | 年初预算数                        | 全年预算数                              | 全年执行数                             | 分值                            | 执行率                                | 得分
        年度资金总额   | '1,000 {structure.number-as-text} | １２．５万元 {structure.number-as-text} | 9,500.00 元 {structure.number-as-text} | 10分 {structure.number-as-text} | ７．６０％ {structure.number-as-text} | '+0.76 {structure.number-as-text}
        三级指标       | 年度指标值                        | 实际完成值                              | 分值                                   | 得分                            |                                       |
        巡检次数       | ≥12次                             | 12次                                    | '90% {structure.number-as-text}        | 90分 {structure.number-as-text} |                                       |
      `,
      messages: [
        "B2 的数字是文本“1,000”，公式会按 0 处理。",
        "C2 的数字是文本“１２．５万元”，公式会按 0 处理。",
        "D2 的数字是文本“9,500.00 元”，公式会按 0 处理。",
        "E2 的数字是文本“10分”，公式会按 0 处理。",
        "F2 的数字是文本“７．６０％”，公式会按 0 处理。",
        "G2 的数字是文本“+0.76”，公式会按 0 处理。",
        "D4 的数字是文本“90%”，公式会按 0 处理。",
        "E4 的数字是文本“90分”，公式会按 0 处理。",
      ],
      fixed: grid`
        项目资金（元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        年度资金总额   | 1000       | 125000     | 9500       | 10   | 7.60%  | 0.76
        三级指标       | 年度指标值 | 实际完成值 | 分值       | 得分 |        |
        巡检次数       | ≥12次      | 12次       | 90%        | 90   |        |
      `,
    },
    "sources, subtotals and the total": {
      sheet: grid`
        项目资金     | 全年预算数                     | 全年执行数                      | 执行率(%)                         |
        年度资金总额 | 50                             | 45                              | '90.00 {structure.number-as-text} |
        当年财政拨款 | '50 {structure.number-as-text} | 45                              | 90.00                             |
        一级指标     | 三级指标                       | 分值                            | 得分                              | 备注
        产出指标     | 巡检次数                       | 90                              | 90                                |
        小计         |                                | 90                              | '90 {structure.number-as-text}    |
        总分         |                                | '100 {structure.number-as-text} | 99                                |
      `,
      messages: [
        "D2 的数字是文本“90.00”，公式会按 0 处理。",
        "B3 的数字是文本“50”，公式会按 0 处理。",
        "D6 的数字是文本“90”，公式会按 0 处理。",
        "C7 的数字是文本“100”，公式会按 0 处理。",
      ],
      fixed: grid`
        项目资金     | 全年预算数 | 全年执行数 | 执行率(%) |
        年度资金总额 | 50         | 45         | 90        |
        当年财政拨款 | 50         | 45         | 90.00     |
        一级指标     | 三级指标   | 分值       | 得分      | 备注
        产出指标     | 巡检次数   | 90         | 90        |
        小计         |            | 90         | 90        |
        总分         |            | 100        | 99        |
      `,
    },
    "a fraction among fractions": {
      sheet: fundsGrid`
        项目资金（万元） | 全年预算数 | 全年执行数 | 执行率
        年度资金总额     | 97.68      | 91.60      | 0.9377
        当年财政拨款     | 97.68      | 91.60      | '0.9377 {structure.number-as-text}
      `,
      messages: ["D3 的数字是文本“0.9377”，公式会按 0 处理。"],
      fixed: fundsGrid`
        项目资金（万元） | 全年预算数 | 全年执行数 | 执行率
        年度资金总额     | 97.68      | 91.60      | 0.9377
        当年财政拨款     | 97.68      | 91.60      | 0.9377
      `,
    },
    "a unit that nothing but the cell says": {
      sheet: fundsGrid`
        项目资金     | 年初预算数                           | 全年预算数
        年度资金总额 | 97.68万元 {structure.number-as-text} | 97.68
      `,
      messages: ["B2 的数字是文本“97.68万元”，公式会按 0 处理。"],
    },
    "a formula that makes a text": {
      sheet: withCell(
        fundsGrid`
          项目资金（万元） | 年初预算数                        | 全年预算数
          年度资金总额     | '97.68 {structure.number-as-text} | 97.68
        `,
        "B2",
        { formula: '=TEXT(C2,"0.00")' },
      ),
      messages: ["B2 的数字是文本“97.68”，公式会按 0 处理。"],
    },
    "separators here and there, reported once": {
      sheet: fundsGrid`
        项目资金（元） | 年初预算数 | 全年预算数                           | 全年执行数 | 执行率
        年度资金总额   | 999.99     | 854500.00 {structure.number-as-text} | 854,500    | 100%
        当年财政拨款   | 999.99     | 854500.00                            | 854,500.00 | 100%
      `,
      messages: ["资金数的千分位写法不一（854,500 / 854500.00），建议统一。"],
    },
    "separators of which one is exactly at 1,000": {
      sheet: fundsGrid`
        项目资金（元） | 年初预算数                       | 全年预算数
        年度资金总额   | 1,000 {structure.number-as-text} | 1000
      `,
      messages: ["资金数的千分位写法不一（1,000 / 1000），建议统一。"],
    },
  },
});
