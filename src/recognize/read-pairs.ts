import type { CellRange } from "../sheet/address";
import { fold, foldLabel } from "../sheet/fold";
import { cellsBetween, type Grid, type GridCell } from "./grid";
import {
  fundsRoleOf,
  goalRoleOf,
  isGradeLabel,
  isHeaderLabel,
  isHeadTotalLabel,
  isLikeLabel,
  isTitle,
  isYearLine,
} from "./label-of";
import type { Place } from "./read-cell";
import { cardScoreLabel } from "../text/labels";

/** A label with the place of its value: to its right, up to the next label. */
export interface LabelPair {
  readonly label: GridCell;
  readonly place: Place;
  /** The value, where it stands behind its label in the same cell. */
  readonly inline?: string;
}

/** A pair while its value can still go on. */
interface GrowingPair extends LabelPair {
  readonly place: Place & { readonly cells: GridCell[] };
}

/** The pairs in some rows. After an empty row, one without labels goes on with the value above it. */
export function readPairs(
  grid: Grid,
  range: CellRange,
  rows: Iterable<number>,
  isLabel: (cell: GridCell) => boolean = isPairLabel,
): readonly LabelPair[] {
  const pairs: GrowingPair[] = [];
  let afterGap = false;
  for (const row of rows) {
    const cells = cellsBetween(grid, row, range);
    const own = pairsIn(grid, cells, isLabel);
    const [piece] = cells;
    const above = pairs.at(-1);
    if (own.length > 0) pairs.push(...own);
    else if (piece && above && afterGap && goesOn(above, cells)) above.place.cells.push(piece);
    afterGap = cells.length === 0;
  }
  return pairs;
}

function pairsIn(
  grid: Grid,
  cells: readonly GridCell[],
  isLabel: (cell: GridCell) => boolean,
): readonly GrowingPair[] {
  const pairs: GrowingPair[] = [];
  for (let index = 0; index < cells.length; index++) {
    const label = cells[index];
    const next = cells[index + 1];
    if (!label) continue;
    const inline = inlineValue(label, isLabel);
    if (inline !== null) {
      const at = { row: label.row, column: label.column };
      const own = labelPart(label, label.text.split(/[:\uff1a]/)[0] ?? "");
      pairs.push({ label: own, place: { cells: [label], at }, inline });
    } else if (isLabel(label)) {
      const at = { row: label.row, column: next?.column ?? rightOf(grid, label) + 1 };
      const cellsOfValue = next && !isSureLabel(next, isLabel) ? [next] : [];
      if (cellsOfValue.length > 0) index++;
      else at.column = rightOf(grid, label) + 1;
      pairs.push({ label, place: { cells: cellsOfValue, at } });
    }
  }
  return pairs;
}

/** What ends like a label is none right behind another one. */
function isSureLabel(cell: GridCell, isLabel: (cell: GridCell) => boolean): boolean {
  return isLabel(cell) && !isLikeLabel(cell) && !isHeadTotalLabel(cell);
}

/** 等级：优: what stands behind the colon of a label in its own cell. */
function inlineValue(cell: GridCell, isLabel: (cell: GridCell) => boolean): string | null {
  const [, before = "", value = ""] =
    /^([^:\uff1a]{2,14})[:\uff1a]\s*(\S[^]*)$/.exec(cell.text) ?? [];
  if (value === "" || isLabel(cell)) return null;
  return isLabel(labelPart(cell, before)) ? value : null;
}

/** The label of a cell that holds its value, too. */
function labelPart({ row, column }: GridCell, text: string): GridCell {
  const folded = fold(text);
  const rest = { kind: "text", value: text, formula: null, numberFormat: null } as const;
  return { row, column, text, folded, label: foldLabel(text), ...rest };
}

function rightOf(grid: Grid, { row, column }: GridCell): number {
  return grid.areaAt(row, column)?.right ?? column;
}

const nearby = 12;

/** Where an unmerged label has no value, its place is as far from it as in the pairs around it. */
export function placeBlanks(grid: Grid, pairs: readonly LabelPair[]): readonly LabelPair[] {
  return pairs.map((pair, index) => {
    const { label, place } = pair;
    if (place.cells.length > 0 || grid.areaAt(label.row, label.column)) return pair;

    const around = pairs.slice(Math.max(0, index - nearby), index + nearby);
    const model = mostAlike(label, around);
    if (!model) return pair;
    const distance = model.place.at.column - rightOf(grid, model.label);
    const column = label.column + Math.max(1, distance);
    const next = grid.cellsIn(label.row).find((cell) => cell.column > label.column);
    if (next && next.column <= column) return pair;
    return { label, place: { ...place, at: { row: label.row, column } } };
  });
}

/** The pair whose label stands in the same column, else in the same row, else nearest. */
function mostAlike(label: GridCell, pairs: readonly LabelPair[]): LabelPair | undefined {
  const distance = (other: GridCell): number => {
    const rows = Math.abs(other.row - label.row);
    return other.column === label.column ? rows : 1e6 + rows;
  };
  const filled = pairs.filter(({ place }) => place.cells[0]?.row === place.at.row);
  const nearest = Math.min(...filled.map(({ label: other }) => distance(other)));
  return filled.find(({ label: other }) => distance(other) === nearest);
}

const shortestProse = 20;

/** A single text under prose: a page break cut it in two. */
function goesOn({ place }: LabelPair, cells: readonly GridCell[]): boolean {
  const [piece] = cells;
  const [value] = place.cells;
  if (!piece || cells.length > 1 || isYearLine(piece) || isTitle(piece)) return false;
  return value?.column === piece.column && value.text.length >= shortestProse;
}

export function isPairLabel(cell: GridCell): boolean {
  return (
    isHeaderLabel(cell) ||
    isLikeLabel(cell) ||
    isHeadTotalLabel(cell) ||
    isGradeLabel(cell) ||
    goalRoleOf(cell) !== null ||
    fundsRoleOf(cell) !== null ||
    cell.label === cardScoreLabel
  );
}
