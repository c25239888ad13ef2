import { findings, goodForm, noForm, stage, started } from "../helpers/session";

const overPoints = "D3 row.score-over-points";

describe("while a cell is being edited", () => {
  test("it is said so, and tried again after 250, 500, 800, 800, 800 ms", async () => {
    const { session, memory, clock } = await started();
    memory.setEditing(true);
    memory.enter("D3", 41);
    await clock.advance(150);
    expect(session.getState().sheet).toMatchObject({
      status: "editing-cell",
      last: { status: "checked", sheetId: "a", stale: true },
    });

    for (const [tries, pause] of [250, 500, 800, 800, 800].entries()) {
      await clock.advance(pause - 1);
      expect(memory.counts.readBlocks).toBe(tries + 1);
      await clock.advance(1);
      expect(memory.counts.readBlocks).toBe(tries + 2);
    }
  });

  test("what changed is read once the cell is left, though no hint comes", async () => {
    const { session, memory, clock } = await started();
    memory.setEditing(true);
    memory.enter("D3", 41);
    await clock.advance(1000);
    memory.setEditing(false);
    await clock.advance(2000);
    expect(findings(session.getState())).toContain(overPoints);
  });

  test("the hint of its commit is followed without waiting for the next try", async () => {
    const { session, memory, clock, shown } = await started();
    memory.setEditing(true);
    memory.enter("D4", 31);
    await clock.advance(10_000);
    memory.setEditing(false);
    memory.enter("D3", 41);
    await clock.advance(150);
    expect(findings(session.getState())).toContain(overPoints);
    expect(shown()).toEqual(["reading", "checked", "editing-cell", "checked"]);

    const { readBlocks } = memory.counts;
    await clock.advance(4000);
    expect(memory.counts.readBlocks).toBe(readBlocks);
    memory.setEditing(true);
    memory.enter("D3", 40);
    await clock.advance(150 + 250);
    expect(memory.counts.readBlocks).toBe(readBlocks + 2);
  });

  test("the first read waits, too", async () => {
    const { session, memory, clock } = stage();
    memory.setEditing(true);
    session.start();
    await clock.advance(600);
    expect(session.getState().sheet).toEqual({ status: "editing-cell", last: null });
    memory.setEditing(false);
    await clock.advance(2000);
    expect(findings(session.getState())).toEqual([]);
  });

  test("another sheet that becomes active ends it", async () => {
    const { session, memory, clock } = await started({ a: goodForm, b: noForm });
    memory.setEditing(true);
    memory.enter("D3", 41);
    await clock.advance(150);
    memory.setEditing(false);
    memory.activate("b");
    await clock.advance(150);
    expect(session.getState().sheet).toMatchObject({ status: "no-form", sheetId: "b" });
    memory.activate("a");
    await clock.advance(150);
    expect(findings(session.getState())).toContain(overPoints);
  });
});

describe("a failure", () => {
  test.each(["protected", "gone", "busy", "too-large", "unknown"] as const)(
    "of the first read, %s, becomes a state, and ends with the next look",
    async (kind) => {
      const { session, memory, clock, shown } = stage();
      memory.fail("read", kind);
      session.start();
      await clock.advance(0);
      expect(session.getState().sheet).toEqual({
        status: "failed",
        failure: { kind, detail: "as told" },
        last: null,
      });
      await clock.advance(15_000);
      expect(findings(session.getState())).toEqual([]);
      expect(shown()).toEqual(["reading", "failed", "checked"]);
    },
  );

  test("of a later read keeps what was shown, and what was to be read", async () => {
    const { session, memory, clock } = await started();
    memory.fail("read", "unknown");
    memory.enter("D3", 41, "lost");
    memory.tell({ kind: "structure" });
    await clock.advance(150);
    expect(session.getState().sheet).toMatchObject({
      status: "failed",
      last: { status: "checked", stale: true },
    });
    session.focus();
    await clock.advance(0);
    expect(findings(session.getState())).toContain(overPoints);
    expect(memory.counts).toMatchObject({ read: 3, readBlocks: 0 });
  });

  test("that says busy is tried again soon", async () => {
    const { session, memory, clock } = await started();
    memory.fail("readBlocks", "busy", "busy");
    memory.enter("D3", 41);
    await clock.advance(150 + 250 + 500);
    expect(findings(session.getState())).toContain(overPoints);
  });

  test("that says gone leads to the sheet that is active now", async () => {
    const { session, memory, clock, shown } = await started();
    memory.fail("readBlocks", "gone");
    memory.enter("D3", 41);
    await clock.advance(150);
    expect(findings(session.getState())).toContain(overPoints);
    expect(shown()).toEqual(["reading", "checked"]);
  });

  test.each(["read", "readBlocks"] as const)("that is thrown by %s is unknown", async (call) => {
    const { session, memory, clock } = await started();
    memory.fail(call, "throw");
    memory.tell({ kind: call === "read" ? "structure" : "calculated" });
    await clock.advance(150);
    expect(session.getState().sheet).toMatchObject({
      status: "failed",
      failure: { kind: "unknown", detail: `Error: ${call} threw` },
    });
  });
});

test("a watch that is refused is asked for again, and what it missed is found", async () => {
  const { session, memory, clock } = stage();
  memory.fail("watch", "unknown", "busy");
  session.start();
  await clock.advance(200);
  memory.enter("D3", 41);
  await clock.advance(250 + 500);
  expect(memory.listeners()).toBe(1);
  expect(findings(session.getState())).toContain(overPoints);
});

test("a read that fails is tried again soon, whatever the reason", async () => {
  const { session, memory, clock } = await started();
  memory.fail("readBlocks", "unknown", "protected");
  memory.enter("D3", 41);
  await clock.advance(150 + 250 + 500);
  expect(findings(session.getState())).toContain(overPoints);
});

describe("live checking that is off", () => {
  test("reads nothing, and says that something has changed", async () => {
    const { session, memory, clock } = await started({ a: goodForm, b: noForm });
    session.setLive(false);
    memory.enter("D3", 41);
    session.focus();
    await clock.advance(60_000);
    expect(memory.counts).toMatchObject({ read: 1, readBlocks: 0 });
    expect(session.getState()).toMatchObject({ live: false, sheet: { stale: true } });

    memory.activate("b");
    await clock.advance(60_000);
    expect(session.getState().sheet).toEqual({ status: "unchecked" });
    expect(memory.counts).toMatchObject({ read: 1, readBlocks: 0 });
  });

  test("reads on demand", async () => {
    const { session, memory } = await started({ a: goodForm, b: noForm });
    session.setLive(false);
    memory.enter("D3", 41);
    await session.checkNow();
    expect(findings(session.getState())).toContain(overPoints);
    expect(session.getState().sheet).toMatchObject({ stale: false });
  });

  test("reads at once when it is switched on again", async () => {
    const { session, memory, clock } = await started();
    session.setLive(false);
    memory.enter("D3", 41, "lost");
    session.setLive(true);
    await clock.advance(0);
    expect(findings(session.getState())).toContain(overPoints);
    memory.enter("D3", 40);
    await clock.advance(150);
    expect(findings(session.getState())).toEqual([]);
  });
});

describe("the end", () => {
  test("stop lets go of the host, and start begins anew", async () => {
    const { session, memory, clock } = await started();
    memory.enter("D3", 41);
    session.stop();
    await clock.advance(60_000);
    expect(session.getState().sheet).toEqual({ status: "starting" });
    expect(memory.listeners()).toBe(0);
    expect(memory.counts).toMatchObject({ read: 1, readBlocks: 0 });

    session.start();
    await clock.advance(0);
    expect(findings(session.getState())).toContain(overPoints);
    expect(memory.listeners()).toBe(1);
  });

  test("a watch that is granted after the end is let go at once", async () => {
    const { session, memory, clock } = stage();
    memory.delay("watch", 100);
    session.start();
    session.stop();
    await clock.advance(100);
    expect(memory.listeners()).toBe(0);
  });

  test("dispose leaves no trace of what was on its way", async () => {
    const { session, memory, clock } = await started();
    memory.delay("readBlocks", 100);
    memory.enter("D3", 41);
    await clock.advance(150);
    const before = session.getState();
    session.dispose();
    await clock.advance(60_000);
    expect(session.getState()).toBe(before);
    expect(await session.applyAllSafe("a", 0)).toEqual({ status: "cancelled" });
    expect(memory.counts.write).toBe(0);
  });
});
