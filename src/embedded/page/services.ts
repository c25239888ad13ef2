import type { EventEntry } from "../wire/event-entry";
import { defineType, type HostObject } from "../wire/host-object";
import type { Json } from "../wire/json";

interface PaneServiceOptions {
  readonly show: (isShown: boolean) => void;
  readonly send: (entries: readonly EventEntry[]) => void;
}

interface PaneServices {
  /** The objects that belong to no workbook, by the names that the client makes them under. */
  readonly types: Readonly<Record<string, () => HostObject>>;
  /** Shows or hides the pane; its page runs on. */
  readonly setShown: (isShown: boolean) => void;
}

/** Numbers of the wire. */
const genericEvents = 65536;
const visibilityChanged = 65539;

export function paneServices({ show, send }: PaneServiceOptions): PaneServices {
  let state: Json = "Visible";
  /** What the add-in wants when the workbook is opened the next time; forgotten with the page. */
  let startState: Json = "Inactive";

  function setShown(isShown: boolean): void {
    const wanted = isShown ? "Visible" : "Background";
    if (wanted === state) return;
    state = wanted;
    show(isShown);
    const message = JSON.stringify({ visibility: isShown ? "Visible" : "Hidden" });
    send([[genericEvents, visibilityChanged, "", message, 0, false]]);
  }

  const addin = defineType<null>({
    name: "AddinInternalService",
    methods: { NotifyActionHandlerReady: () => null },
  });
  const runtime = defineType<null>({
    name: "AppRuntimeService",
    methods: {
      GetAppRuntimeState: () => state,
      SetAppRuntimeState: (_, wanted) => {
        setShown(wanted !== "Background");
        return null;
      },
    },
  });
  const persistence = defineType<null>({
    name: "AppRuntimePersistenceService",
    methods: {
      GetAppRuntimeStartState: () => startState,
      SetAppRuntimeStartState: (_, wanted) => {
        startState = wanted === "Background" ? "Background" : "Inactive";
        return null;
      },
    },
  });
  return {
    setShown,
    types: {
      "Microsoft.InternalService.AddinInternalService": () => addin(null),
      "Microsoft.AppRuntime.AppRuntimePersistenceService": () => persistence(null),
      "Microsoft.AppRuntime.AppRuntimeService": () => runtime(null),
    },
  };
}
