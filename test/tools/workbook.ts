import { eastAsianWidth } from "get-east-asian-width";
import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from "hucre/xlsx";
import type { CellRange } from "../../src/sheet/address";
import { indexMerges } from "../../src/sheet/merge";
import { numberFormatAt, textAt, valueAt, type CellValue, type Sheet } from "../../src/sheet/sheet";
import type { Drawing } from "../helpers/draw";

/** How figures are stored, which a printed form does not show. */
interface StorageStyle {
  /** 93.77 in the column 执行率 is 0.9377 under a percent format, or 93.77. */
  readonly rates?: "percent-format" | "plain";
  /** Points, scores and amounts; in a mixed workbook every second one is a text. */
  readonly numbers?: "number" | "text" | "mixed";
}

interface StoredCell {
  readonly value: CellValue;
  readonly numberFormat: string | null;
}

const figureHeading = /(?:分值|分数|权重|得分|自评分|预算数|预算金额|执行数)$/;
const dash = /^[-—/]$/;

const line = { style: "thin" } as const;
const frame = { top: line, right: line, bottom: line, left: line };
const proseLength = 30;
const widest = 24;
const narrowest = 7;
const lineHeight = 15;
/** Excel's limit, in points. */
const tallest = 409;

/** An .xlsx file with a worksheet for each drawing, which looks like the printed form. */
export async function workbook(
  drawings: readonly { readonly name: string; readonly drawing: Drawing }[],
  style: StorageStyle = {},
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: drawings.map(({ name, drawing }) => writeSheet(name, drawing.sheet, style)),
    defaultFont: { name: "宋体", size: 10.5 },
  });
}

function writeSheet(name: string, sheet: Sheet, style: StorageStyle): WriteSheet {
  const columnCount = Math.max(0, ...sheet.texts.map(({ length }) => length));
  const stored = storeCells(sheet, style);
  const { areaAt } = indexMerges(sheet.merges);

  const cells = new Map<string, Partial<Cell>>();
  stored.forEach((storedRow, row) =>
    storedRow.forEach(({ numberFormat }, column) => {
      const area = areaAt(row, column) ?? { top: row, left: column, bottom: row, right: column };
      const look = cellStyle(textAt(sheet, area.top, area.left), area, columnCount);
      if (numberFormat !== null) look.numFmt = numberFormat;
      cells.set(`${row},${column}`, { style: look });
    }),
  );

  const widths = columnWidths(sheet, columnCount);
  return {
    name,
    rows: stored.map((row) => row.map(({ value }) => value)),
    cells,
    columns: widths.map((width) => ({ width })),
    rowDefs: rowHeights(sheet, widths),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    pageSetup: { paperSize: "a4", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function storeCells(sheet: Sheet, { rates, numbers }: StorageStyle): StoredCell[][] {
  let figures = 0;
  return sheet.values.map((row, rowIndex) =>
    row.map((value, column) => {
      const numberFormat = numberFormatAt(sheet, rowIndex, column);
      if (typeof value !== "number" || numberFormat?.endsWith("%")) return { value, numberFormat };

      const shown = textAt(sheet, rowIndex, column);
      const heading = headingAbove(sheet, rowIndex, column);
      if (heading.endsWith("执行率")) {
        return rates === "percent-format"
          ? { value: Number(`${value}e-2`), numberFormat: "0.00%" }
          : { value, numberFormat };
      }
      const isFigure = [heading, labelBefore(sheet, rowIndex, column)].some((label) =>
        figureHeading.test(label),
      );
      if (isFigure) figures++;
      const asText = isFigure && (numbers === "text" || (numbers === "mixed" && figures % 2 === 0));
      return asText ? { value: shown, numberFormat: null } : { value, numberFormat };
    }),
  );
}

/** The nearest words above a figure in its column, without what stands in brackets. */
function headingAbove(sheet: Sheet, row: number, column: number): string {
  for (let above = row - 1; above >= 0; above--) {
    const label = labelAt(sheet, above, column);
    if (label !== "") return label;
  }
  return "";
}

/** The nearest words to the left of a figure. */
function labelBefore(sheet: Sheet, row: number, column: number): string {
  for (let before = column - 1; before >= 0; before--) {
    const label = labelAt(sheet, row, before);
    if (label !== "") return label;
  }
  return "";
}

function labelAt(sheet: Sheet, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  if (typeof value !== "string" || dash.test(value)) return "";
  return value.replace(/\s|[（(].*?[)）]|[：:]$/gs, "");
}

function cellStyle(text: string, { top, left, right }: CellRange, columnCount: number): CellStyle {
  const isCaption = left === 0 && right === columnCount - 1;
  return {
    alignment: {
      horizontal: text.length > proseLength ? "left" : "center",
      vertical: "center",
      wrapText: true,
    },
    ...(isCaption ? {} : { border: frame }),
    ...(isCaption && top === 0 ? { font: { name: "宋体", size: 16, bold: true } } : {}),
  };
}

/** A column is as wide as its longest line, within limits; cells merged across columns have no say. */
function columnWidths(sheet: Sheet, columnCount: number): number[] {
  const { areaAt } = indexMerges(sheet.merges);
  const limit = Math.max(widest, 100 / Math.max(1, columnCount));
  return Array.from({ length: columnCount }, (_, column) => {
    const lines = sheet.texts.flatMap((row, rowIndex) => {
      const area = areaAt(rowIndex, column);
      return area && area.right > area.left ? [] : (row[column] ?? "").split("\n");
    });
    return Math.min(limit, Math.max(narrowest, ...lines.map(textWidth)) + 2);
  });
}

/** A row is as high as its tallest cell; Excel does not see to that where cells are merged. */
function rowHeights(sheet: Sheet, widths: readonly number[]): Map<number, { height: number }> {
  const { areaAt } = indexMerges(sheet.merges);
  return new Map(
    sheet.texts.map((row, rowIndex) => {
      const lines = row.map((text, column) => {
        const { bottom, right } = areaAt(rowIndex, column) ?? { bottom: rowIndex, right: column };
        if (bottom > rowIndex) return 1;
        const width = widths.slice(column, right + 1).reduce((sum, next) => sum + next, 0);
        return text.split("\n").reduce((sum, next) => sum + linesOf(next, width - 1), 0);
      });
      return [rowIndex, { height: Math.min(tallest, Math.max(1, ...lines) * lineHeight + 5) }];
    }),
  );
}

function linesOf(text: string, width: number): number {
  return Math.max(1, Math.ceil(textWidth(text) / width));
}

function textWidth(text: string): number {
  const widthOf = (character: string): number =>
    eastAsianWidth(character.codePointAt(0) ?? 0, { ambiguousAsWide: true });
  return Array.from(text).reduce((sum, character) => sum + widthOf(character), 0);
}
