import type { CallKind } from "../../src/embedded/rehearse/call-kind";
import type { Fault } from "../../src/embedded/rehearse/rehearsal";
import { goodForm } from "../helpers/session";
import { stageRehearsal, type RehearsalStage } from "../helpers/rehearsal-stage";

const second = 1_000;
let stage: RehearsalStage;
const rejections: unknown[] = [];
const onRejection = (reason: unknown): unknown => rejections.push(reason);

beforeAll(() => process.on("unhandledRejection", onRejection));
afterAll(() => process.off("unhandledRejection", onRejection));
afterEach(async () => {
  stage.close();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(rejections.splice(0)).toEqual([]);
});

async function open(): Promise<RehearsalStage> {
  stage = stageRehearsal([goodForm, { ...goodForm, name: "Sheet2" }]);
  stage.session.start();
  await stage.clock.advance(0);
  await expectTruth();
  return stage;
}

async function expectTruth(): Promise<void> {
  expect(stage.said()).toEqual(await stage.truth());
}

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

test.each(codes)("a read that is refused once with %s", async (code) => {
  const { begin, clock, excel } = await open();
  begin({ faults: [{ kind: "refusal", call: "read", code, times: 1 }] });
  await excel.type("D3", 41);
  await clock.advance(150);
  await clock.advance(second);
  await expectTruth();
  expect(JSON.stringify(stage.said())).toContain("row.score-over-points");
});

test.each(codes)("reads that are refused for ten seconds with %s", async (code) => {
  const { begin, clock, excel } = await open();
  begin({ faults: [{ kind: "refusal", call: "read", code, milliseconds: 10 * second }] });
  await excel.type("D3", 41);
  await clock.advance(10 * second);
  await clock.advance(second);
  await expectTruth();
});

test.each(codes)("a subscription that is refused once with %s", async (code) => {
  stage = stageRehearsal([goodForm]);
  stage.begin({ faults: [{ kind: "refusal", call: "subscribe", code, times: 1 }] });
  stage.session.start();
  await stage.clock.advance(0);
  await stage.excel.type("D3", 41);
  await stage.clock.advance(second);
  await expectTruth();
  await stage.excel.type("D4", 31);
  await stage.clock.advance(second);
  await expectTruth();
});
