import { contentAt } from "../../src/session/fixes";
import type { CellContent, CellInput, CellWrite } from "../../src/session/host";
import { fromA1 } from "../../src/sheet/address";
import { insertRow } from "../helpers/cells";
import { goodForm, noForm, started, type Stage } from "../helpers/session";

const formula: CellInput = { kind: "formula", formula: "=SUM(D3:D5)" };

function cell({ memory }: Stage, a1: string): CellContent {
  return contentAt(memory.sheet("a"), fromA1(a1)!);
}

function writeOf(all: Stage, a1: string, input: CellInput): CellWrite {
  return { at: fromA1(a1)!, input, expected: cell(all, a1) };
}

test("nothing was written, so nothing is undone", async () => {
  const { session } = await started();
  expect(await session.undo()).toEqual({ status: "outdated" });
});

test.each<[string, CellContent]>([
  ["a formula", { value: 100, formula: "=D3+D4+D5", numberFormat: "0.00" }],
  ["a formula without a format", { value: 100, formula: "=SUM(D3:D5)", numberFormat: null }],
  ["a number with a format", { value: 0.95, formula: null, numberFormat: "0.00%" }],
  ["a text that looks like a formula", { value: "=103.00(台)", formula: null, numberFormat: "@" }],
  ["a text that looks like a number", { value: "100", formula: null, numberFormat: "@" }],
  ["a truth", { value: true, formula: null, numberFormat: null }],
  ["nothing", { value: null, formula: null, numberFormat: "0.00" }],
])("undo restores %s exactly", async (_, content) => {
  for (const input of [formula, { kind: "typed", value: "93.77%" } as const]) {
    const all = await started();
    all.memory.enter("D6", { kind: "content", content });
    const before = all.memory.sheet("a");
    const written = await all.session.write("a", [writeOf(all, "D6", input)]);
    expect(written).toMatchObject({ status: "done", cells: 1 });
    expect(all.memory.sheet("a")).not.toEqual(before);
    expect(await all.session.undo()).toEqual({ status: "done", cells: 1, skipped: 0 });
    expect(cell(all, "D6")).toEqual(content);
    expect(all.memory.sheet("a")).toEqual(before);
    expect(all.session.getState().undo).toBeNull();
  }
});

test("formulas are written to all cells or to none", async () => {
  const all = await started();
  const writes = [writeOf(all, "D6", formula), writeOf(all, "C6", formula)];
  all.memory.enter("C6", 99, "lost");
  expect(await all.session.write("a", writes)).toEqual({ status: "outdated" });
  expect(cell(all, "D6").formula).toBeNull();
  expect(all.memory.counts.write).toBe(0);

  all.memory.delay("read", 100);
  const again = [writeOf(all, "D6", formula), writeOf(all, "C6", formula)];
  const written = all.session.write("a", again);
  await all.clock.advance(0);
  all.memory.enter("C6", 98, "lost");
  await all.clock.advance(100);
  expect(await written).toEqual({ status: "outdated" });
  expect(cell(all, "D6").formula).toBeNull();
});

test("what was written last is undone first", async () => {
  const all = await started();
  await all.session.write("a", [writeOf(all, "D6", formula)]);
  await all.session.write("a", [writeOf(all, "C6", formula), writeOf(all, "D6", formula)]);
  expect(all.session.getState().undo?.at).toEqual([fromA1("C6"), fromA1("D6")]);
  await all.session.undo();
  expect(all.session.getState().undo?.at).toEqual([fromA1("D6")]);
  expect(cell(all, "C6").formula).toBeNull();
  await all.session.undo();
  expect(all.memory.sheet("a")).toEqual(goodForm);
});

test("a cell that holds something else by now is left as it is", async () => {
  const all = await started();
  await all.session.write("a", [writeOf(all, "C6", formula), writeOf(all, "D6", formula)]);
  all.memory.enter("D6", 77);
  expect(await all.session.undo()).toEqual({ status: "done", cells: 1, skipped: 1 });
  expect([cell(all, "C6").value, cell(all, "D6").value]).toEqual([100, 77]);
});

test("a cell that is edited during the undo is left as it is", async () => {
  const all = await started();
  await all.session.write("a", [writeOf(all, "C6", formula), writeOf(all, "D6", formula)]);
  all.memory.delay("read", 100);
  const undone = all.session.undo();
  await all.clock.advance(50);
  all.memory.enter("D6", 77, "lost");
  await all.clock.advance(100);
  expect(await undone).toEqual({ status: "done", cells: 1, skipped: 1 });
  expect([cell(all, "C6").value, cell(all, "D6").value]).toEqual([100, 77]);
});

test.each(["told", "lost"] as const)("rows that have moved, %s, end it", async (how) => {
  const all = await started();
  await all.session.write("a", [writeOf(all, "D6", formula)]);
  all.memory.change((sheet) => insertRow(sheet, 3), how);
  const moved = all.memory.sheet("a");
  expect(await all.session.undo()).toEqual({ status: "outdated" });
  expect(all.session.getState().undo).toBeNull();
  expect(all.memory.sheet("a")).toBe(moved);
});

test("a row that has moved to where its neighbor looks the same is not taken for it", async () => {
  const all = await started();
  await all.session.write("a", [writeOf(all, "D4", { kind: "typed", value: 40 })]);
  all.memory.change((sheet) => insertRow(sheet, 2), "lost");
  expect(cell(all, "D4").value).toBe(40);
  expect(await all.session.undo()).toEqual({ status: "outdated" });
  expect(cell(all, "D4").value).toBe(40);
});

test("it works from another sheet, and shows what is there", async () => {
  const all = await started({ a: goodForm, b: noForm });
  await all.session.write("a", [writeOf(all, "D6", formula)]);
  all.memory.activate("b");
  await all.clock.advance(150);
  expect(await all.session.undo()).toMatchObject({ status: "done" });
  expect(all.memory.sheet("a")).toEqual(goodForm);
  expect(all.session.getState().sheet).toMatchObject({ status: "no-form", sheetId: "b" });
});

test("a failure keeps it, but for a sheet that is gone", async () => {
  const all = await started({ a: goodForm, b: noForm });
  await all.session.write("a", [writeOf(all, "D6", formula)]);
  all.memory.fail("write", "protected");
  expect(await all.session.undo()).toMatchObject({ failure: { kind: "protected" } });
  expect(all.session.getState().undo).not.toBeNull();
  all.memory.remove("a", "lost");
  expect(await all.session.undo()).toMatchObject({ failure: { kind: "gone" } });
  expect(all.session.getState().undo).toBeNull();
  await all.clock.advance(0);
  expect(all.session.getState().sheet).toMatchObject({ status: "no-form", sheetId: "b" });
});
