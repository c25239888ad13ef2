import { defineType, type HostObject } from "../wire/host-object";
import type { Json } from "../wire/json";

/** What the add-in asks of the window around the workbook. */
interface Surroundings {
  readonly showPane: (isShown: boolean) => void;
}

/** The objects that belong to no workbook, by the names that the client makes them under. */
export function pageServices(
  surroundings: Surroundings,
): Readonly<Record<string, () => HostObject>> {
  let state: Json = "Visible";

  const addin = defineType<null>({
    name: "AddinInternalService",
    methods: { NotifyActionHandlerReady: () => null },
  });
  const runtime = defineType<null>({
    name: "AppRuntimeService",
    methods: {
      GetAppRuntimeState: () => state,
      SetAppRuntimeState: (_, wanted) => {
        state = wanted === "Background" ? "Background" : "Visible";
        surroundings.showPane(state === "Visible");
        return null;
      },
    },
  });
  return {
    "Microsoft.InternalService.AddinInternalService": () => addin(null),
    "Microsoft.AppRuntime.AppRuntimeService": () => runtime(null),
  };
}
