import { keptNamespace, writeEnvelope } from "../../src/kept/envelope";
import { drawnSheet } from "../helpers/embedded-excel";
import { stageExcel, value, type ExcelStage } from "../helpers/excel-stage";

let stage: ExcelStage;

beforeEach(() => {
  stage = stageExcel([drawnSheet("表")`字`]);
});
afterEach(() => stage.close());

const text = writeEnvelope(`{"waivers":[]}`);
const other = writeEnvelope(`{"profile":null}`);

/** Every custom XML part of the workbook. */
function parts(): readonly string[] {
  return stage.excel.host.customXml();
}

async function add(xml: string): Promise<void> {
  await stage.excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}

test("a workbook that keeps nothing is asked once", async () => {
  stage.newRequests();
  expect(value(await stage.host.readKept())).toBeNull();
  expect(stage.newRequests()).toHaveLength(1);
});

test("what is kept is read, with a second request", async () => {
  expect(value(await stage.host.keep({ text, expected: null }))).toBe("kept");
  stage.newRequests();
  expect(value(await stage.host.readKept())).toBe(text);
  expect(stage.newRequests()).toHaveLength(2);
});

test("there is one part, whose text is replaced", async () => {
  await stage.host.keep({ text, expected: null });
  expect(value(await stage.host.keep({ text: other, expected: text }))).toBe("kept");
  expect(parts()).toEqual([other]);
});

test("parts of others stay", async () => {
  const foreign = `<a xmlns="urn:other"/>`;
  await add(foreign);
  await stage.host.keep({ text, expected: null });
  expect(parts()).toEqual([foreign, text]);
  expect(value(await stage.host.readKept())).toBe(text);
});

test.each([
  ["something", null],
  ["something else", writeEnvelope("{}")],
])("where another has kept %s, nothing is written", async (_, expected) => {
  await add(other);
  expect(value(await stage.host.keep({ text, expected }))).toBe("changed");
  expect(parts()).toEqual([other]);
});

test("where another has thrown away what was kept, nothing is written", async () => {
  expect(value(await stage.host.keep({ text, expected: other }))).toBe("changed");
  expect(parts()).toEqual([]);
});

test("a second part, made at the same moment, is left alone", async () => {
  await add(text);
  await add(other);
  expect(value(await stage.host.readKept())).toBe(text);
  const next = writeEnvelope(`{"severities":{}}`);
  await stage.host.keep({ text: next, expected: text });
  expect(parts()).toEqual([next, other]);
});

test("it is found by its namespace", async () => {
  await add(`<z:kept xmlns:z="${keptNamespace}">{}</z:kept>`);
  expect(value(await stage.host.readKept())).toContain("{}");
});
