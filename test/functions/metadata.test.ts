import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { associateFunctions } from "../../src/functions/associate";
import { implementations } from "../../src/functions/functions";
import { functionsMetadata } from "../../src/functions/metadata";
import { profiles } from "../../src/score/profile";
import {
  exampleFormula,
  functionTexts,
  type FunctionId,
  type ParameterText,
} from "../../src/text/functions";
import { profileNames } from "../../src/text/profiles";
import { callFunction } from "../helpers/call-function";

const { functions, ...options } = functionsMetadata();
const signatures: Record<FunctionId, string> = {
  RATE: "预算数, 执行数, [小数位数], [舍入方式]",
  EXECSCORE: "预算数, 执行数, 分值, [舍入方式]",
  SCORE: "年度指标值, 实际完成值, 分值, [舍入方式], [口径]",
  BAND: "完成情况, 分值, [比例]",
  TOTAL: "得分…",
  GRADE: "总分, [口径]",
  CHECK: "年度指标值, 实际完成值, 分值, 得分, 偏差原因",
  PARSE: "年度指标值",
};

describe("functions.json", () => {
  test("receives errors, and no custom data", () => {
    expect(options).toEqual({ allowErrorForDataTypeAny: true });
  });

  test("lists the functions that there are, under ids that Excel accepts", () => {
    const ids = functions.map(({ id }) => id);
    expect(ids).toEqual(Object.keys(signatures));
    expect(ids).toEqual(Object.keys(implementations));
    for (const { id, name } of functions) {
      expect(id).toMatch(/^[A-Z]{3,}$/);
      expect(name).toBe(id);
    }
  });

  test("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(functionsMetadata()))).toEqual(functionsMetadata());
  });

  test("gives a function in full", () => {
    const cells = { type: "any", dimensionality: "matrix" };
    expect(functions.find(({ id }) => id === "TOTAL")).toEqual({
      id: "TOTAL",
      name: "TOTAL",
      description:
        '总分：各项得分之和。空白和“—”不计；写成文本的数照样计入，不会像 SUM 那样漏掉。例：=PERF.TOTAL(9.38,"8.5分",80) 得 97.88',
      result: cells,
      parameters: [
        {
          name: "得分",
          description: "得分，单元格或区域，可以有多个。",
          ...cells,
          repeating: true,
        },
      ],
    });
  });

  test.each(functions)("$id takes and returns cells of any kind", ({ parameters, result }) => {
    const cells = { type: "any", dimensionality: "matrix" };
    expect(result).toEqual(cells);
    for (const parameter of parameters) expect(parameter).toMatchObject(cells);
  });
});

describe.each(Object.keys(signatures).filter(isFunctionId))("%s", (id) => {
  const { description, parameters, example, result } = functionTexts[id];
  const parameterTexts: readonly ParameterText[] = parameters;

  test("has the parameters that its table says, and as many in code", () => {
    expect(parameterTexts.map(write).join(", ")).toBe(signatures[id]);
    expect(implementations[id].arity).toBe(parameters.length);
  });

  test("has optional parameters last, and at most its last one repeats", () => {
    const firstOptional = parameterTexts.findIndex(({ optional }) => optional);
    const optional = firstOptional < 0 ? [] : parameterTexts.slice(firstOptional);
    expect(optional.every((parameter) => parameter.optional)).toBe(true);
    expect(parameterTexts.slice(0, -1).some(({ repeating }) => repeating)).toBe(false);
  });

  test("is described at a length that Excel shows", () => {
    const shown = functions.find((each) => each.id === id)!;
    expect(shown.description).toBe(
      `${description}例：${exampleFormula(id)} 得 ${example.gives.map(quote).join(" | ")}`,
    );
    expect(shown.description.length).toBeLessThanOrEqual(255);
    for (const { name, description } of shown.parameters) {
      expect(name).toMatch(/^\p{Script=Han}{2,8}$/u);
      expect(description).toMatch(/^.{4,254}。$/u);
    }
  });

  test("gives what its example says", () => {
    const given = id === "TOTAL" ? [example.given] : example.given;
    expect(callFunction(id, ...given)).toEqual([[...example.gives]]);
    expect(example.gives).toHaveLength(result.length);
  });
});

test("every profile has a name, and no two the same", () => {
  const names = profiles.map((profile) => profileNames[profile.id]);
  expect(names.every(Boolean)).toBe(true);
  expect(new Set(names).size).toBe(profiles.length);
});

describe("the runtime", () => {
  class RuntimeError {
    constructor(
      readonly code: string,
      readonly message?: string,
    ) {}
  }

  test("gets every function by its id, and errors of its own kind", () => {
    const associated = new Map<string, (...given: unknown[]) => unknown>();
    const runtime = {
      associate: (mapping: Record<string, () => unknown>) => {
        for (const [id, run] of Object.entries(mapping)) associated.set(id, run);
      },
      Error: RuntimeError,
    };
    Object.defineProperty(globalThis, "CustomFunctions", { value: runtime, configurable: true });
    associateFunctions();
    expect([...associated.keys()]).toEqual(functions.map(({ id }) => id));

    const rate = associated.get("RATE")!;
    const overNothing = new RuntimeError("#N/A", "预算数为 0，没有执行率可算。");
    const results = [[0.5], [overNothing], [new RuntimeError("#DIV/0!")]];
    const budgets = [[100], [0], [new RuntimeError("#DIV/0!")]];
    expect(rate(budgets, [[50]], null, null, { address: "" })).toEqual(results);
    Reflect.deleteProperty(globalThis, "CustomFunctions");
  });

  test("is named in one file, and nothing there waits or knows Excel", () => {
    const root = path.join(__dirname, "../../src/functions");
    const files = readdirSync(root).filter((file) => !file.endsWith(".d.ts"));
    const naming = files.filter((file) => /\bCustomFunctions\b/.test(codeOf(root, file)));
    expect(naming).toEqual(["associate.ts"]);
    for (const file of files) {
      expect(codeOf(root, file)).not.toMatch(/\b(?:Excel|Office|document|window|async|await)\b/);
    }
  });
});

/** The code of a file, without its comments. */
function codeOf(root: string, file: string): string {
  return readFileSync(path.join(root, file), "utf8").replace(/\/\*\*[^]*?\*\/|\/\/.*/g, "");
}

function isFunctionId(id: string): id is FunctionId {
  return id in functionTexts;
}

function write({ name, optional, repeating }: ParameterText): string {
  if (repeating) return `${name}…`;
  return optional ? `[${name}]` : name;
}

function quote(value: string | number): string {
  return typeof value === "number" ? String(value) : `"${value}"`;
}
