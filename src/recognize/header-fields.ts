import { isFilled, type Field } from "../form/field";
import type { HeaderField } from "../form/form";
import { printedLabel } from "../sheet/fold";
import type { Grid } from "./grid";
import {
  fundsRoleOf,
  goalRoleOf,
  isGradeLabel,
  isHeaderLabel,
  isLikeLabel,
  isRequired,
} from "./label-of";
import { readText } from "./read-cell";
import type { FundsBlock } from "./read-funds";
import { isHeadTotal } from "./read-head-total";
import type { LabelPair } from "./read-pairs";

/** The labels around the table that belong neither to funds, goals and grade, nor to the total. */
export function headerFields(
  grid: Grid,
  pairs: readonly LabelPair[],
  funds: FundsBlock | null,
): readonly HeaderField[] {
  return pairs
    .filter(({ label, place }) => isHeaderLabel(label) || (isLikeLabel(label) && isSome(place)))
    .filter(({ label }) => goalRoleOf(label) === null && !isGradeLabel(label))
    .filter((pair) => fundsRoleOf(pair.label) === null && !isHeadTotal(pair))
    .filter(({ label }) => !funds?.pairs.has(label))
    .map(({ label, place, inline }) => ({
      label: printedLabel(label.text),
      required: isRequired(label),
      field: withValue(readText(grid, place), inline),
    }));
}

function isSome({ cells }: LabelPair["place"]): boolean {
  return cells.length > 0;
}

function withValue(field: Field<string>, value: string | undefined): Field<string> {
  return value !== undefined && isFilled(field) ? { ...field, value } : field;
}
