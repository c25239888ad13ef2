import type { Grid } from "../../src/embedded/grid/grid";
import type { SheetToOpen } from "../../src/embedded/grid/workbook-data";
import { createHost } from "../../src/excel/create-host";
import { createFunctions } from "../../src/functions/functions";
import { functionsMetadata } from "../../src/functions/metadata";
import type { CellContent, Host, Outcome } from "../../src/session/host";
import { contentAt } from "../../src/session/fixes";
import { fromA1 } from "../../src/sheet/address";
import { protect } from "../../src/embedded/grid/protection";
import { openEmbeddedExcel, type EmbeddedExcel, type Wire } from "./embedded-excel";

/** The adapter before the embedded workbook, with its user. */
export interface ExcelStage {
  readonly excel: EmbeddedExcel;
  readonly host: Host;
  /** The user types into a cell of the active sheet. */
  readonly type: (a1: string, value: string | number) => Promise<void>;
  /** The user does something by a command of the grid. */
  readonly command: (name: string, params: object) => Promise<void>;
  readonly insertRow: (row: number) => Promise<void>;
  readonly protect: () => void;
  /** What the adapter reads in a cell of the active sheet. */
  readonly cell: (a1: string) => Promise<CellContent>;
  /** The requests since the last time. */
  readonly newRequests: () => readonly (readonly string[])[];
  readonly close: () => void;
}

/** `Excel` is global, as it is beside Office.js; only one stage is open at a time. */
export function stageExcel(
  sheets: readonly SheetToOpen[],
  through?: (wire: Wire, grid: Grid) => Wire,
): ExcelStage {
  const functions = {
    metadata: functionsMetadata().functions,
    associations: createFunctions(({ code }) => code),
  };
  const excel = openEmbeddedExcel(sheets, functions, through);
  Reflect.set(globalThis, "Excel", excel.client("Excel"));
  const host = createHost();
  let seen = 0;

  async function command(name: string, params: object): Promise<void> {
    const sheet = excel.grid.workbook.getActiveSheet();
    const target = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() };
    await excel.grid.commands.executeCommand(name, { ...target, ...params });
  }

  return {
    excel,
    host,
    command,
    type: async (a1, value) => {
      const { row, column } = fromA1(a1)!;
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      const content = typeof value === "number" ? { v: value, t: 2 } : { v: value, t: 1 };
      const cell = String(value).startsWith("=") ? { f: value, v: null, t: null } : content;
      await command("sheet.command.set-range-values", {
        range,
        value: { f: null, si: null, p: null, ...cell },
      });
    },
    insertRow: (row) =>
      command("sheet.command.insert-row-by-range", {
        range: { startRow: row, endRow: row, startColumn: 0, endColumn: 20 },
      }),
    protect: () => protect(excel.grid, excel.grid.workbook.getActiveSheet()),
    cell: async (a1) => contentAt(value(await host.read(null, null)).sheet, fromA1(a1)!),
    newRequests: () => {
      const all = excel.requests();
      const fresh = all.slice(seen);
      seen = all.length;
      return fresh;
    },
    close: () => {
      excel.close();
      Reflect.deleteProperty(globalThis, "Excel");
    },
  };
}

/** What a call has come to, where it did not fail. */
export function value<Value>(outcome: Outcome<Value>): Value {
  if (outcome.status === "failed") throw new Error(outcome.failure.detail);
  return outcome.value;
}

/** Whether a request changes something in the workbook. */
export function writes(request: readonly string[]): boolean {
  return request.some((action) => /^(?:set|update) /.test(action));
}
