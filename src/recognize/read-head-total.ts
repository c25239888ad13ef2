import { absent } from "../form/field";
import type { Total } from "../form/form";
import { printedLabel } from "../sheet/fold";
import { cardScoreLabel } from "../text/labels";
import type { Grid } from "./grid";
import { isHeadTotalLabel } from "./label-of";
import { readFigure } from "./read-cell";
import type { LabelPair } from "./read-pairs";

/** The total where no row of the table holds it: 评价分值 of a result card, 自评总分 in the head. */
export function readHeadTotal(grid: Grid, pairs: readonly LabelPair[]): Total | null {
  const pair = pairs.find(isHeadTotal);
  if (!pair) return null;
  return {
    label: printedLabel(pair.label.text),
    points: absent,
    score: readFigure(grid, pair.place),
  };
}

export function isHeadTotal({ label }: LabelPair): boolean {
  return label.label === cardScoreLabel || isHeadTotalLabel(label);
}
