import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const contentTypes = "[Content_Types].xml";
const workbookRelationships = "xl/_rels/workbook.xml.rels";
const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n`;

/** The .xlsx file with these custom XML parts in it, each with its properties, as Excel writes them. */
export function addCustomXml(file: Uint8Array, texts: readonly string[]): Uint8Array {
  if (texts.length === 0) return file;
  const parts = unzipSync(file);
  const numbers = texts.map((_, index) => index + 1);
  return zipSync({
    ...parts,
    [contentTypes]: insert(parts[contentTypes], "</Types>", numbers.map(overrideOf)),
    [workbookRelationships]: insert(
      parts[workbookRelationships],
      "</Relationships>",
      numbers.map((number) =>
        relationship(`customXml${number}`, "customXml", `../customXml/item${number}.xml`),
      ),
    ),
    ...Object.fromEntries(texts.flatMap((text, index) => partsOf(text, index + 1))),
  });
}

function partsOf(text: string, number: number): readonly (readonly [string, Uint8Array])[] {
  const properties = relationship("rId1", "customXmlProps", `itemProps${number}.xml`);
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  return [
    [`customXml/item${number}.xml`, strToU8(inUtf8(text))],
    [
      `customXml/itemProps${number}.xml`,
      strToU8(
        `${declaration}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${office}/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
      ),
    ],
    [
      `customXml/_rels/item${number}.xml.rels`,
      strToU8(
        `${declaration}<Relationships xmlns="${relationships}">${properties}</Relationships>`,
      ),
    ],
  ];
}

/** A text that came in UTF-16 may still say so. */
function inUtf8(text: string): string {
  return text.replace(
    /^\ufeff?(<\?xml[^>]*?\sencoding\s*=\s*)(?:"[^"]*"|'[^']*')/,
    (_, start: string) => `${start}"UTF-8"`,
  );
}

function insert(
  part: Uint8Array | undefined,
  end: string,
  elements: readonly string[],
): Uint8Array {
  const xml = strFromU8(part ?? new Uint8Array());
  return strToU8(xml.replace(end, () => elements.join("") + end));
}

function overrideOf(number: number): string {
  return `<Override PartName="/customXml/itemProps${number}.xml" ContentType="${propertiesType}"/>`;
}

function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/relationships/${kind}" Target="${target}"/>`;
}
