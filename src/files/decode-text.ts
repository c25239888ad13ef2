import { FileError } from "./file-reading";

const marks = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
] as const;
/** One in ten of bytes that are no text neither shows nor breaks a line. */
const mostControls = 1 / 50;
const sampleLength = 65_536;
/** Where a page of HTML names its encoding. */
const headLength = 2_048;

/**
 * The text that the bytes are, or null. Bytes that can be read as UTF-8 are UTF-8, whatever a page
 * says of itself; what is left is in the encoding of Chinese Windows.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const mark = marks.find((each) => each.bytes.every((byte, index) => bytes[index] === byte));
  if (mark) return decode(bytes, mark.encoding);
  if (bytes.includes(0)) return plausible(decodeUtf16(bytes));

  const text = decode(bytes, "utf-8");
  if (text !== null) return text;
  const declared = declaredEncoding(bytes);
  return plausible((declared && decode(bytes, declared)) ?? decode(bytes, "gb18030"));
}

/** Null where the bytes are in another encoding. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    if (!isCutOff(bytes, encoding)) return null;
    throw new FileError("damaged");
  }
}

/** Whether everything can be read but the last character. */
function isCutOff(bytes: Uint8Array, encoding: string): boolean {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return text !== "" && plausible(text) !== null;
  } catch {
    return false;
  }
}

/** Digits and line ends have a zero byte, always on the same side of the other one. */
function decodeUtf16(bytes: Uint8Array): string | null {
  const isZeroAt = [false, false];
  bytes.forEach((byte, index) => {
    if (byte === 0) isZeroAt[index % 2] = true;
  });
  const [first, second] = isZeroAt;
  return first === second ? null : decode(bytes, first ? "utf-16be" : "utf-16le");
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, headLength));
  return /<meta\s[^>]*charset=["']?([\w-]+)/i.exec(head)?.[1] ?? null;
}

function plausible(text: string | null): string | null {
  const sample = Array.from(text?.slice(0, sampleLength) ?? "");
  return sample.filter(isControl).length <= sample.length * mostControls ? text : null;
}

function isControl(character: string): boolean {
  return character < " " && !/\s/.test(character);
}
