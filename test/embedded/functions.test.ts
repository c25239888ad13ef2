import { drawnSheet, openEmbeddedExcel, type EmbeddedExcel } from "../helpers/embedded-excel";
import { until } from "../helpers/until";

/** Of the client, as far as a function in this test can see it. */
type ClientError = new (code: string, message?: string) => Error;

let excel: EmbeddedExcel;
let calls: unknown[][];

beforeEach(() => {
  calls = [];
  excel = openEmbeddedExcel(
    [
      drawnSheet("自评表")`
        分值 | 得分
        10   | 8
        20   | 15
      `,
    ],
    {
      metadata: [
        { id: "TOTAL", name: "TOTAL", parameters: [{ name: "scores", dimensionality: "matrix" }] },
        { id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "x" }] },
        { id: "SPLIT", name: "SPLIT", parameters: [{ name: "text" }] },
        {
          id: "LIST",
          name: "LIST",
          parameters: [
            { name: "first" },
            { name: "second", optional: true },
            { name: "others", dimensionality: "matrix", repeating: true },
          ],
        },
        { id: "NEED", name: "NEED", parameters: [{ name: "x" }] },
        {
          id: "SEE",
          name: "SEE",
          parameters: [{ name: "x" }],
          options: { allowErrorForDataTypeAny: true },
        },
      ],
      associations: {
        TOTAL: (rows: readonly (readonly unknown[])[]) => {
          calls.push(["TOTAL", rows]);
          return rows.flat().reduce<number>((sum, x) => sum + (typeof x === "number" ? x : 0), 0);
        },
        DOUBLE: (x: number) => {
          calls.push(["DOUBLE", x]);
          return x * 2;
        },
        SPLIT: (text: string) => [Array.from(text), [1, true]],
        LIST: (...given: unknown[]) => JSON.stringify(given.slice(0, 3)),
        NEED: (x: unknown) => {
          if (x === "")
            throw new (excel.client("CustomFunctions.Error") as ClientError)("#N/A", "缺少完成值");
          return x;
        },
        SEE: (x: { readonly code?: string }) => `错误 ${x.code ?? ""}`,
      },
    },
  );
});
afterEach(() => excel.close());

async function write(address: string, formula: string | number): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange(address).formulas = [[formula]];
    await context.sync();
  });
}

async function values(address: string): Promise<unknown[][]> {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}

async function becomes(address: string, expected: unknown): Promise<void> {
  const wanted = JSON.stringify(Array.isArray(expected) ? expected : [[expected]]);
  await until(async () => JSON.stringify(await values(address)) === wanted);
}

test("is busy until the add-in has answered", async () => {
  await write("C2", "=PERF.DOUBLE(B2)");
  await becomes("C2", "#BUSY!");
  await becomes("C2", 16);
});

test("takes a range, and is calculated again with its inputs", async () => {
  await write("C2", "=PERF.TOTAL(B2:B3)");
  await becomes("C2", 23);
  await write("B3", 20);
  await becomes("C2", 28);
  expect(calls).toEqual([
    ["TOTAL", [[8], [15]]],
    ["TOTAL", [[8], [20]]],
  ]);
});

test("several calls in one formula, and what depends on them", async () => {
  await write("C2", "=PERF.DOUBLE(B2)+PERF.DOUBLE(B3)");
  await write("D2", "=C2+1");
  await becomes("C2:D2", [[46, 47]]);
  expect(calls).toHaveLength(2);
});

test("many cells are answered together", async () => {
  const formulas = Array.from({ length: 50 }, (_, row) => [`=PERF.DOUBLE(${String(row)})`]);
  await excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("D1:D50").formulas = formulas;
    await context.sync();
  });
  await becomes(
    "D1:D50",
    formulas.map((_, row) => [row * 2]),
  );
  expect(calls).toHaveLength(50);
});

test("an argument that is left out is null, and repeated ones are one list", async () => {
  await write("C2", "=PERF.LIST(B2)");
  await becomes("C2", "[8,null,[]]");
  await write("C2", "=PERF.LIST(B2,1,B2:B3,B3)");
  await becomes("C2", "[8,1,[[[8],[15]],[[15]]]]");
});

test("spills, and does not over what is there", async () => {
  await write("C2", `=PERF.SPLIT("优良")`);
  await becomes("C2:D3", [
    ["优", "良"],
    [1, true],
  ]);
  await write("D3", "占");
  await becomes("C2", "#SPILL!");
});

test("does not spill over what was there before", async () => {
  await write("D2", 12);
  await write("C2", `=PERF.SPLIT("优良")`);
  await becomes("C2", "#SPILL!");
});

test("an error with its sentence", async () => {
  await write("C2", "=PERF.NEED(E9)");
  await becomes("C2", "#N/A");
  expect(excel.messageAt("C2")).toBe("缺少完成值");
  await write("E9", 5);
  await becomes("C2", 5);
  expect(excel.messageAt("C2")).toBe("");
});

test("an error as argument passes through, or reaches a function that takes errors", async () => {
  await write("C2", "=1/0");
  await write("C3", "=PERF.DOUBLE(C2)");
  await write("C4", "=PERF.SEE(C2)");
  await becomes("C2:C4", [["#DIV/0!"], ["#DIV/0!"], ["错误 #DIV/0!"]]);
  expect(calls).toEqual([]);
});

test("a function that the add-in does not have", async () => {
  await write("C2", "=PERF.NOTHING(B2)");
  await becomes("C2", "#NAME?");
});
