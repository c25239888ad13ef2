import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const root = path.join(__dirname, "../..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");

/** What the add-in may ask of a host, as the manifest says: `ExcelApi` → [1, 14]. */
const floor = new Map(
  [...manifest.matchAll(/<bt:Set Name="(\w+)" MinVersion="(\d+)\.(\d+)"/g)].map(
    ([, name, major, minor]) => [name!, [Number(major), Number(minor)]] as const,
  ),
);

interface Member {
  readonly name: string;
  readonly sets: readonly (readonly [name: string, major: number, minor: number])[];
}

/** The members of Office.js that these sources use, each with the sets it stands in. */
function membersUsed(
  files: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): Member[] {
  const options: ts.CompilerOptions = {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ["office-js"],
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.readFile = (name) => extra[name] ?? readFile(name);
  host.fileExists = (name) => name in extra || fileExists(name);
  const program = ts.createProgram([...files, ...Object.keys(extra)], options, host);
  const checker = program.getTypeChecker();
  const found = new Map<string, Member>();

  function visit(node: ts.Node): void {
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      for (const declaration of symbol?.declarations ?? []) {
        if (!declaration.getSourceFile().fileName.includes("office-js")) continue;
        const name = checker.getFullyQualifiedName(symbol!);
        found.set(name, { name, sets: setsOf(declaration) });
      }
    }
    if (ts.isObjectBindingPattern(node)) {
      const type = checker.getTypeAtLocation(node);
      for (const { propertyName, name } of node.elements) {
        const property = type.getProperty((propertyName ?? name).getText());
        for (const declaration of property?.declarations ?? []) {
          if (!declaration.getSourceFile().fileName.includes("office-js")) continue;
          const full = checker.getFullyQualifiedName(property!);
          found.set(full, { name: full, sets: setsOf(declaration) });
        }
      }
    }
    ts.forEachChild(node, visit);
  }

  for (const source of program.getSourceFiles()) {
    if (files.includes(source.fileName) || source.fileName in extra) visit(source);
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}

function setsOf(declaration: ts.Node): Member["sets"] {
  const comments = ts
    .getJSDocCommentsAndTags(declaration)
    .map((comment) => comment.getFullText())
    .join("\n");
  return [...comments.matchAll(/\[Api set: (\w+)(?: (\d+)\.(\d+))?/g)].map(
    ([, name, major, minor]) => [name!, Number(major ?? Infinity), Number(minor ?? Infinity)],
  );
}

/** Members that an Excel at the floor need not have. */
function aboveFloor(members: readonly Member[]): string[] {
  return members
    .filter(({ sets }) =>
      sets.some(([name, major, minor]) => {
        const [mostMajor = 0, mostMinor = 0] = floor.get(name) ?? [];
        return major > mostMajor || (major === mostMajor && minor > mostMinor);
      }),
    )
    .map(({ name }) => name);
}

const folder = path.join(root, "src/excel");
const files = readdirSync(folder).map((name) => path.join(folder, name));

test("the manifest says what may be asked", () => {
  expect(floor.get("ExcelApi")).toEqual([1, 14]);
});

test("src/excel uses nothing above the floor of the manifest", () => {
  const members = membersUsed(files);
  const names = members.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      "Excel.Range.getSpillParentOrNullObject",
      "Excel.Range.getMergedAreasOrNullObject",
      "Excel.WorksheetCollection.onRowSorted",
      "Excel.WorksheetChangedEventArgs.triggerSource",
      "Excel.FormatProtection.locked",
    ]),
  );
  expect(members.filter(({ sets }) => sets.length > 0).length).toBeGreaterThan(30);
  expect(aboveFloor(members)).toEqual([]);
});

test("a member above the floor is found, however it is reached", () => {
  const name = path.join(folder, "made-up.ts");
  const text = `export async function ask(context: Excel.RequestContext): Promise<void> {
      context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
      const { notes } = context.workbook;
      notes.load("items");
    }`;
  expect(aboveFloor(membersUsed([], { [name]: text }))).toEqual([
    "Excel.Workbook.notes",
    "Excel.WorksheetCollection.onNameChanged",
  ]);
});
