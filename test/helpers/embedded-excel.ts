import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { SheetsSelectionsService } from "@univerjs/sheets";
import { createExcelHost, type ExcelHost } from "../../src/embedded/excel/excel-host";
import { readFunctions } from "../../src/embedded/functions/function-info";
import { fromUniverRange } from "../../src/embedded/grid/cell-matrix";
import { openGrid, type Grid } from "../../src/embedded/grid/grid";
import { registerHeadless } from "../../src/embedded/grid/headless";
import { workbookData, type SheetToOpen } from "../../src/embedded/grid/workbook-data";
import type { EventEntry } from "../../src/embedded/wire/event-entry";
import { createNativeBridge } from "../../src/embedded/wire/native-bridge";
import { readRequest } from "../../src/embedded/wire/request";
import { fromA1, rangeToA1 } from "../../src/sheet/address";
import { grid as draw } from "./draw";

/**
 * The real Excel client of Office.js, unmodified, before a workbook without a window. Office.js
 * itself is not loaded: there is no `Office.onReady`, and no requirement set is asked.
 */
export interface EmbeddedExcel {
  readonly run: <Result>(
    work: (context: Excel.RequestContext) => Promise<Result>,
  ) => Promise<Result>;
  /** In a context that an object of an earlier run belongs to. */
  readonly runIn: (
    context: Excel.RequestContext | OfficeExtension.ClientRequestContext,
    work: (context: Excel.RequestContext) => Promise<void>,
  ) => Promise<void>;
  readonly grid: Grid;
  readonly host: ExcelHost;
  /** The actions of every request so far, without the client's own clean-up. */
  readonly requests: () => readonly (readonly string[])[];
  /** The next request is refused with this code of Office.js; clean-up is not. */
  readonly refuse: (code: string, message?: string) => void;
  /** What went wrong in the host; a test that expects it takes it out. */
  readonly faults: unknown[];
  /** The selected area of the active sheet. */
  readonly selection: () => string;
  /** What the add-in said of the error in a cell of the active sheet. */
  readonly messageAt: (address: string) => string;
  /** Something of the client by its path. */
  readonly client: (path: string) => unknown;
  readonly close: () => void;
}

/** What passes between Office.js and the workbook. */
export interface Wire {
  readonly answer: ExcelHost["answer"];
  readonly send: (entries: readonly EventEntry[]) => void;
}

interface AddinFunctions {
  /** As in the add-in's functions.json. */
  readonly metadata: readonly object[];
  readonly associations: Readonly<Record<string, (...args: never[]) => unknown>>;
}

const client = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
let script: vm.Script | undefined;

export function openEmbeddedExcel(
  sheets: readonly SheetToOpen[],
  { metadata, associations }: AddinFunctions = { metadata: [], associations: {} },
  through: (wire: Wire, grid: Grid) => Wire = (wire) => wire,
): EmbeddedExcel {
  const workbook = workbookData("test.xlsx", sheets);
  const grid = openGrid({ workbook, registerPlugins: registerHeadless });
  const requests: string[][] = [];
  const faults: unknown[] = [];
  const refusals: object[] = [];
  const bridge = createNativeBridge((body) => {
    const names = readRequest(body).actions.map(({ kind, name }) =>
      `${kind ?? "unknown"} ${name}`.trim(),
    );
    requests.push(names);
    const refusal = names.every(isCleanUp) ? undefined : refusals.shift();
    return refusal ? Promise.resolve({ Results: [], Error: refusal }) : wire.answer(body);
  });
  const host = createExcelHost({
    grid,
    send: (entries) => wire.send(entries),
    onFault: (fault) => faults.push(fault),
  });
  const wire = through({ answer: host.answer, send: bridge.send }, grid);

  const scope = browserScope({
    _richApiNativeBridge: bridge.native,
    CustomFunctionMappings: associations,
  });
  script ??= new vm.Script(readFileSync(client, "utf8"), { filename: path.basename(client) });
  script.runInContext(scope);
  const { Excel: loaded } = scope as unknown as { readonly Excel: typeof Excel };

  host.functions.register(readFunctions("PERF", { functions: metadata }));
  host.functions.start();

  return {
    run: (work) => loaded.run(work),
    runIn: (context, work) => loaded.run(context as Excel.RequestContext, work),
    grid,
    host,
    requests: () => requests.filter((actions) => !actions.every(isCleanUp)),
    refuse: (code, message = "") =>
      void refusals.push({ Code: code, Message: message, Location: "", ActionIndex: 0 }),
    faults,
    selection: () => {
      const selection = grid.injector.get(SheetsSelectionsService).getCurrentLastSelection();
      return selection ? rangeToA1(fromUniverRange({ ...selection.range })) : "";
    },
    messageAt: (address) =>
      host.functions.messageAt(grid.workbook.getActiveSheet().getSheetId(), fromA1(address)!),
    client: (name) => new vm.Script(name).runInContext(scope) as unknown,
    close: () => {
      host.dispose();
      grid.dispose();
      if (faults.length > 0) throw faults[0];
    },
  };
}

/** A sheet drawn as text, under a name. */
export function drawnSheet(name: string): (...drawing: Parameters<typeof draw>) => SheetToOpen {
  return (...drawing) => ({ sheet: { ...draw(...drawing).sheet, name } });
}

function isCleanUp(action: string): boolean {
  return action === "method _RemoveReference" || action === "instantiate";
}

/** As much of a browser as the client looks at while it loads. */
function browserScope(globals: Readonly<Record<string, unknown>>): vm.Context {
  const nothing = (): void => undefined;
  const scope: Record<string, unknown> = {
    ...globals,
    clearInterval,
    clearTimeout,
    console,
    performance,
    Promise,
    setInterval,
    setTimeout,
    addEventListener: nothing,
    removeEventListener: nothing,
    document: {
      addEventListener: nothing,
      body: null,
      cookie: "",
      createElement: () => ({ style: {}, setAttribute: nothing }),
      documentElement: {},
      domain: "localhost",
      getElementsByTagName: () => [],
      readyState: "loading",
    },
    fetch: () => Promise.reject(new Error("There is no network.")),
    location: {
      hash: "",
      host: "localhost",
      href: "https://localhost/",
      origin: "https://localhost",
      protocol: "https:",
      search: "",
    },
    navigator: { language: "zh-CN", userAgent: "node" },
  };
  scope["window"] = scope;
  scope["self"] = scope;
  return vm.createContext(scope);
}
