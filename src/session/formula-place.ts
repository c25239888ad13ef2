import { isFilled, type Field } from "../form/field";
import type { Grade } from "../form/grade";
import { parseNumber } from "../recognize/parse-number";
import type { CellAddress } from "../sheet/address";
import { fold } from "../sheet/fold";
import { indexMerges } from "../sheet/merge";
import { numberFormatAt, textAt, type Sheet } from "../sheet/sheet";
import { gradeWords } from "../text/labels";

/** In a cell with this format a formula would stay a text. */
const textFormat = "@";

/** Which cells of a sheet can hold a formula for a field without losing anything else. */
export interface Places {
  /** For points and scores: the cell is empty, broken, or holds a bare number. */
  readonly ofFigure: (field: Field<unknown>) => CellAddress | null;
  /** The same, with or without a percent sign. */
  readonly ofRate: (field: Field<unknown>) => CellAddress | null;
  /** The same, with the word alone. */
  readonly ofGrade: (field: Field<Grade>) => CellAddress | null;
}

export function createPlaces(sheet: Sheet): Places {
  const { areaAt } = indexMerges(sheet.merges);

  function placeOf(field: Field<unknown>, isBare: (text: string) => boolean): CellAddress | null {
    if (field.state !== "filled" && field.state !== "blank" && field.state !== "unreadable") {
      return null;
    }
    const { row, column } = field.at;
    const area = areaAt(row, column);
    if (area && (area.top !== row || area.left !== column)) return null;
    if (numberFormatAt(sheet, row, column) === textFormat) return null;
    if (field.state === "unreadable") return field.error ? field.at : null;
    if (field.state === "blank") return field.at;
    return field.text === textAt(sheet, row, column) && isBare(field.text) ? field.at : null;
  }

  return {
    ofFigure: (field) => {
      const at = placeOf(field, (text) => parseNumber(text)?.rest === "");
      return at && !isPercentage(sheet, at) ? at : null;
    },
    ofRate: (field) =>
      placeOf(field, (text) => ["", "%"].includes(parseNumber(text)?.rest ?? "none")),
    ofGrade: (field) =>
      placeOf(field, (text) => isFilled(field) && fold(text) === gradeWords[field.value]),
  };
}

/** A function is given 0.1 for the 10% that such a cell shows. */
export function isPercentage(sheet: Sheet, { row, column }: CellAddress): boolean {
  return numberFormatAt(sheet, row, column)?.includes("%") ?? false;
}
