import { keptAmong, readEnvelope, writeEnvelope } from "../../src/kept/envelope";

const namespace = `xmlns="urn:ziping:workbook:1"`;

test.each([
  `{"reason":"a < b && c > d ]]> \\"引号\\" 'x'"}`,
  JSON.stringify({ reason: "第一行\n第二行\t\u0001\ud800" }),
  "{}",
])("%s comes back as it was", (json) => {
  expect(readEnvelope(writeEnvelope(json))).toBe(json);
});

test("what XML cannot hold stands as JSON writes it", () => {
  const text = "\ufffe\uffff";
  const xml = writeEnvelope(JSON.stringify(text));
  expect(xml).not.toMatch(/[\ufffe\uffff]/);
  expect(JSON.parse(readEnvelope(xml)!)).toBe(text);
});

test.each([
  [
    "a declaration and comments",
    `\ufeff<?xml version="1.0"?>\n<!-- a --><kept ${namespace}>1</kept>\n`,
  ],
  ["a prefix", `<z:kept xmlns:y="urn:other" xmlns:z='urn:ziping:workbook:1'>1</z:kept >`],
  ["other attributes", `<kept id="2" ${namespace} >1</kept>`],
  ["a CDATA section", `<kept ${namespace}><![CDATA[1]]></kept>`],
  ["numbers of characters", `<kept ${namespace}>&#49;</kept>`],
  ["the same in hexadecimal", `<kept ${namespace}>&#x31;</kept>`],
  ["a comment inside", `<kept ${namespace}><!-- 2 -->1</kept>`],
])("is read with %s", (_, xml) => {
  expect(readEnvelope(xml)).toBe("1");
});

test("a CDATA section is not unescaped", () => {
  expect(readEnvelope(`<kept ${namespace}>&lt;<![CDATA[&lt;]]></kept>`)).toBe("<&lt;");
});

test.each([
  ["no XML", "text"],
  ["nothing", ""],
  ["another namespace", `<kept xmlns="urn:ziping:workbook:2">1</kept>`],
  ["no namespace", "<kept>1</kept>"],
  ["another element", `<other ${namespace}>1</other>`],
  ["no end", `<kept ${namespace}>1`],
])("%s is not ours", (_, xml) => {
  expect(readEnvelope(xml)).toBeNull();
});

test("ours is found among others", () => {
  const ours = writeEnvelope("{}");
  expect(keptAmong([`<ct:contentTypeSchema xmlns:ct="urn:other"/>`, ours])).toBe(ours);
  expect(keptAmong(["<a/>"])).toBeNull();
});
