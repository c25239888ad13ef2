import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre";
import { openFile } from "../../src/embedded/file/open-file";
import { saveFile } from "../../src/embedded/file/save-file";
import { valueAt } from "../../src/embedded/grid/cells";
import { writeValues } from "../../src/embedded/grid/edit";
import { openGrid, type Grid } from "../../src/embedded/grid/grid";
import { lint } from "../../src/lint/lint";
import { recognize } from "../../src/recognize/recognize";
import { rules } from "../../src/rules";
import { nationalProfile } from "../../src/score/profile";
import { toA1 } from "../../src/sheet/address";
import { double, record, u16, u32, xlsFile } from "../files/biff";
import { packageOf } from "../files/package";
import { filledCells, readContents } from "../files/read";
import { draw } from "../helpers/draw";
import { opened } from "../helpers/opened";
import { until } from "../helpers/until";
import { workbook } from "../tools/workbook";

let grid: Grid | null = null;
afterEach(() => {
  grid?.dispose();
  grid = null;
});

async function open(bytes: Uint8Array, name?: string): Promise<Grid> {
  grid?.dispose();
  grid = openGrid(await opened(bytes, name));
  return grid;
}

const sheets = path.join(__dirname, "../sheets");

async function findingsIn(bytes: Uint8Array): Promise<readonly string[]> {
  const { sheets } = await readContents(bytes);
  return sheets.flatMap((sheet) =>
    recognize(sheet).forms.flatMap((form) =>
      lint(form, rules, nationalProfile).diagnostics.map(
        ({ at, ruleId, message }) => `${sheet.name} ${toA1(at)} ${ruleId} ${message}`,
      ),
    ),
  );
}

test("forms that were opened and saved have the same findings", async () => {
  const drawings = readdirSync(sheets).map((file) => ({
    name: file.replace(".txt", ""),
    drawing: draw(readFileSync(path.join(sheets, file), "utf8")),
  }));
  const before = await workbook(drawings, { rates: "percent-format", numbers: "mixed" });
  const after = await saveFile(await open(before), "PERF");
  const findings = await findingsIn(after);
  expect(findings).toEqual(await findingsIn(before));
  expect(findings.length).toBeGreaterThan(50);
}, 60_000);

test("what is edited is saved", async () => {
  await open(await writeXlsx({ sheets: [{ name: "a", rows: [[1, 2]] }] }));
  const sheet = grid!.workbook.getActiveSheet();
  writeValues(grid!, sheet, { top: 1, left: 0, bottom: 1, right: 1 }, [["=A1+B1", "95%"]]);
  await until(() => valueAt(grid!, sheet, 1, 0) === 3);
  const { sheets } = await readContents(await saveFile(grid!, "PERF"));
  expect(filledCells(sheets[0]!)).toMatchObject({
    A2: { value: 3, formula: "=A1+B1" },
    B2: { value: 0.95, text: "95%" },
  });
});

test("a formula that fills other cells does so again", async () => {
  await open(await writeXlsx({ sheets: [{ name: "a", rows: [[1, 2, 3]] }] }));
  const sheet = grid!.workbook.getActiveSheet();
  writeValues(grid!, sheet, { top: 1, left: 0, bottom: 1, right: 0 }, [["=A1:C1*2"]]);
  await until(() => valueAt(grid!, sheet, 1, 2) === 6);
  const saved = await saveFile(grid!, "PERF");
  expect(filledCells((await readContents(saved)).sheets[0]!)).toMatchObject({
    A2: { value: 2, formula: "=A1:C1*2" },
    C2: { value: 6, formula: null },
  });

  const again = await open(saved);
  const cells = again.workbook.getActiveSheet().getCellMatrix();
  expect(cells.getValue(1, 0)).toMatchObject({ f: "=A1:C1*2", v: 2 });
  expect(cells.getValue(1, 2)?.v).toBeUndefined();
});

test("colors of the theme and of the old palette, and widths that are said once for all", async () => {
  const fill = (color: string): string =>
    `<fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill>`;
  const colors = ['theme="0" tint="-0.5"', 'theme="4"', 'indexed="10"', 'rgb="80FFFFCC"'];
  const cells = colors.map((_, index) => `<c r="${"ABCD"[index]!}1" s="${index + 1}"><v>1</v></c>`);
  const bytes = packageOf({
    sheets: {
      a: `<sheetFormatPr defaultColWidth="10" defaultRowHeight="15"/><cols><col min="2" max="3" width="20"/><col min="4" max="16384" width="5" hidden="1"/></cols><sheetData><row r="1">${cells.join("")}</row></sheetData>`,
    },
    styles: `<fills><fill/><fill/>${colors.map(fill).join("")}</fills><cellXfs><xf/>${colors.map((_, index) => `<xf fillId="${index + 2}"/>`).join("")}</cellXfs>`,
    theme: `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr lastClr="000000"/></a:dk1><a:lt1><a:sysClr lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="111111"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`,
  });
  await open(bytes);
  const sheet = grid!.workbook.getActiveSheet();
  const fills = colors.map((_, column) => sheet.getComposedCellStyle(0, column).bg?.rgb);
  expect(fills).toEqual(["#808080", "#4472C4", "#FF0000", "#FFFFCC"]);
  const widths = [0, 1, 2, 3].map((column) => sheet.getConfig().columnData[column]?.w);
  expect(widths).toEqual([75, 145, 145, 40]);
  expect(Object.keys(sheet.getConfig().columnData).length).toBeLessThan(30);
});

test("an .xls file has its values, formats and merged areas, and says what it has lost", async () => {
  const xls = xlsFile({
    globals: [record(0xe0, u16(0, 10), new Uint8Array(16))],
    sheets: [
      {
        name: "a",
        records: [
          record(0x06, u16(0, 0, 0), double(0.9377), u16(0), u32(0), u16(0)),
          record(0xe5, u16(1, 0, 0, 0, 1)),
        ],
      },
    ],
  });
  const { workbook, notices } = await opened(xls, "form.xls");
  expect(Object.values(workbook.sheets)).toMatchObject([
    {
      cellData: { 0: { 0: { v: 0.9377, s: { n: { pattern: "0.00%" } } } } },
      mergeData: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 1 }],
    },
  ]);
  expect(workbook.sheets["sheet-1"]?.cellData?.[0]?.[0]?.f).toBeUndefined();
  expect(notices).toEqual(["公式只保留了计算结果：.xls 文件中的公式无法读取。"]);
});

test("a sheet of which only the beginning is opened says so", async () => {
  const rows = `<row r="1"><c r="A1"><v>1</v></c></row><row r="900000"><c r="A900000"><v>2</v></c></row>`;
  const { notices } = await opened(
    packageOf({ sheets: { 大表: `<sheetData>${rows}</sheetData>` } }),
  );
  expect(notices).toEqual(["工作表“大表”太大，只打开了前 5000 行、256 列。"]);
});

describe("a file that cannot be opened says why", () => {
  const bomb = zipSync({
    "xl/workbook.xml": strToU8("<workbook/>"),
    "xl/a.xml": new Uint8Array(30_000_000),
  });
  const chartOnly = packageOf({ sheets: {}, others: { a: "chartsheet" } });
  test.each<[string, string, Uint8Array, string]>([
    ["a bomb", "a.xlsx", bomb, "文件过大，没有读取"],
    ["half a file", "a.xlsx", packageOf({ sheets: { a: "" } }).slice(0, 300), "文件已损坏或不完整"],
    ["a document", "a.pdf", strToU8("%PDF-1.7 ..."), "这不是 Excel 工作簿"],
    ["nothing", "a.xlsx", new Uint8Array(), "文件是空的"],
    ["no worksheet", "a.xlsx", chartOnly, "文件里没有工作表"],
  ])("%s", async (_, name, bytes, message) => {
    const file = await openFile(name, bytes);
    expect(file.status).toBe("failed");
    expect(file.status === "failed" && file.message).toContain(message);
  });
});
