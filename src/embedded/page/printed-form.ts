import type { CellRange } from "../../sheet/address";
import type { Sheet } from "../../sheet/sheet";
import type { Look, SheetToOpen } from "../grid/workbook-data";

const songti = "SimSun";
const fontSize = 10;
const titleSize = 16;
const narrowest = 52;
const widest = 132;
const pixelsPerCharacter = 14;
const padding = 8;
const lineHeight = 19;
const tallest = 400;

/** A sheet with looks near to those of a printed form: framed, centered, wrapped. */
export function printedForm(sheet: Sheet): SheetToOpen {
  const areas = areasOf(sheet);
  const columnWidths = sizes(areas, {
    least: narrowest,
    from: ({ left, right }) => (left === right ? left : null),
    need: ({ text }) => {
      const longest = Math.max(...text.split("\n").map(widthOf));
      return Math.min(widest, longest);
    },
  });
  const rowHeights = sizes(areas, {
    least: lineHeight + padding,
    from: ({ top, bottom }) => (top === bottom ? top : null),
    need: (area) => Math.min(tallest, linesOf(area, columnWidths) * lineHeight + padding),
  });
  return { sheet, columnWidths, rowHeights, lookAt: (row) => lookOf(row) };
}

interface Area extends CellRange {
  readonly text: string;
}

/** Cells and merged areas with something in them. */
function areasOf({ texts, merges }: Sheet): readonly Area[] {
  return texts.flatMap((cells, row) =>
    cells.flatMap((text, column) => {
      if (text === "") return [];
      const merge = merges.find(({ top, left }) => top === row && left === column);
      const range = merge ?? { top: row, left: column, bottom: row, right: column };
      return [{ ...range, text }];
    }),
  );
}

interface Sizing {
  readonly least: number;
  /** The row or column that an area is alone in. */
  readonly from: (area: Area) => number | null;
  readonly need: (area: Area) => number;
}

/** Of each row or column, the most that an area in it alone needs. */
function sizes(areas: readonly Area[], { least, from, need }: Sizing): readonly number[] {
  const found = new Map<number, number>();
  for (const area of areas) {
    const index = from(area);
    if (index !== null) found.set(index, Math.max(found.get(index) ?? least, need(area)));
  }
  const count = Math.max(-1, ...found.keys()) + 1;
  return Array.from({ length: count }, (_, index) => found.get(index) ?? least);
}

function linesOf({ text, left, right }: Area, columnWidths: readonly number[]): number {
  const widths = Array.from(
    { length: right - left + 1 },
    (_, index) => columnWidths[left + index] ?? narrowest,
  );
  const width = widths.reduce((sum, each) => sum + each, 0);
  const lines = text.split("\n").map((line) => Math.ceil(widthOf(line) / width));
  return lines.reduce((sum, each) => sum + Math.max(1, each), 0);
}

function widthOf(line: string): number {
  return line.length * pixelsPerCharacter + padding;
}

function lookOf(row: number): Look {
  const isTitle = row === 0;
  return {
    font: songti,
    fontSize: isTitle ? titleSize : fontSize,
    bold: isTitle,
    horizontal: "center",
    wrap: true,
    framed: !isTitle,
  };
}
