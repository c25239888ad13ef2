import { insertRow } from "../helpers/cells";
import { grid } from "../helpers/draw";
import { findings, goodForm, noForm, stage, started } from "../helpers/session";

describe("the first read", () => {
  test("goes from starting over reading to what was found, in one read", async () => {
    const { session, memory, clock, shown } = stage();
    expect(session.getState().sheet).toEqual({ status: "starting" });
    session.start();
    session.start();
    await clock.advance(0);
    expect(shown()).toEqual(["reading", "checked"]);
    expect(findings(session.getState())).toEqual([]);
    expect(session.getState().sheet).toMatchObject({ sheetId: "a", stale: false });
    expect(memory.counts).toMatchObject({ read: 1, readBlocks: 0, watch: 1 });
  });

  test("of a sheet without a form says what was looked for", async () => {
    const { session } = await started({ a: noForm });
    const { sheet } = session.getState();
    expect(sheet.status === "no-form" && sheet.lookedFor.length).toBeGreaterThan(3);
  });

  test("sums a form up", async () => {
    const { session } = await started();
    const { sheet } = session.getState();
    const computed = sheet.status === "checked" && sheet.forms[0]?.computed;
    expect(JSON.parse(JSON.stringify(computed))).toEqual({
      executionRate: null,
      executionScore: null,
      pointsTotal: "100",
      scoreTotal: "100",
      grade: "excellent",
      rounding: "either",
    });
  });
});

describe("an edit", () => {
  test("inside the form is found by one read of blocks, 150 ms later", async () => {
    const { session, memory, clock } = await started();
    memory.enter("D3", 41);
    expect(session.getState().sheet).toMatchObject({ status: "checked", stale: true });
    await clock.advance(149);
    expect(memory.counts.readBlocks).toBe(0);
    await clock.advance(1);
    expect(findings(session.getState())).toContain("D3 row.score-over-points");
    expect(session.getState().sheet).toMatchObject({ stale: false });
    expect(memory.counts).toMatchObject({ read: 1, readBlocks: 1, write: 0 });

    memory.enter("D3", 40);
    await clock.advance(150);
    expect(findings(session.getState())).toEqual([]);
    expect(memory.counts).toMatchObject({ read: 1, readBlocks: 2, write: 0 });
  });

  test("that changes nothing leaves what is shown as it is", async () => {
    const { session, memory, clock } = await started();
    const before = session.getState().sheet;
    memory.enter("D3", 40);
    await clock.advance(150);
    const after = session.getState().sheet;
    expect(after).toEqual(before);
    expect(after.status === "checked" && before.status === "checked").toBe(true);
    expect("forms" in after && "forms" in before && after.forms === before.forms).toBe(true);
  });

  test("below the form, which could make it longer, is a full read", async () => {
    const { memory, clock } = await started();
    memory.enter("A8", "附注");
    await clock.advance(150);
    expect(memory.counts).toMatchObject({ read: 2, readBlocks: 0 });
  });

  test("of which nobody says where it was is a full read", async () => {
    const { memory, clock } = await started();
    memory.tell({ kind: "edited", range: null });
    await clock.advance(150);
    expect(memory.counts).toMatchObject({ read: 2, readBlocks: 0 });
  });

  test("that makes a form of a sheet without one shows it", async () => {
    const { session, memory, clock } = await started({ a: noForm });
    memory.change(() => goodForm, {
      kind: "edited",
      range: { top: 0, left: 0, bottom: 5, right: 4 },
    });
    await clock.advance(150);
    expect(findings(session.getState())).toEqual([]);
  });

  test("in another sheet is not read", async () => {
    const { memory, clock } = await started({ a: goodForm, b: noForm });
    memory.tell({ sheetId: "b", range: { top: 0, left: 0, bottom: 0, right: 0 } });
    await clock.advance(500);
    expect(memory.counts).toMatchObject({ read: 1, readBlocks: 0 });
    await clock.advance(15_000);
    expect(memory.counts).toMatchObject({ read: 1, readBlocks: 1 });
  });

  test("that is checked on demand is not read twice", async () => {
    const { session, memory, clock } = await started();
    memory.enter("D3", 41);
    await session.checkNow();
    await clock.advance(1000);
    expect(memory.counts).toMatchObject({ read: 2, readBlocks: 0 });
  });

  test("that merges cells is found by the read of blocks", async () => {
    const { memory, clock } = await started();
    memory.change((sheet) => ({ ...sheet, merges: [{ top: 5, left: 0, bottom: 5, right: 1 }] }), {
      kind: "edited",
      range: { top: 5, left: 0, bottom: 5, right: 1 },
    });
    await clock.advance(15_000);
    expect(memory.counts).toMatchObject({ read: 1, readBlocks: 2 });
  });
});

describe("in a sheet too large to be read again as a whole", () => {
  const far = { ...goodForm, values: [...goodForm.values] };
  while (far.values.length < 9000) far.values.push([]);
  far.values[8999] = [null, null, null, null, 1];

  test("an edit inside the form is one read of its block, elsewhere a full one", async () => {
    const { session, memory, clock } = await started({ a: far });
    memory.enter("D3", 41);
    await clock.advance(150);
    expect(findings(session.getState())).toContain("D3 row.score-over-points");
    expect(memory.counts).toMatchObject({ read: 1, readBlocks: 1 });
    memory.enter("B20", "1");
    await clock.advance(150);
    expect(memory.counts).toMatchObject({ read: 2, readBlocks: 1 });
  });

  test("an edit after which a form reaches further is a full read", async () => {
    const longer = grid`
      三级指标 | 年度指标值 | 分值 | 得分 | 实际完成值
      培训人数 | ≥100人次   | 60   | 60   | 120人次
      总分     |            | 60   | 60   |
      培训次数 | =5次       | 40   | 40   | 5次
    `.sheet;
    const values = [...longer.values, ...far.values.slice(longer.values.length)];
    const { memory, clock } = await started({ a: { ...longer, values } });
    memory.enter("A3", "培训质量");
    await clock.advance(150);
    expect(memory.counts).toMatchObject({ read: 2, readBlocks: 1 });
  });

  test("a row inserted above the form, of which nothing tells, is found", async () => {
    const { session, memory, clock } = await started({ a: far });
    memory.enter("D3", 41);
    memory.change((sheet) => insertRow(sheet, 0), "lost");
    await clock.advance(150);
    expect(findings(session.getState())).toContain("D4 row.score-over-points");
  });
});

describe("hints", () => {
  test("a hundred of them, fast, cost few reads", async () => {
    const { session, memory, clock } = await started();
    for (let key = 0; key < 100; key++) {
      memory.enter("D3", key);
      await clock.advance(20);
    }
    await clock.advance(500);
    expect(memory.counts.readBlocks).toBeGreaterThanOrEqual(4);
    expect(memory.counts.readBlocks).toBeLessThanOrEqual(5);
    expect(memory.counts.read).toBe(1);
    expect(findings(session.getState())).toContain("D3 row.score-over-points");
  });

  test("of several kinds at once cost one read, of the strongest kind", async () => {
    const { memory, clock } = await started();
    memory.enter("D3", 39);
    memory.tell({ kind: "calculated" });
    memory.change((sheet) => insertRow(sheet, 2));
    memory.tell({ kind: "calculated" });
    await clock.advance(500);
    expect(memory.counts).toMatchObject({ read: 2, readBlocks: 0 });
  });

  test("of a structural change lead to the new places", async () => {
    const { session, memory, clock } = await started();
    memory.enter("D3", 41);
    memory.change((sheet) => insertRow(sheet, 0));
    await clock.advance(150);
    expect(findings(session.getState())).toContain("D4 row.score-over-points");
  });

  test("of a sort lead to a full read", async () => {
    const { memory, clock } = await started();
    memory.tell({ kind: "sorted" });
    await clock.advance(150);
    expect(memory.counts.read).toBe(2);
  });

  test("of a calculation show what a formula gives now", async () => {
    const { session, memory, clock } = await started();
    memory.enter("D3", 41, "lost");
    memory.tell({ kind: "calculated" });
    await clock.advance(150);
    expect(findings(session.getState())).toContain("D3 row.score-over-points");
    expect(memory.counts).toMatchObject({ read: 1, readBlocks: 1 });
  });

  test("of our own writes, and of new sheets, are dropped", async () => {
    const { memory, clock } = await started();
    memory.tell({ kind: "edited", own: true });
    memory.tell({ kind: "structure", own: true });
    memory.tell({ kind: "added", sheetId: "new" });
    await clock.advance(1000);
    expect(memory.counts).toMatchObject({ read: 1, readBlocks: 0 });
  });
});

test("live checking never writes", async () => {
  const wrong = grid`
    三级指标 | 年度指标值 | 分值 | 得分 | 实际完成值
    培训人数 | ≥100人次   | 60   | 61   | 120人次
    培训次数 | =5次       | 40   | 30   | 5次
    总分     |            | 100  | 100  |
  `.sheet;
  const { session, memory, clock } = await started({ a: wrong, b: goodForm });
  memory.enter("D2", 62);
  memory.activate("b");
  await clock.advance(1000);
  memory.activate("a");
  session.focus();
  await clock.advance(60_000);
  expect(findings(session.getState())).toContain("D2 row.score-over-points");
  expect(memory.counts.write).toBe(0);
});
