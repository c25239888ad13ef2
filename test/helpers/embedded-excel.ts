import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import type { FunctionInfo } from "../../src/embedded/functions/function-info";
import { openGrid, type Grid } from "../../src/embedded/grid/grid";
import { registerHeadless } from "../../src/embedded/grid/headless";
import { workbookData, type SheetToOpen } from "../../src/embedded/grid/workbook-data";
import { createExcelHost, type ExcelHost } from "../../src/embedded/excel/excel-host";
import { createNativeBridge } from "../../src/embedded/wire/native-bridge";
import { readRequest } from "../../src/embedded/wire/request";

/**
 * The real Excel client of Office.js, unmodified, before a workbook without a window. Office.js
 * itself is not loaded: there is no `Office.onReady`, and no requirement set is asked.
 */
export interface EmbeddedExcel {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- typed by whoever tests with it
  readonly Excel: any;
  readonly grid: Grid;
  readonly host: ExcelHost;
  /** Every request so far, without the client's own clean-up. */
  readonly requests: () => readonly string[][];
  readonly close: () => void;
}

interface EmbeddedExcelOptions {
  readonly sheets: readonly SheetToOpen[];
  /** What the cells can call, and how the add-in answers. */
  readonly functions?: readonly FunctionInfo[];
  readonly associations?: Readonly<Record<string, (...args: never[]) => unknown>>;
}

const client = createRequire(__filename).resolve(
  "@microsoft/office-js/dist/excel-web-16.00.debug.js",
);
let script: vm.Script | undefined;

export function openEmbeddedExcel({
  sheets,
  functions = [],
  associations = {},
}: EmbeddedExcelOptions): EmbeddedExcel {
  const grid = openGrid({
    workbook: workbookData("test.xlsx", sheets),
    registerPlugins: registerHeadless,
  });
  const requests: string[][] = [];
  const faults: unknown[] = [];
  const bridge = createNativeBridge((body) => {
    requests.push(
      readRequest(body).actions.map(({ kind, name }) => `${String(kind)} ${name}`.trim()),
    );
    return host.answer(body);
  });
  const host = createExcelHost({ grid, send: bridge.send, onFault: (fault) => faults.push(fault) });

  const scope = browserScope({
    _richApiNativeBridge: bridge.native,
    CustomFunctionMappings: associations,
  });
  script ??= new vm.Script(readFileSync(client, "utf8"), { filename: path.basename(client) });
  script.runInContext(scope);
  host.functions.register(functions);
  host.functions.start();

  return {
    Excel: scope["Excel"],
    grid,
    host,
    requests: () => requests.filter((actions) => actions.some((action) => !isCleanUp(action))),
    close: () => {
      host.dispose();
      grid.dispose();
      if (faults.length > 0) throw faults[0];
    },
  };
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
