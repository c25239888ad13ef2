import { FileError } from "./file-reading";

/** Reads through the blocks of a record; reading past the last one throws. */
export interface BiffReader {
  readonly u8: () => number;
  readonly u16: () => number;
  readonly u32: () => number;
  readonly double: () => number;
  /** A text of so many characters: the flags that say how it is kept, then the characters. */
  readonly text: (length: number) => string;
  /** How many bytes there are still. */
  readonly rest: () => number;
}

const wideFlag = 1;
const phoneticFlag = 4;
const richFlag = 8;
const formattingRun = 4;
/** A function takes only so many arguments. */
const mostAtOnce = 4_096;

export function createBiffReader([first, ...others]: readonly Uint8Array[]): BiffReader {
  const waiting = others.reverse();
  let block = first ?? new Uint8Array();
  let at = 0;

  function nextBlock(): void {
    const next = waiting.pop();
    if (!next) throw new FileError("damaged");
    block = next;
    at = 0;
  }

  function u8(): number {
    while (at >= block.length) nextBlock();
    return block[at++] ?? 0;
  }

  const u16 = (): number => u8() + u8() * 2 ** 8;
  const u32 = (): number => u16() + u16() * 2 ** 16;

  function double(): number {
    const bytes = Uint8Array.from({ length: 8 }, u8);
    return new DataView(bytes.buffer).getFloat64(0, true);
  }

  function skip(count: number): void {
    for (let left = count; left > 0;) {
      if (at >= block.length) nextBlock();
      const step = Math.min(left, block.length - at);
      at += step;
      left -= step;
    }
  }

  function text(length: number): string {
    let flags = u8();
    const runs = flags & richFlag ? u16() : 0;
    const phonetic = flags & phoneticFlag ? u32() : 0;
    let characters = "";
    while (characters.length < length) {
      if (at >= block.length) {
        nextBlock();
        flags = u8();
      }
      const width = flags & wideFlag ? 2 : 1;
      const count = Math.floor((block.length - at) / width);
      const end = at + Math.min(count, length - characters.length, mostAtOnce) * width;
      if (end === at) throw new FileError("damaged");
      characters += decode(block.subarray(at, end), width);
      at = end;
    }
    skip(runs * formattingRun + phonetic);
    return characters;
  }

  function rest(): number {
    return waiting.reduce((sum, { length }) => sum + length, block.length - at);
  }

  return { u8, u16, u32, double, text, rest };
}

/** Half of a pair of surrogates stays what it is, which a decoder would not leave it. */
function decode(bytes: Uint8Array, width: number): string {
  if (width === 1) return String.fromCharCode(...bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return String.fromCharCode(
    ...Array.from({ length: bytes.length / 2 }, (_, index) => view.getUint16(index * 2, true)),
  );
}
