import { FileError } from "./file-reading";

/** An OLE2 container, the small file system in which Office kept its documents until 2007. */
export interface CompoundFile {
  readonly has: (name: string) => boolean;
  /** A file in the outermost folder; null where there is none of that name. */
  readonly read: (name: string) => Uint8Array | null;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  /** The entries before and after it in its folder, and the first one of its own. */
  readonly neighbors: readonly [before: number, after: number];
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const endOfChain = 0xfffffffe;
const headerEntries = 109;
const entryLength = 128;
const fileType = 2;

/** Reading past the end of the view throws a RangeError: the file is cut off. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const header = viewOf(bytes);
  const sectorSize = 2 ** header.getUint16(30, true);
  const miniSize = 2 ** header.getUint16(32, true);
  const smallest = header.getUint32(56, true);
  requireSound((sectorSize === 512 || sectorSize === 4096) && miniSize === 64);

  const sectorAt = (sector: number): Uint8Array => {
    const start = (sector + 1) * sectorSize;
    requireSound(start < bytes.length);
    return bytes.subarray(start, start + sectorSize);
  };
  const table = readTable(header, sectorAt);
  const readChain = (start: number): Uint8Array => concat(chain(table, start).map(sectorAt));

  const entries = readEntries(readChain(header.getUint32(48, true)));
  const files = outermostFiles(entries);
  const miniStream = readChain(entries[0]?.start ?? endOfChain);
  const miniTable = numbersOf(readChain(header.getUint32(60, true)));
  const miniSectorAt = (sector: number): Uint8Array =>
    miniStream.subarray(sector * miniSize, (sector + 1) * miniSize);

  function read({ start, size }: Entry): Uint8Array {
    const content =
      size < smallest ? concat(chain(miniTable, start).map(miniSectorAt)) : readChain(start);
    requireSound(content.length >= size);
    return content.subarray(0, size);
  }

  return {
    has: (name) => files.has(name),
    read: (name) => {
      const entry = files.get(name);
      return entry ? read(entry) : null;
    },
  };
}

function requireSound(isSound: boolean): void {
  if (!isSound) throw new FileError("damaged");
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function numbersOf(bytes: Uint8Array): Uint32Array {
  const view = viewOf(bytes);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) =>
    view.getUint32(index * 4, true),
  );
}

/** Which sector follows each sector; the table itself lies in sectors that the header lists. */
function readTable(header: DataView, sectorAt: (sector: number) => Uint8Array): Uint32Array {
  const count = header.getUint32(44, true);
  const listed = Array.from({ length: Math.min(count, headerEntries) }, (_, index) =>
    header.getUint32(76 + index * 4, true),
  );
  let next = header.getUint32(68, true);
  while (listed.length < count) {
    const more = numbersOf(sectorAt(next));
    next = more.at(-1) ?? endOfChain;
    listed.push(...more.subarray(0, Math.min(more.length - 1, count - listed.length)));
    requireSound(listed.length <= header.byteLength);
  }
  return numbersOf(concat(listed.map(sectorAt)));
}

function chain(table: Uint32Array, start: number): number[] {
  const sectors: number[] = [];
  for (let sector = start; sector !== endOfChain; sector = table[sector] ?? endOfChain) {
    requireSound(sector < table.length && sectors.length < table.length);
    sectors.push(sector);
  }
  return sectors;
}

/** The file's last sector may be short; a short one before the end of a chain is missing some. */
function concat(sectors: readonly Uint8Array[]): Uint8Array {
  const size = sectors[0]?.length ?? 0;
  requireSound(sectors.slice(0, -1).every(({ length }) => length === size));
  const bytes = new Uint8Array(sectors.reduce((sum, { length }) => sum + length, 0));
  sectors.forEach((sector, index) => bytes.set(sector, index * size));
  return bytes;
}

function readEntries(directory: Uint8Array): Entry[] {
  const view = viewOf(directory);
  return Array.from({ length: Math.floor(directory.length / entryLength) }, (_, index) => {
    const at = index * entryLength;
    const nameLength = Math.max(0, Math.min(view.getUint16(at + 64, true), 64) - 2);
    return {
      name: new TextDecoder("utf-16le").decode(directory.subarray(at, at + nameLength)),
      type: view.getUint8(at + 66),
      neighbors: [view.getUint32(at + 68, true), view.getUint32(at + 72, true)],
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}

/** Folders are passed over: a workbook may lie in one, embedded in the workbook. */
function outermostFiles(entries: readonly Entry[]): Map<string, Entry> {
  const files = new Map<string, Entry>();
  const seen = new Set<number>();
  const waiting = [entries[0]?.child ?? -1];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = entries[index];
    if (!entry || seen.has(index)) continue;
    seen.add(index);
    if (entry.type === fileType) files.set(entry.name, entry);
    waiting.push(...entry.neighbors);
  }
  return files;
}
