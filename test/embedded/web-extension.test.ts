import { strFromU8, unzipSync } from "fflate";
import * as otherLibrary from "@e965/xlsx";
import { saveFile } from "../../src/embedded/file/save-file";
import { readSettings } from "../../src/embedded/file/web-extension";
import { openGrid } from "../../src/embedded/grid/grid";
import type { Json } from "../../src/embedded/wire/json";
import { packageWithRows } from "../files/package";
import { drawnSheet, openEmbeddedExcel } from "../helpers/embedded-excel";
import { opened } from "../helpers/opened";

const id = "8f0d2c54-6f0e-4c39-9d0a-5b7a2f6d91e3";
const settings = new Map<string, Json>([
  ["口径", { name: `"<&>'\n`, parts: [1, true, null] }],
  ["a&b", "文字"],
]);

async function save(kept: ReadonlyMap<string, Json>): Promise<Uint8Array> {
  const file = await opened(packageWithRows(`<row r="1"><c r="A1"><v>7</v></c></row>`));
  const grid = openGrid(file);
  try {
    return await saveFile(grid, "PERF", ["<a/>"], { id, version: "1.0.0.0", settings: kept });
  } finally {
    grid.dispose();
  }
}

test("settings are in the saved file, and there again for the add-in that kept them", async () => {
  const file = await save(settings);
  expect(readSettings(file, id.toUpperCase())).toEqual(settings);
  expect(readSettings(file, "another")).toEqual(new Map());
  expect(readSettings(file.slice(0, 200), id)).toEqual(new Map());
  expect((await opened(file)).customXml).toEqual(["<a/>"]);
  expect(otherLibrary.read(file).Sheets["Sheet1"]?.["A1"]?.v).toBe(7);
});

test("every part is named, from the root to the settings", async () => {
  const parts = unzipSync(await save(settings));
  const textOf = (name: string): string => strFromU8(parts[name]!);
  expect(textOf("_rels/.rels")).toContain(`Target="xl/webextensions/taskpanes.xml"`);
  expect(textOf("xl/webextensions/_rels/taskpanes.xml.rels")).toContain("webextension1.xml");
  expect(textOf("xl/webextensions/webextension1.xml")).toContain(`name="a&amp;b"`);
  const types = textOf("[Content_Types].xml");
  expect(types).toContain(`PartName="/xl/webextensions/webextension1.xml"`);
  expect(types).toContain(`PartName="/xl/webextensions/taskpanes.xml"`);
});

test("an add-in that keeps nothing is not in the file", async () => {
  expect(Object.keys(unzipSync(await save(new Map()))).join()).not.toContain("webextension");
});

test("what an add-in sets is to be kept", async () => {
  const excel = openEmbeddedExcel([drawnSheet("表一")`1`]);
  await excel.run(async (context) => {
    context.workbook.settings.add("口径", ["湖北"]);
    await context.sync();
  });
  expect(excel.host.settings()).toEqual(new Map([["口径", ["湖北"]]]));
  excel.close();
});
