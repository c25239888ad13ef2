import type { CellAddress } from "../sheet/address";
import type { CheckSettings } from "../kept/check-settings";
import type { Kept } from "../kept/kept";
import type { FormCheck } from "../kept/check";
import type { HostFailure, SheetId } from "./host";
import type { ShelfState } from "./shelf";

/** A sheet in which no form was found. */
export interface NoForm {
  readonly status: "no-form";
  readonly sheetId: SheetId;
  readonly sheetName: string;
  readonly lookedFor: readonly string[];
  /** Whether something has happened since, and has not been read yet. */
  readonly stale: boolean;
}

export interface Checked {
  readonly status: "checked";
  readonly sheetId: SheetId;
  readonly sheetName: string;
  readonly forms: readonly FormCheck[];
  readonly stale: boolean;
}

/** What has been found out about the active sheet. */
export type Shown = Checked | NoForm;

/** "unchecked": live checking is off, and this sheet has not been read. `last` may be shown on. */
export type SheetState =
  | Shown
  | { readonly status: "starting" }
  | { readonly status: "reading" }
  | { readonly status: "unchecked" }
  | { readonly status: "editing-cell"; readonly last: Shown | null }
  | { readonly status: "failed"; readonly failure: HostFailure; readonly last: Shown | null };

/** What was found in one sheet of the workbook. */
export type SheetReport =
  | {
      readonly status: "checked";
      readonly sheetId: SheetId;
      readonly sheetName: string;
      readonly forms: readonly FormCheck[];
    }
  | {
      readonly status: "failed";
      readonly sheetId: SheetId;
      readonly sheetName: string;
      readonly failure: HostFailure;
    };

/** The check of all sheets, as they were at that time. */
export type WorkbookState =
  | { readonly status: "none" }
  | {
      readonly status: "running";
      readonly done: number;
      /** null until the sheets are counted. */
      readonly total: number | null;
      /** Why it does not go on for the moment. */
      readonly waiting: HostFailure | null;
    }
  | {
      readonly status: "checked" | "cancelled";
      readonly sheets: readonly SheetReport[];
      /** Whether a sheet has been edited since it was checked, or the profile is another one. */
      readonly stale: boolean;
    }
  | { readonly status: "failed"; readonly failure: HostFailure };

export type ActionName =
  | "select"
  | "fix"
  | "fix-all"
  | "write"
  | "formulas"
  | "undo"
  | "waive"
  | "unwaive"
  | "set-severity"
  | "set-profile"
  | "keep-layout"
  | "remove-layout"
  | "import-layouts"
  | "set-sheet";

/**
 * What became of an action. "outdated": the sheet is no longer as it was shown, and nothing was
 * written. `cells` were written; `skipped` were left, because they no longer hold what we wrote.
 * "refused": what was to be kept is wrong, for these reasons.
 */
export type ActionOutcome =
  | { readonly status: "done"; readonly cells: number; readonly skipped: number }
  | { readonly status: "outdated" }
  | { readonly status: "refused"; readonly sentences: readonly string[] }
  | { readonly status: "failed"; readonly failure: HostFailure; readonly cells: number }
  | { readonly status: "cancelled" };

export type ActionState =
  | { readonly status: "idle" }
  | { readonly status: "running"; readonly action: ActionName }
  | { readonly status: "finished"; readonly action: ActionName; readonly outcome: ActionOutcome };

/** What the next undo puts back. */
export interface Undoable {
  readonly sheetId: SheetId;
  readonly at: readonly CellAddress[];
}

/** What the workbook keeps (豁免、口径、规则级别), as it was last read; it is in force in every state. */
export type KeptState =
  | { readonly status: "unread"; readonly kept: Kept }
  /** With a sentence for each thing that could not be read. */
  | { readonly status: "read"; readonly kept: Kept; readonly wrong: readonly string[] }
  | { readonly status: "failed"; readonly kept: Kept; readonly failure: HostFailure };

/** All that a view needs to know; it is replaced as a whole, and only where something is new. */
export interface SessionState {
  readonly sheet: SheetState;
  readonly live: boolean;
  readonly undo: Undoable | null;
  readonly action: ActionState;
  readonly workbook: WorkbookState;
  readonly kept: KeptState;
  /** How forms are checked: by what is kept, over what is usual. */
  readonly settings: CheckSettings;
  /** 我的版式, which count in every workbook. */
  readonly shelf: ShelfState;
}
