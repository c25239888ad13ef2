import { readKept } from "../../src/kept/kept";
import { readLayouts, writeLayouts } from "../../src/recognize/layout-json";
import type { Layout } from "../../src/recognize/layout";
import { rules } from "../../src/rules";
import { nationalProfile } from "../../src/score/profile";
import { createSession, type Session } from "../../src/session/session";
import type { TextStore } from "../../src/session/shelf";
import type { Sheet } from "../../src/sheet/sheet";
import { grid } from "../helpers/draw";
import { createManualClock } from "../helpers/manual-clock";
import { createMemoryHost, type MemoryHost } from "../helpers/memory-host";
import { findings, goodForm, started } from "../helpers/session";

/** Words that nobody knows; 实得 over 满 in E3. */
const invented = grid`
  红星村算账表 | <        | <          | <  | <
  工作事项     | 打算做到 | 做到了多少 | 满 | 实得
  修路         | ≥3公里   | 3公里      | 60 | 61
  栽树         | ≥100棵   | 100棵      | 40 | 40
`.sheet;
const over = "E3 row.score-over-points";

interface OwnStore extends TextStore {
  readonly text: () => string | null;
}

function createStore(isLasting = true): OwnStore {
  let text: string | null = null;
  return {
    text: () => text,
    read: () => text,
    write(next) {
      if (isLasting) text = next;
      return isLasting;
    },
  };
}

async function open(
  sheets: Readonly<Record<string, Sheet>>,
  ownLayouts: TextStore = createStore(),
): Promise<{ readonly session: Session; readonly memory: MemoryHost }> {
  const clock = createManualClock();
  const memory = createMemoryHost(sheets, clock);
  const session = createSession({
    host: memory.host,
    clock,
    rules,
    profile: nationalProfile,
    ownLayouts,
  });
  session.start();
  await clock.advance(0);
  return { session, memory };
}

async function proposed(session: Session): Promise<Layout> {
  const outcome = await session.proposeLayout("a");
  if (outcome.status !== "ready") throw new Error(outcome.status);
  return outcome.proposal.layout;
}

test("a layout is proposed, kept with the workbook, and checked by at once", async () => {
  const { session, memory } = await open({ a: invented, b: { ...invented, name: "乙" } });
  expect(findings(session.getState())).toBe("no-form");
  const layout = await proposed(session);
  expect(memory.kept()).toBeNull();

  expect(await session.keepLayout(layout)).toMatchObject({ status: "done" });
  expect(findings(session.getState())).toContain(over);
  expect(readKept(memory.kept()).kept.layouts).toEqual([layout]);
  expect(memory.counts.write).toBe(0);
  await session.checkWorkbook();
  const { workbook } = session.getState();
  expect(workbook).toMatchObject({ sheets: [{ forms: [{}] }, { forms: [{}] }] });
});

test("the header that is meant is the one that is selected", async () => {
  const { session } = await open({ a: invented });
  await session.selectRange("a", { top: 1, left: 1, bottom: 1, right: 4 });
  const outcome = await session.proposeSelected();
  expect(outcome).toMatchObject({ sheetId: "a", proposal: { header: { top: 1, left: 1 } } });
  await session.selectRange("a", { top: 90, left: 0, bottom: 90, right: 4 });
  expect(await session.proposeSelected()).toEqual({ status: "none" });
});

test("a selection that is not told is a failure", async () => {
  const { session, memory } = await open({ a: invented });
  memory.fail("selection", "cell-editing", "throw");
  const editing = { status: "failed", failure: { kind: "cell-editing" } };
  expect(await session.proposeSelected()).toMatchObject(editing);
  const thrown = { status: "failed", failure: { kind: "unknown" } };
  expect(await session.proposeSelected()).toMatchObject(thrown);
});

test("another workbook of the same user is read by it, too", async () => {
  const store = createStore();
  const first = await open({ a: invented }, store);
  const layout = await proposed(first.session);
  await first.session.keepLayout(layout);
  expect(readLayouts(store.text()!)).toEqual({ layouts: [layout] });

  const other = await open({ a: invented }, store);
  expect(findings(other.session.getState())).toContain(over);
  expect(other.memory.kept()).toBeNull();
  await other.session.removeLayout(layout);
  expect(findings(other.session.getState())).toBe("no-form");
  await first.session.removeLayout(layout);
  expect(findings(first.session.getState())).toBe("no-form");
});

test("what another pane put among the user's own counts when the user turns to us", async () => {
  const store = createStore();
  const waiting = await open({ a: invented }, store);
  const { session } = await open({ a: invented }, store);
  await session.keepLayout(await proposed(session));
  expect(findings(waiting.session.getState())).toBe("no-form");
  waiting.session.focus();
  expect(findings(waiting.session.getState())).toContain(over);
});

test("layouts of a colleague are added to one's own", async () => {
  const { session } = await open({ a: invented });
  const layout = await proposed(session);
  const reading = readLayouts(writeLayouts([layout]));
  await session.importLayouts("layouts" in reading ? reading.layouts : []);
  expect(findings(session.getState())).toContain(over);
  expect(session.getState().shelf).toEqual({ layouts: [layout], isLasting: true });
});

test("where nothing lasts it is said so, and the layout counts nevertheless", async () => {
  const { session, memory } = await open({ a: invented }, createStore(false));
  await session.keepLayout(await proposed(session));
  expect(session.getState().shelf.isLasting).toBe(false);
  expect(findings(session.getState())).toContain(over);
  expect(readKept(memory.kept()).kept.layouts).toHaveLength(1);
});

test("what a newer version put among the user's own is left as it stands", async () => {
  const store = createStore();
  const newer = writeLayouts([]).replace(`"version": 1`, `"version": 2`);
  store.write(newer);
  const { session } = await open({ a: invented }, store);
  await session.keepLayout(await proposed(session));
  expect(session.getState().shelf).toMatchObject({ layouts: [{}], isLasting: false });
  expect(store.text()).toBe(newer);
});

test("a layout that could not be kept is not among the user's own", async () => {
  const { session, memory } = await open({ a: invented });
  const layout = await proposed(session);
  memory.fail("keep", "protected");
  expect(await session.keepLayout(layout)).toMatchObject({ status: "failed" });
  expect(session.getState().shelf.layouts).toEqual([]);
  const useless = { ...layout, columns: layout.columns.slice(0, 1) };
  expect(await session.keepLayout(useless)).toMatchObject({ status: "refused" });
});

describe("what is said of a sheet", () => {
  test("这不是自评表 is kept, and taken back", async () => {
    const { session, memory } = await started({ a: goodForm });
    await session.setSheet("Sheet1", { notForm: "sheet" });
    expect(findings(session.getState())).toBe("no-form");
    expect(session.getState().settings.sheets).toEqual({ Sheet1: { notForm: "sheet" } });
    expect(readKept(memory.kept()).kept.sheets).toEqual({ Sheet1: { notForm: "sheet" } });
    await session.setSheet("Sheet1", {});
    expect(findings(session.getState())).toEqual([]);
  });

  test("of one table, by what its reading says of its place", async () => {
    const { session } = await started({ a: goodForm });
    const { sheet } = session.getState();
    const places =
      sheet.status === "checked" ? sheet.forms.map(({ reading }) => reading.place) : [];
    await session.setSheet("Sheet1", { notForm: places });
    expect(findings(session.getState())).toBe("no-form");
  });
});
