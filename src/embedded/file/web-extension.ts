import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openZip } from "../../files/zip-file";
import { isJson, type Json } from "../wire/json";

/** An add-in, as a workbook's file has it, with what it keeps there (设置). */
export interface WebExtension {
  /** Of its manifest. */
  readonly id: string;
  readonly version: string;
  readonly settings: ReadonlyMap<string, Json>;
}

const contentTypes = "[Content_Types].xml";
const rootRelationships = "_rels/.rels";
const folder = "xl/webextensions";
const office = "http://schemas.microsoft.com/office";
const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const longestPart = 4_000_000;
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  gt: ">",
  lt: "<",
  quot: '"',
};

/** What the add-in keeps in a file; a part that is damaged is no reason to open nothing. */
export function readSettings(file: Uint8Array, id: string): ReadonlyMap<string, Json> {
  try {
    const zip = openZip(file);
    const parts = zip.names
      .filter((name) => /^xl\/webextensions\/webextension\d+\.xml$/.test(name))
      .map((name) => zip.unpack(name))
      .map((part) => (part && part.length <= longestPart ? strFromU8(part) : ""));
    const own = parts.find((xml) => referenceOf(xml).toLowerCase() === id.toLowerCase());
    return new Map(propertiesOf(own ?? ""));
  } catch {
    return new Map();
  }
}

/** The .xlsx file with the add-in and its settings in it; without settings it is left as it is. */
export function addWebExtension(file: Uint8Array, extension: WebExtension): Uint8Array {
  if (extension.settings.size === 0) return file;
  const parts = unzipSync(file);
  const [panes, part] = [`${folder}/taskpanes.xml`, `${folder}/webextension1.xml`];
  const overrides = overrideOf(panes, "webextensiontaskpanes") + overrideOf(part, "webextension");
  const pane = relationship("webExtension", "webextensiontaskpanes", panes);
  return zipSync({
    ...parts,
    [contentTypes]: insert(parts[contentTypes], "</Types>", overrides),
    [rootRelationships]: insert(parts[rootRelationships], "</Relationships>", pane),
    [panes]: strToU8(
      `${declaration}<wetp:taskpanes xmlns:wetp="${office}/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    ),
    [`${folder}/_rels/taskpanes.xml.rels`]: strToU8(
      `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("rId1", "webextension", "webextension1.xml")}</Relationships>`,
    ),
    [part]: strToU8(webExtension(extension)),
  });
}

function webExtension({ id, version, settings }: WebExtension): string {
  const instance = `{${crypto.randomUUID().toUpperCase()}}`;
  const properties = [...settings].map(
    ([name, value]) =>
      `<we:property name="${escape(name)}" value="${escape(JSON.stringify(value))}"/>`,
  );
  return `${declaration}<we:webextension xmlns:we="${office}/webextensions/webextension/2010/11" id="${instance}"><we:reference id="${escape(id)}" version="${escape(version)}" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>${properties.join("")}</we:properties><we:bindings/></we:webextension>`;
}

function referenceOf(xml: string): string {
  const [tag = ""] = /<(?:\w+:)?reference\s[^<>]*>/.exec(xml) ?? [];
  return attributeOf(tag, "id");
}

function propertiesOf(xml: string): (readonly [string, Json])[] {
  const tags = xml.match(/<(?:\w+:)?property\s[^<>]*>/g) ?? [];
  return tags.map((tag) => {
    const value: unknown = JSON.parse(attributeOf(tag, "value"));
    return [attributeOf(tag, "name"), isJson(value) ? value : null];
  });
}

function attributeOf(tag: string, name: string): string {
  const [, double, single] =
    new RegExp(`\\s${name}="([^"]*)"|\\s${name}='([^']*)'`).exec(tag) ?? [];
  return (double ?? single ?? "").replace(/&(#\d+|#x[\da-f]+|\w+);/gi, (whole, entity: string) =>
    entity.startsWith("#")
      ? String.fromCodePoint(Number(entity.replace(/^#x/i, "0x").replace("#", "")))
      : (entities[entity] ?? whole),
  );
}

function escape(text: string): string {
  const named = Object.entries(entities);
  return text.replace(/[&<>"'\n\r\t]/g, (sign) => {
    const name = named.find(([, each]) => each === sign)?.[0];
    return name === undefined ? `&#${sign.charCodeAt(0)};` : `&${name};`;
  });
}

function insert(part: Uint8Array | undefined, end: string, elements: string): Uint8Array {
  return strToU8(strFromU8(part ?? new Uint8Array()).replace(end, () => elements + end));
}

function overrideOf(part: string, kind: string): string {
  return `<Override PartName="/${part}" ContentType="application/vnd.ms-office.${kind}+xml"/>`;
}

function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/2011/relationships/${kind}" Target="${target}"/>`;
}
