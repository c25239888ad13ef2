import { chmodSync, symlinkSync } from "node:fs";
import path from "node:path";
import { findFiles } from "../../src/cli/find-files";
import { folderWith } from "./surroundings";

const folder = folderWith({
  "第10处.xlsx": "",
  "第2处.xlsx": "",
  "b/A.XLSM": "",
  "b/c/旧表.xls": "",
  "b/~$A.XLSM": "",
  "b/.a.csv": "",
  ".git/a.txt": "",
  "a.csv": "",
  "a.tsv": "",
  "a.txt": "",
  "说明.docx": "",
  "none/说明.docx": "",
});

test("finds tables in a folder and below, sorted as people count", async () => {
  const found = await findFiles([folder]);
  expect(found).toEqual(
    ["a.csv", "a.tsv", "a.txt", "b/A.XLSM", "b/c/旧表.xls", "第2处.xlsx", "第10处.xlsx"].map(
      (name) => ({ path: path.join(folder, name), error: null }),
    ),
  );
});

test("takes a file that is named, whatever its ending, and every file once", async () => {
  const named = path.join(folder, "说明.docx");
  const hidden = path.join(folder, "b/~$A.XLSM");
  const twice = path.join(folder, "b/c/../c/旧表.xls");
  const found = await findFiles([named, hidden, twice, path.join(folder, "b")]);
  expect(found.map((file) => file.path)).toEqual([
    named,
    hidden,
    twice,
    path.join(folder, "b/A.XLSM"),
  ]);
});

test("keeps a folder as it was written", async () => {
  const before = process.cwd();
  process.chdir(folder);
  const found = await Promise.all([findFiles(["./b"]), findFiles(["b/"])]);
  process.chdir(before);
  expect(found.map(([first]) => first?.path)).toEqual([
    `.${path.sep}b${path.sep}A.XLSM`,
    "b/A.XLSM",
  ]);
});

test("finds nothing in a folder without tables", async () => {
  expect(await findFiles([path.join(folder, "none")])).toEqual([]);
});

test.each([
  ["is missing", "nothing.xlsx"],
  ["would lie in a file", "a.csv/nothing.xlsx"],
])("says of a path that it %s", async (_, name) => {
  const [found] = await findFiles([path.join(folder, name)]);
  expect(found?.error?.code).toBe("not-found");
});

test("says of a path that it is neither file nor folder", async () => {
  const [found] = await findFiles(["/dev/null"]);
  expect(found?.error?.code).toBe("not-a-file");
});

test("follows a link to a file, and none to a folder", async () => {
  const linked = folderWith({ "a.txt": "" });
  symlinkSync(folder, path.join(linked, "circle.txt"));
  symlinkSync(path.join(folder, "第2处.xlsx"), path.join(linked, "b.xlsx"));
  symlinkSync(path.join(folder, "gone.xlsx"), path.join(linked, "c.xlsx"));
  const found = await findFiles([linked]);
  expect(found.map((file) => [path.basename(file.path), file.error?.code])).toEqual([
    ["a.txt", undefined],
    ["b.xlsx", undefined],
    ["c.xlsx", "not-found"],
  ]);
});

test("says of a folder that it must not be read, and goes on", async () => {
  const closed = folderWith({ "a/a.txt": "", "b.txt": "" });
  chmodSync(path.join(closed, "a"), 0o000);
  const found = await findFiles([closed]);
  chmodSync(path.join(closed, "a"), 0o700);
  const isRoot = process.getuid?.() === 0;
  expect(found.map((file) => file.error?.code)).toEqual([
    isRoot ? undefined : "no-permission",
    undefined,
  ]);
});
