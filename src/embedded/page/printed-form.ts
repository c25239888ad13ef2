import type { Sheet } from "../../sheet/sheet";
import type { Look, SheetToOpen } from "../grid/workbook-data";

const songti = "SimSun";
const narrowest = 60;
const widest = 220;
const pixelsPerCharacter = 15;
const lineHeight = 22;
const tallest = 400;

/** A sheet with looks near to those of a printed form: framed, centered, wrapped. */
export function printedForm(sheet: Sheet): SheetToOpen {
  const columnCount = Math.max(0, ...sheet.values.map(({ length }) => length));
  const columnWidths = Array.from({ length: columnCount }, (_, column) => {
    const lengths = sheet.texts.map((row, index) =>
      isMergedAcross(sheet, index, column) ? 0 : (row[column] ?? "").length,
    );
    const longest = Math.max(0, ...lengths);
    return Math.min(widest, Math.max(narrowest, longest * pixelsPerCharacter));
  });
  const rowHeights = sheet.texts.map((row) => {
    const lines = row.map((text, column) => {
      const width = columnWidths[column] ?? narrowest;
      return Math.ceil((text.length * pixelsPerCharacter) / Math.max(width, widest));
    });
    return Math.min(tallest, Math.max(1, ...lines) * lineHeight + 6);
  });
  return { sheet, columnWidths, rowHeights, lookAt: (row) => lookOf(row) };
}

function lookOf(row: number): Look {
  const isTitle = row === 0;
  return {
    font: songti,
    fontSize: isTitle ? 16 : 11,
    bold: isTitle,
    horizontal: "center",
    wrap: true,
    framed: !isTitle,
  };
}

function isMergedAcross({ merges }: Sheet, row: number, column: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      top <= row && row <= bottom && left <= column && column <= right && right > left,
  );
}
