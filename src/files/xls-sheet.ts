import { createBiffReader, type BiffReader } from "./biff-reader";
import { readRecords, recordId } from "./biff-records";
import { FileError } from "./file-reading";
import { createSheetBuilder, type BuiltSheet } from "./sheet-builder";
import { createCellReader } from "./xls-cells";
import type { XlsGlobals } from "./xls-globals";

const worksheet = 0x10;
const dialogFlag = 0x10;

/** `built` is null for a chart, a dialog or a sheet of old macros; `end` is where the next begins. */
export function readXlsSheet(
  stream: Uint8Array,
  { name, start }: XlsGlobals["sheets"][number],
  globals: XlsGlobals,
): { readonly built: BuiltSheet | null; readonly end: number } {
  const builder = createSheetBuilder(name);
  const readCells = createCellReader(builder, globals);
  let isWorksheet = true;
  let depth = 0;
  for (const { id, blocks, end } of readRecords(stream, start)) {
    const reader = createBiffReader(blocks);
    if (id === recordId.beginning) {
      depth++;
      if (depth === 1) isWorksheet = kindOf(reader) === worksheet;
    } else if (depth === 0) break;
    else if (id === recordId.end) {
      depth--;
      if (depth === 0) return { built: isWorksheet ? builder.finish() : null, end };
    } else if (depth === 1 && isWorksheet) {
      // A chart on the sheet is a depth further down.
      if (id === recordId.sheetOptions) isWorksheet = (reader.u16() & dialogFlag) === 0;
      else readCells(id, reader);
    }
  }
  throw new FileError("damaged");
}

function kindOf({ u16 }: BiffReader): number {
  u16();
  return u16();
}
