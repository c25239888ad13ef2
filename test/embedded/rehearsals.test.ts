import type { Fault } from "../../src/embedded/rehearse/rehearsal";
import type { ActionOutcome } from "../../src/session/state";
import { goodForm } from "../helpers/session";
import { grid } from "../helpers/draw";
import { stageRehearsal, type RehearsalStage } from "../helpers/rehearsal-stage";

const second = 1_000;
const overPoints = "row.score-over-points";
/** Points and scores as texts: three safe fixes. */
const texts = grid`
  项目支出绩效自评表 | < | < | < | < | <
  三级指标 | 年度指标值 | 分值 | 得分 | 实际完成值 | 偏差原因分析及改进措施
  培训人数 | ≥100人次   | '40  | 40   | 120人次    |
  培训次数 | =5次       | '30  | 30   | 5次        |
  满意率   | ≥90%       | 30   | '30  | 95%        |
  总分     |            | 100  | 100  |            |
`.sheet;
const fixedCells = ["C3", "C4", "D5"];
const before = ["40", "30", "30"];
const after = [40, 30, 30];

const codes = [
  "AccessDenied",
  "ActivityLimitReached",
  "Conflict",
  "GeneralException",
  "HostIsBusy",
  "InvalidArgument",
  "InvalidObjectPath",
  "InvalidOperationInCellEditMode",
  "InvalidReference",
  "ItemNotFound",
  "NotImplemented",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "ServiceNotAvailable",
];

let stage: RehearsalStage;
afterEach(async () => {
  stage.close();
  // A promise that was broken without anyone looking at it fails the test.
  await new Promise((resolve) => setTimeout(resolve, 0));
});

async function open(sheets = [goodForm], ...faults: readonly Fault[]): Promise<RehearsalStage> {
  stage = stageRehearsal(sheets);
  stage.begin({ faults });
  stage.session.start();
  await stage.clock.advance(0);
  return stage;
}

async function expectTruth(): Promise<void> {
  expect(stage.said()).toEqual(await stage.truth());
}

/** What an action comes to while time passes. */
async function outcomeOf(action: Promise<ActionOutcome>, milliseconds = 0): Promise<unknown> {
  let outcome: ActionOutcome | null = null;
  void action.then((value) => {
    outcome = value;
  });
  await stage.clock.advance(milliseconds);
  return outcome;
}

function heldIn(cells: readonly string[]): readonly unknown[] {
  return cells.map((cell) => stage.holds(cell));
}

describe.each(codes)("%s", (code) => {
  test("once, at a read", async () => {
    const { begin, clock, excel } = await open();
    begin({ faults: [{ kind: "refusal", call: "read", code, times: 1 }] });
    await excel.type("D3", 41);
    await clock.advance(150 + second);
    await expectTruth();
    expect(JSON.stringify(stage.said())).toContain(overPoints);
  });

  test("for ten seconds, at every call", async () => {
    const { begin, clock, excel } = await open();
    begin({ faults: [{ kind: "refusal", call: "any", code, milliseconds: 10 * second }] });
    await excel.type("D3", 41);
    await clock.advance(10 * second);
    await clock.advance(second);
    await expectTruth();
  });

  test("once, where we ask to be told", async () => {
    const { clock, excel } = await open([goodForm], {
      kind: "refusal",
      call: "subscribe",
      code,
      times: 1,
    });
    await excel.type("D3", 41);
    await clock.advance(second);
    await expectTruth();
    await excel.type("D4", 31);
    await clock.advance(second);
    await expectTruth();
  });

  test.each([0, 1, 2, 9])("at a write, after %s cells", async (done) => {
    const { begin, clock, session } = await open([texts]);
    begin({ faults: [{ kind: "refusal", call: "write", code, times: 1, done }] });
    const outcome = await outcomeOf(session.applyAllSafe("sheet-1", 0));
    expect(outcome).toMatchObject({ status: "failed", cells: 0 });
    expect(heldIn(fixedCells)).toEqual(before);
    await clock.advance(second);
    await expectTruth();

    expect(await outcomeOf(session.applyAllSafe("sheet-1", 0))).toMatchObject({ status: "done" });
    expect(heldIn(fixedCells)).toEqual(after);
    expect(await outcomeOf(session.undo())).toMatchObject({ status: "done" });
    expect(heldIn(fixedCells)).toEqual(before);
  });

  test("at a selection, and at what is stored", async () => {
    const { begin, clock, session, excel } = await open();
    await excel.type("D3", 41);
    await clock.advance(second);
    begin({
      faults: [
        { kind: "refusal", call: "select", code, times: 1 },
        { kind: "refusal", call: "store", code, times: 1 },
      ],
    });
    const at = { row: 2, column: 3 };
    expect(await outcomeOf(session.select("sheet-1", at))).toMatchObject({ status: "failed" });
    expect(await outcomeOf(session.select("sheet-1", at))).toMatchObject({ status: "done" });
    await expectTruth();

    const said = stage.said();
    expect(JSON.stringify(said)).toContain(overPoints);
    const turnOff = (): Promise<unknown> => outcomeOf(session.setSeverity(overPoints, "off"));
    expect(await turnOff()).toMatchObject({ status: "failed" });
    expect(stage.said()).toEqual(said);
    expect(excel.excel.host.customXml()).toEqual([]);
    expect(await turnOff()).toMatchObject({ status: "done" });
    expect(JSON.stringify(stage.said())).not.toContain(overPoints);
  });
});

describe("a write that breaks off, and so does what puts back", () => {
  test.each([1, 2])("%s cells were done", async (done) => {
    const { begin, clock, session } = await open([texts]);
    begin({
      faults: [{ kind: "refusal", call: "write", code: "GeneralException", times: 2, done }],
    });
    const outcome = await outcomeOf(session.applyAllSafe("sheet-1", 0), 5 * second);
    expect(outcome).toMatchObject({ status: "failed" });
    expect(heldIn(fixedCells)).toEqual(before);
    await clock.advance(second);
    await expectTruth();
  });

  test("what somebody types in the meantime is left alone", async () => {
    const { begin, clock, excel, session } = await open([texts]);
    begin({
      faults: [{ kind: "refusal", call: "write", code: "GeneralException", times: 4, done: 1 }],
    });
    await outcomeOf(session.applyAllSafe("sheet-1", 0));
    expect(heldIn(["C3"])).toEqual([40]);
    await excel.type("C3", 35);
    await clock.advance(5 * second);
    expect(heldIn(fixedCells)).toEqual([35, "30", "30"]);
    await expectTruth();
  });
});
