import { typeText } from "../../src/sheet/typed-text";
import type { CellContent, CellInput } from "../../src/session/host";
import type { CellAddress, CellRange } from "../../src/sheet/address";
import { showNumber } from "../../src/sheet/number-format";
import type { Sheet } from "../../src/sheet/sheet";
import { putCell } from "./edit-sheet";

type Grids = "values" | "texts" | "formulas" | "numberFormats";

/** The sheet with another content in one cell; what it shows follows from it. */
export function putContent(sheet: Sheet, at: CellAddress, content: CellContent): Sheet {
  const filled = putCell(sheet, at, content);
  const { value } = content;
  const text =
    typeof value === "number" ? showNumber(value, content.numberFormat) : String(value ?? "");
  return putCell(filled, at, { text });
}

/** What a cell holds after something went into it. */
export function contentAfter(before: CellContent, input: CellInput): CellContent {
  switch (input.kind) {
    case "content":
      return input.content;
    case "formula":
      return {
        value: input.formula.length,
        formula: input.formula,
        numberFormat: before.numberFormat,
      };
    case "typed": {
      const { value, numberFormat } =
        typeof input.value === "string"
          ? typeText(input.value)
          : { value: input.value, numberFormat: null };
      return { value, formula: null, numberFormat: before.numberFormat ?? numberFormat };
    }
  }
}

export function insertRow(sheet: Sheet, row: number): Sheet {
  return mapRows(sheet, (rows) => [...rows.slice(0, row), [], ...rows.slice(row)], {
    ...sheet,
    merges: sheet.merges.map((area) => ({
      ...area,
      top: area.top >= row ? area.top + 1 : area.top,
      bottom: area.bottom >= row ? area.bottom + 1 : area.bottom,
    })),
  });
}

export function deleteRow(sheet: Sheet, row: number): Sheet {
  return mapRows(sheet, (rows) => rows.filter((_, index) => index !== row), {
    ...sheet,
    merges: sheet.merges
      .map((area) => ({
        ...area,
        top: area.top > row ? area.top - 1 : area.top,
        bottom: area.bottom >= row ? area.bottom - 1 : area.bottom,
      }))
      .filter(({ top, left, bottom, right }) => bottom > top || (bottom === top && right > left)),
  });
}

/** The smallest range that holds every filled cell. */
export function usedRangeOf({ values, formulas }: Sheet): CellRange | null {
  const filled = values.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      (value ?? formulas[row]?.[column] ?? null) === null ? [] : [{ row, column }],
    ),
  );
  if (filled.length === 0) return null;
  const rows = filled.map(({ row }) => row);
  const columns = filled.map(({ column }) => column);
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** One sheet below the other, with an empty row between them. */
export function below(first: Sheet, second: Sheet): Sheet {
  const rows = first.values.length + 1;
  return {
    name: first.name,
    values: [...first.values, [], ...second.values],
    texts: [...first.texts, [], ...second.texts],
    formulas: [...first.formulas, [], ...second.formulas],
    numberFormats: [...first.numberFormats, [], ...second.numberFormats],
    merges: [
      ...first.merges,
      ...second.merges.map((area) => ({
        ...area,
        top: area.top + rows,
        bottom: area.bottom + rows,
      })),
    ],
  };
}

function mapRows(
  { values, texts, formulas, numberFormats }: Sheet,
  change: <Content>(rows: readonly (readonly Content[])[]) => readonly (readonly Content[])[],
  sheet: Sheet,
): Sheet {
  const grids: Pick<Sheet, Grids> = {
    values: change(values),
    texts: change(texts),
    formulas: change(formulas),
    numberFormats: change(numberFormats),
  };
  return { ...sheet, ...grids };
}
