import { sameContent } from "../session/fixes";
import { done, failed } from "../session/guard";
import type {
  CellContent,
  CellInput,
  CellWrite,
  Outcome,
  SheetId,
  WriteAnswer,
} from "../session/host";
import type { CellAddress } from "../sheet/address";
import { cellAt } from "./areas";
import { contentOf } from "./cell-content";
import { failureOf } from "./office-error";
import { run } from "./run";

const general = "General";

/** Writes all cells or none: two requests, for what is expected must be seen first. */
export function writeCells(
  sheetId: SheetId,
  writes: readonly CellWrite[],
): Promise<Outcome<WriteAnswer>> {
  return run<WriteAnswer>(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const { protection } = sheet;
    protection.load("protected");
    const asked = writes.map((write) => ({ write, cell: askCell(sheet, write.at) }));
    await context.sync();

    const cells = asked.map(({ write, cell }) => ({ ...write, cell, before: contentIn(cell) }));
    const changed = cells.filter(({ expected, before }) => !sameContent(before, expected));
    if (changed.length > 0) return done({ status: "changed", at: changed.map(({ at }) => at) });
    const isLocked = cells.some(({ cell }) => cell.protection.locked);
    if (protection.protected && isLocked) return failed("protected");

    for (const { cell, input, before } of cells) enter(cell.range, input, before);
    const written = cells.map(({ at, before }) => ({ at, before, cell: askCell(sheet, at) }));
    try {
      await context.sync();
    } catch (error) {
      const isWhole = await putBack(sheetId, cells);
      if (isWhole) throw error;
      return done({ status: "broken-off", failure: failureOf(error) });
    }
    return done({
      status: "written",
      cells: written.map(({ at, before, cell }) => ({ at, before, after: contentIn(cell) })),
    });
  });
}

interface AskedCell {
  readonly range: Excel.Range;
  readonly protection: Excel.FormatProtection;
  readonly spillParent: Excel.Range;
}

/** Asks for a cell; what it holds is there after the next sync. */
function askCell(sheet: Excel.Worksheet, at: CellAddress): AskedCell {
  const range = cellAt(sheet, at);
  range.load("values, text, formulas, numberFormat");
  const { protection } = range.format;
  protection.load("locked");
  return { range, protection, spillParent: range.getSpillParentOrNullObject() };
}

/** A cell that a formula elsewhere fills is empty. */
function contentIn({ range, spillParent }: AskedCell): CellContent {
  const content = contentOf(range);
  const formula = content?.formulas[0]?.[0] ?? null;
  const isSpilled = formula === null && !spillParent.isNullObject;
  return {
    value: isSpilled ? null : (content?.values[0]?.[0] ?? null),
    formula,
    numberFormat: content?.numberFormats[0]?.[0] ?? null,
  };
}

function enter(range: Excel.Range, input: CellInput, { numberFormat }: CellContent): void {
  switch (input.kind) {
    case "typed":
      range.values = [[input.value]];
      break;
    case "formula":
      range.formulas = [[input.formula]];
      setFormat(range, numberFormat);
      break;
    case "content":
      enterContent(range, input.content);
      break;
  }
}

/** Under another format a number could become a text, and a text a number. */
function enterContent(range: Excel.Range, { value, formula, numberFormat }: CellContent): void {
  setFormat(range, null);
  if (formula !== null) range.formulas = [[formula]];
  else range.values = [[typeof value === "string" ? asText(value) : (value ?? "")]];
  setFormat(range, numberFormat);
}

function setFormat(range: Excel.Range, format: string | null): void {
  range.numberFormat = [[format ?? general]];
}

/** Behind an apostrophe everything is a text, also what begins with "=". */
function asText(text: string): string {
  return `'${text}`;
}

/** Excel keeps what it wrote before a write that it refuses; false where it refuses this, too. */
async function putBack(
  sheetId: SheetId,
  cells: readonly { readonly at: CellAddress; readonly before: CellContent }[],
): Promise<boolean> {
  const outcome = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const { at, before } of cells) enterContent(cellAt(sheet, at), before);
    await context.sync();
    return done(null);
  });
  return outcome.status === "done";
}
