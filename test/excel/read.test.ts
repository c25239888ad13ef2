import type { SheetToOpen } from "../../src/embedded/grid/workbook-data";
import { fromA1, type CellRange } from "../../src/sheet/address";
import { drawnSheet } from "../helpers/embedded-excel";
import { stageExcel, value, writes, type ExcelStage } from "../helpers/excel-stage";
import { until } from "../helpers/until";

let stage: ExcelStage;

function open(...sheets: readonly SheetToOpen[]): ExcelStage {
  stage = stageExcel(sheets);
  return stage;
}
afterEach(() => stage.close());

const small = drawnSheet("自评表")`
  标题     | <      |
           |        |
  '=3(台)  | 93.77% | 12
`;

function area(from: string, to: string): CellRange {
  const [first, last] = [fromA1(from)!, fromA1(to)!];
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

test("a whole sheet, with all that a cell holds", async () => {
  const { host, type } = open(small);
  await type("D3", "=C3*2");
  await until(async () => (await stage.cell("D3")).value === 24);
  const { sheetId, used, sheet } = value(await host.read(null, null));
  expect({ sheetId, used, name: sheet.name }).toEqual({
    sheetId: "sheet-1",
    used: area("A1", "D3"),
    name: "自评表",
  });
  expect(sheet.values[2]).toEqual(["=3(台)", 0.9377, 12, 24]);
  expect(sheet.texts[2]).toEqual(["=3(台)", "93.77%", "12", "24"]);
  expect(sheet.formulas[2]).toEqual([null, null, null, "=C3*2"]);
  expect(sheet.numberFormats[2]).toEqual([null, "0.00%", null, null]);
  expect(sheet.values[1]).toEqual([null, null, null, null]);
  expect(sheet.merges).toEqual([area("A1", "B1")]);
});

test("a sheet whose cells begin below and right of the first", async () => {
  const { host, type } = open(drawnSheet("空")` `);
  await type("C4", 7);
  const { used, sheet } = value(await host.read(null, null));
  expect(used).toEqual(area("C4", "C4"));
  expect(sheet.values[3]).toEqual([null, null, 7]);
});

test("an empty sheet", async () => {
  const { host } = open(drawnSheet("空")` `);
  expect(value(await host.read(null, null))).toMatchObject({
    used: null,
    sheet: { name: "空", values: [] },
  });
});

test("the sheet that is asked for, active or not", async () => {
  const { host } = open(small, drawnSheet("汇总")`1`);
  expect(value(await host.read("sheet-2", null)).sheet.name).toBe("汇总");
  const blocks = value(await host.readBlocks({ sheetId: "sheet-2", ranges: [area("A1", "A1")] }));
  expect(blocks).toMatchObject({ activeId: "sheet-1", blocks: [{ values: [[1]] }] });
});

test("a sheet that is gone", async () => {
  const { host } = open(small);
  expect(await host.read("sheet-9", null)).toMatchObject({ failure: { kind: "gone" } });
  expect(await host.readBlocks({ sheetId: "sheet-9", ranges: [] })).toMatchObject({
    failure: { kind: "gone" },
  });
});

test("blocks in their order, with the areas that touch them, in one request", async () => {
  const { host, newRequests } = open(small);
  const ranges = [area("B3", "C3"), area("B1", "B2")];
  newRequests();
  const { activeId, used, blocks } = value(await host.readBlocks({ sheetId: "sheet-1", ranges }));
  expect({ activeId, used }).toEqual({ activeId: "sheet-1", used: area("A1", "C3") });
  expect(blocks).toMatchObject([
    { range: ranges[0], values: [[0.9377, 12]], texts: [["93.77%", "12"]], merges: [] },
    { range: ranges[1], values: [[null], [null]], merges: [area("A1", "B1")] },
  ]);
  expect(newRequests()).toHaveLength(1);
});

test("no range at all, which tells what is active and how large", async () => {
  const { host } = open(small);
  expect(value(await host.readBlocks({ sheetId: "sheet-1", ranges: [] }))).toEqual({
    activeId: "sheet-1",
    used: area("A1", "C3"),
    blocks: [],
  });
});

describe("600 merged areas", () => {
  const rows = Array.from({ length: 600 }, (_, row) => [`指标${row}`, null, row]);
  const merges = rows.map((_, row) => ({ top: row, left: 0, bottom: row, right: 1 }));
  const grid = <Content>(content: Content): Content[][] => rows.map(() => [content]);
  const crowded: SheetToOpen = {
    sheet: {
      name: "合并",
      values: rows,
      texts: rows.map((cells) => cells.map((cell) => String(cell ?? ""))),
      formulas: grid(null),
      numberFormats: grid(null),
      merges,
    },
  };

  test("are all read, in at most three requests, and in one from then on", async () => {
    const { host, newRequests } = open(crowded);
    const { used, sheet } = value(await host.read(null, null));
    expect(sheet.merges).toHaveLength(600);
    expect(newRequests().length).toBeLessThanOrEqual(3);

    const blocks = value(await host.readBlocks({ sheetId: "sheet-1", ranges: [used!] }));
    expect(blocks.blocks[0]!.merges).toHaveLength(600);
    expect(newRequests()).toHaveLength(1);
  });

  test("in one row, more than are answered at once", async () => {
    const wide = Array.from({ length: 1300 }, (_, column) => column);
    const pairs = wide.filter((column) => column % 2 === 0);
    const { host } = open({
      sheet: {
        name: "宽",
        values: [wide.map((column) => (column % 2 === 0 ? column : null))],
        texts: [[]],
        formulas: [[]],
        numberFormats: [[]],
        merges: pairs.map((left) => ({ top: 0, left, bottom: 0, right: left + 1 })),
      },
    });
    expect(value(await host.read(null, null)).sheet.merges).toHaveLength(pairs.length);
  });
});

describe("more than 500,000 cells", () => {
  const large: SheetToOpen = { sheet: { ...small.sheet, name: "很大" } };

  test("are not loaded where nothing is known", async () => {
    const { host, type, newRequests } = open(large);
    await type("J60000", 1);
    newRequests();
    expect(await host.read(null, null)).toMatchObject({ failure: { kind: "too-large" } });
    expect(newRequests()).toHaveLength(1);
  });

  test("are loaded around what is known", async () => {
    const { host, type } = open(large);
    await type("J60000", 1);
    await type("A210", "近");
    await type("A230", "远");
    const known = { sheetId: "sheet-1", ranges: [area("A1", "C3")] };
    const { used, sheet } = value(await host.read(null, known));
    expect(used).toEqual(area("A1", "J60000"));
    expect(sheet.values[2]!.slice(0, 3)).toEqual(["=3(台)", 0.9377, 12]);
    expect(sheet.merges).toEqual([area("A1", "B1")]);
    expect([sheet.values.length, sheet.values[209]]).toEqual([203, undefined]);
  });

  test("of another sheet do not count as known", async () => {
    const { host, type } = open(large);
    await type("J60000", 1);
    const known = { sheetId: "sheet-2", ranges: [area("A1", "C3")] };
    expect(await host.read(null, known)).toMatchObject({ failure: { kind: "too-large" } });
  });
});

test("a first read takes two requests, and nothing is written", async () => {
  const { host, newRequests } = open(small);
  newRequests();
  await host.read(null, null);
  const requests = newRequests();
  expect(requests).toHaveLength(2);
  expect(requests.some(writes)).toBe(false);
});

test("all sheets that can be seen", async () => {
  const { host, command } = open(small, drawnSheet("汇总")`1`, drawnSheet("草稿")`2`);
  await command("sheet.command.set-worksheet-hidden", { subUnitId: "sheet-3" });
  expect(value(await host.listSheets())).toEqual([
    { sheetId: "sheet-1", name: "自评表" },
    { sheetId: "sheet-2", name: "汇总" },
  ]);
});

test("a cell is selected, and its sheet comes to the top", async () => {
  const { host, excel } = open(small, drawnSheet("汇总")`1 | 2`);
  value(await host.select("sheet-2", area("B1", "B1")));
  expect(excel.selection()).toBe("B1");
  expect(value(await host.readBlocks({ sheetId: "sheet-1", ranges: [] })).activeId).toBe("sheet-2");
});
