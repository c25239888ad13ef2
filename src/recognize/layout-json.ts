import { columnRoles, type Layout, type LayoutCell, type LayoutColumn } from "./layout";

const format = "ziping-layouts";
const version = 1;

/** Why a text holds no layouts. */
export type LayoutProblem = "not-json" | "not-layouts" | "newer" | "damaged";

/** The text of a file in which layouts are handed on. */
export function writeLayouts(layouts: readonly Layout[]): string {
  return `${JSON.stringify({ format, version, layouts }, null, 2)}\n`;
}

/** The layouts in a text, every part of them checked. */
export function readLayouts(
  text: string,
): { readonly layouts: readonly Layout[] } | { readonly problem: LayoutProblem } {
  const file = parse(text);
  if (file === undefined) return { problem: "not-json" };
  if (!isRecord(file) || file["format"] !== format) return { problem: "not-layouts" };
  if (file["version"] !== version) return { problem: "newer" };
  const { layouts } = file;
  return Array.isArray(layouts) && layouts.every(isLayout) ? { layouts } : { problem: "damaged" };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether data out of a file are a layout. */
export function isLayout(value: unknown): value is Layout {
  if (!isRecord(value)) return false;
  const { name, header, columns, total, grade } = value;
  return (
    typeof name === "string" &&
    isListOf(header, isCell) &&
    isListOf(columns, isColumn) &&
    [total, grade].every((label) => label === null || typeof label === "string")
  );
}

function isListOf<Item>(
  value: unknown,
  isItem: (item: unknown) => item is Item,
): value is readonly Item[] {
  return Array.isArray(value) && value.length > 0 && value.every(isItem);
}

function isCell(value: unknown): value is LayoutCell {
  if (!isRecord(value) || typeof value["text"] !== "string") return false;
  const { row, column, rows, columns } = value;
  return (
    [row, column].every((at) => isCount(at, 0)) && [rows, columns].every((size) => isCount(size, 1))
  );
}

function isColumn(value: unknown): value is LayoutColumn {
  if (!isRecord(value)) return false;
  const { column, role } = value;
  return isCount(column, 0) && columnRoles.some((known) => known === role);
}

function isCount(value: unknown, least: number): boolean {
  return typeof value === "number" && Number.isInteger(value) && least <= value && value < 16_384;
}
