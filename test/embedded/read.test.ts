import { drawnSheet, openEmbeddedExcel, type EmbeddedExcel } from "../helpers/embedded-excel";

let excel: EmbeddedExcel;

beforeEach(() => {
  excel = openEmbeddedExcel([
    drawnSheet("自评表")`
      绩效自评表   | <            | <       | <
      三级指标     | 年度指标值   | 分值    | 得分
      验收合格率   | ≥99.00(%)    | 20      | 19.50
      采购设备数量 | '=103.00(台) | 1,200.5 | 98.50%
    `,
    drawnSheet("空表")``,
  ]);
});
afterEach(() => excel.close());

test("all of a form in one round trip", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const used = sheet.getUsedRangeOrNullObject(true);
    const merged = used.getMergedAreasOrNullObject();
    sheet.load("id,name,visibility");
    sheet.protection.load("protected");
    used.load("address,values,text,formulas,numberFormat,valueTypes");
    merged.load("areas/items/address");
    await context.sync();

    expect(sheet.toJSON()).toMatchObject({ name: "自评表", visibility: "Visible" });
    expect(sheet.protection.protected).toBe(false);
    expect(used.address).toBe("自评表!A1:D4");
    expect(used.values[0]).toEqual(["绩效自评表", "", "", ""]);
    expect(used.values.slice(2)).toEqual([
      ["验收合格率", "≥99.00(%)", 20, 19.5],
      ["采购设备数量", "=103.00(台)", 1200.5, 0.985],
    ]);
    expect(used.text.slice(2)).toEqual([
      ["验收合格率", "≥99.00(%)", "20", "19.50"],
      ["采购设备数量", "=103.00(台)", "1,200.5", "98.50%"],
    ]);
    expect(used.formulas).toEqual(used.values);
    expect(used.numberFormat[3]).toEqual(["General", "General", "#,##0.0", "0.00%"]);
    expect(used.valueTypes[3]).toEqual(["String", "String", "Double", "Double"]);
    expect(merged.areas.items.map(({ address }) => address)).toEqual(["自评表!A1:D1"]);
  });
  expect(excel.requests()).toHaveLength(1);
});

test("ranges by address and by indexes", async () => {
  const addresses = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("自评表");
    const ranges = [
      sheet.getRange("$B$2"),
      sheet.getRange("c4:b3"),
      sheet.getRange("B:B"),
      sheet.getRange("2:3"),
      sheet.getRange("空表!A1"),
      sheet.getRangeByIndexes(1, 2, 3, 4),
      sheet.getRange("B:C").getUsedRangeOrNullObject(),
      sheet.getRange("B2:C3").getBoundingRect("D5"),
      sheet.getRange("B2:C3").getCell(1, 1),
      sheet.getRange("B2:C3").getIntersectionOrNullObject("C3:D9"),
    ];
    for (const range of ranges) range.load("address,rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    expect(ranges[5]).toMatchObject({ rowIndex: 1, columnIndex: 2, rowCount: 3, columnCount: 4 });
    return ranges.map(({ address }) => address);
  });
  expect(addresses).toEqual([
    "自评表!B2",
    "自评表!B3:C4",
    "自评表!B:B",
    "自评表!2:3",
    "空表!A1",
    "自评表!C2:F4",
    "自评表!B1:C4",
    "自评表!B2:D5",
    "自评表!C3",
    "自评表!C3",
  ]);
});

test("null objects, and what hangs on them", async () => {
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const none = worksheets.getItemOrNullObject("没有");
    const below = none.getRange("A1").load("values");
    const empty = worksheets.getItem("空表").getUsedRangeOrNullObject(true);
    const unmerged = worksheets.getItem("自评表").getRange("A2:D4").getMergedAreasOrNullObject();
    await context.sync();
    expect([none, below, empty, unmerged].map(({ isNullObject }) => isNullObject)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});

test("all worksheets, found again by id", async () => {
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["自评表", "空表"]);

    const again = worksheets.getItem(worksheets.items[1]!.id).load("name");
    await context.sync();
    expect(again.name).toBe("空表");
  });
});

test("settings of the workbook", async () => {
  await excel.run(async (context) => {
    context.workbook.settings.add("口径", { rounding: "截断" });
    await context.sync();
    const setting = context.workbook.settings.getItemOrNullObject("口径").load("value");
    const none = context.workbook.settings.getItemOrNullObject("别的");
    await context.sync();
    expect(setting.value).toEqual({ rounding: "截断" });
    expect(none.isNullObject).toBe(true);

    setting.delete();
    const gone = context.workbook.settings.getItemOrNullObject("口径");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});
