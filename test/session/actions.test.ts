import type { Diagnostic } from "../../src/lint/rule";
import type { CellContent } from "../../src/session/host";
import { contentAt } from "../../src/session/fixes";
import { fromA1 } from "../../src/sheet/address";
import type { RuleId } from "../../src/text/rules";
import { below, insertRow } from "../helpers/cells";
import { findings, goodForm, noForm, started, type Stage } from "../helpers/session";

const overPoints = "row.score-over-points";
const wrongTotal = "total.score-mismatch";

/** A session over a form with 41 of 40 points in D3; the sum in D6 is wrong by that, too. */
async function wrong(): Promise<Stage> {
  const all = await started({ a: goodForm, b: noForm });
  all.memory.enter("D3", 41);
  await all.clock.advance(150);
  return all;
}

function finding({ session }: Stage, ruleId: RuleId): Diagnostic<RuleId> {
  const { sheet } = session.getState();
  const all = sheet.status === "checked" ? sheet.forms : [];
  return all.flatMap(({ result }) => result.diagnostics).find((each) => each.ruleId === ruleId)!;
}

function cell({ memory }: Stage, a1: string): CellContent {
  return contentAt(memory.sheet("a"), fromA1(a1)!);
}

describe("a fix", () => {
  test("is shown before it is applied", async () => {
    const all = await wrong();
    const preview = await all.session.previewFix("a", finding(all, overPoints));
    expect(preview).toEqual({
      status: "ready",
      choices: [[{ at: fromA1("D3"), before: "41", after: 40, formulas: null, reasons: [] }]],
    });
    expect(all.memory.counts.write).toBe(0);
  });

  test("is applied, and read after it", async () => {
    const all = await wrong();
    const { read } = all.memory.counts;
    const outcome = await all.session.applyFix("a", finding(all, overPoints));
    expect(outcome).toEqual({ status: "done", cells: 1, skipped: 0 });
    expect(cell(all, "D3").value).toBe(40);
    expect(findings(all.session.getState())).toEqual([]);
    expect(all.session.getState()).toMatchObject({
      action: { status: "finished", action: "fix", outcome },
      undo: { sheetId: "a", at: [fromA1("D3")] },
    });
    await all.clock.advance(1000);
    expect(all.memory.counts).toMatchObject({ read: read + 2, readBlocks: 1, write: 1 });
  });

  test("is applied once, though it is asked for twice", async () => {
    const all = await wrong();
    const diagnostic = finding(all, overPoints);
    const both = [all.session.applyFix("a", diagnostic), all.session.applyFix("a", diagnostic)];
    expect((await Promise.all(both)).map(({ status }) => status)).toEqual(["done", "outdated"]);
    expect(all.memory.counts.write).toBe(1);
  });

  test("is not applied to a sheet that has changed since", async () => {
    const all = await wrong();
    const diagnostic = finding(all, overPoints);
    all.memory.enter("D3", 42, "lost");
    expect(await all.session.previewFix("a", diagnostic)).toEqual({ status: "outdated" });
    expect(await all.session.applyFix("a", diagnostic)).toEqual({ status: "outdated" });
    expect(cell(all, "D3").value).toBe(42);
    expect(all.memory.counts.write).toBe(0);
    expect(findings(all.session.getState())).toContain(`D3 ${overPoints}`);
  });

  test("is not applied where its row has moved", async () => {
    const all = await wrong();
    const diagnostic = finding(all, overPoints);
    all.memory.change((sheet) => insertRow(sheet, 0), "lost");
    expect(await all.session.applyFix("a", diagnostic)).toEqual({ status: "outdated" });
    expect(all.memory.counts.write).toBe(0);
  });

  test("is not applied where the cell changes between the read and the write", async () => {
    const all = await wrong();
    all.memory.delay("read", 100);
    const fixed = all.session.applyFix("a", finding(all, overPoints));
    await all.clock.advance(50);
    all.memory.enter("D3", 39);
    await all.clock.advance(1000);
    expect(await fixed).toEqual({ status: "outdated" });
    expect(cell(all, "D3").value).toBe(39);
    expect(all.session.getState().undo).toBeNull();
  });

  test.each(["read", "write"] as const)("that fails at %s is a failure", async (call) => {
    const all = await wrong();
    all.memory.fail(call, "protected");
    const outcome = await all.session.applyFix("a", finding(all, overPoints));
    const failure = { kind: "protected", detail: "as told" };
    expect(outcome).toEqual({ status: "failed", failure, cells: 0 });
    expect(all.session.getState().action).toEqual({ status: "finished", action: "fix", outcome });
    expect(all.session.getState().undo).toBeNull();
    expect(cell(all, "D3").value).toBe(41);
  });

  test("after which nothing can be read is done, and can be undone", async () => {
    const all = await wrong();
    const diagnostic = finding(all, overPoints);
    all.memory.delay("write", 100);
    const fixed = all.session.applyFix("a", diagnostic);
    await all.clock.advance(0);
    all.memory.setEditing(true);
    await all.clock.advance(100);
    expect(await fixed).toMatchObject({ status: "done", cells: 1 });
    expect(all.session.getState().sheet.status).toBe("editing-cell");
    all.memory.setEditing(false);
    await all.clock.advance(2000);
    expect(findings(all.session.getState())).toEqual([]);
    expect(await all.session.undo()).toMatchObject({ status: "done", cells: 1 });
  });

  test("stops before it writes, where the session ends", async () => {
    const all = await wrong();
    all.memory.delay("read", 100);
    const fixed = all.session.applyFix("a", finding(all, overPoints));
    await all.clock.advance(50);
    all.session.dispose();
    await all.clock.advance(50);
    expect(await fixed).toEqual({ status: "cancelled" });
    expect(all.memory.counts.write).toBe(0);
  });
});

/** A session over a form with 98 for the sum in D6, and a score as a text in D3. */
async function unsummed(): Promise<Stage> {
  const all = await started({ a: goodForm, b: noForm });
  all.memory.enter("D3", { kind: "content", content: { ...cell(all, "D3"), value: "39" } });
  all.memory.enter("D6", 98);
  await all.clock.advance(150);
  return all;
}

describe("all safe fixes", () => {
  test("are shown with what follows from them, and why", async () => {
    const all = await unsummed();
    const reasons = (...each: readonly string[]): unknown =>
      each.map((part) => expect.stringContaining(part) as unknown);
    expect(await all.session.previewAllSafe("a", 0)).toEqual({
      status: "ready",
      choices: [
        [
          { at: fromA1("D3"), before: "39", after: 39, formulas: null, reasons: reasons("文本") },
          {
            at: fromA1("D6"),
            before: "98",
            after: 99,
            formulas: null,
            reasons: reasons("合计 99"),
          },
        ],
      ],
    });
    expect(all.memory.counts.write).toBe(0);
  });

  test("are applied in one write, and no others", async () => {
    const all = await unsummed();
    all.memory.enter("D4", 31);
    await all.clock.advance(150);
    const outcome = await all.session.applyAllSafe("a", 0);
    expect(outcome).toEqual({ status: "done", cells: 1, skipped: 0 });
    expect(all.memory.counts.write).toBe(1);
    expect([cell(all, "D3").value, cell(all, "D4").value]).toEqual([39, 31]);
    expect(await all.session.applyAllSafe("a", 0)).toEqual({ status: "outdated" });
  });

  test("take in what is edited meanwhile, where nothing was shown before", async () => {
    const all = await unsummed();
    all.memory.delay("read", 100);
    const fixed = all.session.applyAllSafe("a", 0);
    await all.clock.advance(50);
    all.memory.enter("D6", 97);
    await all.clock.advance(1000);
    expect(await fixed).toMatchObject({ status: "done", cells: 2 });
    expect(cell(all, "D6").value).toBe(99);
  });

  test("are not applied where they would be others than were shown", async () => {
    const all = await unsummed();
    const preview = await all.session.previewAllSafe("a", 0);
    const [shown] = preview.status === "ready" ? preview.choices : [];
    all.memory.enter("D4", 29, "lost");
    expect(await all.session.applyAllSafe("a", 0, shown)).toEqual({ status: "outdated" });
    expect(all.memory.counts.write).toBe(0);
    all.memory.enter("D4", 30, "lost");
    expect(await all.session.applyAllSafe("a", 0, shown)).toMatchObject({ cells: 2 });
  });

  test("are those of one form of the sheet", async () => {
    const all = await started({ a: below(goodForm, goodForm) });
    all.memory.enter("D6", 98);
    all.memory.enter("D13", 97);
    await all.clock.advance(150);
    expect(await all.session.applyAllSafe("a", 1)).toMatchObject({ cells: 1 });
    expect([cell(all, "D6").value, cell(all, "D13").value]).toEqual([98, 100]);
  });

  test("make a number of a text where the format is that of texts", async () => {
    const all = await unsummed();
    const content = { value: "39", formula: null, numberFormat: "@" };
    all.memory.enter("D3", { kind: "content", content });
    await all.clock.advance(150);
    await all.session.applyAllSafe("a", 0);
    expect(cell(all, "D3")).toEqual({ value: 39, formula: null, numberFormat: null });
  });

  test("are undone at once", async () => {
    const all = await unsummed();
    const before = all.memory.sheet("a");
    await all.session.applyAllSafe("a", 0);
    expect(finding(all, wrongTotal)).toBeUndefined();
    await all.session.undo();
    expect(all.memory.sheet("a")).toEqual(before);
    expect(finding(all, wrongTotal)).toBeDefined();
  });
});

describe("selecting", () => {
  test("shows the cell", async () => {
    const { session, memory } = await started();
    expect(await session.select("a", { row: 2, column: 3 })).toMatchObject({ status: "done" });
    const range = { top: 2, left: 3, bottom: 2, right: 3 };
    expect(memory.selected()).toEqual({ sheetId: "a", range });
    expect(memory.counts.write).toBe(0);
  });

  test("can fail, by a value or by a throw", async () => {
    const { session, memory } = await started();
    memory.fail("select", "cell-editing", "throw");
    expect(await session.select("a", { row: 2, column: 3 })).toMatchObject({
      status: "failed",
      failure: { kind: "cell-editing" },
    });
    expect(await session.select("a", { row: 2, column: 3 })).toMatchObject({
      status: "failed",
      failure: { kind: "unknown" },
    });
    expect(session.getState().sheet.status).toBe("checked");
  });
});
