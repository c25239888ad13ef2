import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as otherLibrary from "@e965/xlsx";
import { readXlsx, writeXlsx, type Cell } from "hucre";
import { saveFile } from "../../src/embedded/file/save-file";
import { commentAt } from "../../src/embedded/grid/comments";
import { writeValues } from "../../src/embedded/grid/edit";
import { openGrid, type Grid } from "../../src/embedded/grid/grid";
import { opened } from "../helpers/opened";

const libreOffice = "/usr/bin/soffice";
const comments = {
  A1: { author: "张三", text: "张三：\n与上年不同 <&>" },
  C3: { author: "", text: "空单元格上的批注" },
};
const cells = new Map<string, Partial<Cell>>([
  ["0,0", { value: "甲", comment: comments.A1 }],
  ["2,2", { value: null, comment: comments.C3 }],
  ["900000,1", { value: null, comment: { text: "远处" } }],
]);

let grid: Grid;
beforeEach(async () => {
  const sheets = [
    { name: "表一", rows: [["甲"]] },
    { name: "表二", cells },
  ];
  grid = openGrid(await opened(await writeXlsx({ sheets })));
});
afterEach(() => grid.dispose());

test("a comment is that of its cell, also after a row was inserted, undone, and the cell emptied", async () => {
  const sheet = grid.sheetByName("表二")!;
  expect(commentAt(sheet, 0, 0)).toEqual(comments.A1);
  expect(commentAt(sheet, 2, 2)).toEqual(comments.C3);
  expect(commentAt(grid.sheetByName("表一")!, 0, 0)).toBeNull();
  expect(sheet.getRowCount()).toBeLessThan(1000);

  const range = { startRow: 1, endRow: 1, startColumn: 0, endColumn: 5 };
  const target = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() };
  await grid.commands.executeCommand("sheet.command.insert-row-by-range", { ...target, range });
  expect(commentAt(sheet, 3, 2)).toEqual(comments.C3);
  expect(commentAt(sheet, 2, 2)).toBeNull();
  await grid.undo();
  expect(commentAt(sheet, 2, 2)).toEqual(comments.C3);
  writeValues(grid, sheet, { top: 0, left: 0, bottom: 0, right: 0 }, [[""]]);
  expect(commentAt(sheet, 0, 0)).toEqual(comments.A1);
});

test("comments are saved, and other programs read them", async () => {
  const saved = await saveFile(grid, "PERF");
  expect(notesIn(saved)).toEqual({ A1: comments.A1.text, C3: comments.C3.text });
  const { sheets } = await readXlsx(saved);
  expect(sheets[1]!.cells!.get("0,0")?.comment).toMatchObject(comments.A1);
  expect(Object.keys(otherLibrary.read(saved, { bookFiles: true }))).toContain("files");
  if (!existsSync(libreOffice)) return;
  expect(notesIn(throughLibreOffice(saved))).toEqual({
    A1: comments.A1.text,
    C3: comments.C3.text,
  });
}, 120_000);

function notesIn(file: Uint8Array): Record<string, string> {
  const sheet = otherLibrary.read(file).Sheets["表二"]!;
  return Object.fromEntries(
    Object.entries(sheet).flatMap(([at, cell]: [string, { c?: { t: string }[] }]) =>
      cell.c ? [[at, cell.c.map(({ t }) => t).join("")]] : [],
    ),
  );
}

function throughLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), "ziping-"));
  try {
    const file = path.join(folder, "form.xlsx");
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const how = ["--headless", "--convert-to", "xlsx", "--outdir", path.join(folder, "out")];
    execFileSync(libreOffice, [profile, ...how, file], { stdio: "ignore", timeout: 60_000 });
    return readFileSync(path.join(folder, "out", "form.xlsx"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
