import { CFB } from "@e965/xlsx";

/** A record of an .xls workbook: its number, then what it holds. */
export function record(id: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = join(parts);
  return join([u16(id, content.length), content]);
}

export function u8(...numbers: readonly number[]): Uint8Array {
  return Uint8Array.from(numbers);
}

export function u16(...numbers: readonly number[]): Uint8Array {
  return u8(...numbers.flatMap((number) => [number & 0xff, (number >> 8) & 0xff]));
}

export function u32(...numbers: readonly number[]): Uint8Array {
  return join(numbers.map((number) => u16(number & 0xffff, number >>> 16)));
}

export function double(number: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number, true);
  return new Uint8Array(view.buffer);
}

/** A text with its flags, two bytes a character. */
function wideText(text: string): Uint8Array {
  const codes = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return join([u8(1), u16(...codes)]);
}

export function longText(text: string): Uint8Array {
  return join([u16(text.length), wideText(text)]);
}

const beginning = (kind: number, version = 0x600): Uint8Array =>
  record(0x809, u16(version, kind), new Uint8Array(12));
const end = record(0x0a);

interface Workbook {
  /** Records of the workbook besides the list of its sheets. */
  readonly globals?: readonly Uint8Array[];
  readonly sheets: readonly {
    readonly name: string;
    readonly kind?: number;
    readonly records: readonly Uint8Array[];
  }[];
}

/** The stream of an .xls workbook, written by hand. */
function biffStream({ globals = [], sheets }: Workbook): Uint8Array {
  const bodies = sheets.map(({ kind = 0x10, records }) => join([beginning(kind), ...records, end]));
  const entryOf = (name: string, start: number): Uint8Array =>
    record(0x85, u32(start), u16(0), u8(name.length), wideText(name));
  const head = (starts: readonly number[]): Uint8Array =>
    join([
      beginning(5),
      ...globals,
      ...sheets.map(({ name }, index) => entryOf(name, starts[index] ?? 0)),
      end,
    ]);

  let start = head([]).length;
  const starts = bodies.map(({ length }) => {
    start += length;
    return start - length;
  });
  return join([head(starts), ...bodies]);
}

/** An OLE2 container with these files. */
export function compoundFile(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(files)) {
    CFB.utils.cfb_add(container, name, Buffer.from(content));
  }
  return new Uint8Array(CFB.write(container, { type: "buffer" }));
}

export function xlsFile(workbook: Workbook): Uint8Array {
  return compoundFile({ "/Workbook": biffStream(workbook) });
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
