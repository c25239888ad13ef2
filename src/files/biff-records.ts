import { FileError } from "./file-reading";

/** A record of an .xls workbook. */
export interface BiffRecord {
  readonly id: number;
  /** What a record cannot hold stands in records after it that only continue it. */
  readonly blocks: readonly Uint8Array[];
  /** Where the next record begins. */
  readonly end: number;
}

export const recordId = {
  formula: 0x06,
  end: 0x0a,
  dateMode: 0x22,
  encryption: 0x2f,
  sheetOptions: 0x81,
  sheet: 0x85,
  manyNumbers: 0xbd,
  richText: 0xd6,
  style: 0xe0,
  merges: 0xe5,
  texts: 0xfc,
  sharedText: 0xfd,
  double: 0x203,
  text: 0x204,
  boolOrError: 0x205,
  formulaText: 0x207,
  number: 0x27e,
  format: 0x41e,
  beginning: 0x809,
} as const;

const continuation = 0x3c;
const headerLength = 4;

export function* readRecords(stream: Uint8Array, start: number): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let at = start;
  const nextBlock = (): Uint8Array => {
    const from = at + headerLength;
    at = from + view.getUint16(at + 2, true);
    if (at > stream.length) throw new FileError("damaged");
    return stream.subarray(from, at);
  };

  while (at < stream.length) {
    const id = view.getUint16(at, true);
    const blocks = [nextBlock()];
    while (at < stream.length && view.getUint16(at, true) === continuation) {
      blocks.push(nextBlock());
    }
    yield { id, blocks, end: at };
  }
}
