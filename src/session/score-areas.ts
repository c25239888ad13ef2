import { isFilled, type Field } from "../form/field";
import type { Figure } from "../form/figure";
import type { Form } from "../form/form";
import { scoreFields } from "../score/total";
import type { CellAddress, CellRange } from "../sheet/address";
import { indexMerges } from "../sheet/merge";
import type { Sheet } from "../sheet/sheet";
import { only } from "./formula-call";
import { isPercentage } from "./formula-place";

/**
 * The cells of all scores that make up the total, in as few areas as hold nothing else; null where
 * one of them is not known, or where no indicator has one.
 */
export function scoreAreas(
  sheet: Sheet,
  form: Form,
  isPlanned: (at: CellAddress) => boolean,
): readonly CellRange[] | null {
  if (form.indicators.length === 0) return null;
  const { areaAt } = indexMerges(sheet.merges);
  const areas: CellRange[] = [];
  for (const field of scoreFields(form)) {
    if (isNothing(field)) continue;
    const { at } = field;
    const isKnown = isPlanned(at) || (isFilled(field) && !isPercentage(sheet, at));
    if (!isKnown) return null;
    areas.push(areaAt(at.row, at.column) ?? only(at));
  }
  return joined(areas);
}

type Nothing = Extract<Field<Figure>, { readonly state: "absent" | "covered" | "not-applicable" }>;

/** A place that the form does not have, a cell covered by the one above, and a dash. */
function isNothing(field: Field<Figure>): field is Nothing {
  return ["absent", "covered", "not-applicable"].includes(field.state);
}

/** A column of cells, and the row below it: the last cell may be merged with some below. */
interface Run {
  readonly cells: CellRange;
  readonly next: number;
}

/** In reading order, with a cell joined to the one right above it. */
function joined(areas: readonly CellRange[]): readonly CellRange[] {
  return [...areas]
    .sort((a, b) => a.left - b.left || a.top - b.top)
    .reduce<readonly Run[]>((runs, { top, left, bottom }) => {
      const last = runs.at(-1);
      const next = bottom + 1;
      return last?.cells.left === left && last.next === top
        ? [...runs.slice(0, -1), { cells: { ...last.cells, bottom: top }, next }]
        : [...runs, { cells: only({ row: top, column: left }), next }];
    }, [])
    .map(({ cells }) => cells)
    .sort((a, b) => a.top - b.top || a.left - b.left);
}
