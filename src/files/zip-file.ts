import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { FileError } from "./file-reading";
import { readZipDirectory, type ZipEntry } from "./zip-directory";

/** A ZIP file whose parts are unpacked one at a time, when they are asked for. */
export interface ZipFile {
  readonly names: readonly string[];
  /** Null where there is no such part. */
  readonly unpack: (name: string) => Uint8Array | null;
}

const megabyte = 1_000_000;
const largestFile = 200 * megabyte;
const largestPart = 100 * megabyte;
/** Forms reach 20 : 1. A small part may say the same thing over and over, and does no harm. */
const greatestRatio = 200;
const smallPart = megabyte;

const partSignature = 0x04034b50;
const partHeader = 30;
const stored = 0;
const deflated = 8;
/** What is unpacked in one go; deflate makes at most a thousand times as much of it. */
const bite = 16_384;

/** Only the directory is read here: what would unpack to too much is refused unseen. */
export function openZip(bytes: Uint8Array): ZipFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readZipDirectory(view);
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new FileError("encrypted");
  if (isTooLarge(entries)) throw new FileError("too-large");

  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    names: [...byName.keys()],
    unpack: (name) => {
      const entry = byName.get(name);
      return entry ? unpack(bytes, view, entry) : null;
    },
  };
}

function isTooLarge(entries: readonly ZipEntry[]): boolean {
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const isBomb = ({ packed, unpacked }: ZipEntry): boolean =>
    unpacked > smallPart && unpacked > packed * greatestRatio;
  return (
    total > largestFile || entries.some((entry) => entry.unpacked > largestPart || isBomb(entry))
  );
}

function unpack(bytes: Uint8Array, view: DataView, entry: ZipEntry): Uint8Array {
  const { start, method, packed, unpacked, crc } = entry;
  if (view.getUint32(start, true) !== partSignature) throw new FileError("damaged");
  const nameLength = view.getUint16(start + 26, true);
  const extraLength = view.getUint16(start + 28, true);
  const from = start + partHeader + nameLength + extraLength;
  const part = bytes.subarray(from, from + packed);

  const content = method === deflated ? inflate(part, unpacked) : part;
  const isIntact =
    (method === deflated || method === stored) &&
    content.length === unpacked &&
    crc32(content) === crc;
  if (!isIntact) throw new FileError("damaged");
  return content;
}

/** Stops where more comes out than was said: the directory of a bomb may lie. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new FileError("damaged");
    content.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += bite) {
    stream.push(packed.subarray(at, at + bite), at + bite >= packed.length);
  }
  return content.subarray(0, filled);
}
