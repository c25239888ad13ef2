import { insertRow } from "../helpers/cells";
import { findings, goodForm, noForm, stage, started } from "../helpers/session";

const overPoints = "D3 row.score-over-points";

describe("reads that overlap", () => {
  test("an older one that comes late is dropped", async () => {
    const { session, memory, clock } = await started();
    memory.enter("D3", 41);
    memory.delay("readBlocks", 5000);
    await clock.advance(150);
    memory.enter("D3", 40);
    await clock.advance(150);
    expect(findings(session.getState())).toEqual([]);
    await clock.advance(5000);
    expect(findings(session.getState())).toEqual([]);
    expect(session.getState().sheet).toMatchObject({ stale: false });
  });

  test("an older one that comes in time is shown, but as stale", async () => {
    const { session, memory, clock } = await started();
    memory.enter("D3", 41);
    memory.delay("readBlocks", 200);
    await clock.advance(150);
    memory.delay("readBlocks", 1000);
    memory.enter("D3", 40);
    await clock.advance(200);
    expect(findings(session.getState())).toContain(overPoints);
    expect(session.getState().sheet).toMatchObject({ stale: true });
    await clock.advance(1000);
    expect(findings(session.getState())).toEqual([]);
    expect(session.getState().sheet).toMatchObject({ stale: false });
  });

  test("an older one that comes in time does not end the tries of a younger one", async () => {
    const { session, memory, clock } = await started();
    memory.delay("readBlocks", 300);
    memory.enter("D4", 31);
    await clock.advance(150);
    memory.fail("readBlocks", "busy");
    memory.enter("D3", 41);
    await clock.advance(2000);
    expect(findings(session.getState())).toContain(overPoints);
    expect(session.getState().sheet).toMatchObject({ stale: false });
  });

  test("an edit while a full read is on its way does not make do with less", async () => {
    const { session, memory, clock } = await started();
    memory.delay("read", 5000);
    memory.change((sheet) => insertRow(sheet, 0));
    await clock.advance(150);
    memory.enter("D4", 41);
    await clock.advance(150);
    expect(findings(session.getState())).toContain("D4 row.score-over-points");
    expect(memory.counts).toMatchObject({ read: 3, readBlocks: 0 });
  });

  test("a failure that comes late is dropped, too", async () => {
    const { session, memory, clock, shown } = await started();
    memory.fail("readBlocks", "unknown");
    memory.delay("readBlocks", 5000);
    memory.enter("D3", 41);
    await clock.advance(150);
    memory.enter("D3", 42);
    await clock.advance(6000);
    expect(findings(session.getState())).toContain(overPoints);
    expect(shown()).toEqual(["reading", "checked"]);
  });

  test("a failure that comes while a younger one is on its way is not shown", async () => {
    const { session, memory, clock, shown } = await started();
    memory.fail("readBlocks", "unknown");
    memory.delay("readBlocks", 200);
    memory.enter("D3", 41);
    await clock.advance(150);
    memory.delay("readBlocks", 500);
    memory.enter("D3", 42);
    await clock.advance(1000);
    expect(findings(session.getState())).toContain(overPoints);
    expect(shown()).toEqual(["reading", "checked"]);
  });

  test("one that never comes back does not hold up the others", async () => {
    const { session, memory, clock } = await started();
    memory.delay("readBlocks", 1e9);
    memory.enter("D3", 41);
    await clock.advance(20_000);
    expect(findings(session.getState())).toContain(overPoints);
  });
});

describe("another sheet", () => {
  test("is read when it becomes active", async () => {
    const { session, memory, clock, shown } = await started({ a: goodForm, b: noForm });
    memory.activate("b");
    expect(session.getState().sheet).toEqual({ status: "reading" });
    await clock.advance(150);
    expect(session.getState().sheet).toMatchObject({ status: "no-form", sheetId: "b" });
    expect(shown()).toEqual(["reading", "checked", "reading", "no-form"]);
  });

  test("that becomes active during a read is not overwritten by it", async () => {
    const { session, memory, clock } = await started({ a: goodForm, b: noForm });
    memory.delay("read", 1000);
    memory.delay("read", 2000);
    memory.tell({ kind: "structure" });
    await clock.advance(150);
    memory.activate("b");
    await clock.advance(1500);
    expect(session.getState().sheet).toEqual({ status: "reading" });
    await clock.advance(5000);
    expect(session.getState().sheet).toMatchObject({ status: "no-form", sheetId: "b" });
  });

  test("that was read before is shown at once, and compared", async () => {
    const { session, memory, clock } = await started({ a: goodForm, b: noForm });
    memory.activate("b");
    await clock.advance(150);
    memory.activate("a");
    expect(session.getState().sheet).toMatchObject({ sheetId: "a", stale: true });
    await clock.advance(150);
    expect(session.getState().sheet).toMatchObject({ sheetId: "a", stale: false });
    expect(memory.counts).toMatchObject({ read: 2, readBlocks: 1 });
  });

  test("that was changed in the meantime is read anew", async () => {
    const { session, memory, clock } = await started({ a: goodForm, b: noForm });
    memory.activate("b");
    await clock.advance(150);
    memory.tell({ kind: "calculated", sheetId: "a" });
    memory.activate("a");
    expect(session.getState().sheet).toEqual({ status: "reading" });
    await clock.advance(150);
    expect(memory.counts).toMatchObject({ read: 3, readBlocks: 0 });
  });

  test.each(["told", "lost"] as const)("is left, %s, with an edit unread", async (how) => {
    const { session, memory, clock } = await started({ a: goodForm, b: noForm });
    memory.enter("D3", 41);
    memory.activate("b", how);
    await clock.advance(150);
    memory.activate("a");
    expect(session.getState().sheet).toEqual({ status: "reading" });
    await clock.advance(150);
    expect(findings(session.getState())).toContain(overPoints);
  });

  test("of which nobody says that it is active is found by the next read", async () => {
    const { session, memory, clock } = await started({ a: goodForm, b: noForm });
    memory.activate("b", "lost");
    await clock.advance(15_000);
    expect(session.getState().sheet).toMatchObject({ status: "no-form", sheetId: "b" });
  });

  test("is shown where the active one is deleted, told or not", async () => {
    for (const how of ["told", "lost"] as const) {
      const { session, memory, clock } = await started({ a: goodForm, b: noForm });
      memory.remove("a", how);
      await clock.advance(15_000);
      expect(session.getState().sheet).toMatchObject({ status: "no-form", sheetId: "b" });
    }
  });
});

describe("looking for lost hints", () => {
  test("every 15 s finds a change, by one read of blocks and a full one", async () => {
    const { session, memory, clock } = await started();
    memory.enter("D3", 41, "lost");
    await clock.advance(14_999);
    expect(memory.counts).toMatchObject({ read: 1, readBlocks: 0 });
    await clock.advance(1);
    expect(findings(session.getState())).toContain(overPoints);
    expect(memory.counts).toMatchObject({ read: 2, readBlocks: 1 });
  });

  test("finds a merged area, and something written below the form", async () => {
    const { memory, clock } = await started();
    memory.change((sheet) => ({ ...sheet, merges: [] }), "lost");
    await clock.advance(15_000);
    expect(memory.counts.read).toBe(2);
    memory.enter("A9", "附注", "lost");
    await clock.advance(15_000);
    expect(memory.counts.read).toBe(3);
  });

  test("happens on focus and on activation, and costs little where there is nothing", async () => {
    const { session, memory, clock } = await started();
    const before = session.getState();
    session.focus();
    await clock.advance(0);
    memory.activate("a");
    await clock.advance(150);
    expect(memory.counts).toMatchObject({ read: 1, readBlocks: 2 });
    expect(session.getState()).toBe(before);

    memory.enter("D3", 41, "lost");
    session.focus();
    await clock.advance(0);
    expect(findings(session.getState())).toContain(overPoints);
  });

  test("rests while nobody sees us", async () => {
    const { session, memory, clock } = await started();
    session.setVisible(false);
    memory.enter("D3", 41, "lost");
    await clock.advance(60_000);
    session.focus();
    expect(memory.counts.readBlocks).toBe(0);
    session.setVisible(true);
    await clock.advance(0);
    expect(findings(session.getState())).toContain(overPoints);
  });

  test("tries again to watch, where that had failed", async () => {
    const { session, memory, clock } = stage();
    memory.fail("watch", "busy", "throw");
    session.start();
    await clock.advance(0);
    expect(memory.listeners()).toBe(0);
    await clock.advance(30_000);
    expect(memory.listeners()).toBe(1);
  });
});
