import builtInFormats from "./built-in-formats.json";
import { FileError } from "./file-reading";

const numberFormats = Object.entries(builtInFormats)
  .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', "&quot;")}"/>`)
  .join("");

/**
 * Workbooks name the formats that are built into Excel by number only, and the library knows the
 * American ones. What a workbook itself says of a number comes later, and counts.
 */
export function addBuiltInFormats(styles: string): string {
  return styles.replace(
    /<(?:\w+:)?styleSheet(?:\s[^>]*[^>/])?>/,
    (tag) => `${tag}<numFmts>${numberFormats}</numFmts>`,
  );
}

/**
 * Hides the widths of columns: one short element gives them to all 16,384 columns, and the library
 * makes a list of it each time.
 */
export function hideColumnWidths(worksheet: string): string {
  return worksheet.replace(/<(\w+:)?col(?=[\s/>])/g, "<$1column");
}

/** The library reads as far as it gets. */
export function requireEnd(worksheet: string): void {
  if (!/<\/?(?:\w+:)?worksheet[^<>]*>\s*$/.test(worksheet.slice(-tailLength))) {
    throw new FileError("damaged");
  }
}

const tailLength = 2_000;
