import { openEmbeddedExcel, type EmbeddedExcel } from "../helpers/embedded-excel";
import { grid } from "../helpers/draw";

const form = grid`
  项目支出绩效自评表 | <          | <       | <
  三级指标           | 年度指标值 | 分值    | 得分
  设备验收合格率     | ≥99.00(%)  | 20      | 19.50
  采购设备数量       | '=103.00(台) | 1,200.5 | 98.50%
`;

let excel: EmbeddedExcel;
beforeEach(() => {
  excel = openEmbeddedExcel({
    sheets: [
      { sheet: { ...form.sheet, name: "自评表" } },
      { sheet: { ...grid`1 | 2`.sheet, name: "汇总" } },
    ],
  });
});
afterEach(() => excel.close());

test("reads a form in one round trip", async () => {
  const read = await excel.Excel.run(async (context: any) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load("id,name,visibility");
    used.load(
      "address,values,text,formulas,numberFormat,valueTypes,rowIndex,columnIndex,rowCount,columnCount",
    );
    const merged = used.getMergedAreasOrNullObject();
    merged.load("areas/items/address");
    await context.sync();
    return {
      name: sheet.name,
      visibility: sheet.visibility,
      ...used.toJSON(),
      merged: merged.areas.items.map((area: any) => area.address),
    };
  });
  expect(structuredClone(read)).toEqual({});
  expect(excel.requests()).toHaveLength(1);
});
