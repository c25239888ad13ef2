import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readText } from "../../src/files/read-text";
import type { Form } from "../../src/form/form";
import { recognize } from "../../src/recognize/recognize";
import type { Sheet } from "../../src/sheet/sheet";
import { draw } from "../helpers/draw";

const drawings = path.join(__dirname, "../sheets");
const seeds = path.join(__dirname, "../forms/seeds");

/** The families of forms that are there both drawn and as pasted text. */
export const families = ["putuo-2021", "putuo-2023", "jiading-2018", "lvhua-2020"] as const;
export type Family = (typeof families)[number];

const seedFiles: Readonly<Record<Family, string>> = {
  "putuo-2021": "000-putuo-zhilian-2021.txt",
  "putuo-2023": "001-putuo-chengyun-2023.txt",
  "jiading-2018": "002-jiading-2018.txt",
  "lvhua-2020": "004-lvhua-2020.txt",
};

/** The drawn sheets whose file names begin alike, in order. */
export function drawnSheets(
  prefix = "",
): readonly { readonly name: string; readonly sheet: Sheet }[] {
  return readdirSync(drawings)
    .filter((file) => file.startsWith(prefix))
    .sort()
    .map((file) => ({
      name: path.basename(file, ".txt"),
      sheet: draw(readFileSync(path.join(drawings, file), "utf8")).sheet,
    }));
}

export function drawnForms(prefix: string): readonly Form[] {
  return drawnSheets(prefix).flatMap(({ sheet }) => recognize(sheet).forms);
}

/** The lines of a seed text, each cut into its cells. */
export function seedRows(family: Family): readonly (readonly string[])[] {
  const text = readFileSync(path.join(seeds, seedFiles[family]), "utf8");
  return text.split(/\r?\n/).map((line) => line.split("\t"));
}

export function pasted(rows: readonly (readonly string[])[]): Sheet {
  const text = rows.map((row) => row.join("\t")).join("\n");
  return readText("Sheet1", text, false).sheets[0]!;
}

/** The lines of each form of a family by themselves, from its title to the next one's. */
export function seedForms(
  family: Family,
): readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[] {
  const rows = seedRows(family);
  const tops = recognize(pasted(rows)).forms.map(({ range }) => range.top);
  return tops.map((top, index) => ({
    name: `${family} ${index + 1}`,
    rows: rows.slice(index === 0 ? 0 : top, tops[index + 1]),
  }));
}
