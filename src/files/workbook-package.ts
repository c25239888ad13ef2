import { FileError } from "./file-reading";
import type { ZipFile } from "./zip-file";

/** The parts of an .xlsx file that cells come from. */
export interface WorkbookPackage {
  /** All of them, as they are, by name. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly styles: string | null;
  /** In the order of the workbook; null stands for a chart, a dialog or a sheet of old macros. */
  readonly worksheets: readonly (string | null)[];
  /** The names of its custom XML parts, which are not among `parts`. */
  readonly customXml: readonly string[];
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly part: string;
}

const contentTypes = "[Content_Types].xml";
const root = "";
/** The library makes a tree of every part but the worksheets, which takes 200 bytes for a tag. */
const mostTags = 2_000_000;
const openingBracket = "<".charCodeAt(0);

/** What every reader of cells needs; the colors of a theme are only for who draws them. */
const cellKinds = ["sharedStrings", "styles"];

/** Null where the file is another kind of package, such as a text document. */
export function openPackage(
  zip: ZipFile,
  kinds: readonly string[] = cellKinds,
  worksheetKinds: readonly string[] = [],
): WorkbookPackage | null {
  const workbook = relationshipsOf(zip, root).find(({ type }) => type === "officeDocument")?.part;
  if (workbook === undefined) return null;
  const xml = textOf(zip, workbook);
  if (!/<(?:\w+:)?workbook[\s>]/.test(xml)) return null;

  const relationships = relationshipsOf(zip, workbook);
  const partsOf = (wanted: string): string[] =>
    relationships.filter(({ type }) => type === wanted).map(({ part }) => part);
  const worksheetOf = new Map(
    relationships.filter(({ type }) => type === "worksheet").map(({ id, part }) => [id, part]),
  );
  const worksheets = sheetIds(xml).map((id) => worksheetOf.get(id) ?? null);
  requireOnce(worksheets);

  const own = [contentTypes, relationshipsName(root), workbook, relationshipsName(workbook)];
  const beside = worksheets.flatMap((name) => partsBeside(zip, name, worksheetKinds));
  const shared = unpack(zip, [...own, ...kinds.flatMap(partsOf), ...beside]);
  for (const part of shared.values()) requireFewTags(part);
  const parts = new Map([...shared, ...unpack(zip, worksheets)]);
  return {
    parts,
    styles: partsOf("styles").find((name) => parts.has(name)) ?? null,
    worksheets,
    customXml: partsOf("customXml"),
  };
}

/** Of a worksheet: its parts of these kinds, and what names them. */
function partsBeside(zip: ZipFile, worksheet: string | null, kinds: readonly string[]): string[] {
  if (worksheet === null || kinds.length === 0) return [];
  const found = relationshipsOf(zip, worksheet).filter(({ type }) => kinds.includes(type));
  return found.length > 0 ? [relationshipsName(worksheet), ...found.map(({ part }) => part)] : [];
}

function unpack(zip: ZipFile, names: readonly (string | null)[]): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  for (const name of new Set(names)) {
    const part = name === null ? null : zip.unpack(name);
    if (name !== null && part) parts.set(name, part);
  }
  return parts;
}

function requireFewTags(part: Uint8Array): void {
  let tags = 0;
  for (const byte of part) if (byte === openingBracket) tags++;
  if (tags > mostTags) throw new FileError("too-large");
}

/** A workbook whose sheets are all the same large one would unpack to very much. */
function requireOnce(worksheets: readonly (string | null)[]): void {
  const parts = worksheets.filter((part) => part !== null);
  if (new Set(parts).size < parts.length) throw new FileError("damaged");
}

function textOf(zip: ZipFile, name: string): string {
  return new TextDecoder().decode(zip.unpack(name) ?? new Uint8Array());
}

function sheetIds(workbook: string): string[] {
  return elements(workbook, "sheet").map((attributes) => attributes.get("id") ?? "");
}

function relationshipsOf(zip: ZipFile, part: string): Relationship[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return elements(textOf(zip, relationshipsName(part)), "Relationship").map((attributes) => ({
    id: attributes.get("Id") ?? "",
    type: (attributes.get("Type") ?? "").replace(/.*\//, ""),
    part: resolvePart(folder, attributes.get("Target") ?? ""),
  }));
}

function relationshipsName(part: string): string {
  const file = part.lastIndexOf("/") + 1;
  return `${part.slice(0, file)}_rels/${part.slice(file)}.rels`;
}

function resolvePart(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The attributes of every element of that name, without the prefixes of either. */
function elements(xml: string, name: string): ReadonlyMap<string, string>[] {
  const tags = xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^<>]*>`, "g")) ?? [];
  return tags.map((tag) => {
    const attributes = tag.matchAll(/\s(?:\w+:)?(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
    return new Map(Array.from(attributes, ([, key = "", a, b]) => [key, a ?? b ?? ""]));
  });
}
