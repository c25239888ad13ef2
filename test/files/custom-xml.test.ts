import { strToU8, zipSync } from "fflate";
import { packageParts, zip } from "./package";
import { readContents } from "./read";

const sheets = { Sheet1: `<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>` };
const relationship = (id: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="${target}"/>`;

/** The parts of a workbook that is related to two custom XML parts. */
function related(): Record<string, string> {
  const parts = packageParts({ sheets });
  const name = "xl/_rels/workbook.xml.rels";
  const links =
    relationship("a", "../customXml/item1.xml") + relationship("b", "/customXml/item7.xml");
  return { ...parts, [name]: parts[name]!.replace("</Relationships>", `${links}</Relationships>`) };
}

test("the custom XML parts that the workbook is related to", async () => {
  const bytes = zip({
    ...related(),
    "customXml/item1.xml": "<a>甲</a>",
    "customXml/item7.xml": "<b/>",
    "customXml/item9.xml": "<c/>",
  });
  expect((await readContents(bytes)).customXml).toEqual(["<a>甲</a>", "<b/>"]);
});

test("a part in UTF-16 is read", async () => {
  const text = "\ufeff<a>甲</a>";
  const utf16 = new Uint8Array(Uint16Array.from(text, (each) => each.charCodeAt(0)).buffer);
  const bytes = zipSync({
    ...Object.fromEntries(Object.entries(related()).map(([name, part]) => [name, strToU8(part)])),
    "customXml/item1.xml": utf16,
  });
  expect((await readContents(bytes)).customXml).toEqual(["<a>甲</a>"]);
});

test("a part that is damaged is left out, and the cells are read", async () => {
  const bytes = zip({
    ...related(),
    "customXml/item1.xml": "<a>damaged</a>",
    "customXml/item7.xml": "<b/>",
  });
  const at = Buffer.from(bytes).indexOf("customXml/item1.xml") + "customXml/item1.xml".length;
  bytes[at + 3]! ^= 0xff;
  const { sheets: read, customXml } = await readContents(bytes);
  expect(read[0]?.values).toEqual([[7]]);
  expect(customXml).toEqual(["<b/>"]);
});

test("a workbook without them has none", async () => {
  expect((await readContents(zip(packageParts({ sheets })))).customXml).toEqual([]);
});

test("a part that is longer than anybody keeps is left out", async () => {
  const long = Array.from({ length: 400_001 }, (_, index) => index.toString().padStart(10)).join(
    "",
  );
  const bytes = zip({ ...related(), "customXml/item1.xml": `<a>${long}</a>` });
  expect((await readContents(bytes)).customXml).toEqual([]);
});
