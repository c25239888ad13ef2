import { failureOf } from "../../src/excel/office-error";
import type { Host, HostFailure } from "../../src/session/host";
import { fromA1 } from "../../src/sheet/address";
import { drawnSheet } from "../helpers/embedded-excel";
import { stageExcel, type ExcelStage } from "../helpers/excel-stage";

let stage: ExcelStage;
beforeEach(() => {
  stage = stageExcel([drawnSheet("自评表")`得分 | 12`]);
});
afterEach(() => stage.close());

const range = { top: 0, left: 0, bottom: 0, right: 0 };
const cell = {
  at: fromA1("A1")!,
  input: { kind: "typed", value: 1 },
  expected: { value: "得分", formula: null, numberFormat: null },
} as const;

const calls: Readonly<Record<keyof Host, (host: Host) => Promise<unknown>>> = {
  read: (host) => host.read(null, null),
  readBlocks: (host) => host.readBlocks({ sheetId: "sheet-1", ranges: [range] }),
  listSheets: (host) => host.listSheets(),
  write: (host) => host.write("sheet-1", [cell]),
  selection: (host) => host.selection(),
  select: (host) => host.select("sheet-1", range),
  readKept: (host) => host.readKept(),
  keep: (host) => host.keep({ text: "<kept/>", expected: null }),
  watch: (host) => host.watch(() => undefined),
};

test.each<[string, HostFailure["kind"]]>([
  ["InvalidOperationInCellEditMode", "cell-editing"],
  ["AccessDenied", "protected"],
  ["ItemNotFound", "gone"],
  ["UnsupportedSheet", "gone"],
  ["ActivityLimitReached", "busy"],
  ["ServiceNotAvailable", "busy"],
  ["RequestAborted", "busy"],
  ["RangeExceedsLimit", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["GeneralException", "unknown"],
  ["SomethingNew", "unknown"],
])("%s is %s, whatever was called", async (code, kind) => {
  for (const call of Object.values(calls)) {
    // A reading that fails for a reason unknown is tried once more, in smaller bands.
    stage.excel.refuse(code, "as told");
    stage.excel.refuse(code, "as told");
    expect(await call(stage.host)).toMatchObject({
      status: "failed",
      failure: { kind, detail: expect.stringMatching(new RegExp(`^${code}: .*as told$`)) },
    });
    await drain();
  }
});

/** A refusal that was not needed must not meet the next call. */
async function drain(): Promise<void> {
  await stage.host.listSheets();
}

test("anything else that is thrown", () => {
  expect(failureOf(new TypeError("x is undefined"))).toEqual({
    kind: "unknown",
    detail: "x is undefined",
  });
  expect(failureOf("odd")).toEqual({ kind: "unknown", detail: "odd" });
  expect(failureOf(null)).toEqual({ kind: "unknown", detail: "null" });
});
