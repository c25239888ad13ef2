import { FileError } from "./file-reading";

/** What the directory at the end of a ZIP file says of one of its parts. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where the part's own header begins. */
  readonly start: number;
}

const endSignature = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;
const entrySignature = 0x02014b50;
const entryHeader = 46;
/** Stands for a number that is in the extra field, in eight bytes. */
const elsewhere = 0xffffffff;
const zip64Field = 1;

/** Reading past the end of the view throws a RangeError: the file is cut off. */
export function readZipDirectory(view: DataView): ZipEntry[] {
  const end = findEnd(view);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (view.getUint32(at, true) !== entrySignature) throw new FileError("damaged");
    entries.push(readEntry(view, at));
    at += entryHeader + nameLength(view, at) + extraLength(view, at) + commentLength(view, at);
  }
  return entries;
}

const nameLength = (view: DataView, at: number): number => view.getUint16(at + 28, true);
const extraLength = (view: DataView, at: number): number => view.getUint16(at + 30, true);
const commentLength = (view: DataView, at: number): number => view.getUint16(at + 32, true);

function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new FileError("damaged");
}

function readEntry(view: DataView, at: number): ZipEntry {
  const name = new Uint8Array(
    view.buffer,
    view.byteOffset + at + entryHeader,
    nameLength(view, at),
  );
  const large = readLargeNumbers(view, at);
  const numberAt = (offset: number): number => {
    const number = view.getUint32(at + offset, true);
    return number === elsewhere ? (large.shift() ?? number) : number;
  };

  const unpacked = numberAt(24);
  const packed = numberAt(20);
  const start = numberAt(42);
  return {
    // Old writers separate folders as Windows does.
    name: new TextDecoder().decode(name).replaceAll("\\", "/"),
    isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed,
    unpacked,
    start,
  };
}

/** The sizes and the place that do not fit into four bytes, or were not known before writing. */
function readLargeNumbers(view: DataView, at: number): number[] {
  let field = at + entryHeader + nameLength(view, at);
  const end = field + extraLength(view, at);
  while (field + 4 <= end) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === zip64Field) {
      return Array.from({ length: Math.floor(length / 8) }, (_, index) =>
        Number(view.getBigUint64(field + 4 + index * 8, true)),
      );
    }
    field += 4 + length;
  }
  return [];
}
