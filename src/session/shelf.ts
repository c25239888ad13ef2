import { joined, sameHeader } from "../recognize/layout-list";
import { readLayouts, writeLayouts } from "../recognize/layout-json";
import type { Layout } from "../recognize/layout";

/** A text that stays with the user of this computer, from one workbook to the next. */
export interface TextStore {
  /** Null where nothing was kept, or nothing can be. */
  readonly read: () => string | null;
  /** Whether the text will be there the next time. */
  readonly write: (text: string) => boolean;
}

/** 我的版式: what the user said of headers in any workbook. */
export interface ShelfState {
  readonly layouts: readonly Layout[];
  /** Whether they are there the next time; without that, they are to be exported. */
  readonly isLasting: boolean;
}

export interface Shelf {
  readonly state: () => ShelfState;
  /** Another workbook may have changed it; the same state where none has. */
  readonly readAgain: () => ShelfState;
  readonly add: (layouts: readonly Layout[]) => ShelfState;
  readonly remove: (layout: Layout) => ShelfState;
}

export const nothingLasting: TextStore = { read: () => null, write: () => false };

export function createShelf(store: TextStore): Shelf {
  let text: string | null = null;
  /** A newer version wrote what is there: it is left as it stands. */
  let isNewer = false;
  let state: ShelfState = { layouts: [], isLasting: true };
  readAgain();

  function readAgain(): ShelfState {
    const next = store.read();
    if (next === null || next === text) return state;
    text = next;
    const reading = readLayouts(next);
    isNewer = "problem" in reading && reading.problem === "newer";
    if ("layouts" in reading) state = { ...state, layouts: reading.layouts };
    return state;
  }

  function put(layouts: readonly Layout[]): ShelfState {
    const next = writeLayouts(layouts);
    const isLasting = !isNewer && store.write(next);
    if (!isNewer) text = next;
    state = { layouts, isLasting };
    return state;
  }

  return {
    readAgain,
    state: () => state,
    add: (layouts) => put(joined(layouts, readAgain().layouts)),
    remove: (layout) => put(readAgain().layouts.filter((each) => !sameHeader(each, layout))),
  };
}
