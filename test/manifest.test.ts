import { readFileSync } from "node:fs";
import path from "node:path";
import { DomUtils, parseDocument } from "htmlparser2";
import { OfficeAddinManifest } from "office-addin-manifest";
import packageJson from "../package.json";
import { associateCommands } from "../src/addin/commands";
import { exampleFormula } from "../src/text/functions";
import { olderText, requiredSets } from "../src/text/older";

const root = path.join(__dirname, "..");
const file = path.join(root, "manifest.xml");
const manifest = parseDocument(readFileSync(file, "utf8"), { xmlMode: true });

type Attributes = Readonly<Record<string, string>>;

/** The attributes of every element of this name, below the element of another where one is given. */
function attributesOf(name: string, below?: string): readonly Attributes[] {
  const parents = below ? DomUtils.getElementsByTagName(below, manifest) : [manifest];
  return parents.flatMap((parent) =>
    DomUtils.getElementsByTagName(name, parent).map(({ attribs }) => attribs),
  );
}

function textsOf(name: string): readonly string[] {
  return DomUtils.getElementsByTagName(name, manifest).map((element) =>
    DomUtils.textContent(element),
  );
}

function resources(): readonly Attributes[] {
  return ["bt:Image", "bt:Url", "bt:String"].flatMap((name) => attributesOf(name, "Resources"));
}

/** What a resource id stands for. */
function resource(id: string | undefined): string | undefined {
  return resources().find((attributes) => attributes["id"] === id)?.["DefaultValue"];
}

/** The width and height that a PNG file says of itself. */
function sizeOf(url: string): readonly [number, number] {
  const bytes = readFileSync(path.join(root, new URL(url).pathname));
  expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("is read by Microsoft's own tool, and agrees with package.json", async () => {
  expect(await OfficeAddinManifest.readManifestFile(file)).toMatchObject({
    defaultLocale: "zh-CN",
    displayName: olderText.title,
    hosts: ["Workbook"],
    officeAppType: "TaskPaneApp",
    permissions: "ReadWriteDocument",
    version: `${packageJson.version}.0`,
  });
});

test("asks an old Excel for next to nothing, and the pane for what it needs", () => {
  const base = DomUtils.getElementsByTagName("Set", manifest).map(({ attribs }) => attribs);
  expect(base).toEqual([{ Name: "ExcelApi", MinVersion: "1.1" }]);

  const floor = attributesOf("bt:Set", "VersionOverrides");
  expect(Object.fromEntries(floor.map(({ Name, MinVersion }) => [Name, MinVersion]))).toEqual(
    Object.fromEntries(Object.entries(requiredSets).map(([name, { version }]) => [name, version])),
  );
});

test("opens the plain page in an old Excel, and the pane in a runtime that lasts", () => {
  expect(attributesOf("SourceLocation", "DefaultSettings")).toEqual([
    { DefaultValue: "https://localhost:3000/older.html" },
  ]);
  expect(attributesOf("Runtime")).toEqual([{ resid: "Pane.Url", lifetime: "long" }]);
  expect(attributesOf("FunctionFile")).toEqual([{ resid: "Pane.Url" }]);
  expect(attributesOf("SourceLocation", "Page")).toEqual([{ resid: "Pane.Url" }]);
  expect(resource("Pane.Url")).toBe("https://localhost:3000/taskpane.html");
});

test("names the functions as the code does", () => {
  const [namespace] = attributesOf("Namespace");
  expect(exampleFormula("RATE")).toMatch(
    new RegExp(`^=${resource(namespace?.["resid"])}\\.RATE\\(`),
  );
});

test("has a command for each action that the code associates, and no other", () => {
  const associated: string[] = [];
  Object.assign(globalThis, {
    Office: { actions: { associate: (id: string) => associated.push(id) } },
  });
  const nothing = (): void => undefined;
  associateCommands({ checkSheet: nothing, checkWorkbook: nothing, writeFormulas: nothing });

  expect(new Set(textsOf("FunctionName"))).toEqual(new Set(associated));
});

test("leads nowhere else than to its resources, and has none to spare", () => {
  const used = DomUtils.findAll(() => true, manifest.children)
    .map(({ attribs }) => attribs["resid"])
    .filter((id) => id !== undefined);
  expect(new Set(used)).toEqual(new Set(resources().map((attributes) => attributes["id"])));
  for (const id of used) expect(id.length).toBeLessThanOrEqual(32);
});

test.each([
  ["bt:ShortStrings", 125],
  ["bt:LongStrings", 250],
])("keeps %s within what Excel allows", (name, longest) => {
  const strings = attributesOf("bt:String", name).map((attributes) => attributes["DefaultValue"]);
  expect(strings.length).toBeGreaterThan(0);
  for (const text of strings) expect(text?.length).toBeLessThanOrEqual(longest);
});

test("has icons of the sizes that it says", () => {
  for (const { size, resid } of attributesOf("bt:Image", "Icon")) {
    expect([resid, ...sizeOf(resource(resid)!)]).toEqual([resid, Number(size), Number(size)]);
  }
  expect(sizeOf(attributesOf("IconUrl")[0]!["DefaultValue"]!)).toEqual([32, 32]);
  expect(sizeOf(attributesOf("HighResolutionIconUrl")[0]!["DefaultValue"]!)).toEqual([64, 64]);
  expect(sizeOf("https://localhost:3000/assets/icon-128.png")).toEqual([128, 128]);
});
