import type { HostFailure } from "./host";
import type { Known } from "./known";
import type { SheetState, Shown } from "./state";

/** The state after a sheet was read: the one before where that says the same. */
export function showKnown(
  state: SheetState,
  known: Known,
  { stale }: { readonly stale: boolean },
): SheetState {
  const { sheetId, sheet } = known;
  const { forms, lookedFor } = known.check;
  const same =
    (state.status === "checked" ? state.forms === forms : isNoForm(state, lookedFor)) &&
    lastShown(state)?.sheetId === sheetId &&
    lastShown(state)?.sheetName === sheet.name &&
    lastShown(state)?.stale === stale;
  return same ? state : shownOf(known, stale);
}

/** The state after what is known was checked again; without that, nothing shown is certain. */
export function showCheckedAgain(state: SheetState, known: Known | null): SheetState {
  const last = lastShown(state);
  if (!last) return state;
  const again =
    known?.sheetId === last.sheetId ? shownOf(known, last.stale) : { ...last, stale: true };
  return state.status === "editing-cell" || state.status === "failed"
    ? { ...state, last: again }
    : again;
}

function shownOf({ sheetId, sheet, check }: Known, stale: boolean): Shown {
  const head = { sheetId, sheetName: sheet.name, stale };
  return check.forms.length > 0
    ? { ...head, status: "checked", forms: check.forms }
    : { ...head, status: "no-form", lookedFor: check.lookedFor };
}

/** The state when a hint has come that has not been followed yet. */
export function showStale(state: SheetState): SheetState {
  if (state.status !== "checked" && state.status !== "no-form") return state;
  return state.stale ? state : { ...state, stale: true };
}

export function showFailure(state: SheetState, failure: HostFailure): SheetState {
  const last = lastShown(state);
  if (failure.kind === "cell-editing") {
    return state.status === "editing-cell" ? state : { status: "editing-cell", last };
  }
  const same = state.status === "failed" && state.failure.kind === failure.kind;
  return same ? state : { status: "failed", failure, last };
}

/** What was found last of the sheet that is active, if anything was. */
export function lastShown(state: SheetState): Shown | null {
  switch (state.status) {
    case "checked":
    case "no-form":
      return state;
    case "editing-cell":
    case "failed":
      return state.last;
    case "starting":
    case "reading":
    case "unchecked":
      return null;
  }
}

function isNoForm(state: SheetState, lookedFor: readonly string[]): boolean {
  return state.status === "no-form" && state.lookedFor === lookedFor;
}
