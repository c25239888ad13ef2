import type { CellAddress } from "../sheet/address";
import type { CellValue } from "../sheet/sheet";
import type { BiffReader } from "./biff-reader";
import { recordId } from "./biff-records";
import { FileError } from "./file-reading";
import type { SheetBuilder } from "./sheet-builder";
import { isDate, showValue } from "./show-value";
import type { XlsGlobals } from "./xls-globals";

interface StyledPlace extends CellAddress {
  readonly style: number;
}

/** There is a formula; what it says is in a code of its own, which is not read. */
const someFormula = "=";
/** The days from the beginning of 1900 to that of 1904. */
const fourYears = 1_462;
const errors = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
]);
const otherError = "#N/A";

/** Puts the cells of one record after the other. */
export function createCellReader(
  builder: SheetBuilder,
  { texts, numberFormats, countsFrom1904 }: XlsGlobals,
): (id: number, reader: BiffReader) => void {
  /** The formula met last; where it gives a text, that comes in a record of its own. */
  let formulaPlace: StyledPlace | null = null;

  function put(place: StyledPlace, read: CellValue, formula: string | null = null): void {
    const { row, column, style } = place;
    const numberFormat = numberFormats[style] ?? null;
    const value = fromCount(read, countsFrom1904 && isDate(numberFormat));
    const text = showValue(value, numberFormat);
    builder.put({ row, column, value, text, formula, numberFormat });
  }

  function putSharedText(reader: BiffReader): void {
    const place = readPlace(reader);
    const text = texts[reader.u32()];
    if (text === undefined) throw new FileError("damaged");
    put(place, text);
  }

  function putNumbers(reader: BiffReader): void {
    const row = reader.u16();
    const first = reader.u16();
    // The number of the last column stands behind the numbers.
    for (let column = first; reader.rest() > 2; column++) {
      put({ row, column, style: reader.u16() }, numberIn(reader.u32()));
    }
  }

  return (id, reader) => {
    if (id === recordId.sharedText) putSharedText(reader);
    else if (id === recordId.text || id === recordId.richText) {
      put(readPlace(reader), reader.text(reader.u16()));
    } else if (id === recordId.double) put(readPlace(reader), finite(reader.double()));
    else if (id === recordId.number) put(readPlace(reader), numberIn(reader.u32()));
    else if (id === recordId.manyNumbers) putNumbers(reader);
    else if (id === recordId.boolOrError) put(readPlace(reader), readBoolOrError(reader));
    else if (id === recordId.formula) {
      formulaPlace = readPlace(reader);
      put(formulaPlace, readResult(reader), someFormula);
    } else if (id === recordId.formulaText && formulaPlace) {
      put(formulaPlace, reader.text(reader.u16()), someFormula);
    } else if (id === recordId.merges) readMerges(reader, builder);
  };
}

function readPlace({ u16 }: BiffReader): StyledPlace {
  return { row: u16(), column: u16(), style: u16() };
}

function readBoolOrError({ u8 }: BiffReader): CellValue {
  const code = u8();
  const isError = u8() === 1;
  return isError ? (errors.get(code) ?? otherError) : code !== 0;
}

/** Null where it is a text, or none. */
function readResult(reader: BiffReader): CellValue {
  const bytes = Uint8Array.from({ length: 8 }, reader.u8);
  const [kind, , code = 0] = bytes;
  if (bytes[6] !== 0xff || bytes[7] !== 0xff) {
    return finite(new DataView(bytes.buffer).getFloat64(0, true));
  }
  if (kind === 1) return code !== 0;
  return kind === 2 ? (errors.get(code) ?? otherError) : null;
}

/** A number in four bytes: an integer or half a double, times a hundred or not. */
function numberIn(bits: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(0, bits & ~3);
  const number = bits & 2 ? (bits | 0) >> 2 : view.getFloat64(0);
  return bits & 1 ? number / 100 : number;
}

function finite(number: number): CellValue {
  return Number.isFinite(number) ? number : "#NUM!";
}

function fromCount(value: CellValue, isLate: boolean): CellValue {
  return typeof value === "number" && isLate ? value + fourYears : value;
}

function readMerges({ u16 }: BiffReader, builder: SheetBuilder): void {
  for (let count = u16(); count > 0; count--) {
    const [top, bottom, left, right] = [u16(), u16(), u16(), u16()];
    builder.merge({ top, left, bottom, right });
  }
}
