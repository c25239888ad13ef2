import { cellCount, paste } from "../session/blocks";
import { done, failed } from "../session/guard";
import type {
  BlockReading,
  CellBlock,
  HostFailure,
  Outcome,
  SheetBlocks,
  SheetId,
  SheetReading,
} from "../session/host";
import type { CellRange } from "../sheet/address";
import { areaOf, rangeAt } from "./areas";
import { blockOf, contentOf } from "./cell-content";
import { askMergedAreas, type Bands } from "./merged-areas";
import { run } from "./run";

/** Beyond this many cells a sheet is never loaded as a whole. */
const mostCells = 500_000;
/** So much around a known block is read of a sheet that is too large. */
const rowsAround = 200;
const columnsAround = 20;

export interface SheetReader {
  readonly read: (
    sheetId: SheetId | null,
    known: SheetBlocks | null,
  ) => Promise<Outcome<SheetReading>>;
  readonly readBlocks: (blocks: SheetBlocks) => Promise<Outcome<BlockReading>>;
}

export function createSheetReader(): SheetReader {
  /** Sheets that have too many merged areas to be asked for in tall bands. */
  const crowded = new Set<SheetId>();

  async function readBlocks(blocks: SheetBlocks): Promise<Outcome<BlockReading>> {
    const { sheetId } = blocks;
    if (crowded.has(sheetId)) return askBlocks(blocks, "small");
    const outcome = await askBlocks(blocks, "tall");
    if (outcome.status === "done" || !mayBeCrowded(outcome.failure)) return outcome;

    const again = await askBlocks(blocks, "small");
    if (again.status === "done") crowded.add(sheetId);
    return again;
  }

  return {
    readBlocks,
    async read(wantedId, known) {
      const survey = await surveySheet(wantedId);
      if (survey.status === "failed") return survey;
      const { sheetId, name, used } = survey.value;
      const empty = { name, values: [], texts: [], formulas: [], numberFormats: [], merges: [] };
      if (!used) return done({ sheetId, used, sheet: empty });

      const ranges = rangesToRead(used, known?.sheetId === sheetId ? known.ranges : []);
      if (!ranges) return failed("too-large", `${cellCount(used)} cells`);
      const reading = await readBlocks({ sheetId, ranges });
      if (reading.status === "failed") return reading;
      return done({ sheetId, used, sheet: paste(empty, reading.value.blocks) });
    },
  };
}

interface Survey {
  readonly sheetId: SheetId;
  readonly name: string;
  readonly used: CellRange | null;
}

/** How large a sheet is, before anything of it is read. */
function surveySheet(sheetId: SheetId | null): Promise<Outcome<Survey>> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = sheetId === null ? worksheets.getActiveWorksheet() : worksheets.getItem(sheetId);
    sheet.load("id, name");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex, columnIndex, rowCount, columnCount");
    await context.sync();
    return done({
      sheetId: sheet.id,
      name: sheet.name,
      used: used.isNullObject ? null : areaOf(used),
    });
  });
}

function askBlocks({ sheetId, ranges }: SheetBlocks, bands: Bands): Promise<Outcome<BlockReading>> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    active.load("id");
    const sheet = worksheets.getItem(sheetId);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex, columnIndex, rowCount, columnCount");
    const asked = ranges.map((range) => {
      const cells = rangeAt(sheet, range);
      cells.load("values, text, formulas, numberFormat");
      return { range, cells, merges: askMergedAreas(sheet, range, bands) };
    });
    await context.sync();

    const blocks: CellBlock[] = [];
    for (const { range, cells, merges } of asked) {
      const content = contentOf(cells);
      if (!content) return failed("too-large", `${cellCount(range)} cells`);
      blocks.push(blockOf(range, content, merges()));
    }
    return done({ activeId: active.id, used: used.isNullObject ? null : areaOf(used), blocks });
  });
}

/** Whether too many merged areas may be the reason; the code for that is not documented. */
function mayBeCrowded({ kind }: HostFailure): boolean {
  return kind === "too-large" || kind === "unknown";
}

/** null where the sheet is too large, and nothing tells which part of it matters. */
function rangesToRead(used: CellRange, known: readonly CellRange[]): readonly CellRange[] | null {
  if (cellCount(used) <= mostCells) return [used];
  const ranges = known.flatMap((range) => around(range, used));
  const cells = ranges.reduce((sum, range) => sum + cellCount(range), 0);
  return ranges.length > 0 && cells <= mostCells ? ranges : null;
}

function around({ top, left, bottom, right }: CellRange, used: CellRange): readonly CellRange[] {
  const range = {
    top: Math.max(top - rowsAround, used.top),
    left: Math.max(left - columnsAround, used.left),
    bottom: Math.min(bottom + rowsAround, used.bottom),
    right: Math.min(right + columnsAround, used.right),
  };
  return range.top <= range.bottom && range.left <= range.right ? [range] : [];
}
