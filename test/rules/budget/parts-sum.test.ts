import { partsSum } from "../../../src/rules/budget/parts-sum";
import { grid } from "../../helpers/draw";
import { withCell } from "../../helpers/edit-sheet";
import { fundsGrid } from "../../helpers/funds-grid";
import { testRule } from "../../helpers/test-rule";

testRule(partsSum, {
  valid: {
    "three sums": fundsGrid`
      项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数
      年度资金总额     | 100.00     | 90.00      | 80.00
      当年财政拨款     | 70.00      | 60.00      | 55.50
      上年结转资金     | 20.00      | 20.00      | 14.50
      其他资金         | 10.00      | 10.00      | 10.00
    `,
    "blanks and dashes, which count as 0": fundsGrid`
      项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数
      年度资金总额     | 100.00     | 90.00      | 80.00
      当年财政拨款     | 100.00     | 90.00      | 80.00
      上年结转资金     |            | -          | —
      其他资金         | -          | /          |
    `,
    // Two sources and the total: 3 × 0.005 = 0.015
    "exactly the tolerance too much, and too little": fundsGrid`
      项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数
      年度资金总额     | 100.00     | 100.00     | 100.00
      当年财政拨款     | 60.00      | 60.00      | 60.000
      其他资金         | 40.015     | 39.985     | 40.000
    `,
    // The coarsest of 90.0, 50.00 and 40.15 has one decimal: 3 × 0.05 = 0.15
    "the tolerance of the coarsest figure": fundsGrid`
      项目资金（万元） | 年初预算数 | 全年预算数
      年度资金总额     | 90.0       | 90.00
      当年财政拨款     | 50.00      | 50.05
      其他资金         | 40.15      | 40.1
    `,
    // A single source: 2 × 0.005 = 0.01
    "exactly the tolerance of a single source": fundsGrid`
      项目资金（万元） | 年初预算数 | 全年预算数
      年度资金总额     | 100.00     | 100.00
      当年财政拨款     | 100.01     | 100.00
    `,
    "less than the total in a block with a single source, which can name a part": fundsGrid`
      项目资金（万元）   | 年初预算数 | 全年预算数
      年度资金总额       | 100.00     | 100.00
      其中：当年财政拨款 | 60.00      | 60.00
    `,
    "parts of a source, which are no more money": fundsGrid`
      项目资金（万元） | 年初预算数 | 全年预算数
      年度资金总额     | 100.00     | 100.00
      财政拨款         | 80.00      | 80.00
      其中：中央补助   | 50.00      | 50.00
      地方资金         | 30.00      | 30.00
      其他资金         | 20.00      | 20.00
    `,
    "no source filled": fundsGrid`
      项目资金（万元） | 年初预算数 | 全年预算数
      年度资金总额     | 100.00     | 100.00
      当年财政拨款     |            | -
      其他资金         |            | -
    `,
    "no total": fundsGrid`
      项目资金（万元） | 年初预算数 | 全年预算数
      年度资金总额     |            | -
      当年财政拨款     | 60.00      | 60.00
      其他资金         | 40.00      | 40.00
    `,
    "a source that cannot be read": fundsGrid`
      项目资金（万元） | 年初预算数 | 全年预算数
      年度资金总额     | 100.00     | 100.00
      当年财政拨款     | 60.00      | 60.00
      其他资金         | #REF!      | 四十
    `,
    "a total that cannot be read": fundsGrid`
      项目资金（万元） | 年初预算数 | 全年预算数
      年度资金总额     | #REF!      | 一百
      当年财政拨款     | 60.00      | 60.00
      其他资金         | 60.00      | 60.00
    `,
    "no sources": fundsGrid`
      项目资金（万元） | 年初预算数 | 全年预算数
      年度资金总额     | 100.00     | 100.00
    `,
    "points and scores, which are no amounts": fundsGrid`
      项目资金（万元） | 年初预算数 | 全年预算数 | 分值 | 得分
      年度资金总额     | 100.00     | 100.00     | 10   | 10
      当年财政拨款     | 60.00      | 60.00      | 6    | 5
      其他资金         | 40.00      | 40.00      | 5    | 6
    `,
    "a form without a funds block": grid`
      三级指标   | 分值 | 得分
      验收合格率 | 100  | 90
      总分       | 100  | 90
    `,
  },

  invalid: {
    "too little even with a part of a source, for which nothing sure is offered": {
      sheet: fundsGrid`
        项目资金（万元） | 年初预算数 | 全年预算数
        年度资金总额     | 50.00      | 100.00 {budget.parts-sum}
        财政拨款         | 50.00      | 50.00
        其中：中央补助   | 40.00      | 40.00
      `,
      messages: ["“年度资金总额”100.00 与其中各项之和 90 不符（全年预算数）。"],
    },
    "the first and the last column, and the one between them right": {
      sheet: fundsGrid`
        项目资金（万元） | 年初预算数                | 全年预算数 | 全年执行数
        年度资金总额     | 110.00 {budget.parts-sum} | 90.00      | 80.00      {budget.parts-sum}
        当年财政拨款     | 60.00                     | 60.00      | 60.00
        其他资金         | 40.00                     | 30.00      | 30.00
      `,
      messages: [
        "“年度资金总额”110.00 与其中各项之和 100 不符（年初预算数）。",
        "“年度资金总额”80.00 与其中各项之和 90 不符（全年执行数）。",
      ],
      otherwise: [
        "将“当年财政拨款”改为 70",
        "将“其他资金”改为 50",
        "将“当年财政拨款”改为 50",
        "将“其他资金”改为 20",
      ],
      fixed: fundsGrid`
        项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数
        年度资金总额     | 100.00     | 90.00      | 90.00
        当年财政拨款     | 60.00      | 60.00      | 60.00
        其他资金         | 40.00      | 30.00      | 30.00
      `,
    },
    "more than the tolerance, both ways": {
      sheet: fundsGrid`
        项目资金（万元） | 年初预算数                | 全年预算数
        年度资金总额     | 100.00 {budget.parts-sum} | 100.00     {budget.parts-sum}
        当年财政拨款     | 60.00                     | 60.00
        其他资金         | 40.016                    | 39.984
      `,
      messages: [
        "“年度资金总额”100.00 与其中各项之和 100.016 不符（年初预算数）。",
        "“年度资金总额”100.00 与其中各项之和 99.984 不符（全年预算数）。",
      ],
      otherwise: [
        "将“当年财政拨款”改为 59.984",
        "将“其他资金”改为 40",
        "将“当年财政拨款”改为 60.016",
        "将“其他资金”改为 40",
      ],
      // Under a format with two decimals the cell shows less of the sum than it holds.
      fixed: withCell(
        withCell(
          fundsGrid`
            项目资金（万元） | 年初预算数 | 全年预算数
            年度资金总额     | 100.02     | 99.98
            当年财政拨款     | 60.00      | 60.00
            其他资金         | 40.016     | 39.984
          `,
          "B2",
          { value: 100.016 },
        ),
        "C2",
        { value: 99.984 },
      ),
    },
    "a single source above the total": {
      sheet: fundsGrid`
        项目资金（万元） | 年初预算数 | 全年执行数
        年度资金总额     | 100.00     | 91.60      {budget.parts-sum}
        当年财政拨款     | 100.00     | 91.62
      `,
      messages: ["“年度资金总额”91.60 与其中各项之和 91.62 不符（全年执行数）。"],
      otherwise: ["将“当年财政拨款”改为 91.6"],
      fixed: fundsGrid`
        项目资金（万元） | 年初预算数 | 全年执行数
        年度资金总额     | 100.00     | 91.62
        当年财政拨款     | 100.00     | 91.62
      `,
    },
    "less than the total in a block with a second source that is blank": {
      sheet: fundsGrid`
        项目资金（元） | 年初预算数                    | 全年预算数
        年度资金总额   | 857,515.00 {budget.parts-sum} | 854,500
        当年财政拨款   | 857,151.00                    | 854,500.00
        其他资金       |                               | —
      `,
      messages: ["“年度资金总额”857,515.00 与其中各项之和 857151 不符（年初预算数）。"],
      otherwise: ["将“当年财政拨款”改为 857515", "将“其他资金”改为 364"],
      fixed: fundsGrid`
        项目资金（元） | 年初预算数 | 全年预算数
        年度资金总额   | 857,151.00 | 854,500
        当年财政拨款   | 857,151.00 | 854,500.00
        其他资金       |            | —
      `,
    },
    "a total of 0 beside sources": {
      sheet: fundsGrid`
        项目资金（万元） | 年初预算数              | 全年预算数
        年度资金总额     | 0.00 {budget.parts-sum} | 97.68
        当年财政拨款     | 97.68                   | 97.68
      `,
      messages: ["“年度资金总额”0.00 与其中各项之和 97.68 不符（年初预算数）。"],
      otherwise: ["将“当年财政拨款”改为 0"],
      fixed: fundsGrid`
        项目资金（万元） | 年初预算数 | 全年预算数
        年度资金总额     | 97.68      | 97.68
        当年财政拨款     | 97.68      | 97.68
      `,
    },
    "a total that adds up something else, for which a right formula is offered": {
      sheet: withCell(
        fundsGrid`
          项目资金（万元） | 年初预算数               | 全年预算数
          年度资金总额     | 60.00 {budget.parts-sum} | 100.00
          当年财政拨款     | 60.00                    | 60.00
          其他资金         | 40.00                    | 40.00
        `,
        "B2",
        { formula: "=SUM(B3:B3)" },
      ),
      messages: ["“年度资金总额”60.00 与其中各项之和 100 不符（年初预算数）。"],
      formulas: ["=SUM(B3:B4)"],
      otherwise: ["将“当年财政拨款”改为 20", "将“其他资金”改为 0"],
      fixed: fundsGrid`
        项目资金（万元） | 年初预算数 | 全年预算数
        年度资金总额     | 100.00     | 100.00
        当年财政拨款     | 60.00      | 60.00
        其他资金         | 40.00      | 40.00
      `,
    },
    "a part, where the rate is that of the total": {
      sheet: fundsGrid`
        项目资金（万元） | 全年预算数 | 全年执行数                | 执行率(%)
        年度资金总额     | 100.00     | 90.00 {budget.parts-sum} | 90.00
        当年财政拨款     | 100.00     | 80.00                    |
        其他资金         | -          | -                        |
      `,
      messages: ["“年度资金总额”90.00 与其中各项之和 80 不符（全年执行数）。"],
      fixed: fundsGrid`
        项目资金（万元） | 全年预算数 | 全年执行数 | 执行率(%)
        年度资金总额     | 100.00     | 90.00      | 90.00
        当年财政拨款     | 100.00     | 90.00      |
        其他资金         | -          | -          |
      `,
    },
    "the total, where the rate is that of the parts": {
      sheet: fundsGrid`
        项目资金（万元） | 全年预算数                | 全年执行数 | 执行率(%)
        年度资金总额     | 120.00 {budget.parts-sum} | 90.00      | 90.00
        当年财政拨款     | 100.00                    | 90.00      |
        其他资金         | 0.00                      | 0.00       |
      `,
      messages: ["“年度资金总额”120.00 与其中各项之和 100 不符（全年预算数）。"],
      fixed: fundsGrid`
        项目资金（万元） | 全年预算数 | 全年执行数 | 执行率(%)
        年度资金总额     | 100.00     | 90.00      | 90.00
        当年财政拨款     | 100.00     | 90.00      |
        其他资金         | 0.00       | 0.00       |
      `,
    },
  },
});
