import type { CellContent, CellInput, CellWrite, WriteAnswer } from "../../src/session/host";
import { fromA1 } from "../../src/sheet/address";
import { drawnSheet } from "../helpers/embedded-excel";
import { stageExcel, value, type ExcelStage } from "../helpers/excel-stage";
import { until } from "../helpers/until";

let stage: ExcelStage;
beforeEach(() => {
  stage = stageExcel([
    drawnSheet("自评表")`
      指标     | 分值 | 得分  | 率
      数量     | 10   | 12.50 | 93.77%
      '=3(台)  | 20   |       | 字
    `,
  ]);
});
afterEach(() => stage.close());

async function write(...writes: readonly [string, CellInput][]): Promise<WriteAnswer> {
  const cells: CellWrite[] = [];
  for (const [a1, input] of writes) {
    cells.push({ at: fromA1(a1)!, input, expected: await stage.cell(a1) });
  }
  return value(await stage.host.write("sheet-1", cells));
}

const typed = (typedValue: string | number): CellInput => ({ kind: "typed", value: typedValue });
const formula = (text: string): CellInput => ({ kind: "formula", formula: text });
const content = (given: Partial<CellContent>): CellInput => ({
  kind: "content",
  content: { value: null, formula: null, numberFormat: null, ...given },
});

test.each<[string, string, CellInput, CellContent]>([
  [
    "a number, under the format that is there",
    "C2",
    typed(10),
    { value: 10, formula: null, numberFormat: "0.00" },
  ],
  [
    "a percentage into a cell without a format",
    "B2",
    typed("95.5%"),
    { value: 0.955, formula: null, numberFormat: "0.00%" },
  ],
  [
    "a percentage into a cell with one",
    "D2",
    typed("100%"),
    { value: 1, formula: null, numberFormat: "0.00%" },
  ],
  ["words", "A2", typed("质量"), { value: "质量", formula: null, numberFormat: null }],
  ["a formula", "C2", formula("=B2*2"), { value: 20, formula: "=B2*2", numberFormat: "0.00" }],
  [
    "a text that looks like a number",
    "B2",
    content({ value: "007" }),
    { value: "007", formula: null, numberFormat: null },
  ],
  [
    "a text that looks like a formula",
    "B2",
    content({ value: "=103.00(台)", numberFormat: "@" }),
    { value: "=103.00(台)", formula: null, numberFormat: "@" },
  ],
  [
    "a text that begins with an equals sign",
    "B2",
    content({ value: "=SUM(B2)" }),
    { value: "=SUM(B2)", formula: null, numberFormat: null },
  ],
  [
    "a number under another format",
    "B2",
    content({ value: 0.5, numberFormat: "0%" }),
    { value: 0.5, formula: null, numberFormat: "0%" },
  ],
  ["a truth", "B2", content({ value: true }), { value: true, formula: null, numberFormat: null }],
  [
    "nothing",
    "D2",
    content({ numberFormat: "0.0" }),
    { value: null, formula: null, numberFormat: "0.0" },
  ],
])("%s", async (_, a1, input, expected) => {
  const before = await stage.cell(a1);
  const answer = await write([a1, input]);
  expect(answer).toMatchObject({ status: "written", cells: [{ at: fromA1(a1), before }] });
  await until(async () => (await stage.cell(a1)).value === expected.value);
  expect(await stage.cell(a1)).toEqual(expected);
});

test("the answer says what stands in the cells now", async () => {
  const answer = await write(["C2", typed(10)], ["A2", typed("质量")]);
  expect(answer).toEqual({
    status: "written",
    cells: [
      {
        at: fromA1("C2"),
        before: { value: 12.5, formula: null, numberFormat: "0.00" },
        after: { value: 10, formula: null, numberFormat: "0.00" },
      },
      {
        at: fromA1("A2"),
        before: { value: "数量", formula: null, numberFormat: null },
        after: { value: "质量", formula: null, numberFormat: null },
      },
    ],
  });
});

test("what was written is restored exactly", async () => {
  for (const a1 of ["A3", "B2", "C2", "C3", "D2", "D3"]) {
    const before = await stage.cell(a1);
    await write([a1, formula("=1+1")]);
    await write([a1, { kind: "content", content: before }]);
    expect(await stage.cell(a1)).toEqual(before);
  }
});

test("nothing is written where a cell holds something else by now", async () => {
  const { host, type, newRequests } = stage;
  const writes = [];
  for (const a1 of ["B2", "C2"]) {
    writes.push({ at: fromA1(a1)!, input: typed(1), expected: await stage.cell(a1) });
  }
  await type("C2", 11);
  newRequests();
  expect(value(await host.write("sheet-1", writes))).toEqual({
    status: "changed",
    at: [fromA1("C2")],
  });
  expect(newRequests()).toHaveLength(1);
  expect((await stage.cell("B2")).value).toBe(10);
});

test("two requests are enough for many cells", async () => {
  const { host, newRequests } = stage;
  const writes = ["A2", "B2", "C2", "D2", "A3", "B3"].map((a1) => [a1, typed(1)] as const);
  const cells = [];
  for (const [a1, input] of writes) {
    cells.push({ at: fromA1(a1)!, input, expected: await stage.cell(a1) });
  }
  newRequests();
  value(await host.write("sheet-1", cells));
  expect(newRequests()).toHaveLength(2);
});

test("a protected sheet is not written to, nor tried to", async () => {
  const { host, protect, newRequests } = stage;
  const expected = await stage.cell("B2");
  protect();
  newRequests();
  const outcome = await host.write("sheet-1", [{ at: fromA1("B2")!, input: typed(1), expected }]);
  expect(outcome).toMatchObject({ status: "failed", failure: { kind: "protected" } });
  expect(newRequests()).toHaveLength(1);
});

test("where one cell is refused, those before it are put back", async () => {
  const { host } = stage;
  const refused = formula("=103.00(台)");
  const cells = [
    { at: fromA1("C2")!, input: typed(10), expected: await stage.cell("C2") },
    { at: fromA1("B2")!, input: refused, expected: await stage.cell("B2") },
  ];
  expect(await host.write("sheet-1", cells)).toMatchObject({
    failure: { kind: "unknown", detail: expect.stringContaining("InvalidArgument") },
  });
  expect(await stage.cell("C2")).toEqual(cells[0]!.expected);
  expect(await stage.cell("B2")).toEqual(cells[1]!.expected);
});

test("a cell that a formula elsewhere fills is empty", async () => {
  const { host, type } = stage;
  await type("F1", "=SEQUENCE(2)");
  await until(async () => (await stage.cell("F2")).value === 2);
  const expected = { value: null, formula: null, numberFormat: null };
  const answer = value(
    await host.write("sheet-1", [{ at: fromA1("F2")!, input: typed(1), expected }]),
  );
  expect(answer).toMatchObject({ status: "written", cells: [{ before: expected }] });
});

test("a sheet that is gone", async () => {
  const outcome = await stage.host.write("sheet-9", []);
  expect(outcome).toMatchObject({ failure: { kind: "gone" } });
});
