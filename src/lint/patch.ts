import type { CellAddress } from "../sheet/address";
import { referencesOf } from "../sheet/references";
import { formulaAt, numberFormatAt, type CellValue, type Sheet } from "../sheet/sheet";
import { typeInto } from "../sheet/typed-text";
import type { Edit } from "./fix";

/** What stands in a cell whose formula has not been computed yet. */
const notComputed = "#BUSY!";

interface Content {
  readonly value: CellValue;
  readonly text: string;
  readonly formula: string | null;
  readonly numberFormat: string | null;
}

/**
 * The sheet as it will be after these edits. A formula that depends on one of them shows an error,
 * for only the spreadsheet program knows what it gives then.
 */
export function patch(sheet: Sheet, edits: readonly Edit[]): Sheet {
  const patched = edits.reduce((next, edit) => put(next, edit.at, contentOf(next, edit)), sheet);
  return dependents(
    patched,
    edits.map(({ at }) => at),
  ).reduce((next, at) => {
    const content = { value: notComputed, text: notComputed };
    return put(next, at, { ...content, ...keptOf(next, at) });
  }, patched);
}

function contentOf(sheet: Sheet, { at, value, formula }: Edit): Content {
  return { ...typeInto(keptOf(sheet, at).numberFormat, value), formula: formula ?? null };
}

function keptOf(
  sheet: Sheet,
  { row, column }: CellAddress,
): Pick<Content, "formula" | "numberFormat"> {
  return {
    formula: formulaAt(sheet, row, column),
    numberFormat: numberFormatAt(sheet, row, column),
  };
}

/** The cells whose formulas name one of these cells, or one that does. */
function dependents({ formulas }: Sheet, changed: readonly CellAddress[]): readonly CellAddress[] {
  let waiting = formulas.flatMap((row, index) =>
    row.flatMap((formula, column) =>
      formula === null ? [] : [{ at: { row: index, column }, ranges: referencesOf(formula) }],
    ),
  );
  const found: CellAddress[] = [];
  for (let news = changed; news.length > 0;) {
    const touched = waiting.filter(({ ranges }) =>
      ranges.some(({ top, left, bottom, right }) =>
        news.some(
          ({ row, column }) => row >= top && row <= bottom && column >= left && column <= right,
        ),
      ),
    );
    waiting = waiting.filter((each) => !touched.includes(each));
    news = touched.map(({ at }) => at);
    found.push(...news);
  }
  return found;
}

function put(sheet: Sheet, at: CellAddress, content: Content): Sheet {
  return {
    ...sheet,
    values: replace(sheet.values, at, content.value, null),
    texts: replace(sheet.texts, at, content.text, ""),
    formulas: replace(sheet.formulas, at, content.formula, null),
    numberFormats: replace(sheet.numberFormats, at, content.numberFormat, null),
  };
}

function replace<Cell>(
  rows: readonly (readonly Cell[])[],
  { row, column }: CellAddress,
  cell: Cell,
  empty: Cell,
): readonly (readonly Cell[])[] {
  const own = rows[row] ?? [];
  const padded = Array.from({ length: Math.max(own.length, column + 1) }, (_, index) =>
    index === column ? cell : (own[index] ?? empty),
  );
  return Array.from({ length: Math.max(rows.length, row + 1) }, (_, index) =>
    index === row ? padded : (rows[index] ?? []),
  );
}
