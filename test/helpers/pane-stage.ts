import { rules } from "../../src/rules";
import { nationalProfile } from "../../src/score/profile";
import type { Clock } from "../../src/session/clock";
import type { HostFailure, SheetId } from "../../src/session/host";
import { createSession, type Session } from "../../src/session/session";
import type { Sheet } from "../../src/sheet/sheet";
import { createMemoryHost, type MemoryHost } from "./memory-host";
import { cleanForm, faultyForm, phoneList } from "./pane-sheets";

export interface PaneStage {
  readonly session: Session;
  readonly memory: MemoryHost;
}

/** How the pane is brought into a state: what happens in the workbook, then what the user presses. */
export interface PaneState {
  readonly sheets: Readonly<Record<SheetId, Sheet>>;
  /** Before the session starts. */
  readonly before?: (stage: PaneStage) => void;
  readonly start: boolean;
  /** After the first read. */
  readonly after?: (stage: PaneStage) => void;
  /** The names of buttons, one after the other. */
  readonly press: readonly (string | RegExp)[];
  /** What can be read in the end. */
  readonly shows: string | RegExp;
}

const workbook = { a: faultyForm, b: cleanForm, c: phoneList };
export const never = 1_000_000;
export const faulty = { sheets: workbook, start: true, press: [], shows: "得分超过分值" } as const;

/** A failure that outlasts every try again. */
export function lasting(kind: HostFailure["kind"]): readonly HostFailure["kind"][] {
  return Array<HostFailure["kind"]>(1_000).fill(kind);
}

export function stagePane({ sheets, before }: PaneState, clock: Clock): PaneStage {
  const memory = createMemoryHost(sheets, clock);
  const session = createSession({ host: memory.host, clock, rules, profile: nationalProfile });
  const stage = { session, memory };
  before?.(stage);
  return stage;
}
