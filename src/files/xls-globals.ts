import { createBiffReader, type BiffReader } from "./biff-reader";
import { readRecords, recordId } from "./biff-records";
import builtInFormats from "./built-in-formats.json";
import { FileError } from "./file-reading";
import { formatNamed } from "./show-value";

/** What the sheets of an .xls workbook have in common. */
export interface XlsGlobals {
  readonly sheets: readonly { readonly name: string; readonly start: number }[];
  readonly texts: readonly string[];
  /** By the number of the style that a cell has; null is General. */
  readonly numberFormats: readonly (string | null)[];
  readonly countsFrom1904: boolean;
}

/** The version of Excel 97 and of all that came after it. */
const biff8 = 0x600;

export function readGlobals(stream: Uint8Array): XlsGlobals {
  const sheets: { name: string; start: number }[] = [];
  const styles: number[] = [];
  const formats = new Map<number, string>(
    Object.entries(builtInFormats).map(([id, format]) => [Number(id), format]),
  );
  let texts: readonly string[] = [];
  let countsFrom1904 = false;

  requireBiff8(stream);
  for (const { id, blocks } of readRecords(stream, 0)) {
    const reader = createBiffReader(blocks);
    if (id === recordId.end) break;
    else if (id === recordId.encryption) throw new FileError("encrypted");
    else if (id === recordId.dateMode) countsFrom1904 = reader.u16() === 1;
    else if (id === recordId.format) formats.set(reader.u16(), reader.text(reader.u16()));
    else if (id === recordId.style) styles.push(readStyle(reader));
    else if (id === recordId.sheet) sheets.push(readSheetEntry(reader));
    else if (id === recordId.texts) texts = readTexts(reader);
  }
  const numberFormats = styles.map((format) => formatNamed(formats.get(format)));
  return { sheets, texts, numberFormats, countsFrom1904 };
}

function requireBiff8(stream: Uint8Array): void {
  const [beginning] = readRecords(stream, 0);
  const reader = createBiffReader(beginning?.blocks ?? []);
  if (beginning?.id !== recordId.beginning || reader.u16() !== biff8) {
    throw new FileError("not-a-workbook");
  }
}

function readStyle({ u16 }: BiffReader): number {
  u16();
  return u16();
}

function readSheetEntry({ u8, u16, u32, text }: BiffReader): XlsGlobals["sheets"][number] {
  const start = u32();
  u16();
  return { start, name: text(u8()) };
}

/** The number of texts that comes first is not to be relied on. */
function readTexts({ u16, u32, text, rest }: BiffReader): string[] {
  const texts: string[] = [];
  u32();
  u32();
  while (rest() > 0) texts.push(text(u16()));
  return texts;
}
