import { done } from "../session/guard";
import type { Hint, Outcome } from "../session/host";
import { areaIn } from "./areas";
import { run, runIn } from "./run";

/** Asks to be told of all that can change what is said of a sheet; returns what ends it. */
export function watchWorkbook(listener: (hint: Hint) => void): Promise<Outcome<() => void>> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    let isOpen = true;

    /** A handler must return a promise. */
    function telling<Event>(hintOf: (event: Event) => Hint): (event: Event) => Promise<void> {
      return (event) => {
        if (isOpen) listener(hintOf(event));
        return Promise.resolve();
      };
    }

    const handlers = [
      worksheets.onChanged.add(telling(changeHint)),
      worksheets.onCalculated.add(telling((event) => hint("calculated", event))),
      worksheets.onRowSorted.add(telling((event) => hint("sorted", event))),
      worksheets.onColumnSorted.add(telling((event) => hint("sorted", event))),
      worksheets.onActivated.add(telling((event) => hint("activated", event))),
      worksheets.onAdded.add(telling((event) => hint("added", event))),
      worksheets.onDeleted.add(telling((event) => hint("deleted", event))),
    ];
    await context.sync();

    return done(() => {
      isOpen = false;
      void runIn(context, async () => {
        for (const handler of handlers) handler.remove();
        await context.sync();
        return done(null);
      });
    });
  });
}

interface SheetEvent {
  readonly worksheetId: string;
  readonly address?: string;
}

function hint(kind: Hint["kind"], { worksheetId, address }: SheetEvent): Hint {
  const range = address === undefined ? null : areaIn(address);
  return { kind, sheetId: worksheetId, range, own: false };
}

/** All that is more than new contents may move cells, or merge them. */
function changeHint(event: Excel.WorksheetChangedEventArgs): Hint {
  const { changeType, triggerSource } = event;
  return {
    ...hint(changeType === "RangeEdited" ? "edited" : "structure", event),
    own: triggerSource === "ThisLocalAddin",
  };
}
