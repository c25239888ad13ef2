import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkFile } from "../../src/cli/check-file";
import type { SheetsRead } from "../../src/cli/read-file";
import { createReporter } from "../../src/cli/reporter";
import { styleFor } from "../../src/cli/style";
import { rules } from "../../src/rules";
import { nationalProfile } from "../../src/score/profile";
import type { Sheet } from "../../src/sheet/sheet";
import { draw, grid } from "../helpers/draw";
import { reportShape } from "./schema";
import { smallForm } from "./small-form";
import { folderWith, reading, runCommand } from "./surroundings";

/** Any, as `JSON.parse` gives it: the tests ask for what they expect. */
async function toJson(...sheets: readonly Sheet[]) {
  const report = await checkFile("a.xlsx", {
    profile: nationalProfile,
    read: () => reading(...sheets),
  });
  const reporter = createReporter("json", {
    style: styleFor({}, {}),
    program: "0.1.0",
    fileCount: 1,
  });
  return JSON.parse(reporter.begin() + reporter.file(report) + reporter.end(report as never));
}

async function formOf(sheet: Sheet) {
  const { files } = await toJson(sheet);
  return files[0].sheets[0].forms[0];
}

describe("every form that we know has the documented shape", () => {
  const sheets = path.join(__dirname, "../sheets");

  test.each(readdirSync(sheets))("%s", async (name) => {
    const { sheet } = draw(readFileSync(path.join(sheets, name), "utf8"));
    expect(reportShape(await toJson(sheet), "$")).toEqual([]);
  });

  test("the texts as they are pasted", async () => {
    const seeds = path.join(__dirname, "../forms/seeds");
    const { stdout } = await runCommand(["check", "--format", "json", seeds]);
    expect(reportShape(JSON.parse(stdout), "$")).toEqual([]);
  });
});

interface Spoilable {
  total: { score: { value: unknown } };
  computed: { executionRate: string };
  goals: object;
  grade?: object;
}

test.each<[string, (form: Spoilable) => void, string]>([
  [
    "a number that is none",
    (form) => (form.total.score.value = 100),
    ".total.score.value is no decimal",
  ],
  ["a decimal with an exponent", (form) => (form.total.score.value = "1e2"), "is no decimal"],
  ["a rate that is a percentage", (form) => (form.computed.executionRate = "100"), "is no rate"],
  ["a key too few", (form) => delete form.grade, "instead of kind, profile, range"],
  [
    "another order",
    (form) => (form.goals = { actual: null, expected: null }),
    "has actual, expected",
  ],
])("the check of the shape finds %s", async (_, spoil, fault) => {
  const json = await toJson(smallForm.sheet);
  expect(reportShape(json, "$")).toEqual([]);
  spoil(json.files[0].sheets[0].forms[0]);
  expect(reportShape(json, "$")).toEqual([expect.stringContaining(fault)]);
});

test("the example on the page is what the program writes", async () => {
  const page = readFileSync(path.join(__dirname, "../../docs/json.md"), "utf8");
  const example = /^```json\n(.*?)^```$/ms.exec(page)?.[1];
  const read = (): Promise<SheetsRead> => reading({ ...smallForm.sheet, name: "自评表" });
  const folder = folderWith({ "社区.xlsx": "" });
  const { stdout } = await runCommand(
    ["check", "--format", "json", path.join(folder, "社区.xlsx"), path.join(folder, "街道.xlsx")],
    { read },
  );
  expect(stdout.replaceAll(folder, "2023")).toBe(example);
});

test("a sheet without a form says what was looked for, and an empty one too", async () => {
  const json = await toJson(grid`请逐项填写`.sheet, { ...grid``.sheet, name: "空表" });
  expect(reportShape(json, "$")).toEqual([]);
  expect(
    json.files[0].sheets.map((sheet: { name: string; notRecognized: { lookedFor: string[] } }) => [
      sheet.name,
      sheet.notRecognized.lookedFor,
    ]),
  ).toEqual(
    ["Sheet1", "空表"].map((name) => [
      name,
      ["三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ]),
  );
});

test.each<[string, string | null, object]>([
  ["≥120件", "120", { kind: "at-least", value: "120", upper: null, unit: "件" }],
  ["＞1,200.50元", "1200.5", { kind: "more-than", value: "1200.5", upper: null, unit: "元" }],
  ["不超过90%", "90", { kind: "at-most", value: "90", upper: null, unit: "%" }],
  ["<3次", "3", { kind: "less-than", value: "3", upper: null, unit: "次" }],
  ["=1", "1", { kind: "equal", value: "1", upper: null, unit: null }],
  ["103台", "103", { kind: "equal", value: "103", upper: null, unit: "台" }],
  ["≥0.0000001克", "0.0000001", { kind: "at-least", value: "0.0000001", upper: null, unit: "克" }],
  ["90-95%", null, { kind: "range", value: "90", upper: "95", unit: "%" }],
  ["2021年12月31日前", null, { kind: "date", value: "2021-12-31", upper: null, unit: null }],
  ["2021年6月", null, { kind: "date", value: "2021-06", upper: null, unit: null }],
  ["2021年", null, { kind: "date", value: "2021", upper: null, unit: null }],
  ["9月5日", null, { kind: "date", value: "09-05", upper: null, unit: null }],
  ["明显提升", null, { kind: "qualitative", value: null, upper: null, unit: null }],
])("the target %s", async (text, value, parsed) => {
  const { indicators } = await formOf(
    grid`
    三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
    甲       | ${text}    | 已完成     | 100  | 100
  `.sheet,
  );
  expect(indicators[0].target).toEqual({ at: "B2", text, value, parsed });
});

test("fields that are blank, covered, dashed, unreadable or not there", async () => {
  const { indicators, total, grade, goals, funds, moneyUnit, computed } = await formOf(
    grid`
    三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
    甲       | ≥1次       |            | 60   | -
    乙       | ≥1次       | #REF!      | 40   | 优秀
    丙       | ^          | 1次        | ^    | 0
  `.sheet,
  );
  expect(indicators.map((row: { row: number }) => row.row)).toEqual([2, 3, 4]);
  expect(indicators[0]).toMatchObject({
    name: { at: "A2", text: "甲", value: null },
    actual: { at: "C2", text: "", value: null, parsed: null },
    score: { at: "E2", text: "-", value: null },
    deviation: null,
  });
  expect(indicators[1]).toMatchObject({
    actual: { at: "C3", text: "#REF!", value: null, parsed: null },
    score: { at: "E3", text: "优秀", value: null },
  });
  expect(indicators[2]).toMatchObject({
    target: { at: "B4", text: "", value: null, parsed: null },
    points: { at: "D4", text: "", value: null },
    score: { at: "E4", text: "0", value: "0" },
  });
  expect({ total, grade, goals, funds, moneyUnit }).toEqual({
    total: { points: null, score: null },
    grade: null,
    goals: { expected: null, actual: null },
    funds: [],
    moneyUnit: null,
  });
  expect(computed).toEqual({
    executionRate: null,
    executionScore: null,
    pointsTotal: "100",
    scoreTotal: null,
    grade: null,
    rounding: "either",
  });
});

test.each<[string, string, string, object]>([
  [
    "truncates",
    "93.77%",
    "9.37",
    { executionRate: "0.9377", executionScore: "9.37", rounding: "truncate" },
  ],
  [
    "rounds",
    "93.78%",
    "9.38",
    { executionRate: "0.9378", executionScore: "9.38", rounding: "round" },
  ],
  [
    "does not say",
    "94%",
    "",
    { executionRate: "0.9378", executionScore: "9.38", rounding: "either" },
  ],
])("the computed figures of a form that %s", async (_, rate, score, expected) => {
  const form = await formOf(
    grid`
    项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率  | 得分
    年度资金总额     | 97.68      | 91.60      | 10   | ${rate} | ${score}
    三级指标         | 年度指标值 | 实际完成值 | 分值 | 得分    |
    甲               | ≥1次       | 1次        | 90   | 89.95   |
  `.sheet,
  );
  expect(form.computed).toMatchObject({ ...expected, pointsTotal: "100" });
  expect(form.moneyUnit).toBe("万元");
});

test("a rate is a share of one, however it is written", async () => {
  const rates = ["93.77%", "93.77", "0.9377"];
  const forms = await Promise.all(
    rates.map((rate) =>
      formOf(
        grid`
        项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率  | 得分
        年度资金总额     | 97.68      | 91.60      | 10   | ${rate} | 9.37
        三级指标         | 年度指标值 | 实际完成值 | 分值 | 得分    |
        甲               | ≥1次       | 1次        | 90   | 90      |
      `.sheet,
      ),
    ),
  );
  expect(forms.map(({ funds }) => funds[0].executionRate)).toEqual(
    rates.map((text) => ({ at: "E2", text, value: "0.9377" })),
  );
});

test("why a rule had nothing to check", async () => {
  const { coverage } = await formOf(
    grid`
    三级指标 | 年度指标值 | 分值 | 得分
    甲       | ≥1次       | 100  | 100
  `.sheet,
  );
  expect(Number(coverage.applied) + Number(coverage.notApplicable.length)).toBe(rules.length);
  expect(coverage.notApplicable).toContainEqual({
    ruleId: "row.actual-missing",
    reason: "表头没有“实际完成值”列。",
  });
});
