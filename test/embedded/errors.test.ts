import { UnitObject, WorksheetProtectionRuleModel } from "@univerjs/sheets";
import { drawnSheet, openEmbeddedExcel, type EmbeddedExcel } from "../helpers/embedded-excel";

let excel: EmbeddedExcel;

beforeEach(() => {
  excel = openEmbeddedExcel([drawnSheet("自评表")`得分 | 12`]);
});
afterEach(() => excel.close());

const active = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getActiveWorksheet();

test.each<[string, string, string, (context: Excel.RequestContext) => unknown]>([
  [
    "a sheet that is not there",
    "ItemNotFound",
    "WorksheetCollection.getItem",
    (context) => context.workbook.worksheets.getItem("没有").load("name"),
  ],
  [
    "an address that is none",
    "InvalidArgument",
    "Worksheet.getRange",
    (context) => active(context).getRange("得分").load("values"),
  ],
  [
    "values of another size",
    "InvalidArgument",
    "Range.values",
    (context) => (active(context).getRange("A1:B2").values = [[1, 2, 3]]),
  ],
  [
    "a formula that is none",
    "InvalidArgument",
    "Range.formulas",
    (context) => (active(context).getRange("A1").formulas = [["=103.00(台)"]]),
  ],
  [
    "a method that we do not have",
    "ApiNotFound",
    "WorksheetCollection.add",
    (context) => context.workbook.worksheets.add("新表"),
  ],
  [
    "an object that we do not have",
    "ApiNotFound",
    "Workbook.tables",
    (context) => context.workbook.tables.load("items"),
  ],
  [
    "a property that we do not have",
    "ApiNotFound",
    "Worksheet.tabColor",
    (context) => active(context).load("tabColor"),
  ],
  [
    "a property that cannot be set",
    "ApiNotFound",
    "Worksheet.name",
    (context) => (active(context).name = "新名"),
  ],
])("%s: %s", async (_, code, location, ask) => {
  const asked = excel.run(async (context) => {
    ask(context);
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({ code, debugInfo: { errorLocation: location } });
});

test("a protected sheet is not written to, and what was written before it stays", async () => {
  const { grid } = excel;
  const sheet = grid.workbook.getActiveSheet();
  grid.injector.get(WorksheetProtectionRuleModel).addRule(sheet.getUnitId(), {
    unitId: sheet.getUnitId(),
    subUnitId: sheet.getSheetId(),
    permissionId: "test",
    unitType: UnitObject.Worksheet,
    viewState: "othersCanView" as never,
    editState: "onlyMe" as never,
  });

  const written = excel.run(async (context) => {
    const { protection } = active(context);
    protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(true);
    context.workbook.settings.add("口径", 1);
    active(context).getRange("A1").values = [["新"]];
    await context.sync();
  });
  await expect(written).rejects.toMatchObject({
    code: "AccessDenied",
    debugInfo: { statement: "range.values = ...;" },
  });
});

test("a fault of our own is an error for the add-in, and is reported", async () => {
  const broken = jest.spyOn(excel.grid.workbook, "getSheets").mockImplementation(() => {
    throw new Error("broken");
  });
  const asked = excel.run(async (context) => {
    context.workbook.worksheets.load("items");
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({ code: "GeneralException" });
  broken.mockRestore();
  expect(excel.faults.splice(0)).toEqual([new Error("broken")]);
});
