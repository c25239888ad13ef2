import { isFilled } from "../../src/form/field";
import type { Form } from "../../src/form/form";
import { holdsQuantity } from "../../src/form/quantity";
import { recognize } from "../../src/recognize/recognize";
import { roundedFigures } from "../../src/score/execution";
import { gradeOf } from "../../src/score/grade";
import { nationalProfile } from "../../src/score/profile";
import { conventionOf, fitsRounded } from "../../src/score/round";
import { totalPoints, totalScore } from "../../src/score/total";
import { grid } from "../helpers/draw";
import { factsOf, flatFacts } from "./facts";
import { drawnForms, drawnSheets, families, pasted, seedRows, type Family } from "./seeds";

const pastedForms = (family: Family): readonly Form[] => recognize(pasted(seedRows(family))).forms;

/** forms, indicators */
const sizes: Readonly<Record<Family, readonly [number, number]>> = {
  "putuo-2021": [1, 10],
  "putuo-2023": [11, 114],
  "jiading-2018": [8, 0],
  "lvhua-2020": [6, 36],
};

describe.each(families)("%s", (family) => {
  const sources = [
    ["drawn", drawnForms(family)],
    ["pasted", pastedForms(family)],
  ] as const;

  test.each(sources)("has all its forms and indicators, %s", (_, forms) => {
    const indicators = forms.flatMap((form) => form.indicators);
    expect([forms.length, indicators.length]).toEqual(sizes[family]);
  });

  test("says the same, drawn and pasted", () => {
    expect(pastedForms(family).map(withoutMarkup)).toEqual(drawnForms(family).map(withoutMarkup));
  });

  test.each(sources)("has nothing that cannot be read, %s", (_, forms) => {
    expect(JSON.stringify(forms.map(factsOf))).not.toContain("[unreadable");
  });
});

/**
 * Pasting takes away the quotation marks around a cell, and a page break of the pasted text can come
 * before a </p> that the drawing has at the end.
 */
function withoutMarkup(form: Form): unknown {
  const { goals, ...facts } = factsOf(form);
  return { ...facts, goals: Object.values(goals).map((text) => text.replace(/<\/?p>|"/g, "")) };
}

const grids = families.flatMap((family) =>
  [...drawnForms(family), ...pastedForms(family)]
    .filter(({ kind }) => kind === "self-evaluation")
    .map((form, index) => [`${family} ${index + 1}`, form] as const),
);

test("there are 18 complete grids, once drawn and once pasted", () => {
  expect(grids).toHaveLength(36);
});

describe.each(grids)("the figures of %s", (_, form) => {
  test("add up to 100 points", () => {
    expect(totalPoints(form).shown.toFixed()).toBe("100");
    expect(shown(form.total?.points)).toBe("100");
  });

  test("add up to the printed total", () => {
    expect(shown(form.total?.score)).toBe(totalScore(form).shown.toFixed());
  });

  test("give the printed grade, where there is one", () => {
    if (isFilled(form.grade)) expect(form.grade.value).toBe(printedGrade(form));
  });

  test("give the printed execution rate and its score", () => {
    const { rate, score } = form.funds
      ? roundedFigures(form.funds.total)
      : { rate: null, score: null };
    expect(rate && fitsRounded(rate.printed, rate.exact)).not.toBe(false);
    expect(score && fitsRounded(score.printed, score.exact)).not.toBe(false);
  });
});

function shown(
  field: Form["grade"] | NonNullable<Form["total"]>["score"] | undefined,
): string | null {
  return field?.state === "filled" && typeof field.value === "object"
    ? field.value.shown.toFixed()
    : null;
}

function printedGrade(form: Form): string {
  return gradeOf(totalScore(form).shown, nationalProfile);
}

test("a rate of every form of 2023 and 2020 is printed", () => {
  const funds = [...drawnForms("putuo-2023"), ...drawnForms("lvhua-2020")].map(
    (form) => form.funds,
  );
  expect(funds.filter((block) => block && roundedFigures(block.total).rate)).toHaveLength(17);
});

test.each<[Family, string]>([
  ["putuo-2023", "truncate"],
  ["lvhua-2020", "round"],
])("the rates of %s %s", (family, expected) => {
  const conventions = drawnForms(family).flatMap(({ funds }) => {
    const rate = funds && roundedFigures(funds.total).rate;
    return rate ? [conventionOf(rate)] : [];
  });
  expect([...new Set(conventions.filter((convention) => convention !== null))]).toEqual([expected]);
});

test("the fragment between two forms belongs to neither", () => {
  const [, , , , , , , eighth, ninth] = pastedForms("putuo-2023");
  expect(eighth?.range).toEqual({ top: 197, bottom: 216, left: 0, right: 8 });
  expect(ninth?.range.top).toBe(228);
});

describe("three score tables of a report", () => {
  const forms = recognize(drawnSheets("shandan-2023")[0]!.sheet).forms.map(factsOf);

  test("are three forms of their own kind", () => {
    expect(
      forms.map(({ kind, title, indicators, total }) => [kind, title, indicators.length, total]),
    ).toEqual([
      ["score-table", "表1.产出指标得分情况", 10, null],
      ["score-table", "表2.效益指标得分情况", 3, null],
      ["score-table", "表3.满意度指标得分情况", 2, null],
    ]);
  });

  test("have the figures of their labels and of 小计 as subtotals", () => {
    expect(
      forms[0]?.subtotals.map(({ label, points, score, indicators }) => [
        label,
        points,
        score,
        indicators.length,
      ]),
    ).toEqual([
      ["产出（50）", "50", "[absent]", 10],
      ["数量指标（12）", "12", "[absent]", 4],
      ["质量指标（10）", "10", "[absent]", 2],
      ["时效指标（12）", "12", "[absent]", 2],
      ["成本指标（20）", "20", "[absent]", 2],
      ["小计", "50", "50", 10],
    ]);
  });
});

test("the subtotal rows of 2021 are no indicators", () => {
  const [form] = drawnForms("putuo-2021").map(factsOf);
  expect(
    form?.subtotals.map(({ label, points, score, indicators }) => [
      label,
      points,
      score,
      indicators,
    ]),
  ).toEqual([
    ["产出指标", "45", "45", [0, 1, 2, 3, 4, 5]],
    ["效益指标", "35", "35", [6, 7]],
    ["满意度指标", "20", "18", [8, 9]],
  ]);
});

test.each([
  ["nothing at all", grid``],
  [
    "a table of something else",
    grid`
    姓名 | 部门 | 分值
    张三 | 财务 | 10
  `,
  ],
  [
    "a grade and a year without a table",
    grid`
    (2023 年度) |
    评分等级    | 优
  `,
  ],
  [
    "names with a single column of values",
    grid`
    三级指标 | 分值
    采购数量 | 10
  `,
  ],
])("no form: %s", (_, { sheet }) => {
  expect(recognize(sheet)).toEqual({
    forms: [],
    readings: [],
    lookedFor: ["三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  });
});

test("a unit in a column of its own is the actual value's too, where its size allows it", () => {
  const [form] = recognize(
    grid`
      三级指标 | 指标性质 | 指标值 | 度量单位 | 实际完成值 | 分值 | 得分
      覆盖率   | ≧        | 100    | %        | 98         | 10   | 9.8
      参与率   | ≧        | 100    | %        | 0.98       | 10   | 9.8
      受助人数 | ≧        | 735    | 人次     | 735        | 10   | 10
      平台数量 | ═        | 2      | 个       | 2套        | 10   | 10
      服务态度 |          | 良好   |          | 90         | 10   | 10
    `.sheet,
  ).forms;
  const units = form!.indicators.map(({ actual }) =>
    holdsQuantity(actual) ? actual.value.unit : "",
  );
  expect(units).toEqual(["%", null, "人次", "套", null]);
});

test("a column whose cells do not fit what its header seems to say is left open", () => {
  const { sheet } = grid`
    三级指标 | 年度指标值 | 实际完成值 | 分值 | 部门评分
    修路     | ≥3公里     | 3公里      | 60   | 合格
    栽树     | ≥100棵     | 90棵       | 40   | 不合格
  `;
  const { forms, readings } = recognize(sheet);
  expect(forms.map(({ columns }) => [...columns])).toEqual([["target", "actual", "points"]]);
  const open = readings[0]?.columns.filter(({ isOpen }) => isOpen);
  expect(open?.map(({ role, header }) => [role, header])).toEqual([
    ["score", { row: 0, column: 4 }],
  ]);
});

test("a column says how sure its role is", () => {
  const { sheet } = grid`
    一级指标 | 三级指标 | 年度绩效目标值 | 实际完成值 | 权重 | 自评得分
    产出指标 | 修路     | ≥3公里         | 3公里      | 100  | 100
  `;
  const [reading] = recognize(sheet).readings;
  expect(reading?.columns.map(({ role, confidence }) => [role, confidence])).toEqual([
    ["level1", 1],
    ["name", 1],
    ["target", 0.9],
    ["actual", 1],
    ["points", 0.8],
    ["score", 1],
  ]);
});

test.each([
  ["□优 ☑良 □中 □差", "good"],
  ["优□ 良√ 中□ 差□", "good"],
  ["优秀", "excellent"],
  ["良好（85分）", "good"],
  ["优（90-100分）", "excellent"],
  ["优/良/中/差", "[unreadable 优/良/中/差]"],
])("the grade %s is %s", (text, grade) => {
  const { sheet } = grid`
    三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
    修路     | ≥3公里     | 3公里      | 100  | 100
    评分等级 | ${text}    |            |      |
  `;
  expect(recognize(sheet).forms.map((form) => factsOf(form).grade)).toEqual([grade]);
});

test("labels and values can share a cell, and the total can stand in the head", () => {
  const { sheet } = grid`
    部门整体支出绩效自评表 |            |            |      |
    项目名称：修路         | 单位名称   | 水利局     | 自评总分 | 96.5
    三级指标               | 年度指标值 | 实际完成值 | 分值 | 得分
    修路                   | ≥3公里     | 3公里      | 100  | 100
    自评结论：良           |            |            |      |
    注：1.表内数据由财务科填写。 |      |            |      |
  `;
  expect(recognize(sheet).forms.map(flatFacts)).toMatchObject([
    {
      "header.项目名称": "修路",
      "header.单位名称": "水利局",
      "total.score": "96.5",
      grade: "good",
    },
  ]);
});
