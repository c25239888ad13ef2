import { decodeText } from "./decode-text";
import { FileError, type FileContents, type FileReading } from "./file-reading";
import { readHtml } from "./read-html";
import { readText } from "./read-text";
import { readXls } from "./read-xls";
import { readXlsx } from "./read-xlsx";

const zipMarks = ["PK\x03\x04", "PK\x05\x06"];
const compoundMark = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
/** Documents that are written in characters and yet are no text. */
const otherMarks = ["%PDF-", "{\\rtf"];
const largestFile = 200_000_000;
const largestText = 100_000_000;

/**
 * The worksheets of a file: what it is shows in its bytes, and only where it is a plain text counts
 * how its name ends. Nothing is ever thrown: a file that no reader is prepared for is damaged.
 */
export async function readWorkbook(fileName: string, bytes: Uint8Array): Promise<FileReading> {
  try {
    return { status: "read", ...(await readContents(fileName, bytes)) };
  } catch (error) {
    return { status: "failed", code: error instanceof FileError ? error.code : "damaged" };
  }
}

async function readContents(fileName: string, bytes: Uint8Array): Promise<FileContents> {
  if (bytes.length === 0) throw new FileError("empty");
  if (bytes.length > largestFile) throw new FileError("too-large");
  if (zipMarks.some((mark) => startsWith(bytes, mark))) return readXlsx(bytes);
  if (startsWith(bytes, compoundMark)) return readXls(bytes);
  if (otherMarks.some((mark) => startsWith(bytes, mark))) throw new FileError("not-a-workbook");
  if (bytes.length > largestText) throw new FileError("too-large");
  return readCharacters(fileName, decodeText(bytes));
}

function readCharacters(fileName: string, text: string | null): FileContents {
  if (text === null) throw new FileError("not-a-workbook");
  if (text.trim() === "") throw new FileError("empty");
  const [, name = fileName, ending = ""] = /^(.*)\.(\w+)$/.exec(fileName) ?? [];
  if (/^\s*</.test(text) && /<table[\s>]/i.test(text)) return readHtml(name, text);
  if (!isTable(text, ending.toLowerCase())) throw new FileError("not-a-workbook");
  return readText(name, text, ending.toLowerCase() === "csv");
}

/** Many programs call a text with tabs .xls, for Excel opens it; .xlsx is always something else. */
function isTable(text: string, ending: string): boolean {
  switch (ending) {
    case "xlsx":
    case "xlsm":
      return false;
    case "xls":
    case "et":
      return text.includes("\t");
  }
  return true;
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return Array.from(mark).every((character, index) => bytes[index] === character.charCodeAt(0));
}
