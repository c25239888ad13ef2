import type { Hint } from "../../src/session/host";
import { fromA1 } from "../../src/sheet/address";
import { drawnSheet } from "../helpers/embedded-excel";
import { stageExcel, value, type ExcelStage } from "../helpers/excel-stage";
import { until } from "../helpers/until";

let stage: ExcelStage;
let hints: Hint[];
let unwatch: () => void;

beforeEach(async () => {
  hints = [];
  stage = stageExcel([
    drawnSheet("自评表")`
      指标 | 分值 | 得分
      数量 | 10   | 12
      质量 | 20   | 19.5
    `,
    drawnSheet("汇总")`1`,
  ]);
  unwatch = value(await stage.host.watch((hint) => hints.push(hint)));
});
afterEach(() => stage.close());

async function heard(count = 1): Promise<readonly Hint[]> {
  await until(() => hints.length >= count);
  return hints.splice(0);
}

const c2 = { top: 1, left: 2, bottom: 1, right: 2 };

test("a typed value", async () => {
  await stage.type("C2", 9);
  expect(await heard()).toEqual([{ kind: "edited", sheetId: "sheet-1", range: c2, own: false }]);
});

test("what we write is our own", async () => {
  const at = fromA1("C2")!;
  const expected = await stage.cell("C2");
  value(await stage.host.write("sheet-1", [{ at, input: { kind: "typed", value: 9 }, expected }]));
  expect(await heard()).toEqual([{ kind: "edited", sheetId: "sheet-1", range: c2, own: true }]);
});

test("a formula that is calculated", async () => {
  await stage.type("C2", "=B2+1");
  const all = await heard(2);
  expect(all.map(({ kind, range }) => [kind, range])).toEqual([
    ["edited", c2],
    ["calculated", c2],
  ]);
});

test("rows inserted, for which no range is told", async () => {
  await stage.insertRow(1);
  expect((await heard())[0]).toEqual({
    kind: "structure",
    sheetId: "sheet-1",
    range: null,
    own: false,
  });
});

test("rows sorted", async () => {
  const range = { startRow: 1, endRow: 2, startColumn: 0, endColumn: 2 };
  await stage.command("sheet.command.reorder-range", { range, order: { 1: 2, 2: 1 } });
  expect((await heard())[0]).toMatchObject({
    kind: "sorted",
    range: { top: 1, left: 0, bottom: 2, right: 2 },
  });
});

test("sheets added, activated and deleted", async () => {
  await stage.command("sheet.command.insert-sheet", {});
  const [added] = await heard();
  expect(added).toMatchObject({ kind: "added", range: null, own: false });
  hints.splice(0);

  value(await stage.host.select("sheet-2", c2));
  await until(() =>
    hints.some(({ kind, sheetId }) => kind === "activated" && sheetId === "sheet-2"),
  );
  hints.splice(0);

  await stage.command("sheet.command.remove-sheet", { subUnitId: added!.sheetId });
  expect((await heard())[0]).toMatchObject({ kind: "deleted", sheetId: added!.sheetId });
});

test("after its end nothing is told, and nothing is asked for any more", async () => {
  stage.newRequests();
  unwatch();
  await until(() => stage.excel.requests().flat().some(isUnregistering));
  await stage.type("C2", 9);
  await stage.cell("C2");
  expect(hints).toEqual([]);
});

function isUnregistering(action: string): boolean {
  return action.includes("_Unregister");
}
