import type { CellRange } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import { isFilled } from "../form/field";
import type { Form, FormKind } from "../form/form";
import { columnLabels } from "../text/labels";
import { findForms, type FormRegion } from "./find-forms";
import type { TableColumn } from "./find-tables";
import { formConfidence, isUnfilled } from "./form-confidence";
import { cellsBetween, createGrid, type Grid, type GridCell } from "./grid";
import { headerFields } from "./header-fields";
import {
  isGradeLabel,
  isHeaderLabel,
  isProblemLabel,
  isRemarkLabel,
  isTitle,
  isYearLine,
  type ColumnRole,
} from "./label-of";
import { aliasesIn, layoutsIn } from "./laid-out-labels";
import type { Layout } from "./layout";
import { deviationsIn, speaksOfMoney } from "./money-reason";
import { namesMoneyUnit } from "./money-unit";
import { withPercentColumns } from "./percent-columns";
import { readFundsBlock, readFundsPairs, type FundsBlock } from "./read-funds";
import { readGoalBlock, readGoalPairs } from "./read-goals";
import { readGrade } from "./read-grade";
import { readHeadTotal } from "./read-head-total";
import { isPairLabel, placeBlanks, readPairs, type LabelPair } from "./read-pairs";
import { readCard, readHeader, type FormReading } from "./read-columns";
import { readTable, type Table } from "./read-table";
import { readTitle, readYearLine, yearIn } from "./read-title";
import { withoutNotForms, type SheetSettings } from "./sheet-settings";
import { usedRange } from "./used-range";

/** Every form in a sheet or, without any, the labels that were looked for. */
export interface Recognition {
  readonly forms: readonly Form[];
  /** For each of the forms, what was made of its header. */
  readonly readings: readonly FormReading[];
  readonly lookedFor: readonly string[];
}

/** What a user said: of headers anywhere, and of this sheet. */
interface RecognitionOptions {
  readonly layouts?: readonly Layout[];
  readonly settings?: SheetSettings;
}

/** Finds and reads the forms of a sheet. Never throws, and takes time linear in the filled cells. */
export function recognize(
  sheet: Sheet,
  { layouts = [], settings = {} }: RecognitionOptions = {},
): Recognition {
  const { notForm, moneyUnit = null, percentColumns = [] } = settings;
  const present = layoutsIn(sheet, layouts);
  const grid = createGrid(sheet, aliasesIn(present), moneyUnit);
  const regions = notForm === "sheet" ? [] : findForms(grid, present);
  const found = withoutNotForms(
    regions.flatMap((region) =>
      judge(grid, region, withPercentColumns(readForm(grid, region), percentColumns)),
    ),
    notForm,
  );
  const { name, target, actual, points, score } = columnLabels;
  return {
    forms: found.map(({ form }) => form),
    readings: found.map(({ reading }) => reading),
    lookedFor: [name, target, actual, points, score].map(([label]) => label),
  };
}

/** What looks like a form and is none is left out; one without any content is said to be blank. */
function judge(
  grid: Grid,
  { table }: FormRegion,
  form: Form,
): readonly { readonly form: Form; readonly reading: FormReading }[] {
  if (!table) return [{ form, reading: readCard(form) }];
  const confidence = table.layout ? 1 : formConfidence(grid, form, table);
  if (confidence === null) return [];
  const reading = readHeader(grid, { table, form, confidence });
  return [{ form: isUnfilled(form) ? { ...form, kind: "blank-form" } : form, reading }];
}

function readForm(grid: Grid, { range, reach, table: header }: FormRegion): Form {
  const table = header && readTable(grid, header, { range, reach });
  const head = header ? { ...range, bottom: header.top - 1 } : range;
  const block = header && readFundsBlock(grid, head);
  const own = besideFunds(grid, head, block);
  const goalBlock = header && readGoalBlock(grid, own);

  const isBeside = own.right < head.right;
  const taken = new Set([...(isBeside ? [] : (block?.rows ?? [])), ...(goalBlock?.rows ?? [])]);
  const headRows = rowsOf(head).filter((row) => !taken.has(row));
  const tail = header && table ? readTail(grid, range, table) : [];
  const inHead = readPairs(grid, { ...range, right: isBeside ? own.right : range.right }, headRows);
  const pairs = placeBlanks(grid, [...inHead, ...tail]);
  const headPairs = pairs.slice(0, pairs.length - tail.length);
  const fundsBlock = block ?? readFundsPairs(grid, headPairs);

  const yearLine = readYearLine(grid, head);
  const title = readTitle(grid, range);
  const year = isFilled(yearLine) ? yearLine.value : title;
  const total = table?.total ?? readHeadTotal(grid, pairs);
  const used = pairs.filter(({ label }) => isGradeLabel(label) || isKnownPair(label));
  const bottom = lastOf(used.map(lastRowOf), table?.bottom ?? range.top);
  return {
    kind: kindOf(table, { hasHead: fundsBlock !== null || headPairs.length > 0 }),
    range: usedRange(grid, { ...range, bottom }),
    headerAt: headerAt(header, range),
    title,
    year: yearIn(year),
    yearLine,
    moneyUnit: grid.givenUnit ?? fundsBlock?.moneyUnit ?? null,
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
    grade: readGrade(grid, range, { pairs, totalRow: table?.totalRow ?? null }),
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

/** What the funds leave of the head: what stands below them or, where labels stand there, on their left. */
function besideFunds(grid: Grid, head: CellRange, block: FundsBlock | null): CellRange {
  if (!block) return head;
  const beside = { ...head, right: block.left - 1 };
  const isBeside = [...block.rows].some((row) => cellsBetween(grid, row, beside).length > 1);
  return isBeside ? beside : { ...head, top: lastOf(block.rows, head.top - 1) + 1 };
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
