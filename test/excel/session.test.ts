import type { Diagnostic } from "../../src/lint/rule";
import { rules } from "../../src/rules";
import { nationalProfile } from "../../src/score/profile";
import { createSession, type Session } from "../../src/session/session";
import type { RuleId } from "../../src/text/rules";
import { drawnSheet } from "../helpers/embedded-excel";
import { stageExcel, value, writes, type ExcelStage } from "../helpers/excel-stage";
import { findings } from "../helpers/session";
import { until } from "../helpers/until";

let stage: ExcelStage;
let session: Session;

beforeEach(async () => {
  stage = stageExcel([
    drawnSheet("自评表")`
      项目支出绩效自评表 | < | < | < | < | <
      项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
      年度资金总额 | 100 | 96.77 | 10 | 96.77% | 9.68
      三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      培训人数 | ≥100人次   | 120人次    | 30   | 30.0 |
      培训次数 | ≥5次       | 5次        | 30   | 30   |
      满意率   | ≥90%       | 95%        | 30   | 30   |
      总分     |            |            | 100  | 99.68 |
    `,
    drawnSheet("空")`字`,
  ]);
  const clock = {
    now: () => Date.now(),
    today: () => "2026-01-31",
    after: (milliseconds: number, callback: () => void) => {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
  };
  session = createSession({ host: stage.host, clock, rules, profile: nationalProfile });
  session.start();
  await finds();
});

afterEach(() => {
  session.dispose();
  stage.close();
});

/** Waits for exactly these findings, in a state that nothing has happened since. */
async function finds(...expected: readonly string[]): Promise<void> {
  await until(() => {
    const { sheet } = session.getState();
    const isFresh = sheet.status === "checked" && !sheet.stale;
    return isFresh && findings(session.getState()).toString() === expected.toString();
  });
}

function finding(ruleId: RuleId): Diagnostic<RuleId> {
  const { sheet } = session.getState();
  const all = sheet.status === "checked" ? sheet.forms : [];
  return all.flatMap(({ result }) => result.diagnostics).find((each) => each.ruleId === ruleId)!;
}

const overPoints = "E5 row.score-over-points";
const wrongTotal = "E8 total.score-mismatch";

test("a wrong score is found, mended with its format kept, and that undone", async () => {
  await stage.type("E5", 31);
  await finds(overPoints, wrongTotal);

  const fixed = await session.applyFix("sheet-1", finding("row.score-over-points"));
  expect(fixed).toEqual({ status: "done", cells: 1, skipped: 0 });
  expect(await stage.cell("E5")).toEqual({ value: 30, formula: null, numberFormat: "0.0" });
  await finds();

  expect(await session.undo()).toEqual({ status: "done", cells: 1, skipped: 0 });
  expect(await stage.cell("E5")).toEqual({ value: 31, formula: null, numberFormat: "0.0" });
  await finds(overPoints, wrongTotal);
});

test("a settled edit costs one reading request, and none that writes", async () => {
  stage.newRequests();
  await stage.type("E5", 31);
  await finds(overPoints, wrongTotal);
  const requests = stage.newRequests();
  expect(requests).toHaveLength(1);
  expect(requests.some(writes)).toBe(false);
});

test("several edits in a row are read once", async () => {
  stage.newRequests();
  await Promise.all([stage.type("E5", 29), stage.type("E5", 31)]);
  await finds(overPoints, wrongTotal);
  expect(stage.newRequests()).toHaveLength(1);
});

test("a row inserted above moves the findings, in at most three requests", async () => {
  await stage.type("E5", 31);
  await finds(overPoints, wrongTotal);
  stage.newRequests();
  await stage.insertRow(1);
  await finds("E6 row.score-over-points", "E9 total.score-mismatch");
  const requests = stage.newRequests();
  expect(requests.length).toBeLessThanOrEqual(3);
  expect(requests.some(writes)).toBe(false);
});

test("another sheet is turned to, and the first found again", async () => {
  value(await stage.host.select("sheet-2", { top: 0, left: 0, bottom: 0, right: 0 }));
  await until(() => session.getState().sheet.status === "no-form");
  value(await stage.host.select("sheet-1", { top: 0, left: 0, bottom: 0, right: 0 }));
  await finds();
});

test("a cell that is being edited is waited for", async () => {
  stage.excel.refuse("InvalidOperationInCellEditMode");
  stage.excel.refuse("InvalidOperationInCellEditMode");
  await stage.type("E5", 31);
  await until(() => session.getState().sheet.status === "editing-cell");
  await finds(overPoints, wrongTotal);
});

test("on a protected sheet a fix says so, and the cell stays", async () => {
  await stage.type("E5", 31);
  await finds(overPoints, wrongTotal);
  stage.protect();
  expect(await session.applyFix("sheet-1", finding("row.score-over-points"))).toMatchObject({
    status: "failed",
    failure: { kind: "protected" },
  });
  expect((await stage.cell("E5")).value).toBe(31);
});

test("formulas are written, compute, keep the formats, and are undone exactly", async () => {
  const before = value(await stage.host.read(null, null)).sheet;
  const preview = await session.previewFormulas("sheet-1");
  const cells = preview.status === "ready" ? preview.cells : [];
  expect(cells.map(({ figure, formula }) => `${figure} ${formula}`)).toEqual([
    "rate =PERF.RATE(B3,C3)",
    "execution-score =PERF.EXECSCORE(B3,C3,D3)",
    "score =PERF.SCORE(B5,C5,D5)",
    "score =PERF.SCORE(B6,C6,D6)",
    "score =PERF.SCORE(B7,C7,D7)",
    "total =PERF.TOTAL(F3,E5:E7)",
  ]);

  stage.newRequests();
  expect(await session.writeFormulas("sheet-1", cells)).toMatchObject({ status: "done", cells: 6 });
  expect(stage.newRequests().filter(writes)).toHaveLength(1);
  await until(async () => (await stage.cell("E8")).value === 99.68);
  expect(await stage.cell("E3")).toEqual({
    value: 0.9677,
    formula: "=PERF.RATE(B3,C3)",
    numberFormat: "0.00%",
  });
  expect(await stage.cell("E5")).toEqual({
    value: 30,
    formula: "=PERF.SCORE(B5,C5,D5)",
    numberFormat: "0.0",
  });
  expect(await stage.cell("F3")).toMatchObject({ value: 9.68 });

  await stage.type("C5", "50人次");
  await until(async () => (await stage.cell("E8")).value === 84.68);
  await stage.type("C5", "120人次");
  await until(async () => (await stage.cell("E8")).value === 99.68);

  expect(await session.undo()).toEqual({ status: "done", cells: 6, skipped: 0 });
  const after = value(await stage.host.read(null, null)).sheet;
  expect(after).toEqual(before);
}, 20_000);

test("all sheets are checked", async () => {
  await session.checkWorkbook();
  expect(session.getState().workbook).toMatchObject({
    status: "checked",
    stale: false,
    sheets: [
      { sheetName: "自评表", forms: [{}] },
      { sheetName: "空", forms: [] },
    ],
  });
  await stage.type("E5", 31);
  await until(() => {
    const { workbook } = session.getState();
    return workbook.status === "checked" && workbook.stale;
  });
});
