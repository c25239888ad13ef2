import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** The parts of `src/` in order, and what each may import; a part enters when something needs it. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  sheet: [],
  form: ["sheet"],
  score: ["form"],
  lint: ["sheet", "form", "score"],
  text: ["form", "score", "lint"],
  profiles: ["form", "score", "lint", "text"],
  recognize: ["sheet", "form", "score", "text"],
  kept: ["sheet", "form", "score", "lint", "text", "profiles", "recognize"],
  rules: ["sheet", "form", "score", "lint", "text"],
  functions: ["sheet", "form", "score", "lint", "text", "recognize", "rules"],
  session: ["sheet", "form", "score", "recognize", "kept", "lint", "rules", "text", "functions"],
  excel: ["sheet", "kept", "session"],
  taskpane: ["sheet", "form", "score", "lint", "text", "profiles", "recognize", "kept", "session"],
  addin: ["session", "taskpane"],
  older: ["text"],
  "index.tsx": ["addin", "excel", "rules", "score", "session", "taskpane"],
  files: ["sheet"],
  embedded: ["sheet", "text", "files"],
  cli: ["sheet", "form", "score", "lint", "text", "recognize", "kept", "rules", "files"],
};

/** The rooms of `src/taskpane/`, and what each may import of the others; what stands in none may import all. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  pieces: [],
  rules: ["pieces"],
  findings: ["pieces", "rules"],
  reading: ["pieces", "findings"],
  settings: ["pieces"],
  workbook: ["pieces", "findings"],
  formulas: ["pieces"],
};

/** Parts that see the others as types only. */
const typesOnly: readonly string[] = ["text"];

/** File names, relative to `src/` and with `/`, and what the files hold. */
type Sources = Readonly<Record<string, string>>;

interface Import {
  readonly from: string;
  /** A file of ours; where nothing of that name stands, the path as written. */
  readonly to: string;
  readonly isType: boolean;
}

describe("src/", () => {
  const sources = readSources(path.join(__dirname, "../src"));

  test("holds the listed parts and nothing else", () => {
    expect(strayParts(sources)).toEqual([]);
  });

  test("imports only downwards", () => {
    expect(forbiddenImports(sources)).toEqual([]);
  });

  test("has rooms in the pane that import only downwards", () => {
    expect(forbiddenInPane(sources)).toEqual([]);
  });

  test("has no circle of imports", () => {
    expect(circles(sources)).toEqual([]);
  });
});

describe("the checks themselves", () => {
  const listed = Object.fromEntries(Object.keys(mayImport).map((part) => [`${part}/a.ts`, ""]));

  test.each<[string, Sources, string[]]>([
    ["the listed parts", listed, []],
    ["an unlisted folder", { ...listed, "utils/a.ts": "" }, ["utils is not listed"]],
    ["an unlisted file", { ...listed, "index.ts": "" }, ["index.ts is not listed"]],
    ["a part that is gone", { "sheet/a.ts": "" }, goneBut("sheet")],
  ])("parts: %s", (_, files, expected) => {
    expect(strayParts(files)).toEqual(expected);
  });

  test.each<[string, Sources, string[]]>([
    ["downwards", { "lint/a.ts": `import { b } from "../form/b";`, "form/b.ts": "" }, []],
    ["within a part", { "lint/a.ts": `import { b } from "./b";`, "lint/b.ts": "" }, []],
    ["a package", { "files/a.ts": `import { readXlsx } from "hucre";` }, []],
    ["the version, in cli", { "cli/a.ts": `import { version } from "../../package.json";` }, []],
    [
      "upwards",
      { "form/a.ts": `import { b } from "../lint/b";`, "lint/b.ts": "" },
      ["form/a.ts imports lint/b.ts"],
    ],
    [
      "upwards, a type",
      { "form/a.ts": `import type { B } from "../lint/b";`, "lint/b.ts": "" },
      ["form/a.ts imports lint/b.ts"],
    ],
    [
      "upwards, in every other way",
      {
        "form/a.ts": `export * from "../lint/b"; export { c } from "../lint/c"; import "../lint/d";
          void import("../lint/e"); type F = import("../lint/f").F; import G = require("../lint/g");
          const h = require(\`../lint/h\`);`,
      },
      ["b", "c", "d", "e", "f", "g", "h"].map((name) => `form/a.ts imports lint/${name}`),
    ],
    [
      "a name that is computed",
      { "cli/a.ts": "void import(name);" },
      ["cli/a.ts imports name, which cannot be followed"],
    ],
    [
      "out of src",
      { "form/a.ts": `import { b } from "../../test/b"; import p from "../../package.json";` },
      ["form/a.ts imports ../test/b", "form/a.ts imports ../package.json"],
    ],
    [
      "types, where only types are allowed",
      {
        "text/a.ts": `import type { B } from "../form/b"; import { type C } from "../form/b";
          export type { D } from "../form/b"; type E = import("../form/b").E;
          import { f } from "./f";`,
        "form/b.ts": "",
        "text/f.ts": "",
      },
      [],
    ],
    [
      "values, where only types are allowed",
      {
        "text/a.ts": `import { b } from "../form/b"; import { type C, d } from "../form/c";`,
        "form/b.ts": "",
        "form/c.ts": "",
      },
      [
        "text/a.ts imports more than types of form/b.ts",
        "text/a.ts imports more than types of form/c.ts",
      ],
    ],
  ])("imports: %s", (_, files, expected) => {
    expect(forbiddenImports(files)).toEqual(expected);
  });

  test.each<[string, Sources, string[]]>([
    ["downwards", { "taskpane/findings/a.tsx": `import { b } from "../pieces/b";` }, []],
    ["out of the pane", { "taskpane/pieces/a.tsx": `import { b } from "../../lint/b";` }, []],
    ["the frame", { "taskpane/App.tsx": `import { b } from "./findings/b";` }, []],
    [
      "upwards",
      { "taskpane/pieces/a.tsx": `import { b } from "../findings/b";` },
      ["taskpane/pieces/a.tsx imports taskpane/findings/b"],
    ],
    [
      "the frame, from a room",
      { "taskpane/rules/a.tsx": `void import("../App");` },
      ["taskpane/rules/a.tsx imports taskpane/App"],
    ],
    [
      "an unlisted room",
      { "taskpane/more/a.tsx": `import { b } from "../pieces/b";` },
      ["taskpane/more/a.tsx imports taskpane/pieces/b"],
    ],
  ])("rooms of the pane: %s", (_, files, expected) => {
    expect(forbiddenInPane(files)).toEqual(expected);
  });

  test.each<[string, Sources, string[]]>([
    [
      "a diamond",
      {
        "form/a.ts": `import "./b"; import "./c";`,
        "form/b.ts": `import "./d";`,
        "form/c.ts": `import "./d";`,
        "form/d.ts": "",
      },
      [],
    ],
    [
      "three files, one of them by its folder",
      {
        "rules/a.ts": `import "./b";`,
        "rules/b.ts": `export * from ".";`,
        "rules/index.ts": `import { a } from "./a";`,
      },
      ["rules/a.ts → rules/b.ts → rules/index.ts → rules/a.ts"],
    ],
    ["a file and itself", { "form/a.ts": `import "./a";` }, ["form/a.ts → form/a.ts"]],
  ])("circles: %s", (_, files, expected) => {
    expect(circles(files)).toEqual(expected);
  });

  function goneBut(part: string): string[] {
    return Object.keys(mayImport)
      .filter((name) => name !== part)
      .map((name) => `${name} is listed, but gone`);
  }
});

function readSources(root: string): Sources {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [
      path.relative(root, file).replaceAll("\\", "/"),
      readFileSync(file, "utf8"),
    ]),
  );
}

function strayParts(sources: Sources): string[] {
  const found = new Set(Object.keys(sources).map(partOf));
  const listed = Object.keys(mayImport);
  return [
    ...[...found].filter((part) => !listed.includes(part)).map((part) => `${part} is not listed`),
    ...listed.filter((part) => !found.has(part)).map((part) => `${part} is listed, but gone`),
  ];
}

function forbiddenImports(sources: Sources): string[] {
  return allImports(sources).flatMap(({ from, to, isType }) => {
    const [part, other] = [partOf(from), partOf(to)];
    if (part === other) return [];
    if (part === "cli" && to === "../package.json") return [];
    if (to.includes("cannot be followed") || !mayImport[part]?.includes(other)) {
      return [`${from} imports ${to}`];
    }
    if (typesOnly.includes(part) && !isType) return [`${from} imports more than types of ${to}`];
    return [];
  });
}

function forbiddenInPane(sources: Sources): string[] {
  return allImports(sources).flatMap(({ from, to }) => {
    const [room, other] = [roomOf(from), roomOf(to)];
    if (room === null || partOf(to) !== "taskpane" || room === other) return [];
    return other !== null && rooms[room]?.includes(other) ? [] : [`${from} imports ${to}`];
  });
}

/** The folder of the pane in which a file stands; null for what stands in none. */
function roomOf(file: string): string | null {
  const [part, room, ...rest] = file.split("/");
  return part === "taskpane" && room !== undefined && rest.length > 0 ? room : null;
}

/** Every circle once, from the file that was met first. */
function circles(sources: Sources): string[] {
  const imports = allImports(sources);
  const done = new Set<string>();
  const found: string[] = [];

  function visit(file: string, trail: readonly string[]): void {
    if (trail.includes(file)) {
      found.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
      return;
    }
    if (done.has(file)) return;
    for (const { from, to } of imports) {
      if (from === file) visit(to, [...trail, file]);
    }
    done.add(file);
  }

  for (const file of Object.keys(sources)) visit(file, []);
  return found;
}

function allImports(sources: Sources): Import[] {
  return Object.entries(sources)
    .filter(([file]) => /\.[cm]?[jt]sx?$/.test(file))
    .flatMap(([file, text]) => importsOf(file, text, sources));
}

/** What a file takes from other files, in every way the language has; packages are left out. */
function importsOf(file: string, text: string, sources: Sources): Import[] {
  const imports: Import[] = [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  visit(source);
  return imports;

  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause));
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      add(node.moduleSpecifier, node.isTypeOnly);
    }
    if (ts.isExternalModuleReference(node)) add(node.expression, false);
    if (ts.isImportTypeNode(node)) add(node.argument, true);
    if (ts.isCallExpression(node) && isLoader(node.expression) && node.arguments[0]) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  }

  function add(name: ts.Node, isType: boolean): void {
    const literal = ts.isLiteralTypeNode(name) ? name.literal : name;
    if (!ts.isStringLiteralLike(literal)) {
      imports.push({ from: file, to: `${name.getText()}, which cannot be followed`, isType });
    } else if (literal.text.startsWith(".")) {
      const to = path.posix.join(path.posix.dirname(file), literal.text);
      const candidates = [to, `${to}.ts`, `${to}.tsx`, `${to}/index.ts`, `${to}/index.tsx`];
      imports.push({
        from: file,
        to: candidates.find((name) => Object.hasOwn(sources, name)) ?? to,
        isType,
      });
    }
  }
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  if (clause.name || !bindings || !ts.isNamedImports(bindings)) return false;
  return bindings.elements.every((element) => element.isTypeOnly);
}

function isLoader(callee: ts.Node): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(callee) && callee.text === "require")
  );
}

/** The folder right under `src/` in which a file stands, or the file itself if it stands in none. */
function partOf(file: string): string {
  return file.split("/")[0]!;
}
