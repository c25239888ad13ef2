import type { CellRange } from "../../sheet/address";
import { valueTypeOf } from "../grid/cells";
import type { Change, Edit } from "../grid/change";
import type { EventEntry } from "../wire/event-entry";
import type { Json } from "../wire/json";
import { sayArea } from "./reference";

interface EventArea {
  readonly sheetId: string;
  readonly area: CellRange;
}

interface EventEntries {
  readonly entriesOf: (change: Change) => readonly EventEntry[];
  /** What a recent edit was about, by the id that its event carried. */
  readonly areaOf: (referenceId: string) => EventArea | null;
}

const genericEvents = 65536;
const eventType = {
  edited: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  deleted: 15,
  calculated: 16,
  "rows-sorted": 19,
  "columns-sorted": 20,
} as const;
/** The target of what is asked of all worksheets. */
const allSheets = "Workbook";
/** Events that no add-in has asked about after so many others are forgotten. */
const mostRemembered = 500;

/** Turns what happened into events; the range of an edit can be asked for afterwards. */
export function createEventEntries(): EventEntries {
  const areas = new Map<string, EventArea>();
  let count = 0;

  return {
    entriesOf: (change) => {
      const message = JSON.stringify({ worksheetId: change.sheetId, ...messageOf(change) });
      const targets =
        change.kind === "added" || change.kind === "deleted"
          ? [allSheets]
          : [change.sheetId, allSheets];
      return targets.map((target) => [
        genericEvents,
        eventType[change.kind],
        target,
        message,
        0,
        false,
      ]);
    },
    areaOf: (referenceId) => areas.get(referenceId) ?? null,
  };

  function messageOf(change: Change): Readonly<Record<string, Json>> {
    switch (change.kind) {
      case "edited":
        return { ...editMessage(change), referenceId: remember(change), ...sourceOf(change) };
      case "rows-sorted":
      case "columns-sorted":
        return { address: sayArea(change.area), ...sourceOf(change) };
      case "calculated":
        return { address: sayArea(change.area) };
      case "added":
      case "deleted":
        return sourceOf(change);
      case "activated":
      case "deactivated":
        return {};
    }
  }

  function remember({ sheetId, area }: Edit): string {
    const id = `event-${++count}`;
    areas.set(id, { sheetId, area });
    const [oldest] = areas.keys();
    if (areas.size > mostRemembered && oldest !== undefined) areas.delete(oldest);
    return id;
  }
}

function editMessage({ area, changeType, shift, details }: Edit): Readonly<Record<string, Json>> {
  return {
    address: sayArea(area),
    changeType,
    // Without "None" every event would carry an empty direction.
    shiftDirection: shift ? `ShiftCell${shift}` : "None",
    ...(details && {
      valueBefore: details.before,
      valueAfter: details.after,
      valueTypeBefore: valueTypeOf(details.before),
      valueTypeAfter: valueTypeOf(details.after),
    }),
  };
}

function sourceOf({ byAddin }: { readonly byAddin: boolean }): Readonly<Record<string, Json>> {
  return { source: "Local", triggerSource: byAddin ? "ThisLocalAddin" : "Unknown" };
}
