import type { CellBlock } from "../session/host";
import type { CellRange } from "../sheet/address";
import type { CellValue } from "../sheet/sheet";

/** What is loaded of a range, as Excel answers it; null where the range is too large. */
interface LoadedRange {
  readonly values: unknown;
  readonly text: unknown;
  readonly formulas: unknown;
  readonly numberFormat: unknown;
}

type Content = Omit<CellBlock, "range" | "merges">;

/** What the cells of a loaded range hold; null where the range is too large to be answered. */
export function contentOf(loaded: LoadedRange): Content | null {
  const values = rowsOf(loaded.values)?.map((row) => row.map(valueOf));
  const texts = rowsOf(loaded.text)?.map((row) => row.map(String));
  const formulas = rowsOf(loaded.formulas);
  const formats = rowsOf(loaded.numberFormat)?.map((row) => row.map(formatOf));
  if (!values || !texts || !formulas || !formats) return null;
  return {
    values,
    texts,
    formulas: formulas.map((row, y) => row.map((formula, x) => formulaOf(formula, values[y]?.[x]))),
    numberFormats: formats,
  };
}

export function blockOf(
  range: CellRange,
  content: Content,
  merges: readonly CellRange[],
): CellBlock {
  return { range, ...content, merges };
}

function rowsOf(matrix: unknown): readonly (readonly unknown[])[] | null {
  if (!Array.isArray(matrix)) return null;
  const rows: readonly unknown[] = matrix;
  return rows.map((row): readonly unknown[] => (Array.isArray(row) ? row : []));
}

function valueOf(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}

function formatOf(format: unknown): string | null {
  return typeof format === "string" && format !== "General" ? format : null;
}

/** A cell without a formula answers its value, which may be a text that begins like one. */
function formulaOf(formula: unknown, value: CellValue | undefined): string | null {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return isFormula ? formula : null;
}
