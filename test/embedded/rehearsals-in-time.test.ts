import type { Fault } from "../../src/embedded/rehearse/rehearsal";
import { goodForm } from "../helpers/session";
import { stageRehearsal, type RehearsalStage } from "../helpers/rehearsal-stage";

const second = 1_000;
const overPoints = "row.score-over-points";
let stage: RehearsalStage;
afterEach(async () => {
  stage.close();
  // A promise that was broken without anyone looking at it fails the test.
  await new Promise((resolve) => setTimeout(resolve, 0));
});

async function open(...faults: readonly Fault[]): Promise<RehearsalStage> {
  stage = stageRehearsal([goodForm, { ...goodForm, name: "Sheet2" }]);
  stage.session.start();
  await stage.clock.advance(0);
  stage.begin({ faults });
  return stage;
}

async function expectTruth(): Promise<void> {
  expect(stage.said()).toEqual(await stage.truth());
}

/** The only fix of the finding in this cell. */
function fixAt(row: number): Parameters<RehearsalStage["session"]["applyFix"]> {
  const { sheet } = stage.session.getState();
  const forms = sheet.status === "checked" ? sheet.forms : [];
  const found = forms
    .flatMap(({ result }) => result.diagnostics)
    .find(({ at, fix }) => at.row === row && fix);
  return ["sheet-1", found!];
}

test.each([200, 2_000])("a host that takes %s ms for each request", async (milliseconds) => {
  const { clock, excel, session } = await open({ kind: "slow", milliseconds });
  await excel.type("D3", 41);
  await clock.advance(150 + 2 * milliseconds);
  await expectTruth();
  expect(JSON.stringify(stage.said())).toContain(overPoints);

  const fixed = session.applyFix(...fixAt(2));
  await excel.type("D4", 31);
  await clock.advance(12 * milliseconds);
  expect((await fixed).status).toMatch(/^(?:done|outdated)$/);
  await expectTruth();
});

test("a host that is silent for 30 s", async () => {
  const { clock, excel, session } = await open({ kind: "silent", milliseconds: 30 * second });
  await excel.type("D3", 41);
  const selected = session.select("sheet-2", { row: 0, column: 0 });
  void session.checkWorkbook();
  await clock.advance(30 * second);
  await clock.advance(second);
  await expectTruth();
  expect(await selected).toMatchObject({ status: "done" });
  expect(session.getState().workbook.status).toBe("checked");
});

test("the same, and what happened in the meantime is never told", async () => {
  const { begin, clock, excel } = await open();
  begin({
    faults: [
      { kind: "silent", milliseconds: 30 * second },
      { kind: "events", how: "lost" },
    ],
  });
  await clock.advance(20 * second);
  await excel.type("D3", 41);
  await clock.advance(10 * second);
  await clock.advance(second);
  await expectTruth();
  expect(JSON.stringify(stage.said())).toContain(overPoints);
});

test("a silence in the middle of a fix writes all of it, or nothing", async () => {
  const { begin, clock, excel, session } = await open();
  await excel.type("D6", 90);
  await clock.advance(second);
  const fixed = session.applyFix(...fixAt(5));
  begin({ faults: [{ kind: "silent", milliseconds: 30 * second }] });
  await clock.advance(29 * second);
  expect(session.getState().action).toMatchObject({ status: "running" });
  await clock.advance(2 * second);
  expect(await fixed).toMatchObject({ status: "done", cells: 1 });
  await expectTruth();
});

describe("events", () => {
  test.each(["doubled", "reversed", "remote"] as const)("%s", async (how) => {
    const { clock, excel } = await open({ kind: "events", how });
    await excel.type("D3", 41);
    await excel.type("D4", 31);
    await excel.insertRow(2);
    await clock.advance(100 + second);
    await expectTruth();
    await excel.type("D4", 40);
    await clock.advance(100 + second);
    await expectTruth();
  });

  test("lost: found by looking, every fifteen seconds", async () => {
    const { clock, excel } = await open({ kind: "events", how: "lost" });
    await excel.type("D3", 41);
    await clock.advance(15 * second + second);
    await expectTruth();
    expect(JSON.stringify(stage.said())).toContain(overPoints);
  });
});

test("another person edits while a fix is applied", async () => {
  const { begin, clock, excel, session } = await open();
  await excel.type("D6", 90);
  await clock.advance(second);
  begin({
    faults: [
      { kind: "slow", milliseconds: 400 },
      { kind: "events", how: "remote" },
    ],
  });
  const fixed = session.applyFix(...fixAt(5));
  await clock.advance(500);
  await excel.type("D6", 80);
  await clock.advance(10 * second);
  // What the other one has typed is never written over.
  expect((await fixed).status).not.toBe("done");
  expect(stage.holds("D6")).toBe(80);
  await expectTruth();
});

test("a protected sheet is read, and not written", async () => {
  const { clock, excel, session } = await open();
  await excel.type("D6", 90);
  await clock.advance(second);
  stage.begin({ faults: [{ kind: "protection" }] });
  const outcome = session.applyFix(...fixAt(5));
  await clock.advance(second);
  expect(await outcome).toMatchObject({ status: "failed", failure: { kind: "protected" } });
  expect(stage.holds("D6")).toBe(90);
  await expectTruth();
});

test.each(["read", "write"] as const)("the document is closed at a %s", async (call) => {
  const { begin, clock, excel, session } = await open();
  await excel.type("D6", 90);
  await clock.advance(second);
  const fix = fixAt(5);
  begin({ faults: [{ kind: "closing", call }] });
  void session.applyFix(...fix);
  await clock.advance(60 * second);
  expect(stage.holds("D6")).toBe(90);
  session.dispose();
  await clock.advance(60 * second);
});

test("the pane is closed and opened again during a fix", async () => {
  const { begin, clock, excel, session } = await open();
  await excel.type("D6", 90);
  await clock.advance(second);
  begin({ faults: [{ kind: "slow", milliseconds: 500 }] });
  const fixed = session.applyFix(...fixAt(5));
  await clock.advance(700);
  session.setVisible(false);
  await clock.advance(10 * second);
  expect(await fixed).toMatchObject({ status: "done", cells: 1 });
  session.setVisible(true);
  await clock.advance(1_500);
  await expectTruth();
  expect(session.getState()).toMatchObject({ undo: { sheetId: "sheet-1" } });
});

test("200 forms are checked with progress, cancelled half way, and checked again", async () => {
  stage = stageRehearsal(
    Array.from({ length: 200 }, (_, index) => ({ ...goodForm, name: `表${index + 1}` })),
  );
  const { begin, clock, excel, heal, session } = stage;
  const progress: number[] = [];
  session.subscribe(() => {
    const { workbook } = session.getState();
    if (workbook.status === "running") progress.push(workbook.done);
  });
  begin({ faults: [{ kind: "slow", milliseconds: 200 }] });
  void session.checkWorkbook();
  await clock.advance(40 * second);
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  expect(new Set(progress).size).toBeGreaterThan(80);

  session.cancelWorkbook();
  const { workbook } = session.getState();
  expect(workbook).toMatchObject({ status: "cancelled" });
  expect(workbook.status === "cancelled" && workbook.sheets.length).toBe(progress.at(-1));
  await clock.advance(second);
  excel.newRequests();
  await clock.advance(10 * second);
  expect(excel.newRequests()).toEqual([]);

  heal();
  await excel.type("D3", 41);
  await session.checkWorkbook();
  const checked = session.getState().workbook;
  const sheets = checked.status === "checked" ? checked.sheets : [];
  expect(sheets.map(({ status }) => status)).toEqual(Array.from({ length: 200 }, () => "checked"));
  expect(JSON.stringify(sheets[0])).toContain(overPoints);
  expect(JSON.stringify(sheets[1])).not.toContain(overPoints);
}, 60_000);
