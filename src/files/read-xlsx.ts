import { zipSync } from "fflate";
import {
  readXlsx as readPackage,
  type ReadOptions,
  type Sheet as ReadSheet,
  type Workbook,
} from "hucre";
import { rangeToA1 } from "../sheet/address";
import { readCustomXml } from "./custom-xml";
import { FileError, type FileContents } from "./file-reading";
import { addBuiltInFormats, hideColumnWidths, requireEnd } from "./prepare-part";
import type { BuiltSheet } from "./sheet-builder";
import { isInPartRead, isTooLarge, omissionOf, partRead } from "./sheet-limits";
import { openPackage, type WorkbookPackage } from "./workbook-package";
import { extentOf, type WorksheetExtent } from "./worksheet-extent";
import { buildXlsxSheet } from "./xlsx-cells";
import { openZip } from "./zip-file";

/** A worksheet's place among the sheets of its workbook, and how far it reaches. */
interface Worksheet extends WorksheetExtent {
  readonly index: number;
}

/** A worksheet made ours, and as the library gives it, with all that is no content. */
interface ReadWorksheet extends BuiltSheet {
  readonly index: number;
  readonly source: ReadSheet;
  readonly workbook: Workbook;
}

const beginning = rangeToA1({
  top: 0,
  left: 0,
  bottom: partRead.rows - 1,
  right: partRead.columns - 1,
});

/**
 * .xlsx and .xlsm. The library is given a package of the parts that cells come from: it would fail
 * over a damaged picture, and unpack two gigabytes before it fails over a bomb.
 */
export async function readXlsx(bytes: Uint8Array): Promise<FileContents> {
  const zip = openZip(bytes);
  const source = openPackage(zip);
  if (!source) throw new FileError("not-a-workbook");
  const read = await readWorksheets(source);
  return {
    sheets: read.map(({ sheet }) => sheet),
    omissions: read.flatMap(({ omission }) => omission ?? []),
    customXml: readCustomXml(zip, source.customXml),
  };
}

/** In the order of the workbook. */
export async function readWorksheets(source: WorkbookPackage): Promise<readonly ReadWorksheet[]> {
  const { file, worksheets } = prepare(source);
  const isLarge = ({ cells }: Worksheet): boolean => isTooLarge(cells);
  const whole = worksheets.filter((worksheet) => !isLarge(worksheet));
  const read = [
    ...(await readSheets(file, whole)),
    ...(await readSheets(file, worksheets.filter(isLarge), { range: beginning })),
  ];
  return read.sort((a, b) => a.index - b.index);
}

function prepare({ parts, styles, worksheets: names }: WorkbookPackage): {
  readonly file: Uint8Array;
  readonly worksheets: readonly Worksheet[];
} {
  const prepared = new Map(parts);
  const textOf = (name: string): string => new TextDecoder().decode(parts.get(name));
  const store = (name: string, text: string): unknown =>
    prepared.set(name, new TextEncoder().encode(text));

  if (styles !== null) store(styles, addBuiltInFormats(textOf(styles)));
  const worksheets = names.flatMap((name, index) => {
    if (name === null) return [];
    const text = textOf(name);
    requireEnd(text);
    store(name, hideColumnWidths(text));
    return { index, ...extentOf(text) };
  });
  return { file: zipSync(Object.fromEntries(prepared), { level: 0 }), worksheets };
}

async function readSheets(
  file: Uint8Array,
  worksheets: readonly Worksheet[],
  options: ReadOptions = {},
): Promise<ReadWorksheet[]> {
  // The library takes an empty list of sheets for all of them.
  if (worksheets.length === 0) return [];
  const indexes = worksheets.map(({ index }) => index);
  const workbook = await readPackage(file, { ...options, readStyles: true, sheets: indexes });

  return worksheets.map(({ index, contents }, place) => {
    const sheet = workbook.sheets[place];
    if (!sheet) throw new FileError("damaged");
    const isLeftOut = options.range !== undefined && !isInPartRead(contents);
    return {
      ...buildXlsxSheet(sheet),
      index,
      source: sheet,
      workbook,
      omission: isLeftOut ? omissionOf(sheet.name, contents) : null,
    };
  });
}
