import { rateMismatch } from "../../../src/rules/budget/rate-mismatch";
import { nationalProfile } from "../../../src/score/profile";
import { grid } from "../../helpers/draw";
import { withCell } from "../../helpers/edit-sheet";
import { fundsGrid } from "../../helpers/funds-grid";
import { testRule } from "../../helpers/test-rule";

/** One funds row: 全年预算数, 全年执行数 and 执行率 as they are drawn. */
function ratio(budget: string, executed: string, rate: string): ReturnType<typeof fundsGrid> {
  return fundsGrid`
    项目资金（元） | 全年预算数 | 全年执行数  | 执行率(%)
    年度资金总额   | ${budget}  | ${executed} | ${rate}
  `;
}

const fundsWithFormula = withCell(
  fundsGrid`
    项目资金（万元） | 全年预算数 | 全年执行数 | 执行率
    年度资金总额     | 97.68      | 91.60      | 93.77%
    当年财政拨款     | 97.68      | 91.60      | 90.00% {budget.rate-mismatch}
  `,
  "D3",
  { formula: "=81/90" },
);

testRule(rateMismatch, {
  valid: {
    "91.60 of 97.68 is 93.7755…: rounded to two decimals": ratio("97.68", "91.60", "93.78"),
    "truncated to two": ratio("97.68", "91.60", "93.77"),
    "rounded to one": ratio("97.68", "91.60", "93.8"),
    "truncated to one": ratio("97.68", "91.60", "93.7"),
    "rounded to none": ratio("97.68", "91.60", "94"),
    "truncated to none": ratio("97.68", "91.60", "93"),
    "a percent sign": ratio("97.68", "91.60", "93.77%"),
    "a percent sign inside a text": ratio("97.68", "91.60", "９３．７７％"),
    "a fraction": ratio("97.68", "91.60", "0.9377"),
    "more than all of the budget": ratio("100.00", "120.00", "120.00"),
    "a fraction above one": ratio("100.00", "120.00", "1.2"),
    // 100 × 50.05 / 99.95 + 0.005 = 50.08003, 100 × 49.95 / 100.05 − 0.005 = 49.92003
    "as much as the amounts' last decimal allows": ratio("100.0", "50.0", "50.08"),
    "as little as it allows": ratio("100.0", "50.0", "49.93"),
    // 100 × 123455 / 1000000 = 12.3455, and half a unit of the rate's last decimal is 0.0005
    "exactly half a unit of a third decimal too much": ratio("1000000", "123455", "12.346"),
    "exactly half a unit of it too little": ratio("1000000", "123455", "12.345"),
    "amounts in different units": ratio("1万元", "5000", "50.00"),
    "no rate printed": ratio("97.68", "91.60", ""),
    "a dash for the rate": ratio("97.68", "91.60", "-"),
    "nothing executed yet": ratio("97.68", "0.00", "0.00"),
    "no amount executed, which budget.figure-missing reports": ratio("97.68", "", "93.77"),
    "a budget of 0, which budget.full-year-zero reports": ratio("0.00", "91.60", "93.77"),
    "a rate that cannot be read": ratio("97.68", "91.60", "九成"),
    "an error for a rate, which structure.cell-error reports": ratio("97.68", "91.60", "#DIV/0!"),
    "an error for an amount": ratio("97.68", "#REF!", "50.00"),
    "a column of rates that the block does not have": fundsGrid`
      项目资金（元） | 全年预算数 | 全年执行数
      年度资金总额   | 97.68      | 91.60
    `,
    "a form without a funds block": grid`
      三级指标   | 分值 | 得分
      验收合格率 | 100  | 90
      总分       | 100  | 90
    `,
    "the rate of amounts that their format rounds, as they are shown": withCell(
      withCell(ratio("3", "2", "66.67%"), "B2", { value: 3.4 }),
      "C2",
      { value: 1.6 },
    ),
    "the quotient of amounts that their format rounds": withCell(
      withCell(ratio("3", "2", "58.82%"), "B2", { value: 3.4 }),
      "D2",
      { value: 2 / 3.4, formula: "=C2/B2" },
    ),
  },

  invalid: {
    "two wrong rates, and a right one between them": {
      sheet: fundsGrid`
        项目资金（万元） | 全年预算数 | 全年执行数 | 执行率(%)
        年度资金总额     | 97.68      | 91.60      | 39.77      {budget.rate-mismatch}
        当年财政拨款     | 90.00      | 81.00      | 90.00
        其他资金         | 7.68       | 10.60      | 100.00     {budget.rate-mismatch}
      `,
      messages: [
        "执行率填 39.77%，按 91.60/97.68 应为 93.78%。",
        "执行率填 100%，按 10.60/7.68 应为 138.02%。",
      ],
      safe: true,
      fixed: fundsGrid`
        项目资金（万元） | 全年预算数 | 全年执行数 | 执行率(%)
        年度资金总额     | 97.68      | 91.60      | 93.78
        当年财政拨款     | 90.00      | 81.00      | 90.00
        其他资金         | 7.68       | 10.60      | 138.02
      `,
    },
    "a source, where the total truncates": {
      sheet: fundsGrid`
        项目资金（万元） | 全年预算数 | 全年执行数 | 执行率(%)
        年度资金总额     | 97.68      | 91.60      | 93.77
        当年财政拨款     | 97.68      | 91.60      | 93.88      {budget.rate-mismatch}
      `,
      messages: ["执行率填 93.88%，按 91.60/97.68 应为 93.77%。"],
      safe: true,
      fixed: fundsGrid`
        项目资金（万元） | 全年预算数 | 全年执行数 | 执行率(%)
        年度资金总额     | 97.68      | 91.60      | 93.77
        当年财政拨款     | 97.68      | 91.60      | 93.77
      `,
    },
    "just above what the amounts allow": {
      sheet: ratio("100.0", "50.0", "50.09 {budget.rate-mismatch}"),
      messages: ["执行率填 50.09%，按 50.0/100.0 应为 50%。"],
      safe: true,
      fixed: ratio("100.0", "50.0", "50.00"),
    },
    "just below it": {
      sheet: ratio("100.0", "50.0", "49.92 {budget.rate-mismatch}"),
      messages: ["执行率填 49.92%，按 50.0/100.0 应为 50%。"],
      safe: true,
      fixed: ratio("100.0", "50.0", "50.00"),
    },
    "whole amounts, which allow nothing": {
      sheet: ratio("7", "3", "42.87 {budget.rate-mismatch}"),
      messages: ["执行率填 42.87%，按 3/7 应为 42.86%。"],
      safe: true,
      fixed: ratio("7", "3", "42.86"),
    },
    "more than half a unit of a third decimal": {
      sheet: ratio("1000000", "123455", "12.347 {budget.rate-mismatch}"),
      messages: ["执行率填 12.347%，按 123455/1000000 应为 12.35%。"],
      safe: true,
      fixed: ratio("1000000", "123455", "12.350"),
    },
    "a budget whose last decimal could make it 0": {
      sheet: ratio("0.01", "0.01", "10.00 {budget.rate-mismatch}"),
      messages: ["执行率填 10%，按 0.01/0.01 应为 100%。"],
      safe: true,
      fixed: ratio("0.01", "0.01", "100.00"),
    },
    "100 % of half the budget": {
      sheet: ratio("100", "50", "100.00% {budget.rate-mismatch}"),
      messages: ["执行率填 100%，按 50/100 应为 50%。"],
      safe: true,
      fixed: ratio("100", "50", "50.00%"),
    },
    "a wrong fraction": {
      sheet: ratio("97.68", "91.60", "0.9733 {budget.rate-mismatch}"),
      messages: ["执行率填 97.33%，按 91.60/97.68 应为 93.78%。"],
      safe: true,
      fixed: ratio("97.68", "91.60", "0.9378"),
    },
    "a wrong text": {
      sheet: ratio("97.68", "91.60", "'97.33% {budget.rate-mismatch}"),
      messages: ["执行率填 97.33%，按 91.60/97.68 应为 93.78%。"],
      safe: true,
      fixed: ratio("97.68", "91.60", "93.78%"),
    },
    "a formula that computes something else, for which a right one is offered": {
      sheet: withCell(ratio("100", "50", "40.00 {budget.rate-mismatch}"), "D2", {
        formula: "=B2-60",
      }),
      messages: ["执行率填 40%，按 50/100 应为 50%。"],
      safe: false,
      formulas: ["=ROUND(C2*100/B2,2)"],
      fixed: ratio("100", "50", "50.00"),
    },
    "a formula, under a profile with three decimals": {
      profile: { ...nationalProfile, rounding: { convention: "truncate", digits: 3 } },
      sheet: withCell(ratio("97.68", "91.60", "40.000 {budget.rate-mismatch}"), "D2", {
        formula: "=C2-51.6",
      }),
      messages: ["执行率填 40%，按 91.60/97.68 应为 93.775%。"],
      safe: false,
      formulas: ["=ROUNDDOWN(C2*100/B2,3)"],
      fixed: ratio("97.68", "91.60", "93.775"),
    },
    "a formula with a percent sign, in a form that truncates": {
      sheet: fundsWithFormula,
      messages: ["执行率填 90%，按 91.60/97.68 应为 93.77%。"],
      safe: false,
      formulas: ["=ROUNDDOWN(C3/B3,4)"],
      fixed: fundsGrid`
        项目资金（万元） | 全年预算数 | 全年执行数 | 执行率
        年度资金总额     | 97.68      | 91.60      | 93.77%
        当年财政拨款     | 97.68      | 91.60      | 93.77%
      `,
    },
    "a formula of amounts that are texts, which no fix overwrites": {
      sheet: withCell(ratio("'100", "50", "40.00 {budget.rate-mismatch}"), "D2", {
        formula: "=B2-60",
      }),
      messages: ["执行率填 40%，按 50/100 应为 50%。"],
    },
    "amounts that contradict each other": {
      sheet: fundsGrid`
        项目资金（万元） | 全年预算数 | 全年执行数 | 执行率(%)
        年度资金总额     | 100.00     | 90.00      | 80.00 {budget.rate-mismatch}
        当年财政拨款     | 60.00      | 50.00      |
        其他资金         | 40.00      | 30.00      |
      `,
      messages: ["执行率填 80%，按 90.00/100.00 应为 90%。"],
      safe: false,
      fixed: fundsGrid`
        项目资金（万元） | 全年预算数 | 全年执行数 | 执行率(%)
        年度资金总额     | 100.00     | 90.00      | 90.00
        当年财政拨款     | 60.00      | 50.00      |
        其他资金         | 40.00      | 30.00      |
      `,
    },
  },
});
