import { drawnSheet } from "../helpers/embedded-excel";
import { stageExcel, value, type ExcelStage } from "../helpers/excel-stage";

let stage: ExcelStage;

beforeEach(() => {
  stage = stageExcel([
    drawnSheet("甲")`
      指标 | 得分
      修路 | 10
    `,
    drawnSheet("乙")`字`,
  ]);
});
afterEach(() => stage.close());

async function sheetId(name: string): Promise<string> {
  const list = value(await stage.host.listSheets());
  return list.find((sheet) => sheet.name === name)!.sheetId;
}

test("what is selected is told with its sheet, in one request", async () => {
  const id = await sheetId("甲");
  const range = { top: 0, left: 0, bottom: 0, right: 1 };
  value(await stage.host.select(id, range));
  stage.newRequests();
  expect(value(await stage.host.selection())).toEqual({ sheetId: id, range });
  expect(stage.newRequests()).toHaveLength(1);
});

test("it is that of the sheet on top", async () => {
  const id = await sheetId("乙");
  const range = { top: 4, left: 2, bottom: 6, right: 3 };
  value(await stage.host.select(id, range));
  expect(value(await stage.host.selection())).toEqual({ sheetId: id, range });
});

test("several areas at once are refused, as Excel does", async () => {
  await stage.command("sheet.operation.set-selections", {
    selections: [0, 3].map((row) => ({
      range: { startRow: row, endRow: row, startColumn: 0, endColumn: 1, rangeType: 0 },
      primary: null,
      style: null,
    })),
  });
  const outcome = await stage.host.selection();
  expect(outcome).toMatchObject({ status: "failed", failure: { kind: "unknown" } });
  expect(outcome.status === "failed" && outcome.failure.detail).toContain("InvalidSelection");
});
