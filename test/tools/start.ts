import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../src/cli/run";
import { draw, type Drawing } from "../helpers/draw";
import { workbook } from "./workbook";

/** Checks the fixture workbooks, and the form of which we have the text as it is pasted. */

const root = path.join(import.meta.dirname, "..");
const pasted = "004-lvhua-2020.txt";

interface Family {
  readonly name: string;
  readonly drawings: readonly { readonly name: string; readonly drawing: Drawing }[];
}

/** The drawn sheets by the workbook they come from: putuo-2023-01 is a sheet of putuo-2023. */
async function readFamilies(): Promise<readonly Family[]> {
  const folder = path.join(root, "sheets");
  const files = (await readdir(folder)).filter((file) => file.endsWith(".txt")).sort();
  const sheets = await Promise.all(
    files.map(async (file) => {
      const [name = file, family = name, number = "1"] =
        /^(.*?\d{4})(?:-(\d+))?(?=\.txt$)/.exec(file) ?? [];
      const drawing = draw(await readFile(path.join(folder, file), "utf8"));
      return { family, name: String(Number(number)), drawing };
    }),
  );
  return [...new Set(sheets.map(({ family }) => family))].map((name) => ({
    name,
    drawings: sheets.filter(({ family }) => family === name),
  }));
}

const folder = await mkdtemp(path.join(tmpdir(), "ziping-"));
try {
  for (const { name, drawings } of await readFamilies()) {
    const bytes = await workbook(drawings, { rates: "percent-format" });
    await writeFile(path.join(folder, `${name}.xlsx`), bytes);
  }
  await copyFile(path.join(root, "forms/seeds", pasted), path.join(folder, pasted));

  process.chdir(folder);
  const files = (await readdir(".")).sort();
  const exitCode = await run(["check", ...files], {
    stdout: process.stdout,
    stderr: process.stderr,
    environment: process.env,
  });
  process.exitCode = exitCode === 2 ? 2 : 0;
} finally {
  process.chdir(root);
  await rm(folder, { recursive: true });
}
