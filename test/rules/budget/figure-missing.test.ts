import { figureMissing } from "../../../src/rules/budget/figure-missing";
import { grid, type Drawing } from "../../helpers/draw";
import { withCell } from "../../helpers/edit-sheet";
import { fundsGrid } from "../../helpers/funds-grid";
import { testRule } from "../../helpers/test-rule";

testRule(figureMissing, {
  valid: {
    "nothing missing": fundsGrid`
      项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率(%) | 得分
      年度资金总额     | 97.68      | 97.68      | 91.60      | 10   | 93.77     | 9.37
    `,
    "a blank 年初预算数": fundsGrid`
      项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率(%) | 得分
      年度资金总额     |            | 97.68      | 91.60      | 10   | 93.77     | 9.37
    `,
    "figures of 0": fundsGrid`
      项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率(%) | 得分
      年度资金总额     | 0.00       | 97.68      | 0.00       | 10   | 0.00      | 0.00
    `,
    "no points for the execution": fundsGrid`
      项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率(%) | 得分
      年度资金总额     | 97.68      | 97.68      |            |      |           |
    `,
    "points of 0": fundsGrid`
      项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率(%) | 得分
      年度资金总额     | 97.68      | 97.68      |            | 0    |           |
    `,
    "a dash for the points": fundsGrid`
      项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率(%) | 得分
      年度资金总额     | 97.68      | 97.68      |            | —    |           |
    `,
    "a budget of 0, which budget.full-year-zero reports": fundsGrid`
      项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率(%) | 得分
      年度资金总额     | 97.68      | 0.00       |            | 10   |           |
    `,
    "a blank budget, which budget.full-year-zero reports": fundsGrid`
      项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率(%) | 得分
      年度资金总额     | 97.68      |            |            | 10   |           |
    `,
    "errors, which structure.cell-error reports": fundsGrid`
      项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率(%) | 得分
      年度资金总额     | 97.68      | 97.68      | #REF!      | 10   | #VALUE!   | #VALUE!
    `,
    dashes: fundsGrid`
      项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率(%) | 得分
      年度资金总额     | 97.68      | 97.68      | -          | 10   | —         | /
    `,
    "blank sources": fundsGrid`
      项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率(%) | 得分
      年度资金总额     | 97.68      | 97.68      | 91.60      | 10   | 93.77     | 9.37
      当年财政拨款     | 97.68      | 97.68      |            | 10   |           |
    `,
    "columns that the block does not have": fundsGrid`
      项目资金（万元） | 年初预算数 | 全年预算数 | 分值
      年度资金总额     | 97.68      | 97.68      | 10
    `,
    "a form without a funds block": grid`
      三级指标   | 分值 | 得分
      验收合格率 | 100  | 90
      总分       | 100  | 90
    `,
  },

  invalid: {
    "a blank rate, in a form that truncates": {
      sheet: fundsGrid`
        项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率(%)               | 得分
        年度资金总额     | 97.68      | 97.68      | 91.60      | 10   | {budget.figure-missing} | 9.37
      `,
      messages: ["资金行“执行率”未填。"],
      safe: true,
      fixed: fundsGrid`
        项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率(%) | 得分
        年度资金总额     | 97.68      | 97.68      | 91.60      | 10   | 93.77     | 9.37
      `,
    },
    "a blank rate, where no header has a percent sign": {
      sheet: fundsGrid`
        项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率                  | 得分
        年度资金总额     | 97.68      | 97.68      | 91.60      | 10   | {budget.figure-missing} | 9.38
      `,
      messages: ["资金行“执行率”未填。"],
      safe: true,
      fixed: fundsGrid`
        项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        年度资金总额     | 97.68      | 97.68      | 91.60      | 10   | 93.78% | 9.38
      `,
    },
    "a blank score, in a form that truncates": {
      sheet: fundsGrid`
        项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        年度资金总额     | 97.68      | 97.68      | 91.60      | 10   | 93.77% | {budget.figure-missing}
      `,
      messages: ["资金行“得分”未填。"],
      safe: true,
      fixed: fundsGrid`
        项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        年度资金总额     | 97.68      | 97.68      | 91.60      | 10   | 93.77% | 9.37
      `,
    },
    "a blank score for more than the budget": {
      sheet: fundsGrid`
        项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        年度资金总额     | 97.68      | 50.00      | 60.00      | 10   | 120%   | {budget.figure-missing}
      `,
      messages: ["资金行“得分”未填。"],
      safe: true,
      fixed: fundsGrid`
        项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        年度资金总额     | 97.68      | 50.00      | 60.00      | 10   | 120%   | 10
      `,
    },
    "a blank amount, with those of the sources": {
      sheet: fundsGrid`
        项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数              | 分值 | 执行率 | 得分
        年度资金总额     | 97.68      | 97.68      | {budget.figure-missing} | 10   | 93.77% | 9.37
        当年财政拨款     | 90.00      | 90.00      | 90.00                   | -    | 100%   | -
        上年结转资金     |            |            | -                       | -    |        | -
        其他资金         | 7.68       | 7.68       | 1.60                    | -    | 20.83% | -
      `,
      messages: ["资金行“全年执行数”未填。"],
      safe: false,
      fixed: fundsGrid`
        项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        年度资金总额     | 97.68      | 97.68      | 91.6       | 10   | 93.77% | 9.37
        当年财政拨款     | 90.00      | 90.00      | 90.00      | -    | 100%   | -
        上年结转资金     |            |            | -          | -    |        | -
        其他资金         | 7.68       | 7.68       | 1.60       | -    | 20.83% | -
      `,
    },
    "a blank amount, and a source that cannot be read": {
      sheet: fundsGrid`
        项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数              | 分值 | 执行率 | 得分
        年度资金总额     | 97.68      | 97.68      | {budget.figure-missing} | 10   | 93.77% | 9.37
        当年财政拨款     | 90.00      | 90.00      | 90.00                   | -    | 100%   | -
        其他资金         | 7.68       | 7.68       | 待定                    | -    |        | -
      `,
      messages: ["资金行“全年执行数”未填。"],
    },
    "a blank amount, and a source that is a part of another one": {
      sheet: fundsGrid`
        项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数              | 分值 | 执行率 | 得分
        年度资金总额     | 97.68      | 97.68      | {budget.figure-missing} | 10   | 93.77% | 9.37
        财政拨款         | 97.68      | 97.68      | 91.60                   | -    | 93.77% | -
        其中：中央补助   | 7.68       | 7.68       | 1.60                    | -    | 20.83% | -
      `,
      messages: ["资金行“全年执行数”未填。"],
    },
    "everything blank": {
      sheet: fundsGrid`
        项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数              | 分值 | 执行率                  | 得分
        年度资金总额     | 97.68      | 97.68      | {budget.figure-missing} | 10   | {budget.figure-missing} | {budget.figure-missing}
      `,
      messages: ["资金行“全年执行数”未填。", "资金行“执行率”未填。", "资金行“得分”未填。"],
    },
    "the least budget, and the least points": {
      sheet: fundsGrid`
        项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        年度资金总额     | 0.5        | 0.5        | 0.4        | 0.5  | 80%    | {budget.figure-missing}
      `,
      messages: ["资金行“得分”未填。"],
      safe: true,
      fixed: fundsGrid`
        项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        年度资金总额     | 0.5        | 0.5        | 0.4        | 0.5  | 80%    | 0.4
      `,
    },
    "amounts that their format rounds, as they are shown": {
      sheet: rounded(fundsGrid`
        项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率                  | 得分
        年度资金总额     | 3          | 3          | 2          | 10   | {budget.figure-missing} | {budget.figure-missing}
      `),
      messages: ["资金行“执行率”未填。", "资金行“得分”未填。"],
      safe: true,
      fixed: rounded(fundsGrid`
        项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        年度资金总额     | 3          | 3          | 2          | 10   | 66.67% | 6.67
      `),
    },
    "a formula that shows nothing": {
      sheet: withCell(
        fundsGrid`
          项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
          年度资金总额     | 97.68      | 97.68      | 91.60      | 10   | 93.77% | {budget.figure-missing}
        `,
        "G2",
        { formula: '=IF(C2>100,10,"")' },
      ),
      messages: ["资金行“得分”未填。"],
    },
  },
});

/** 全年预算数 holds 3.4, and 全年执行数 1.6. */
function rounded(drawing: Drawing): Drawing {
  return withCell(withCell(drawing, "C2", { value: 3.4 }), "D2", { value: 1.6 });
}
