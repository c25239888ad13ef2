import { grid } from "../helpers/draw";
import { findings, goodForm, noForm, started } from "../helpers/session";

/** A form whose total is good by the national bands, and fair by stricter ones. */
const graded = grid`
  项目支出绩效自评表 | < | < | < | < | <
  三级指标 | 年度指标值 | 分值 | 得分 | 实际完成值 | 偏差原因分析及改进措施
  培训人数 | ≥100人次   | 50   | 42.5 | 85人次     | 报名人数不足，已加强宣传
  满意率   | ≥90%       | 50   | 42.5 | 76.5%      | 个别学员不满意，已改进课程
  总分     |            | 100  | 85   |            |
  评分等级 | 良         |      |      |            |
`.sheet;

const withoutGrade = grid`
  项目支出绩效自评表 | < | < | < | < | <
  三级指标 | 年度指标值 | 分值 | 得分 | 实际完成值 | 偏差原因分析及改进措施
  培训人数 | ≥100人次   | 50   | 50   | 100人次    |
  满意率   | ≥90%       | 50   | 50   | 90%        |
  总分     |            | 100  | 100  |            |
`.sheet;

const national = { base: "national", changes: {} };
const strict = {
  base: "national",
  changes: {
    gradeBands: [
      { grade: "excellent", from: 95 },
      { grade: "good", from: 90 },
      { grade: "fair", from: 60 },
      { grade: "poor", from: 0 },
    ],
  },
};

test("what is known is checked by it, without reading", async () => {
  const { session, memory } = await started({ a: graded });
  const before = findings(session.getState());
  expect(before).not.toContain("B6 total.grade-mismatch");
  const { counts } = memory;
  const reads = counts.read + counts.readBlocks;

  await session.setProfile(strict);
  expect(findings(session.getState())).toContain("B6 total.grade-mismatch");
  expect(session.getState().sheet).toMatchObject({ status: "checked", stale: false });
  expect(counts.read + counts.readBlocks).toBe(reads);

  await session.setProfile(national);
  expect(findings(session.getState())).toEqual(before);
});

test("what is read later is checked by it", async () => {
  const { session, memory, clock } = await started({ a: graded });
  await session.setProfile(strict);
  memory.enter("D5", 84);
  await clock.advance(150);
  expect(findings(session.getState())).toContain("B6 total.grade-mismatch");
});

test("what is shown under a failure is checked by it", async () => {
  const { session, memory, clock } = await started({ a: graded });
  memory.fail("readBlocks", "cell-editing");
  memory.enter("D5", 84);
  await clock.advance(150);
  await session.setProfile(strict);
  const { sheet } = session.getState();
  const last = sheet.status === "editing-cell" ? sheet.last : null;
  expect(findings({ ...session.getState(), sheet: last! })).toContain("B6 total.grade-mismatch");
});

test("the same profile, chosen again, changes nothing", async () => {
  const { session, memory } = await started({ a: graded });
  await session.setProfile(national);
  const { sheet, settings } = session.getState();
  await session.setProfile(national);
  expect(session.getState()).toMatchObject({ sheet, settings });
  expect(session.getState().sheet).toBe(sheet);
  expect(memory.counts.keep).toBe(1);
});

test("the one taken for want of a choice asks for more once it is chosen", async () => {
  const { session } = await started({ a: withoutGrade });
  expect(findings(session.getState())).not.toContain("D5 total.grade-missing");
  await session.setProfile(national);
  expect(findings(session.getState())).toContain("D5 total.grade-missing");
});

test("before anything is read it is kept", async () => {
  const { session, clock } = await started({ a: noForm });
  session.stop();
  await session.setProfile(strict);
  expect(session.getState().sheet).toEqual({ status: "starting" });
  session.start();
  await clock.advance(0);
  expect(session.getState().sheet).toMatchObject({ status: "no-form" });
});

test("formulas are planned by it", async () => {
  const { session } = await started({ a: graded });
  const figures = async (): Promise<readonly string[]> => {
    const preview = await session.previewFormulas("a");
    return preview.status === "ready" ? preview.cells.map(({ figure }) => figure) : [];
  };
  expect(await figures()).toEqual(["score", "score", "total", "grade"]);
  await session.setProfile(strict);
  expect(await figures()).toEqual(["total"]);
});

describe("a check of the workbook", () => {
  test("that runs starts anew", async () => {
    const { session, memory, clock } = await started({ a: graded, b: goodForm });
    memory.delay("read", 100);
    const first = session.checkWorkbook();
    await clock.advance(50);
    await session.setProfile(strict);
    await clock.advance(100);
    await first;
    const { workbook } = session.getState();
    expect(workbook).toMatchObject({ status: "checked", stale: false });
    const [report] = workbook.status === "checked" ? workbook.sheets : [];
    const forms = report?.status === "checked" ? report.forms : [];
    const rules = forms.flatMap(({ result }) => result.diagnostics.map(({ ruleId }) => ruleId));
    expect(rules).toContain("total.grade-mismatch");
  });

  test("that has ended is marked", async () => {
    const { session } = await started({ a: graded });
    await session.checkWorkbook();
    await session.setProfile(strict);
    expect(session.getState().workbook).toMatchObject({ status: "checked", stale: true });
  });

  test("that was never made is not begun", async () => {
    const { session } = await started({ a: graded });
    await session.setProfile(strict);
    expect(session.getState().workbook).toEqual({ status: "none" });
  });
});
