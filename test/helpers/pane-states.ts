import { rules } from "../../src/rules";
import { nationalProfile } from "../../src/score/profile";
import type { Clock } from "../../src/session/clock";
import type { SheetId } from "../../src/session/host";
import { createSession, type Session } from "../../src/session/session";
import type { Sheet } from "../../src/sheet/sheet";
import { createMemoryHost, type MemoryHost } from "./memory-host";
import { cleanForm, faultyForm, phoneList, severalForms } from "./pane-sheets";

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
}

const workbook = { a: faultyForm, b: cleanForm, c: phoneList };
const never = 1_000_000;
const faulty = { sheets: workbook, start: true, press: [] } as const;

/** Every state that the pane can show. */
export const paneStates = {
  starting: { ...faulty, start: false },
  reading: { ...faulty, before: ({ memory }) => memory.delay("read", never) },
  findings: faulty,
  "findings-infos": { ...faulty, press: [/^展开/] },
  "findings-basis": { ...faulty, press: [/^依据：/] },
  "fix-preview": { ...faulty, press: [/^修复/] },
  "fix-all-preview": { ...faulty, press: [/^全部修复/] },
  fixed: { ...faulty, press: [/^全部修复/, "改正"] },
  restored: { ...faulty, press: [/^全部修复/, "改正", /^撤销：恢复/] },
  copied: { ...faulty, press: ["复制全部"] },
  clean: { sheets: { b: cleanForm }, start: true, press: [] },
  "several-forms": { sheets: { d: severalForms }, start: true, press: [] },
  "no-form": { sheets: { c: phoneList, a: faultyForm }, start: true, press: [] },
  unchecked: { ...faulty, before: ({ session }) => session.setLive(false) },
  changed: {
    ...faulty,
    after: ({ session, memory }) => {
      session.setLive(false);
      memory.enter("H12", 41);
    },
  },
  editing: { ...faulty, before: ({ memory }) => memory.setEditing(true) },
  "editing-later": {
    ...faulty,
    after: ({ session, memory }) => {
      memory.setEditing(true);
      void session.checkNow();
    },
  },
  failed: { ...faulty, before: ({ memory }) => memory.fail("read", "unknown") },
  "failed-later": {
    ...faulty,
    after: ({ session, memory }) => {
      memory.fail("read", "too-large");
      void session.checkNow();
    },
  },
  protected: {
    ...faulty,
    after: ({ memory }) => memory.fail("write", "protected"),
    press: [/^全部修复/, "改正"],
  },
  "workbook-running": {
    ...faulty,
    after: ({ memory }) => {
      memory.delay("read", 0);
      memory.delay("read", never);
    },
    press: ["检查工作簿"],
  },
  workbook: {
    ...faulty,
    after: ({ memory }) => memory.fail("read", "too-large"),
    press: ["检查工作簿"],
  },
  "workbook-cancelled": {
    ...faulty,
    after: ({ memory }) => {
      memory.delay("read", 0);
      memory.delay("read", never);
    },
    press: ["检查工作簿", "取消"],
  },
  "workbook-failed": {
    ...faulty,
    after: ({ memory }) => memory.fail("listSheets", "unknown"),
    press: ["检查工作簿"],
  },
} as const satisfies Readonly<Record<string, PaneState>>;

export type PaneStateName = keyof typeof paneStates;

export function stagePane({ sheets, before }: PaneState, clock: Clock): PaneStage {
  const memory = createMemoryHost(sheets, clock);
  const session = createSession({ host: memory.host, clock, rules, profile: nationalProfile });
  const stage = { session, memory };
  before?.(stage);
  return stage;
}
