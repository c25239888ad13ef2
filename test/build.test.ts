import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { functionsMetadata } from "../src/functions/metadata";
import { addin } from "../webpack.config";
import { runWebpack } from "./tools/run-webpack";

const output = mkdtempSync(path.join(tmpdir(), "ziping-"));
const url = "https://forms.example/ziping";
let files: readonly string[];

beforeAll(async () => {
  files = await runWebpack(addin({ output, url }));
}, 120_000);

afterAll(() => rmSync(output, { recursive: true }));

function read(file: string): string {
  return readFileSync(path.join(output, file), "utf8");
}

test("every address in the manifest is a file at the address of the add-in", () => {
  const addresses = [...read("manifest.xml").matchAll(/DefaultValue="(https:[^"]*)"/g)];
  const expected = files.map((file) => `${url}/${file}`);
  expect(addresses.length).toBeGreaterThan(0);
  for (const [, address] of addresses) expect(expected).toContain(address);
  expect(read("manifest.xml")).not.toContain("localhost");
});

test("functions.json is what Excel is to know of the functions", () => {
  expect(JSON.parse(read("functions.json"))).toEqual(functionsMetadata());
});

test("the pane loads Office.js from Microsoft, then the functions, then the rest", () => {
  const scripts = [...read("taskpane.html").matchAll(/<script[^>]*src="?([^" >]+)/g)];
  expect(scripts.map(([, source]) => source)).toEqual([
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    "functions.js",
    "index.js",
  ]);
});

test("the functions come without the pane, and nothing comes with the embedded workbook", () => {
  const scripts = files.filter((file) => file.endsWith(".js"));
  expect(/fui-|useState/.test(read("functions.js"))).toBe(false);
  for (const file of scripts) expect([file, /univer/i.test(read(file))]).toEqual([file, false]);
});

test("a view that is not the first one is loaded when it is asked for", () => {
  const views = readdirSync(path.join(__dirname, "../src/taskpane"), {
    encoding: "utf8",
    recursive: true,
  })
    .filter((file) => file.endsWith("View.tsx"))
    .map((file) => path.basename(file, ".tsx"))
    .sort();
  const withinFirst = views.filter((view) => !files.includes(`${view}.js`));
  expect(withinFirst).toEqual(["FormsView", "SheetView"]);
});

test("the page for an old Excel runs in its old web view", () => {
  const syntaxAfterES5 = /=>|`|\b(?:const|let|class|async)\b/;
  expect(syntaxAfterES5.test(read("older.js"))).toBe(false);
  expect(read("older.html")).toContain("older.js");
});
