/** A cell's place in a sheet, both counted from zero. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; all four sides belong to it. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const letters = 26;
const firstLetter = "A".charCodeAt(0);

/** The address as Excel writes it: row 0, column 27 is AB1. */
export function toA1({ row, column }: CellAddress): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / letters)) {
    name = String.fromCharCode(firstLetter + ((rest - 1) % letters)) + name;
  }
  return `${name}${row + 1}`;
}

/** The opposite of `toA1`; null where the text is no single cell's address. */
export function fromA1(text: string): CellAddress | null {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(text);
  if (!match?.[1] || !match[2]) return null;

  let column = 0;
  for (const letter of match[1]) column = column * letters + letter.charCodeAt(0) - firstLetter + 1;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** `A3:J26`; a single cell is written without a colon. */
export function rangeToA1({ top, left, bottom, right }: CellRange): string {
  const from = toA1({ row: top, column: left });
  const to = toA1({ row: bottom, column: right });
  return from === to ? from : `${from}:${to}`;
}

/** Reading order: from top to bottom, then from left to right. */
export function compareAddresses(a: CellAddress, b: CellAddress): number {
  return a.row - b.row || a.column - b.column;
}
