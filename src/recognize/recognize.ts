import type { CellRange } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import { absent, isFilled, type Field } from "../form/field";
import type { Form, FormKind, HeaderField, Total } from "../form/form";
import { cardScoreLabel, columnLabels, yearInTitlePattern, yearLinePattern } from "../text/labels";
import { findForms, type FormRegion } from "./find-forms";
import type { TableColumn } from "./find-tables";
import { fold, printedLabel, squeeze } from "../sheet/fold";
import { cellsBetween, createGrid, type Grid, type GridCell } from "./grid";
import {
  fundsRoleOf,
  goalRoleOf,
  isGradeLabel,
  isHeaderLabel,
  isProblemLabel,
  isRemarkLabel,
  isRequired,
  isTitle,
  isYearLine,
  type ColumnRole,
} from "./label-of";
import { deviationsIn, speaksOfMoney } from "./money-reason";
import { namesMoneyUnit } from "./money-unit";
import { readField, readFigure, readText } from "./read-cell";
import { readFundsBlock, readFundsPairs, type FundsBlock } from "./read-funds";
import { readGoalBlock, readGoalPairs } from "./read-goals";
import { readGrade } from "./read-grade";
import { isPairLabel, placeBlanks, readPairs, type LabelPair } from "./read-pairs";
import { readTable, type Table } from "./read-table";
import { usedRange } from "./used-range";

/** Every form in a sheet or, without any, the labels that were looked for. */
export interface Recognition {
  readonly forms: readonly Form[];
  readonly lookedFor: readonly string[];
}

/** Finds and reads the forms of a sheet. Never throws, and takes time linear in the filled cells. */
export function recognize(sheet: Sheet): Recognition {
  const grid = createGrid(sheet);
  const forms = findForms(grid).map((region) => readForm(grid, region));
  const { name, target, actual, points, score } = columnLabels;
  return { forms, lookedFor: [name, target, actual, points, score].map(([label]) => label) };
}

function readForm(grid: Grid, { range, reach, table: header }: FormRegion): Form {
  const table = header && readTable(grid, header, { range, reach });
  const head = header ? { ...range, bottom: header.top - 1 } : range;
  const block = header && readFundsBlock(grid, head);
  const goalBlock = header && readGoalBlock(grid, afterFunds(head, block));

  const taken = new Set([...(block?.rows ?? []), ...(goalBlock?.rows ?? [])]);
  const headRows = rowsOf(head).filter((row) => !taken.has(row));
  const tail = header && table ? readTail(grid, range, table) : [];
  const pairs = placeBlanks(grid, [...readPairs(grid, range, headRows), ...tail]);
  const headPairs = pairs.slice(0, pairs.length - tail.length);
  const fundsBlock = block ?? readFundsPairs(grid, headPairs);

  const yearLine = readYearLine(grid, head);
  const title = readTitle(grid, range);
  const year = isFilled(yearLine) ? yearLine.value : title;
  const total = table ? table.total : cardTotal(grid, headPairs);
  const used = pairs.filter(({ label }) => isGradeLabel(label) || isKnownPair(label));
  const bottom = lastOf(used.map(lastRowOf), table?.bottom ?? range.top);
  return {
    kind: kindOf(table, { hasHead: fundsBlock !== null || headPairs.length > 0 }),
    range: usedRange(grid, { ...range, bottom }),
    headerAt: headerAt(header, range),
    title,
    year: yearIn(year),
    yearLine,
    moneyUnit: fundsBlock?.moneyUnit ?? null,
    namesMoneyUnit: namesMoneyUnit(grid, head, {
      pairs: headPairs,
      goals: goalBlock?.rows ?? new Set(),
    }),
    header: headerFields(grid, pairs, fundsBlock),
    funds: fundsBlock?.funds ?? null,
    goals: goalBlock?.goals ?? readGoalPairs(grid, headPairs),
    columns: table?.columns ?? new Set(),
    indicators: table?.indicators ?? [],
    templateNames: table?.templateNames ?? [],
    subtotals: table?.subtotals ?? [],
    total,
    totalPlace: table?.totalPlace ?? null,
    grade: readGrade(grid, range, pairs),
    remarks: textUnder(pairs, isRemarkLabel),
    explainsExecution: speaksOfMoney([
      ...deviationsIn(table?.indicators ?? [], fundsBlock?.funds ?? null),
      textUnder(pairs, isProblemLabel),
    ]),
  };
}

function textUnder(pairs: readonly LabelPair[], isLabel: (cell: GridCell) => boolean): string {
  return pairs
    .filter(({ label }) => isLabel(label))
    .map(({ place }) => place.cells.map(({ text }) => text).join(""))
    .join("\n");
}

function afterFunds(head: CellRange, block: FundsBlock | null): CellRange {
  return { ...head, top: lastOf(block?.rows ?? [], head.top - 1) + 1 };
}

/** The last of some rows and another; there can be more of them than a call takes arguments. */
function lastOf(rows: Iterable<number>, other: number): number {
  let last = other;
  for (const row of rows) last = Math.max(last, row);
  return last;
}

function rowsOf({ top, bottom }: CellRange): readonly number[] {
  return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, index) => top + index);
}

/** The lines under the table, up to where something else begins. */
function readTail(grid: Grid, range: CellRange, table: Table): readonly LabelPair[] {
  const rows: number[] = [];
  for (let row = table.bottom + 1; row <= range.bottom; row++) {
    const [first] = cellsBetween(grid, row, range);
    if (first && (isYearLine(first) || isTitle(first))) break;
    rows.push(row);
  }
  return readPairs(grid, range, rows, (cell) => isGradeLabel(cell) || isHeaderLabel(cell));
}

function lastRowOf({ label, place }: LabelPair): number {
  return place.cells.at(-1)?.row ?? label.row;
}

function isKnownPair(label: LabelPair["label"]): boolean {
  return isPairLabel(label);
}

function headerFields(
  grid: Grid,
  pairs: readonly LabelPair[],
  funds: FundsBlock | null,
): readonly HeaderField[] {
  return pairs
    .filter(({ label }) => isHeaderLabel(label) && !funds?.pairs.has(label))
    .filter(({ label }) => goalRoleOf(label) === null && !isGradeLabel(label))
    .filter(({ label }) => fundsRoleOf(label) === null && label.label !== cardScoreLabel)
    .map(({ label, place }) => ({
      label: printedLabel(label.text),
      required: isRequired(label),
      field: readText(grid, place),
    }));
}

/** A table without anything around it that makes a form is a bare score table. */
function kindOf(table: Table | null, { hasHead }: { readonly hasHead: boolean }): FormKind {
  if (!table) return "result-card";
  const { columns, total } = table;
  const bare = !columns.has("target") && !columns.has("actual") && !hasHead && !total;
  return bare ? "score-table" : "self-evaluation";
}

function headerAt(header: FormRegion["table"], range: CellRange): Form["headerAt"] {
  const named = (each: ColumnRole): TableColumn | undefined =>
    header?.columns.find(({ role }) => role === each);
  const name = named("name") ?? named("side");
  return name
    ? { row: name.header.row, column: name.header.column }
    : { row: range.top, column: range.left };
}

function readTitle(grid: Grid, range: CellRange): string | null {
  const [first] = cellsBetween(grid, range.top, range);
  return first && isTitle(first) ? squeeze(first.text).replace(/^[#\uff03]+/, "") : null;
}

function readYearLine(grid: Grid, head: CellRange): Field<string> {
  for (const row of rowsOf(head)) {
    const cell = cellsBetween(grid, row, head).find(isYearLine);
    if (!cell) continue;
    const digits = yearLinePattern.exec(cell.folded)?.[1];
    const at = { row: cell.row, column: cell.column };
    return digits
      ? readField(grid, { cells: [cell], at }, () => digits)
      : { state: "blank", at, text: cell.text, stored: "text", formula: cell.formula };
  }
  return absent;
}

function yearIn(text: string | null): number | null {
  if (text === null) return null;
  const digits = /^\d{4}$/.test(text) ? text : yearInTitlePattern.exec(fold(text))?.[1];
  return digits === undefined ? null : Number(digits);
}

/** 评价分值 of a result card. */
function cardTotal(grid: Grid, pairs: readonly LabelPair[]): Total | null {
  const pair = pairs.find(({ label }) => label.label === cardScoreLabel);
  if (!pair) return null;
  return {
    label: printedLabel(pair.label.text),
    points: absent,
    score: readFigure(grid, pair.place),
  };
}
