import type { Sheet } from "../sheet/sheet";
import { typeText } from "./typed-text";

/** Text as it is pasted into a worksheet: each line a row, each separator a cell border. */
export function sheetFromText(name: string, text: string, separator = "\t"): Sheet {
  const rows = text.split(/\r\n|\n|\r/).map((line) => line.split(separator).map(typeText));
  return {
    name,
    values: rows.map((row) => row.map(({ value }) => value)),
    texts: rows.map((row) => row.map((cell) => cell.text)),
    formulas: [],
    numberFormats: rows.map((row) => row.map(({ numberFormat }) => numberFormat)),
    merges: [],
  };
}
