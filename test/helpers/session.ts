import { settingsOf } from "../../src/kept/check-settings";
import { nothingKept } from "../../src/kept/kept";
import { rules } from "../../src/rules";
import { nationalProfile } from "../../src/score/profile";
import { createCheck } from "../../src/kept/check";
import type { SheetId } from "../../src/session/host";
import { createSession, type Session } from "../../src/session/session";
import type { SessionState } from "../../src/session/state";
import { toA1 } from "../../src/sheet/address";
import type { Sheet } from "../../src/sheet/sheet";
import { grid } from "./draw";
import { createManualClock, type ManualClock } from "./manual-clock";
import { createMemoryHost, type MemoryHost } from "./memory-host";

/** A form with nothing wrong in it. The scores stand in D3 to D5, their sum in D6. */
export const goodForm: Sheet = grid`
  项目支出绩效自评表 | < | < | < | < | <
  三级指标 | 年度指标值 | 分值 | 得分 | 实际完成值 | 偏差原因分析及改进措施
  培训人数 | ≥100人次   | 40   | 40   | 120人次    |
  培训次数 | =5次       | 30   | 30   | 5次        |
  满意率   | ≥90%       | 30   | 30   | 95%        |
  总分     |            | 100  | 100  |            |
`.sheet;

/** A sheet with something else in it. */
export const noForm: Sheet = grid`
  姓名 | 电话
  张三 | 12345
`.sheet;

export interface Stage {
  readonly session: Session;
  readonly memory: MemoryHost;
  readonly clock: ManualClock;
  /** The states of the active sheet that were shown, by name. */
  readonly shown: () => readonly string[];
}

/** A session over sheets in memory, not yet started. */
export function stage(sheets: Readonly<Record<SheetId, Sheet>> = { a: goodForm }): Stage {
  const clock = createManualClock();
  const memory = createMemoryHost(sheets, clock);
  const session = createSession({ host: memory.host, clock, rules, profile: nationalProfile });
  const shown: string[] = [];
  session.subscribe(() => {
    const { status } = session.getState().sheet;
    if (shown.at(-1) !== status) shown.push(status);
  });
  return { session, memory, clock, shown: () => shown };
}

/** The same, after the first read. */
export async function started(sheets?: Readonly<Record<SheetId, Sheet>>): Promise<Stage> {
  const all = stage(sheets);
  all.session.start();
  await all.clock.advance(0);
  return all;
}

/** `D3 row.score-over-points` and so on, in reading order; or the name of the state. */
export function findings({ sheet }: SessionState): readonly string[] | string {
  if (sheet.status !== "checked") return sheet.status;
  return sheet.forms.flatMap(({ result }) =>
    result.diagnostics.map(({ at, ruleId }) => `${toA1(at)} ${ruleId}`),
  );
}

const usual = settingsOf(nothingKept, { profile: nationalProfile, isChosen: false });

/** What a check of the sheet by itself would show. */
export function freshFindings(sheet: Sheet): readonly string[] | string {
  const { forms, lookedFor } = createCheck(rules, usual)(sheet);
  const head = { sheetId: "", sheetName: "", stale: false };
  return findings({
    sheet:
      forms.length > 0
        ? { ...head, status: "checked", forms }
        : { ...head, status: "no-form", lookedFor },
    live: true,
    undo: null,
    action: { status: "idle" },
    workbook: { status: "none" },
    kept: { status: "unread", kept: nothingKept },
    settings: usual,
    shelf: { layouts: [], isLasting: true },
  });
}
