import { openCompoundFile } from "./compound-file";
import { FileError, type FileContents } from "./file-reading";
import type { BuiltSheet } from "./sheet-builder";
import { readGlobals } from "./xls-globals";
import { readXlsSheet } from "./xls-sheet";

/**
 * .xls as Excel has written it since 1997, and .et. Not by the library: it leaves out number formats,
 * texts that a shared formula gives, and the merged areas of a sheet with a chart.
 */
export function readXls(bytes: Uint8Array): FileContents {
  const file = openCompoundFile(bytes);
  if (file.has("EncryptedPackage")) throw new FileError("encrypted");
  const stream = file.read("Workbook");
  if (!stream) throw new FileError("not-a-workbook");

  const globals = readGlobals(stream);
  const built: BuiltSheet[] = [];
  let length = 0;
  for (const { name, start } of globals.sheets) {
    const read = readXlsSheet(stream, { name, start }, globals);
    // Sheets stand one after the other; where they are all the same one, the file is no workbook.
    length += read.end - start;
    if (length > stream.length) throw new FileError("damaged");
    if (read.built) built.push(read.built);
  }
  return {
    sheets: built.map(({ sheet }) => sheet),
    omissions: built.flatMap(({ omission }) => omission ?? []),
  };
}
