import type { Indicator } from "../form/form";
import type { Quantity } from "../form/quantity";

/** How a message names a row: by its indicator, else by its number in the sheet. */
export function sayIndicator({ name, row }: Indicator): string {
  return name.state === "filled" || name.state === "covered"
    ? `「${name.text.replace(/\s+/g, "")}」`
    : `第 ${row + 1} 行`;
}

/** The numbers of rows, as messages name them. */
export const rowNumbers = /第 [\d、]+ 行/g;

/** A text from a cell on one line, shortened where it would not fit a sentence. */
export function sayText(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 24 ? `${line.slice(0, 23)}…` : line;
}

/** What stands in a cell, or that nothing does. */
export function sayCell(text: string): string {
  return text.trim() === "" ? "空白" : sayText(text);
}

/** A number with its unit, without its sign: 95%. */
export function sayQuantity({ shown, unit }: Quantity): string {
  return `${shown}${unit ?? ""}`;
}
