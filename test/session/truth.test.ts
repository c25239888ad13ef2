import fc from "fast-check";
import { toA1 } from "../../src/sheet/address";
import type { HostFailure } from "../../src/session/host";
import type { Sheet } from "../../src/sheet/sheet";
import { deleteRow, insertRow } from "../helpers/cells";
import { findings, freshFindings, goodForm, noForm, stage, type Stage } from "../helpers/session";

type Step = (all: Stage) => void | Promise<void>;

/** How long a host may take, and how a failure that it may have is called. */
const delays = fc.nat({ max: 3000 });
const row = fc.nat({ max: 7 });
const value = fc.constantFrom<string | number>(41, 40, 30, 29.5, "", "≥100人次", "总分", "5次");
const call = fc.constantFrom("read" as const, "readBlocks" as const, "write" as const);

/** What users do, told to us in one of these ways. */
function doings(...ways: readonly ("told" | "lost")[]): readonly fc.Arbitrary<Step>[] {
  const how = fc.constantFrom(...ways);
  return [
    fc.tuple(row, fc.nat({ max: 6 }), value, how).map(
      ([row, column, value, how]): Step =>
        ({ memory }) =>
          memory.enter(toA1({ row, column }), value, how),
    ),
    fc.tuple(fc.constantFrom(insertRow, deleteRow, mergeInRow), row, how).map(
      ([change, row, how]): Step =>
        ({ memory }) =>
          memory.change((sheet) => change(sheet, row), how),
    ),
    fc.tuple(fc.constantFrom("a", "b", "c"), how).map(
      ([sheetId, how]): Step =>
        ({ memory }) =>
          memory.activate(sheetId, how),
    ),
  ];
}

function mergeInRow(sheet: Sheet, row: number): Sheet {
  const others = sheet.merges.filter(({ top, bottom }) => bottom < row || row < top);
  return { ...sheet, merges: [...others, { top: row, left: 0, bottom: row, right: 1 }] };
}

/** The call fails so often, in these ways. */
function failures(...kinds: readonly (HostFailure["kind"] | "throw")[]): fc.Arbitrary<Step> {
  return fc.tuple(call, fc.array(fc.constantFrom(...kinds))).map(
    ([call, kinds]): Step =>
      ({ memory }) =>
        memory.fail(call, ...kinds),
  );
}

const falseHint = fc
  .record({
    kind: fc.constantFrom("edited" as const, "calculated" as const, "structure" as const),
    sheetId: fc.constantFrom("a", "b", "c"),
    own: fc.boolean(),
  })
  .map(
    (hint): Step =>
      ({ memory }) =>
        memory.tell(hint),
  );

const delay = fc.tuple(call, delays).map(
  ([call, milliseconds]): Step =>
    ({ memory }) =>
      memory.delay(call, milliseconds),
);

const editing = fc.boolean().map(
  (now): Step =>
    ({ memory }) =>
      memory.setEditing(now),
);

const wait = fc.constantFrom(50, 150, 400, 2000).map(
  (milliseconds): Step =>
    ({ clock }) =>
      clock.advance(milliseconds),
);

const commands: readonly Step[] = [
  ({ session }) => session.focus(),
  ({ session }) => void session.checkNow(),
  ({ session }) => void session.checkWorkbook(),
  ({ session, memory }) => void session.applyAllSafe(memory.activeId(), 0),
  ({ session }) => void session.undo(),
];

const switches: readonly Step[] = [
  ({ session }) => session.setLive(false),
  ({ session }) => session.setLive(true),
  ({ session }) => session.setVisible(false),
  ({ session }) => session.setVisible(true),
  ({ session }) => session.stop(),
  ({ session }) => session.start(),
];

function stepsOf(...arbitraries: readonly fc.Arbitrary<Step>[]): fc.Arbitrary<Step[]> {
  const weighted = arbitraries.map((arbitrary) => ({ weight: 2, arbitrary }));
  return fc.array(fc.oneof({ weight: 6, arbitrary: wait }, ...weighted), { maxLength: 40 });
}

async function take(steps: readonly Step[]): Promise<Stage> {
  const all = stage({ a: goodForm, b: noForm, c: goodForm });
  all.session.start();
  for (const step of steps) await step(all);
  all.memory.heal();
  return all;
}

/** What is shown is what a check of the active sheet by itself would show. */
function expectTruth({ session, memory }: Stage): void {
  const { sheet, action } = session.getState();
  expect(sheet).toMatchObject({ sheetId: memory.activeId(), stale: false });
  expect(findings(session.getState())).toEqual(freshFindings(memory.sheet(memory.activeId())));
  expect(action.status).not.toBe("running");
  session.dispose();
}

test("whatever happens, and whatever is lost, what is shown in the end is true", async () => {
  const steps = stepsOf(
    ...doings("told", "lost"),
    falseHint,
    failures("busy", "unknown", "gone", "too-large", "throw"),
    delay,
    editing,
    fc.constantFrom(...commands, ...switches),
  );
  await fc.assert(
    fc.asyncProperty(steps, async (steps) => {
      const all = await take(steps);
      all.session.start();
      all.session.setLive(true);
      all.session.setVisible(true);
      await all.clock.advance(60_000);
      expectTruth(all);
    }),
    { numRuns: 200 },
  );
}, 30_000);

test("as long as no hint is lost, it is true without looking for lost ones", async () => {
  const steps = stepsOf(
    ...doings("told"),
    falseHint,
    failures("busy"),
    delay,
    editing,
    fc.constantFrom(...commands),
  );
  await fc.assert(
    fc.asyncProperty(steps, async (steps) => {
      const quiet: Step = ({ session }) => session.setVisible(false);
      const all = await take([quiet, ...steps]);
      await all.clock.advance(20_000);
      expectTruth(all);
    }),
    { numRuns: 200 },
  );
}, 30_000);
