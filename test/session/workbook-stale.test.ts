import { contentAt } from "../../src/session/fixes";
import { fromA1 } from "../../src/sheet/address";
import { insertRow } from "../helpers/cells";
import { goodForm, noForm, started, type Stage } from "../helpers/session";

/** After a check of two sheets. */
async function checked(): Promise<Stage> {
  const all = await started({ a: goodForm, b: noForm });
  await all.session.checkWorkbook();
  return all;
}

function isStale({ session }: Stage): boolean {
  const { workbook } = session.getState();
  return (workbook.status === "checked" || workbook.status === "cancelled") && workbook.stale;
}

test("a check is fresh at its end", async () => {
  expect(isStale(await checked())).toBe(false);
});

test.each<[string, (all: Stage) => void]>([
  ["an edit", ({ memory }) => memory.enter("D3", 39)],
  ["an edit in another sheet", ({ memory }) => memory.tell({ kind: "edited", sheetId: "b" })],
  ["a row inserted", ({ memory }) => memory.change((sheet) => insertRow(sheet, 1))],
  ["a sheet deleted", ({ memory }) => memory.remove("b")],
])("%s makes it stale", async (_, change) => {
  const all = await checked();
  change(all);
  expect(isStale(all)).toBe(true);
});

test.each<[string, (all: Stage) => void]>([
  ["another sheet on top", ({ memory }) => memory.activate("b")],
  ["a calculation", ({ memory }) => memory.tell({ kind: "calculated" })],
])("%s does not", async (_, change) => {
  const all = await checked();
  change(all);
  await all.clock.advance(150);
  expect(isStale(all)).toBe(false);
});

test("a change that no hint told of makes it stale once it is read", async () => {
  const all = await checked();
  all.memory.enter("D3", 39, "lost");
  expect(isStale(all)).toBe(false);
  await all.clock.advance(15_000);
  expect(isStale(all)).toBe(true);
});

test("our own write makes it stale, and a new check is fresh", async () => {
  const all = await checked();
  const at = fromA1("D3")!;
  const expected = contentAt(all.memory.sheet("a"), at);
  await all.session.write("a", [{ at, input: { kind: "typed", value: 39 }, expected }]);
  expect(isStale(all)).toBe(true);
  await all.session.checkWorkbook();
  expect(isStale(all)).toBe(false);
});

test("an edit while it runs counts where the sheet was read before", async () => {
  for (const [sheetId, expected] of [
    ["a", true],
    ["b", false],
  ] as const) {
    const all = await started({ a: goodForm, b: noForm });
    all.memory.delay("read", 100);
    const running = all.session.checkWorkbook();
    await all.clock.advance(50);
    all.memory.tell({ kind: "edited", sheetId });
    await all.clock.advance(1000);
    await running;
    expect(isStale(all)).toBe(expected);
  }
});
