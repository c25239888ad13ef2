import { indexMerges } from "../../src/sheet/merge";
import type { CellRange } from "../../src/sheet/address";
import { textAt, type CellValue, type Sheet } from "../../src/sheet/sheet";
import { typeText } from "../../src/sheet/typed-text";

/** Ways to lay out the same sheet differently. Each gives another sheet and leaves its own as it is. */

type Grids = Pick<Sheet, "values" | "texts" | "formulas" | "numberFormats">;
type Cells<Content> = readonly (readonly Content[])[];

function mapGrids(
  sheet: Sheet,
  map: <Content>(cells: Cells<Content>, none: Content) => Cells<Content>,
): Grids {
  return {
    values: map<CellValue>(sheet.values, null),
    texts: map(sheet.texts, ""),
    formulas: map<string | null>(sheet.formulas, null),
    numberFormats: map<string | null>(sheet.numberFormats, null),
  };
}

export function widthOf({ texts }: Sheet): number {
  return Math.max(0, ...texts.map(({ length }) => length));
}

/** An area that the new row or column goes through grows, as it does in Excel. */
export function insertRow(sheet: Sheet, row: number): Sheet {
  return {
    ...sheet,
    ...mapGrids(sheet, (cells) => [...cells.slice(0, row), [], ...cells.slice(row)]),
    merges: sheet.merges.map(({ top, bottom, ...sides }) => ({
      ...sides,
      top: top >= row ? top + 1 : top,
      bottom: bottom >= row ? bottom + 1 : bottom,
    })),
  };
}

export function insertColumn(sheet: Sheet, column: number): Sheet {
  return {
    ...sheet,
    ...mapGrids(sheet, (cells, none) =>
      cells.map((row) =>
        row.length > column ? [...row.slice(0, column), none, ...row.slice(column)] : row,
      ),
    ),
    merges: sheet.merges.map(({ left, right, ...sides }) => ({
      ...sides,
      left: left >= column ? left + 1 : left,
      right: right >= column ? right + 1 : right,
    })),
  };
}

export function withoutRow(sheet: Sheet, row: number): Sheet {
  return {
    ...sheet,
    ...mapGrids(sheet, (cells) => cells.filter((_, index) => index !== row)),
    merges: sheet.merges
      .filter(({ top, bottom }) => top !== row || bottom !== row)
      .map(({ top, bottom, ...sides }) => ({
        ...sides,
        top: top > row ? top - 1 : top,
        bottom: bottom >= row ? bottom - 1 : bottom,
      })),
  };
}

/** Each sheet to the right of the one before it, or below it. */
export function joinSheets(
  sheets: readonly Sheet[],
  { direction, gap, lower = 0 }: { direction: "right" | "below"; gap: number; lower?: number },
): Sheet {
  return sheets.reduce((all, next, index) => {
    const row = direction === "below" ? all.texts.length + gap : lower * index;
    const column = direction === "right" ? widthOf(all) + gap : 0;
    return overlay(all, next, row, column);
  });
}

function overlay(under: Sheet, over: Sheet, row: number, column: number): Sheet {
  const lay = <Content>(below: Cells<Content>, above: Cells<Content>, none: Content) => {
    const rows = below.map((cells) => [...cells]);
    above.forEach((cells, index) => {
      while (rows.length <= row + index) rows.push([]);
      const own = rows[row + index]!;
      while (own.length < column) own.push(none);
      cells.forEach((content, at) => (own[column + at] = content));
    });
    return rows;
  };
  return {
    name: under.name,
    values: lay<CellValue>(under.values, over.values, null),
    texts: lay(under.texts, over.texts, ""),
    formulas: lay<string | null>(under.formulas, over.formulas, null),
    numberFormats: lay<string | null>(under.numberFormats, over.numberFormats, null),
    merges: [...under.merges, ...over.merges.map((area) => moved(area, row, column))],
  };
}

function moved({ top, left, bottom, right }: CellRange, row: number, column: number): CellRange {
  return { top: top + row, left: left + column, bottom: bottom + row, right: right + column };
}

/** A sheet without numbers: each is the text that it shows. */
export function withNumbersAsText(sheet: Sheet): Sheet {
  const values = sheet.values.map((row, index) =>
    row.map((value, column) => (typeof value === "number" ? textAt(sheet, index, column) : value)),
  );
  return { ...sheet, values, numberFormats: [] };
}

/** The texts typed in again: what looks like a number becomes one. */
export function withTextsTyped(sheet: Sheet): Sheet {
  const typed = sheet.texts.map((row) => row.map(typeText));
  return {
    ...sheet,
    values: typed.map((row) => row.map(({ value }) => value)),
    texts: typed.map((row) => row.map(({ text }) => text)),
    numberFormats: typed.map((row) => row.map(({ numberFormat }) => numberFormat)),
  };
}

/** Every text in full-width forms, its digits and signs too. */
export function withFullWidth(sheet: Sheet): Sheet {
  const widen = (text: string): string =>
    text.replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
  return {
    ...sheet,
    values: sheet.values.map((row) =>
      row.map((value) => (typeof value === "string" ? widen(value) : value)),
    ),
    texts: sheet.texts.map((row, index) =>
      row.map((text, column) =>
        typeof sheet.values[index]?.[column] === "number" ? text : widen(text),
      ),
    ),
  };
}

/** Areas that reach over several rows taken apart; their value stands in the first cell or in each. */
export function unmerged(sheet: Sheet, fill: "first" | "each"): Sheet {
  const areas = sheet.merges.filter(({ top, bottom }) => bottom > top);
  const merges = sheet.merges.filter(({ top, bottom }) => bottom === top);
  if (fill === "first") return { ...sheet, merges };

  const { areaAt } = indexMerges(areas);
  const fromAnchor = <Content>(cells: Cells<Content>): Cells<Content> =>
    cells.map((row, index) =>
      row.map((content, column) => {
        const area = areaAt(index, column);
        return area?.left === column ? cells[area.top]![column]! : content;
      }),
    );
  return { ...sheet, ...mapGrids(sheet, fromAnchor), merges };
}

/** Cells of a column that say the same as the one above them merged with it. */
export function mergedInColumn(sheet: Sheet, column: number, rows: readonly number[]): Sheet {
  const areas: CellRange[] = [];
  for (const row of rows) {
    const text = textAt(sheet, row, column);
    const above = areas.at(-1);
    if (
      above &&
      text !== "" &&
      textAt(sheet, above.top, column) === text &&
      above.bottom === row - 1
    ) {
      areas[areas.length - 1] = { ...above, bottom: row };
    } else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  const covered = areas.flatMap(({ top, bottom }) =>
    rows.filter((row) => top < row && row <= bottom),
  );
  const blank = <Content>(cells: Cells<Content>, none: Content): Cells<Content> =>
    cells.map((row, index) =>
      covered.includes(index) ? row.map((content, at) => (at === column ? none : content)) : row,
    );
  const merges = [...sheet.merges, ...areas.filter(({ top, bottom }) => bottom > top)];
  return { ...sheet, ...mapGrids(sheet, blank), merges };
}

/** The columns of the table in some rows in another order; what is merged over several is taken apart. */
export function withColumnsOrdered(
  sheet: Sheet,
  { header, bottom }: { readonly header: number; readonly bottom: number },
  order: (groups: readonly CellRange[]) => readonly CellRange[],
): Sheet {
  const groups = columnGroups(sheet, header, bottom);
  const isWithin = ({ top, bottom: end }: CellRange): boolean => header <= top && end <= bottom;
  const ordered = order(groups);
  let next = Math.min(...groups.map(({ left }) => left));
  const offsets = ordered.map((group) => {
    const offset = next - group.left;
    next = group.right + offset + 1;
    return { group, offset };
  });

  const merges = sheet.merges.filter(isWithin).flatMap((area) => {
    const home = offsets.find(({ group }) => group.left <= area.left && area.right <= group.right);
    return home ? [moved(area, 0, home.offset)] : [];
  });
  const reorder = <Content>(cells: Cells<Content>, none: Content): Cells<Content> =>
    cells.map((row, index) => {
      if (index < header || index > bottom) return row;
      const copy = [...row];
      for (const { group, offset } of offsets) {
        for (let column = group.left; column <= group.right; column++) {
          copy[column + offset] = row[column] ?? none;
        }
      }
      return Array.from(copy, (content) => content ?? none);
    });
  return {
    ...sheet,
    ...mapGrids(sheet, reorder),
    merges: [...sheet.merges.filter((area) => !isWithin(area)), ...merges],
  };
}

/** The columns of a table that have a header, each with those that it is merged with. */
function columnGroups(sheet: Sheet, header: number, bottom: number): readonly CellRange[] {
  const { areaAt } = indexMerges(sheet.merges);
  return Array.from({ length: widthOf(sheet) }, (_, column) => column).flatMap((column) => {
    const { left, right } = areaAt(header, column) ?? { left: column, right: column };
    const isHeader = left === column && textAt(sheet, header, column) !== "";
    return isHeader ? [{ top: header, bottom, left, right }] : [];
  });
}

/** Texts written into cells, for what does not belong to any form. */
export function withTexts(
  sheet: Sheet,
  cells: readonly { readonly row: number; readonly column: number; readonly text: string }[],
): Sheet {
  return cells.reduce(
    (noisy, { row, column, text }) =>
      overlay(noisy, { ...emptySheet, values: [[text]], texts: [[text]] }, row, column),
    sheet,
  );
}

const emptySheet: Sheet = {
  name: "",
  values: [],
  texts: [],
  formulas: [],
  numberFormats: [],
  merges: [],
};
