import { recognize } from "../../src/recognize/recognize";
import { nationalProfile, type ScoringProfile } from "../../src/score/profile";
import { planFormulas } from "../../src/session/formulas";
import { fromA1, toA1 } from "../../src/sheet/address";
import type { Sheet } from "../../src/sheet/sheet";
import { putCell } from "../helpers/edit-sheet";
import { grid } from "../helpers/draw";

/** `E3 93.77% =PERF.RATE(B3,C3) 0.9377`: where, what is shown, the formula, and what it gives. */
function planned(sheet: Sheet, profile: ScoringProfile = nationalProfile): readonly string[] {
  const forms = recognize(sheet).forms;
  return planFormulas(sheet, forms, profile).map(({ at, present, formula, gives }) =>
    [toA1(at), present, formula, String(gives)].join(" "),
  );
}

const full = grid`
  项目支出绩效自评表 | < | < | < | < | <
  项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
  年度资金总额     | 100        | 93.77      | 10   | 93.77% | 9.38
  其他资金         | 0          | 0          |      |        |
  三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
  培训人数 | ≥100人次   | 120人次    | 30   | 30   |
  培训次数 | ≥5次       | 4次        | 30   | 30   |
  培训质量 | 良好       | 良好       | 10   | 10   |
  满意率   | ≥90%       | 95%        | 20   |      |
  总分     |            |            | 100  | 99.38 |
  评分等级 | 优         |            |      |       |
`.sheet;

test("every figure whose inputs are known, the blank ones too", () => {
  expect(planned(full)).toEqual([
    "E3 93.77% =PERF.RATE(B3,C3) 0.9377",
    "F3 9.38 =PERF.EXECSCORE(B3,C3,D3) 9.38",
    "E6 30 =PERF.SCORE(B6,C6,D6) 30",
    "E7 30 =PERF.SCORE(B7,C7,D7) 24",
    "E9  =PERF.SCORE(B9,C9,D9) 20",
    "E10 99.38 =PERF.TOTAL(F3,E6:E9) 93.38",
    "B11 优 =PERF.GRADE(E10) 优",
  ]);
});

test("what a cell holds now is what it must still hold", () => {
  const sheet = putCell(full, fromA1("E10")!, { formula: "=SUM(E6:E9)+F3" });
  const [total] = planFormulas(sheet, recognize(sheet).forms, nationalProfile).filter(
    ({ figure }) => figure === "total",
  );
  expect(total).toMatchObject({
    formIndex: 0,
    name: "",
    presentFormula: "=SUM(E6:E9)+F3",
    write: {
      at: fromA1("E10"),
      input: { kind: "formula", formula: "=PERF.TOTAL(F3,E6:E9)" },
      expected: { value: 99.38, formula: "=SUM(E6:E9)+F3", numberFormat: "0.00" },
    },
  });
});

test("a cell that has exactly this formula is left out", () => {
  const sheet = putCell(full, fromA1("E10")!, { formula: "=PERF.TOTAL(F3,E6:E9)" });
  expect(planned(sheet).filter((line) => line.startsWith("E10"))).toEqual([]);
  expect(planned(sheet)).toContain("B11 优 =PERF.GRADE(E10) 优");
});

test.each<[string, string, string]>([
  ["words for an actual value", "C6", "较好"],
  ["a blank target", "B6", ""],
  ["points that cannot be read", "D6", "三十"],
])("no score without its inputs: %s", (_, a1, text) => {
  const sheet = putCell(full, fromA1(a1)!, { value: text === "" ? null : text, text });
  expect(planned(sheet).filter((line) => line.startsWith("E6"))).toEqual([]);
});

test("no total where a score is not known", () => {
  const sheet = putCell(full, fromA1("E8")!, { value: null, text: "" });
  const figures = planFormulas(sheet, recognize(sheet).forms, nationalProfile);
  expect(figures.map(({ figure }) => figure)).not.toContain("total");
});

test.each<[string, string, Partial<Record<"text" | "numberFormat", string>>]>([
  ["a cell that keeps every input as a text", "E6", { numberFormat: "@" }],
  ["a score that is shown as a percentage", "E6", { numberFormat: "0%" }],
  ["a score with words beside it", "E6", { text: "30分" }],
  ["a grade with words beside it", "B11", { text: "自评为优" }],
])("is left alone: %s", (_, a1, { text, numberFormat }) => {
  const sheet = putCell(full, fromA1(a1)!, {
    ...(text === undefined ? {} : { value: text, text }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  });
  expect(planned(sheet).filter((line) => line.startsWith(`${a1} `))).toEqual([]);
});

describe("the rate keeps what is shown", () => {
  const shown = (rate: string): readonly string[] =>
    planned(
      grid`
      项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率  | 得分
      年度资金总额     | 300        | 200        | 10   | ${rate} | 6.67
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
      培训人数 | ≥100人次   | 120人次    | 90   | 90   |
    `.sheet,
    ).filter((line) => line.startsWith("E2"));

  test.each([
    ["66.67%", "=PERF.RATE(B2,C2) 0.6667"],
    ["67%", "=PERF.RATE(B2,C2) 0.6667"],
    ["66.667%", "=PERF.RATE(B2,C2,3) 0.66667"],
    ["66.66%", `=PERF.RATE(B2,C2,,"截断") 0.6666`],
    ["'66.67%", `=TEXT(PERF.RATE(B2,C2),"0.00%") 66.67%`],
    ["'66.7%", `=TEXT(PERF.RATE(B2,C2),"0.0%") 66.7%`],
    ["66.67", "=PERF.RATE(B2,C2)*100 66.67"],
    ["0.6667", "=PERF.RATE(B2,C2) 0.6667"],
    ["50.00%", "=PERF.RATE(B2,C2) 0.6667"],
  ])("%s", (rate, expected) => {
    expect(shown(rate)).toEqual([`E2 ${rate.replace("'", "")} ${expected}`]);
  });
});

test("a form that truncates, in all its figures", () => {
  const { sheet } = grid`
    项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
    年度资金总额     | 300        | 200        | 10   | 66.66% | 6.66
    三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
    培训人数 | ≥300人次   | 200人次    | 20   | 13.33 |
  `;
  expect(planned(sheet)).toEqual([
    `E2 66.66% =PERF.RATE(B2,C2,,"截断") 0.6666`,
    `F2 6.66 =PERF.EXECSCORE(B2,C2,D2,"截断") 6.66`,
    `E4 13.33 =PERF.SCORE(B4,C4,D4,"截断") 13.33`,
  ]);
});

test("a profile that no formula can name takes no part", () => {
  const profile = { ...nationalProfile, id: "own" };
  expect(planned(full, profile).map((line) => line.split(" ")[2])).toEqual([
    "=PERF.RATE(B3,C3)",
    "=PERF.EXECSCORE(B3,C3,D3)",
  ]);
});

test("merged cells are named by their first, and a range holds nothing else", () => {
  const { sheet } = grid`
    三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
    培训人数 | ≥100人次   | 120人次    | 20   | 20   |
    ^        | ^          | ^          | ^    | ^    |
    培训次数 | ≥5次       | 5次        | 30   | 30   |
    小计     |            |            | 50   | 50   |
    满意率   | ≥90%       | 95%        | 50   | 50   |
    总分     |            |            | 100  | 100  |
  `;
  expect(planned(sheet)).toEqual([
    "E2 20 =PERF.SCORE(B2,C2,D2) 20",
    "E4 30 =PERF.SCORE(B4,C4,D4) 30",
    "E6 50 =PERF.SCORE(B6,C6,D6) 50",
    "E7 100 =PERF.TOTAL(E2:E4,E6) 100",
  ]);
});

test("a target that only its name tells the direction of is not scored by a formula", () => {
  const { sheet } = grid`
    三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
    培训人数 | 100人次    | 120人次    | 20   | 20   |
    平均成本 | ≤5万元     | 4万元      | 20   | 20   |
  `;
  expect(planned(sheet)).toEqual(["E3 20 =PERF.SCORE(B3,C3,D3) 20"]);
});
