import { withLayout, withoutLayout, withSheet } from "../kept/change";
import type { Layout } from "../recognize/layout";
import { proposeLayout, type LayoutProposal } from "../recognize/propose-layout";
import type { SheetSettings } from "../recognize/sheet-settings";
import type { CellRange } from "../sheet/address";
import { attempt, done } from "./guard";
import type { Host, HostFailure, SheetId } from "./host";
import type { Keeper } from "./keeper";
import type { Reader } from "./reader";
import type { Shelf, ShelfState } from "./shelf";
import type { ActionName, ActionOutcome } from "./state";

/** "none": nothing there is like a header. */
export type ProposalOutcome =
  | { readonly status: "ready"; readonly sheetId: SheetId; readonly proposal: LayoutProposal }
  | { readonly status: "none" }
  | { readonly status: "failed"; readonly failure: HostFailure };

/** 指定表头, 我的版式 and 单表设置. */
export interface LayoutActions {
  /** A layout for what looks most like a header in a sheet. */
  readonly proposeLayout: (sheetId: SheetId) => Promise<ProposalOutcome>;
  /** A layout for the header that is selected. */
  readonly proposeSelected: () => Promise<ProposalOutcome>;
  /** Kept with the workbook and among the user's own, and recognized from then on. */
  readonly keepLayout: (layout: Layout) => Promise<ActionOutcome>;
  /** Taken out of the workbook and of the user's own. */
  readonly removeLayout: (layout: Layout) => Promise<ActionOutcome>;
  /** Added to the user's own. */
  readonly importLayouts: (layouts: readonly Layout[]) => Promise<ActionOutcome>;
  /** What is said of a sheet from now on; nothing takes all back. */
  readonly setSheet: (name: string, settings: SheetSettings) => Promise<ActionOutcome>;
}

interface LayoutOptions {
  readonly host: Host;
  readonly reader: Reader;
  readonly keeper: Keeper;
  readonly shelf: Shelf;
  readonly onShelf: (state: ShelfState) => void;
  readonly inTurn: (
    action: ActionName,
    work: () => Promise<ActionOutcome>,
  ) => Promise<ActionOutcome>;
}

const nothingWritten = { status: "done", cells: 0, skipped: 0 } as const;

export function createLayoutActions(options: LayoutOptions): LayoutActions {
  const { host, reader, keeper, shelf, onShelf, inTurn } = options;

  async function propose(sheetId: SheetId, wanted: CellRange | null): Promise<ProposalOutcome> {
    const reading = await reader.readSheet(sheetId);
    if (reading.status === "failed") return reading;
    const outcome = await attempt(() => done(proposeLayout(reading.value.sheet, wanted)));
    if (outcome.status === "failed") return outcome;
    const proposal = outcome.value;
    return proposal ? { status: "ready", sheetId, proposal } : { status: "none" };
  }

  return {
    proposeLayout: (sheetId) => propose(sheetId, null),
    async proposeSelected() {
      const selection = await host.selection();
      if (selection.status === "failed") return selection;
      const { sheetId, range } = selection.value;
      return propose(sheetId, range);
    },
    keepLayout: (layout) =>
      inTurn("keep-layout", async () => {
        const outcome = await keeper.change((kept) => withLayout(kept, layout));
        if (outcome.status === "done") onShelf(shelf.add([layout]));
        return outcome;
      }),
    removeLayout: (layout) =>
      inTurn("remove-layout", async () => {
        const outcome = await keeper.change((kept) => withoutLayout(kept, layout));
        if (outcome.status === "done") onShelf(shelf.remove(layout));
        return outcome;
      }),
    importLayouts: (layouts) =>
      inTurn("import-layouts", () => {
        onShelf(shelf.add(layouts));
        return Promise.resolve(nothingWritten);
      }),
    setSheet: (name, settings) =>
      inTurn("set-sheet", () => keeper.change((kept) => withSheet(kept, name, settings))),
  };
}
