import { nothingKept, readKept, writeKept } from "../../src/kept/kept";
import type { Waiver } from "../../src/kept/waiver";
import type { Diagnostic } from "../../src/lint/rule";
import type { Session } from "../../src/session/session";
import type { RuleId } from "../../src/text/rules";
import { grid } from "../helpers/draw";
import { findings, goodForm, stage, started, type Stage } from "../helpers/session";

/** 得分 over 分值 in D3. */
const faulty = grid`
  项目支出绩效自评表 | < | < | < | < | <
  三级指标 | 年度指标值 | 分值 | 得分 | 实际完成值 | 偏差原因分析及改进措施
  培训人数 | ≥100人次   | 50   | 51   | 120人次    |
  满意率   | ≥90%       | 50   | 50   | 95%        |
  总分     |            | 100  | 101  |            |
`.sheet;

const words = { reason: "按合同约定计分", name: "张三" };
const over = "D3 row.score-over-points";

function findingOf(session: Session, ruleId: RuleId = "row.score-over-points"): Diagnostic<RuleId> {
  const { sheet } = session.getState();
  const forms = sheet.status === "checked" ? sheet.forms : [];
  return forms
    .flatMap(({ result }) => result.diagnostics)
    .find((finding) => finding.ruleId === ruleId)!;
}

function waivedIn(session: Session): readonly Waiver[] {
  const { sheet } = session.getState();
  const forms = sheet.status === "checked" ? sheet.forms : [];
  return forms.flatMap(({ waived }) => waived.map(({ waiver }) => waiver));
}

async function waived(): Promise<Stage> {
  const all = await started({ a: faulty });
  await all.session.waive("a", findingOf(all.session), words);
  return all;
}

test("a waived finding is kept with the workbook, and no longer counted", async () => {
  const { session, memory } = await started({ a: faulty });
  expect(findings(session.getState())).toContain(over);
  expect(await session.waive("a", findingOf(session), words)).toMatchObject({ status: "done" });

  expect(findings(session.getState())).not.toContain(over);
  const waiver = { ...words, sheet: "Sheet1", at: "D3", date: "2026-01-31" };
  expect(waivedIn(session)).toMatchObject([waiver]);
  expect(readKept(memory.kept()).kept.waivers).toMatchObject([waiver]);
  expect(session.getState().kept).toMatchObject({ status: "read", kept: { waivers: [waiver] } });
  expect(memory.counts.write).toBe(0);
});

test("another session finds it at its start", async () => {
  const { memory } = await waived();
  const other = stage({ a: faulty });
  other.memory.keep(memory.kept());
  other.session.start();
  await other.clock.advance(0);
  expect(findings(other.session.getState())).not.toContain(over);
});

test("what others have kept is read when the sheet is checked anew", async () => {
  const { memory } = await waived();
  const other = await started({ a: faulty });
  other.memory.keep(memory.kept());
  await other.session.checkNow();
  expect(findings(other.session.getState())).not.toContain(over);
  other.memory.keep(null);
  await other.session.checkWorkbook();
  expect(findings(other.session.getState())).toContain(over);
});

test("it is left alone by what mends all that is safe", async () => {
  const { session, memory } = await started({ a: faulty });
  memory.enter("D3", 50, "lost");
  memory.enter("D5", 99, "lost");
  await session.checkNow();
  const finding = findingOf(session, "total.score-mismatch");
  expect(finding.fix?.safe).toBe(true);
  await session.waive("a", finding, words);
  expect(await session.previewAllSafe("a", 0)).toEqual({ status: "outdated" });
  expect(await session.previewFix("a", finding)).toEqual({ status: "outdated" });
  await session.applyAllSafe("a", 0);
  expect(memory.sheet("a").values[4]?.[3]).toBe(99);
});

test("it comes back when its values change", async () => {
  const { session, memory, clock } = await waived();
  memory.enter("D3", 52);
  await clock.advance(150);
  expect(findings(session.getState())).toContain(over);
});

test("a waiver can be taken back", async () => {
  const { session, memory } = await waived();
  const [waiver] = waivedIn(session);
  expect(await session.unwaive(waiver!)).toMatchObject({ status: "done" });
  expect(findings(session.getState())).toContain(over);
  expect(readKept(memory.kept()).kept).toEqual(nothingKept);
});

test("a waiver can get new words", async () => {
  const { session } = await started({ a: faulty });
  const finding = findingOf(session);
  await session.waive("a", finding, words);
  await session.waive("a", finding, { ...words, reason: "另有批复" });
  expect(waivedIn(session)).toMatchObject([{ reason: "另有批复" }]);
});

test("a finding that is gone is not waived", async () => {
  const { session, memory } = await started({ a: faulty });
  const finding = findingOf(session);
  memory.enter("D3", 50, "lost");
  expect(await session.waive("a", finding, words)).toEqual({ status: "outdated" });
  expect(memory.counts.keep).toBe(0);
});

test("without a reason nothing is waived", async () => {
  const { session, memory } = await started({ a: faulty });
  const outcome = await session.waive("a", findingOf(session), { ...words, reason: " " });
  expect(outcome).toEqual({ status: "refused", sentences: ["请写明理由，不超过 300 个字。"] });
  expect(session.getState().action).toMatchObject({ status: "finished", action: "waive", outcome });
  expect(memory.kept()).toBeNull();
});

test("a rule that is off says so, and one of another severity has it", async () => {
  const { session } = await started({ a: faulty });
  await session.setSeverity("row.score-over-points", "off");
  expect(findings(session.getState())).not.toContain(over);
  const { sheet } = session.getState();
  const [form] = sheet.status === "checked" ? sheet.forms : [];
  expect(form?.result.notApplicable).toContainEqual({
    ruleId: "row.score-over-points",
    reason: { kind: "off" },
  });
  await session.setSeverity("row.score-over-points", "info");
  expect(findingOf(session)).toMatchObject({ severity: "info" });
  await session.setSeverity("row.score-over-points", null);
  expect(findingOf(session)).toMatchObject({ severity: "error" });
});

test("nothing is kept unless the user asks for it", async () => {
  const { session, memory, clock } = await started({ a: faulty });
  await session.checkNow();
  await session.checkWorkbook();
  await session.applyAllSafe("a", 0);
  await clock.advance(60_000);
  expect(memory.counts.keep).toBe(0);
});

test("what others keep in the meantime stays", async () => {
  const { session, memory } = await started({ a: faulty });
  memory.keep(writeKept({ ...nothingKept, severities: { "goal.empty": "off" } }));
  await session.setSeverity("row.target-zero", "info");
  expect(readKept(memory.kept()).kept.severities).toEqual({
    "goal.empty": "off",
    "row.target-zero": "info",
  });
});

test("what others keep between our reading and our writing stays", async () => {
  const { session, memory, clock } = await started({ a: faulty });
  memory.delay("readKept", 100);
  const outcome = session.setSeverity("row.target-zero", "info");
  await clock.advance(50);
  memory.keep(writeKept({ ...nothingKept, severities: { "goal.empty": "off" } }));
  await clock.advance(50);
  expect(await outcome).toMatchObject({ status: "done" });
  expect(memory.counts.keep).toBe(2);
  expect(readKept(memory.kept()).kept.severities).toEqual({
    "goal.empty": "off",
    "row.target-zero": "info",
  });
});

test.each(["readKept", "keep"] as const)("where %s fails, nothing changes", async (call) => {
  const { session, memory } = await started({ a: faulty });
  const finding = findingOf(session);
  memory.fail(call, "protected");
  expect(await session.waive("a", finding, words)).toMatchObject({
    status: "failed",
    failure: { kind: "protected" },
  });
  expect(findings(session.getState())).toContain(over);
  expect(session.getState().kept.kept).toEqual(nothingKept);
  expect(memory.kept()).toBeNull();
  expect(await session.waive("a", finding, words)).toMatchObject({ status: "done" });
});

test("a reading that fails is tried again, and meanwhile the sheet is checked as it was", async () => {
  const { memory: other } = await waived();
  const { session, memory, clock } = await started({ a: faulty });
  memory.keep(other.kept());
  memory.fail("readKept", "busy", "throw");
  await session.checkNow();
  expect(session.getState()).toMatchObject({
    sheet: { status: "checked" },
    kept: { status: "failed", failure: { kind: "busy" } },
  });
  await clock.advance(800);
  expect(session.getState().kept).toMatchObject({ status: "read", wrong: [] });
  expect(findings(session.getState())).not.toContain(over);
});

test("what is read late does not take the place of what was kept since", async () => {
  const { session, memory, clock } = await started({ a: faulty });
  memory.delay("readKept", 500);
  const check = session.checkNow();
  await clock.advance(0);
  await session.waive("a", findingOf(session), words);
  await clock.advance(500);
  await check;
  expect(findings(session.getState())).not.toContain(over);
});

test("what cannot be read is said", async () => {
  const { session, memory, clock } = stage({ a: goodForm });
  memory.keep("<other/>");
  session.start();
  await clock.advance(0);
  expect(session.getState()).toMatchObject({
    sheet: { status: "checked" },
    kept: { status: "read", wrong: [expect.stringContaining("已损坏")] },
  });
});

test("the same text, read again, tells nobody", async () => {
  const { session } = await waived();
  const { kept, settings } = session.getState();
  await session.checkNow();
  expect(session.getState().kept).toBe(kept);
  expect(session.getState().settings).toBe(settings);
});

test("after the end nothing is kept", async () => {
  const { session, memory, clock } = await started({ a: faulty });
  memory.delay("readKept", 100);
  const outcome = session.setSeverity("goal.empty", "off");
  await clock.advance(50);
  session.dispose();
  await clock.advance(50);
  expect(await outcome).toEqual({ status: "cancelled" });
  expect(memory.kept()).toBeNull();
});

test("after the end nothing is tried any more", async () => {
  const { session, memory, clock } = await started({ a: faulty });
  memory.fail("readKept", "busy", "busy", "busy");
  await session.checkNow();
  session.dispose();
  const reads = memory.counts.readKept;
  await clock.advance(5_000);
  expect(memory.counts.readKept).toBe(reads);
});
