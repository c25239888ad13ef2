import { strToU8, zipSync } from "fflate";

interface Parts {
  /** The contents of `worksheet`, by the name of the sheet. */
  readonly sheets: Readonly<Record<string, string>>;
  /** The contents of `sst`. */
  readonly texts?: string;
  /** The contents of `styleSheet`. */
  readonly styles?: string;
  /** All of the theme. */
  readonly theme?: string;
  /** The contents of `workbook` before its sheets. */
  readonly workbook?: string;
  /** Sheets that are not worksheets: the kind of each by its name. */
  readonly others?: Readonly<Record<string, string>>;
}

const main = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const header = `<?xml version="1.0" encoding="UTF-8"?>`;

/** The parts of an .xlsx file of which the worksheets are written by hand. */
export function packageParts(parts: Parts): Record<string, string> {
  const sheets = Object.entries(parts.sheets).map(([name, content], index) => ({
    name,
    kind: "worksheet",
    part: `worksheets/sheet${index + 1}.xml`,
    content: `${header}<worksheet ${main}>${content}</worksheet>`,
  }));
  const others = Object.entries(parts.others ?? {}).map(([name, kind], index) => ({
    name,
    kind,
    part: `${kind}s/sheet${index + 1}.xml`,
    content: `${header}<${kind} ${main}/>`,
  }));
  const all = [...others, ...sheets];
  const relationships = [
    ...all.map(({ kind, part }, index) => relationship(`rId${index + 1}`, kind, part)),
    relationship("texts", "sharedStrings", "sharedStrings.xml"),
    relationship("styles", "styles", "styles.xml"),
    relationship("theme", "theme", "theme/theme1.xml"),
  ];
  const entries = all.map(
    ({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return {
    "[Content_Types].xml": `${header}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relationshipsPart([relationship("rId1", "officeDocument", "xl/workbook.xml")]),
    "xl/workbook.xml": `${header}<workbook ${main} xmlns:r="${types}">${parts.workbook ?? ""}<sheets>${entries.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationshipsPart(relationships),
    "xl/sharedStrings.xml": `${header}<sst ${main}>${parts.texts ?? ""}</sst>`,
    "xl/styles.xml": `${header}<styleSheet ${main}>${parts.styles ?? ""}</styleSheet>`,
    ...(parts.theme !== undefined && { "xl/theme/theme1.xml": parts.theme }),
    ...Object.fromEntries(all.map(({ part, content }) => [`xl/${part}`, content])),
  };
}

export function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** An .xlsx file. */
export function packageOf(parts: Parts): Uint8Array {
  return zip(packageParts(parts));
}

/** An .xlsx file with a single sheet, of which these are the rows. */
export function packageWithRows(rows: string, rest: Omit<Parts, "sheets"> = {}): Uint8Array {
  return packageOf({ sheets: { Sheet1: `<sheetData>${rows}</sheetData>` }, ...rest });
}

/** Cell styles, one for each number format. */
export function formatStyles(formats: readonly (string | number)[]): string {
  const own = formats.flatMap((format, index) =>
    typeof format === "string"
      ? `<numFmt numFmtId="${200 + index}" formatCode="${format.replaceAll('"', "&quot;")}"/>`
      : [],
  );
  const styles = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === "number" ? format : 200 + index}"/>`,
  );
  return `<numFmts>${own.join("")}</numFmts><cellXfs>${styles.join("")}</cellXfs>`;
}

function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${types}/${kind}" Target="${target}"/>`;
}

function relationshipsPart(relationships: readonly string[]): string {
  return `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join("")}</Relationships>`;
}
