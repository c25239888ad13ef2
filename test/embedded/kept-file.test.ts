import { strFromU8, unzipSync } from "fflate";
import * as otherLibrary from "@e965/xlsx";
import { saveFile } from "../../src/embedded/file/save-file";
import { openGrid } from "../../src/embedded/grid/grid";
import { keptAmong, writeEnvelope } from "../../src/kept/envelope";
import { readContents } from "../files/read";
import { packageWithRows } from "../files/package";
import { opened } from "../helpers/opened";

const foreign = `<?xml version="1.0" encoding="UTF-8"?><p:props xmlns:p="urn:other">甲</p:props>`;
const kept = writeEnvelope(JSON.stringify({ waivers: [], note: `"<&>' 全角` }));

async function save(customXml: readonly string[]): Promise<Uint8Array> {
  const file = await opened(packageWithRows(`<row r="1"><c r="A1"><v>7</v></c></row>`));
  const grid = openGrid(file);
  try {
    return await saveFile(grid, "PERF", customXml);
  } finally {
    grid.dispose();
  }
}

test("what is kept with a workbook is in its file, and there again when that is opened", async () => {
  const file = await save([foreign, kept]);
  expect((await readContents(file)).customXml).toEqual([foreign, kept]);
  expect((await opened(file)).customXml).toEqual([foreign, kept]);
  expect(keptAmong((await opened(file)).customXml)).toBe(kept);
});

test("another library reads the file, and finds every part named", async () => {
  const file = await save([foreign, kept]);
  const book = otherLibrary.read(file, { bookFiles: true });
  expect(book.Sheets["Sheet1"]?.["A1"]).toMatchObject({ v: 7 });

  const parts = unzipSync(file);
  const textOf = (name: string): string => strFromU8(parts[name]!);
  expect(textOf("customXml/item2.xml")).toBe(kept);
  expect(textOf("customXml/itemProps2.xml")).toMatch(/ds:itemID="\{[\dA-F-]{36}\}"/);
  expect(textOf("customXml/_rels/item2.xml.rels")).toContain(`Target="itemProps2.xml"`);
  expect(textOf("xl/_rels/workbook.xml.rels")).toContain(`Target="../customXml/item2.xml"`);
  const types = textOf("[Content_Types].xml");
  expect(types).toContain(`PartName="/customXml/itemProps2.xml"`);
  expect(types).toMatch(/<Default Extension="xml" ContentType="application\/xml"\/>/);
});

test("a part that says it is UTF-16 says what it is", async () => {
  const file = await save([`<?xml version="1.0" encoding='utf-16'?><a/>`]);
  const { customXml } = await readContents(file);
  expect(customXml).toEqual([`<?xml version="1.0" encoding="UTF-8"?><a/>`]);
});

test("a workbook that keeps nothing has no such part", async () => {
  expect(Object.keys(unzipSync(await save([])))).not.toContainEqual(
    expect.stringContaining("customXml"),
  );
});
