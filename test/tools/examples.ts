import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { draw } from "../helpers/draw";
import { workbook } from "./workbook";

interface Example {
  /** The name of the file. */
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

const drawings = path.resolve(import.meta.dirname, "../sheets");
const families = {
  "putuo-2021": "普陀区2021年.xlsx",
  "putuo-2023": "普陀区2023年.xlsx",
  "jiading-2018": "嘉定区2018年.xlsx",
  "shandan-2023": "山丹县2023年.xlsx",
  "lvhua-2020": "绿化市容2020年.xlsx",
} as const;
const manyForms = 200;

/** The drawn forms as workbooks: each family, and one with very many forms. */
export const examples: readonly Example[] = [
  ...Object.entries(families).map(([family, name]) => ({
    name,
    bytes: () => make(drawingNames().filter((drawing) => drawing.startsWith(family))),
  })),
  { name: `${manyForms}张自评表.xlsx`, bytes: () => make(repeat(drawingNames(), manyForms)) },
];

function make(names: readonly string[]): Promise<Uint8Array> {
  return workbook(
    names.map((name, index) => ({
      name: String(index + 1),
      drawing: draw(readFileSync(path.join(drawings, `${name}.txt`), "utf8")),
    })),
    { rates: "percent-format" },
  );
}

function drawingNames(): string[] {
  const files = readdirSync(drawings).filter((file) => file.endsWith(".txt"));
  return files.map((file) => path.basename(file, ".txt")).sort();
}

function repeat(names: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, index) => names[index % names.length] ?? "");
}
