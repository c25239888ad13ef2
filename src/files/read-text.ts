import { detectDelimiter, parseCsv } from "hucre";
import type { CellAddress } from "../sheet/address";
import type { FileContents } from "./file-reading";
import { createSheetBuilder } from "./sheet-builder";
import { cellLimit, isTooLarge, partRead } from "./sheet-limits";
import { typeText } from "../sheet/typed-text";

/** Enough to see what the separator is. */
const sampleLength = 65_536;
const lineEnd = /\r\n|\n|\r/;
/** A cell in quotation marks, as Excel writes one that has a tab or a line break in it. */
const quotedCell = /(^|[\t\r\n])"[^"]*(?:""[^"]*)*"(?=[\t\r\n]|$)/g;
const openingQuote = /(?:^|[\t\r\n])"/;

/** Text as it is pasted into a worksheet: each line a row, each separator a cell border. */
export function readText(name: string, text: string, isCsv: boolean): FileContents {
  const separator = isCsv ? detectDelimiter(text.slice(0, sampleLength)) : "\t";
  const { end, beginning } = measure(text, separator);
  const read = isTooLarge(end) ? text.slice(0, beginning) : text;
  const isQuoted = isCsv || hasQuotedCells(read);
  const rows = isQuoted
    ? parseCsv(read, { delimiter: separator })
    : read.split(lineEnd).map((line) => line.split(separator));

  const builder = createSheetBuilder(name);
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (typeof cell !== "string" || cell === "") return;
      builder.put({ row, column, ...typeText(cell), formula: null });
    }),
  );
  const { sheet, omission } = builder.finish(end);
  return { sheets: [sheet], omissions: omission ? [omission] : [] };
}

/** A quotation mark that only begins a phrase stays what it is. */
function hasQuotedCells(text: string): boolean {
  return openingQuote.test(text) && !openingQuote.test(text.replace(quotedCell, "$1"));
}

/** How far the cells reach, and how much of the text holds those that are read in any case. */
function measure(
  text: string,
  separator: string,
): { readonly end: CellAddress; readonly beginning: number } {
  let [row, column, widest, cells] = [0, 0, 0, 0];
  let beginning = text.length;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === separator) column++;
    else if (character === "\n" || (character === "\r" && text[at + 1] !== "\n")) {
      row++;
      column = 0;
    } else continue;

    cells++;
    widest = Math.max(widest, column);
    const isPast = row === partRead.rows || cells === cellLimit;
    if (isPast) beginning = Math.min(beginning, at);
  }
  return { end: { row, column: widest }, beginning };
}
