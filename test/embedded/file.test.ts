import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as otherLibrary from "@e965/xlsx";
import { readXlsx, writeXlsx, type Cell, type CellStyle, type WriteSheet } from "hucre";
import { saveFile } from "../../src/embedded/file/save-file";
import { openGrid } from "../../src/embedded/grid/grid";
import { opened } from "../helpers/opened";
import { filledCells, readContents } from "../files/read";

const libreOffice = "/usr/bin/soffice";
const line = { style: "thin", color: { rgb: "FF0000" } } as const;
const styles = {
  title: {
    font: { name: "SimHei", size: 16, bold: true, italic: true, underline: true },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  framed: {
    border: { top: line, bottom: { style: "double" }, left: { style: "medium" } },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF2CC" } },
  },
  rate: {
    numFmt: "0.00%",
    font: { name: "SimSun", size: 11, color: { rgb: "0070C0" }, strikethrough: true },
  },
  date: { numFmt: 'yyyy"年"m"月"d"日"' },
  upright: { alignment: { textRotation: 255 } },
} as const satisfies Record<string, CellStyle>;

const cells: readonly (readonly [string, Partial<Cell>])[] = [
  ["0,0", { value: "绩效自评表", style: styles.title }],
  ["1,0", { value: "  =103.00(台)\n第二行 ", style: styles.framed }],
  ["1,1", { value: 0.9377, style: styles.rate }],
  ["1,2", { value: 45_000, style: styles.date }],
  ["2,0", { value: "857515.00", style: styles.upright }],
  ["2,1", { value: true }],
  ["2,2", { value: "#N/A" }],
  ["3,0", { value: 20 }],
  ["3,1", { value: 19.5 }],
  ["3,2", { formula: "SUM(A4:B4)", formulaResult: 39.5, style: { numFmt: "0.00" } }],
  ["4,0", { formula: '_xlfn.CONCAT(A1,"_xlfn.")', formulaResult: "绩效自评表_xlfn." }],
  ["4,1", { formula: "_xldudf_PERF_SCORE(A4,B4)", formulaResult: 1 }],
  ["4,2", { value: null, style: styles.framed }],
];

const first: WriteSheet = {
  name: "自评 表",
  cells: new Map(cells),
  merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }],
  columns: [{ width: 12.7109375 }, { width: 9.3 }, { width: 30, hidden: true }],
  rowDefs: new Map([
    [0, { height: 31.5 }],
    [2, { hidden: true }],
  ]),
  dataValidations: [{ type: "list", values: ["优", "良"], range: "B2:B3" }],
  freezePane: { rows: 1, columns: 0 },
  pageSetup: { paperSize: "a3", orientation: "landscape", fitToPage: true, fitToWidth: 1 },
  headerFooter: { oddFooter: "&C第 &P 页" },
};
const second: WriteSheet = { name: "Sheet2", rows: [[1], ["x"]], hidden: true };

describe("a file, opened and saved", () => {
  let before: Uint8Array;
  let after: Uint8Array;
  beforeAll(async () => {
    before = await writeXlsx({
      sheets: [first, second],
      defaultFont: { name: "宋体", size: 10.5 },
    });
    const grid = openGrid(await opened(before));
    after = await saveFile(grid, "PERF");
    grid.dispose();
  });

  test("has the same contents", async () => {
    const [one, other] = [await readContents(before), await readContents(after)];
    expect(other.sheets.map(({ name }) => name)).toEqual(["自评 表", "Sheet2"]);
    expect(other.sheets.map(filledCells)).toEqual(one.sheets.map(filledCells));
    expect(other.sheets.map(({ merges }) => merges)).toEqual(
      one.sheets.map(({ merges }) => merges),
    );
  });

  test("looks the same", async () => {
    const { defaultFont, sheets } = await readXlsx(after, { readStyles: true });
    const [sheet, hidden] = sheets;
    expect(defaultFont).toMatchObject({ name: "宋体", size: 10.5 });
    for (const [place, { style }] of cells) {
      if (style) expect([place, sheet!.cells!.get(place)?.style]).toMatchObject([place, style]);
    }
    expect(sheet!.columns).toMatchObject(first.columns!);
    expect(Object.fromEntries(sheet!.rowDefs!)).toMatchObject({
      0: { height: 31.5 },
      2: { hidden: true },
    });
    expect(sheet!.dataValidations).toMatchObject([{ type: "list", range: "B2:B3" }]);
    expect(sheet!.pageSetup).toMatchObject(first.pageSetup!);
    expect(sheet!.headerFooter).toEqual(first.headerFooter);
    expect(sheet!.freezePane).toMatchObject({ rows: 1 });
    expect([sheet!.hidden ?? false, hidden!.hidden]).toEqual([false, true]);
  });

  test("reads the same in other programs", async () => {
    expect(inOtherLibrary(after)).toEqual(inOtherLibrary(before));
    if (!existsSync(libreOffice)) return;
    const [one, other] = await Promise.all([before, after].map(throughLibreOffice));
    expect(other).toEqual(one);
    expect(JSON.stringify(other)).toContain("103.00(台)");
  }, 120_000);
});

function inOtherLibrary(bytes: Uint8Array): unknown {
  const book = otherLibrary.read(bytes, { cellNF: true, cellStyles: true, cellDates: false });
  return book.SheetNames.map((name) => {
    const { "!ref": ref, "!merges": merges, "!cols": columns, ...rest } = book.Sheets[name]!;
    const found = Object.entries(rest).flatMap(([at, cell]) =>
      at.startsWith("!") || cell.v === undefined
        ? []
        : [[at, cell.v, cell.w, cell.f, cell.z, cell.s?.fgColor?.rgb]],
    );
    return { name, ref, merges, widths: columns?.map(({ width }) => width), found };
  });
}

/** What is in the file that LibreOffice makes of this one. */
async function throughLibreOffice(bytes: Uint8Array): Promise<unknown> {
  const folder = mkdtempSync(path.join(tmpdir(), "ziping-"));
  try {
    const file = path.join(folder, "form.xlsx");
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const how = ["--headless", "--convert-to", "xlsx", "--outdir", path.join(folder, "out")];
    execFileSync(libreOffice, [profile, ...how, file], { stdio: "ignore", timeout: 60_000 });
    const converted = readFileSync(path.join(folder, "out", "form.xlsx"));
    const { sheets } = await readContents(converted);
    const looks = await readXlsx(converted, { readStyles: true });
    return sheets.map((sheet, index) => ({
      ...sheet,
      cells: [...looks.sheets[index]!.cells!].map(([place, { style }]) => [place, style]),
      columns: looks.sheets[index]!.columns,
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
