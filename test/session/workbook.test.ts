import { goodForm, noForm, started, type Stage } from "../helpers/session";

const sheets = { a: goodForm, b: noForm, c: goodForm, d: goodForm };

/** What the workbook state was, one after the other. */
async function opened(): Promise<Stage & { readonly seen: unknown[] }> {
  const all = await started(sheets);
  const seen: unknown[] = [];
  all.session.subscribe(() => {
    const { workbook } = all.session.getState();
    if (workbook.status === "running") seen.push([workbook.done, workbook.total]);
  });
  return { ...all, seen };
}

test("every sheet is checked, with progress, and the active one stays as it is", async () => {
  const { session, memory, seen } = await opened();
  const before = session.getState().sheet;
  await session.checkWorkbook();
  const { workbook } = session.getState();
  expect(workbook.status === "checked" && workbook.sheets).toMatchObject([
    { sheetId: "a", status: "checked", forms: [{ result: { diagnostics: [] } }] },
    { sheetId: "b", status: "checked", forms: [] },
    { sheetId: "c", status: "checked", forms: [{}] },
    { sheetId: "d", status: "checked", forms: [{}] },
  ]);
  expect(seen).toEqual([[0, null], ...[0, 1, 2, 3].map((done) => [done, 4])]);
  expect(session.getState().sheet).toBe(before);
  expect(memory.counts.write).toBe(0);
});

test("it can be cancelled half way, and keeps what it has", async () => {
  const { session, memory, clock } = await opened();
  memory.delay("read", 10);
  memory.delay("read", 10);
  memory.delay("read", 1000);
  const checked = session.checkWorkbook();
  await clock.advance(20);
  session.cancelWorkbook();
  const { workbook } = session.getState();
  expect(workbook).toMatchObject({
    status: "cancelled",
    sheets: [{ sheetId: "a" }, { sheetId: "b" }],
  });
  const { read } = memory.counts;
  await clock.advance(1000);
  await checked;
  expect(session.getState().workbook).toBe(workbook);
  expect(memory.counts.read).toBe(read);
});

test("a sheet that fails does not hold up the others", async () => {
  const { session, memory } = await opened();
  memory.fail("read", "too-large", "throw");
  await session.checkWorkbook();
  expect(session.getState().workbook).toMatchObject({
    status: "checked",
    sheets: [
      { sheetId: "a", status: "failed", failure: { kind: "too-large" } },
      { sheetId: "b", status: "failed", failure: { kind: "unknown" } },
      { sheetId: "c", status: "checked" },
      { sheetId: "d", status: "checked" },
    ],
  });
});

test("it waits while a cell is being edited, and goes on", async () => {
  const { session, memory, clock } = await opened();
  memory.setEditing(true);
  const checked = session.checkWorkbook();
  await clock.advance(5000);
  expect(session.getState().workbook).toMatchObject({
    status: "running",
    waiting: { kind: "cell-editing" },
  });
  memory.setEditing(false);
  await clock.advance(2000);
  await checked;
  expect(session.getState().workbook).toMatchObject({ status: "checked" });
});

test("it can be cancelled while it waits", async () => {
  const { session, memory } = await opened();
  memory.setEditing(true);
  const checked = session.checkWorkbook();
  await Promise.resolve();
  session.cancelWorkbook();
  await checked;
  expect(session.getState().workbook).toEqual({
    status: "cancelled",
    sheets: [],
    stale: false,
  });
});

test("it fails where the sheets cannot be listed", async () => {
  const { session, memory } = await opened();
  memory.fail("listSheets", "throw");
  await session.checkWorkbook();
  expect(session.getState().workbook).toMatchObject({
    status: "failed",
    failure: { kind: "unknown" },
  });
});

test("a second one takes the place of the first", async () => {
  const { session, memory, clock } = await opened();
  memory.delay("read", 1000);
  const first = session.checkWorkbook();
  await clock.advance(0);
  await session.checkWorkbook();
  expect(session.getState().workbook).toMatchObject({ status: "checked" });
  await clock.advance(1000);
  await first;
  expect(session.getState().workbook).toMatchObject({ status: "checked" });
});

test("it ends with the session", async () => {
  const { session, memory, clock } = await opened();
  memory.delay("read", 1000);
  const checked = session.checkWorkbook();
  await clock.advance(0);
  session.dispose();
  await clock.advance(1000);
  await checked;
  expect(memory.counts.read).toBe(2);
});
