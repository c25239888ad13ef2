import type { CellAddress, CellRange } from "../sheet/address";
import type { CellValue, Sheet } from "../sheet/sheet";

/** What a spreadsheet program knows a worksheet by; it stays when the sheet is renamed or moved. */
export type SheetId = string;

/**
 * Why the program said no. "cell-editing": a cell is being typed into; "busy": a dialog is open, or
 * it asks to try later; "gone": the sheet is no more, or the active one has no cells; "protected":
 * the sheet is locked; "too-large": more cells than can be read at once.
 */
export interface HostFailure {
  readonly kind: "cell-editing" | "protected" | "gone" | "busy" | "too-large" | "unknown";
  /** What the program itself said, for a report. */
  readonly detail: string;
}

/** What a call came to. */
export type Outcome<Value> =
  | { readonly status: "done"; readonly value: Value }
  | { readonly status: "failed"; readonly failure: HostFailure };

export interface SheetEntry {
  readonly sheetId: SheetId;
  readonly name: string;
}

/** What the user has selected; whole rows and columns reach to the end of the sheet. */
export interface Selection {
  readonly sheetId: SheetId;
  readonly range: CellRange;
}

/** Parts of a sheet; none of them is empty. */
export interface SheetBlocks {
  readonly sheetId: SheetId;
  readonly ranges: readonly CellRange[];
}

/** A whole worksheet. */
export interface SheetReading {
  readonly sheetId: SheetId;
  /** The smallest range that holds every cell with something in it; null where there is none. */
  readonly used: CellRange | null;
  readonly sheet: Sheet;
}

/** The cells of a range, from its top left one on, each row as wide as the range. */
export interface CellBlock {
  readonly range: CellRange;
  readonly values: Sheet["values"];
  readonly texts: Sheet["texts"];
  readonly formulas: Sheet["formulas"];
  readonly numberFormats: Sheet["numberFormats"];
  /** Every merged area that touches the range, where it stands in the sheet. */
  readonly merges: readonly CellRange[];
}

export interface BlockReading {
  /** The sheet that is on top at that moment, which may be another one. */
  readonly activeId: SheetId;
  /** As in a `SheetReading` of the same sheet. */
  readonly used: CellRange | null;
  /** One for each range, in their order. */
  readonly blocks: readonly CellBlock[];
}

/** All that stands in a cell, enough to put it back; a cell that a formula elsewhere fills is empty. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
  /** null stands for General. */
  readonly numberFormat: string | null;
}

/**
 * What goes into a cell. "typed": as if a person had typed it; the number format stays, unless the
 * cell has none. "formula": the format stays. "content": exactly this, the format too; a text stays
 * a text, also one that begins with "=".
 */
export type CellInput =
  | { readonly kind: "typed"; readonly value: string | number }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "content"; readonly content: CellContent };

export interface CellWrite {
  readonly at: CellAddress;
  readonly input: CellInput;
  /** What must stand there still. */
  readonly expected: CellContent;
}

/** A cell that was written: what stood there, and what stands there now. */
export interface WrittenCell {
  readonly at: CellAddress;
  readonly before: CellContent;
  readonly after: CellContent;
}

/**
 * All cells were written or, where one no longer holds what was expected, none. "broken-off": the
 * program failed in the middle, and did not let us put back what it had written.
 */
export type WriteAnswer =
  | { readonly status: "written"; readonly cells: readonly WrittenCell[] }
  | { readonly status: "changed"; readonly at: readonly CellAddress[] }
  | { readonly status: "broken-off"; readonly failure: HostFailure };

/** What the workbook is to keep in the place of what it keeps; null where that is nothing. */
export interface KeptWriting {
  readonly text: string;
  /** What it must keep still. */
  readonly expected: string | null;
}

/** "changed": somebody else had kept something else, and nothing was written. */
export type KeepAnswer = "kept" | "changed";

/**
 * Something happened in the workbook, perhaps. Hints get lost and come twice: what is true is what
 * is read. `own` is set where we did it ourselves.
 */
export interface Hint {
  readonly kind:
    "edited" | "structure" | "calculated" | "activated" | "added" | "deleted" | "sorted";
  readonly sheetId: SheetId;
  /** Where; null where the program does not say. */
  readonly range: CellRange | null;
  readonly own: boolean;
}

/**
 * A spreadsheet program, as far as a session needs it. A failure is returned and never thrown, so
 * that the compiler sees who forgets it; a throw is a mistake of the host, and is taken for "unknown".
 */
export interface Host {
  /**
   * A whole sheet; null for the active one. Of a sheet that is too large to be read whole, `known`
   * says which parts matter: then only they, and what is near, need to be filled in.
   */
  readonly read: (
    sheetId: SheetId | null,
    known: SheetBlocks | null,
  ) => Promise<Outcome<SheetReading>>;
  /** In one round trip; also without any range. */
  readonly readBlocks: (blocks: SheetBlocks) => Promise<Outcome<BlockReading>>;
  readonly listSheets: () => Promise<Outcome<readonly SheetEntry[]>>;
  readonly write: (sheetId: SheetId, writes: readonly CellWrite[]) => Promise<Outcome<WriteAnswer>>;
  /** What we have kept with the workbook; null where that is nothing. */
  readonly readKept: () => Promise<Outcome<string | null>>;
  readonly keep: (writing: KeptWriting) => Promise<Outcome<KeepAnswer>>;
  readonly selection: () => Promise<Outcome<Selection>>;
  /** Brings the sheet to the top, too. */
  readonly select: (sheetId: SheetId, range: CellRange) => Promise<Outcome<null>>;
  /** Returns what ends the watch. */
  readonly watch: (listener: (hint: Hint) => void) => Promise<Outcome<() => void>>;
}
