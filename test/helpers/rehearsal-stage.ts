import type { Rehearsal } from "../../src/embedded/rehearse/rehearsal";
import { createRehearser, type Rehearser } from "../../src/embedded/rehearse/rehearser";
import { valueAt } from "../../src/embedded/grid/cells";
import { protect } from "../../src/embedded/grid/protection";
import { rules } from "../../src/rules";
import { nationalProfile } from "../../src/score/profile";
import { createSession, type Session } from "../../src/session/session";
import { fromA1 } from "../../src/sheet/address";
import type { Sheet } from "../../src/sheet/sheet";
import { stageExcel, value, type ExcelStage } from "./excel-stage";
import { createManualClock, type ManualClock } from "./manual-clock";
import { findings, freshFindings } from "./session";

/** A session over the adapter, the real Office.js and a workbook, with trouble in between. */
export interface RehearsalStage {
  readonly excel: ExcelStage;
  readonly session: Session;
  readonly clock: ManualClock;
  readonly begin: (rehearsal: Omit<Rehearsal, "id">) => void;
  /** Nothing goes wrong any more. */
  readonly heal: () => void;
  /** What a cell of the active sheet holds, whatever the add-in can see. */
  readonly holds: (a1: string) => unknown;
  /** What the session says of the active sheet, and what is true of it. */
  readonly said: () => unknown;
  readonly truth: () => Promise<unknown>;
  readonly close: () => void;
}

/** Time passes by hand; only what Office.js and the grid do by themselves takes real time. */
export function stageRehearsal(sheets: readonly Sheet[]): RehearsalStage {
  let inHost = 0;
  const clock = createManualClock(async () => {
    for (let quiet = 0; quiet < 4; quiet = inHost > 0 ? 0 : quiet + 1) {
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  });
  let rehearser: Rehearser | null = null;
  let isSpared = false;
  const excel = stageExcel(
    sheets.map((sheet) => ({ sheet })),
    ({ answer, send }, grid) => {
      const counted: typeof answer = async (body) => {
        inHost++;
        try {
          return await answer(body);
        } finally {
          inHost--;
        }
      };
      const wire = createRehearser({
        answer: counted,
        send,
        after: clock.after,
        protect: () => protect(grid, grid.workbook.getActiveSheet()),
      });
      rehearser = wire;
      return { ...wire, answer: (body) => (isSpared ? counted(body) : wire.answer(body)) };
    },
  );
  const session = createSession({ host: excel.host, clock, rules, profile: nationalProfile });

  return {
    excel,
    session,
    clock,
    begin: (rehearsal) => rehearser?.begin({ id: "", ...rehearsal }),
    heal: () => rehearser?.end(),
    holds: (a1) => {
      const { row, column } = fromA1(a1)!;
      const { grid } = excel.excel;
      return valueAt(grid, grid.workbook.getActiveSheet(), row, column);
    },
    said: () => {
      const state = session.getState();
      return { findings: findings(state), stale: "stale" in state.sheet && state.sheet.stale };
    },
    truth: async () => {
      isSpared = true;
      const { sheet } = value(await excel.host.read(null, null));
      // The client cleans up behind itself; an edit in the meantime would count as the add-in's.
      await clock.advance(0);
      isSpared = false;
      return { findings: freshFindings(sheet), stale: false };
    },
    close: () => {
      session.dispose();
      excel.close();
    },
  };
}
