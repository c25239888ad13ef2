import { writeEnvelope } from "../../src/kept/envelope";
import { longestKept, nothingKept, readKept, writeKept } from "../../src/kept/kept";

const waiver = {
  sheet: "自评表",
  ruleId: "row.score-above-formula",
  fingerprint: "0123456789abcdef",
  at: "D3",
  reason: "按合同约定计分",
  name: "张三",
  date: "2026-01-31",
};
const profile = { base: "hubei", changes: { thresholds: { lowExecution: 70 } } };
const layout = {
  name: "村里的表",
  header: [{ text: "工作事项", row: 0, column: 0, rows: 1, columns: 1 }],
  columns: [{ column: 0, role: "name" }],
  total: null,
  grade: null,
};
const severities = { "goal.empty": "error", "row.target-zero": "off" };

function read(data: unknown): ReturnType<typeof readKept> {
  return readKept(writeEnvelope(JSON.stringify(data)));
}

/** What would be in the part after it was read and written. */
function again(data: unknown): unknown {
  return JSON.parse(/>([^]*)</.exec(writeKept(read(data).kept))![1]!);
}

test("a workbook without the part keeps nothing", () => {
  expect(readKept(null)).toEqual({ kept: nothingKept, wrong: [] });
});

test("what is written is read", () => {
  const sheets = {
    封面: { notForm: "sheet" },
    附表: {
      notForm: [{ at: "A3", header: "指标|得分" }],
      moneyUnit: "yuan",
      percentColumns: ["actual"],
    },
  };
  const data = { profile, severities, waivers: [waiver], layouts: [layout], sheets };
  const reading = read(data);
  expect(reading).toMatchObject({ kept: data, wrong: [] });
  expect(readKept(writeKept(reading.kept))).toEqual(reading);
});

test("a part without an entry keeps nothing there", () => {
  expect(read({ profile: null })).toEqual({ kept: nothingKept, wrong: [] });
});

test("what a newer version wrote is written back", () => {
  const data = {
    layouts: [{ ...layout, colour: "red" }, { name: "乙" }],
    sheets: { 封面: { skipped: true }, 附表: { notForm: "half" } },
    charts: { format: "x" },
    profile: { base: "mars", changes: {}, colour: "red" },
    severities: { "row.not-yet": "error", "goal.empty": "loud", "row.target-zero": "info" },
    waivers: [{ ...waiver, until: "2027" }, { range: "A1:B2" }],
  };
  expect(again(data)).toEqual(data);
});

test("what is wrong in one entry does not lose the others", () => {
  const { kept, wrong } = read({
    profile: { base: "mars", changes: {} },
    severities: { "row.not-yet": "error", "row.target-zero": "info" },
    waivers: [{ ...waiver, date: "yesterday" }, waiver, "x", { ...waiver, at: "3D" }],
  });
  expect(kept).toMatchObject({
    profile: null,
    severities: { "row.target-zero": "info" },
    waivers: [waiver],
  });
  expect(wrong).toEqual([
    "工作簿里保存的口径没有用上：“基础口径”应是已有的口径。",
    "工作簿里保存的“row.not-yet”的级别没有用上：没有这条规则，或写法不对。",
    "工作簿里保存的第 1 条豁免没有用上：日期应写成 2026-01-31 的样子。",
    "工作簿里保存的第 3 条豁免没有用上：缺少内容，或写法不对。",
    "工作簿里保存的第 4 条豁免没有用上：单元格的地址写法不对。",
  ]);
});

test("a layout or what is said of a sheet that is wrong does not lose the others", () => {
  const said = { moneyUnit: "yuan" };
  const { kept, wrong } = read({
    layouts: [{ name: "乙" }, layout],
    sheets: { 甲: said, 乙: { moneyUnit: "dollar" }, 丙: { notForm: [{ at: "3D", header: "" }] } },
  });
  expect(kept).toMatchObject({ layouts: [layout], sheets: { 甲: said } });
  expect(Object.keys(kept.sheets)).toEqual(["甲"]);
  expect(wrong).toEqual([
    "工作簿里保存的版式有 1 个没有用上：写法不对，或来自更新的版本。",
    "工作簿里保存的工作表“乙”的设置没有用上：写法不对。",
    "工作簿里保存的工作表“丙”的设置没有用上：写法不对。",
  ]);
});

test("entries of another kind are said to be wrong", () => {
  expect(read({ severities: [], waivers: {}, layouts: {}, sheets: [] }).wrong).toEqual([
    "工作簿里保存的规则级别写法不对，没有用上。",
    "工作簿里保存的豁免写法不对，没有用上。",
    "工作簿里保存的版式写法不对，没有用上。",
    "工作簿里保存的单表设置写法不对，没有用上。",
  ]);
});

test.each([
  ["no XML", "?"],
  ["no JSON", writeEnvelope("{")],
  ["a list", writeEnvelope("[]")],
])("a part with %s is damaged", (_, text) => {
  expect(readKept(text)).toEqual({
    kept: nothingKept,
    wrong: ["工作簿里保存的设置已损坏，读不出来；再次保存设置时会重写。"],
  });
});

test("a part that is too long is not read", () => {
  const { kept, wrong } = read({ waivers: [waiver], padding: "x".repeat(longestKept) });
  expect(kept).toEqual(nothingKept);
  expect(wrong).toEqual(["工作簿里保存的设置过多，读不出来；再次保存设置时会重写。"]);
});
