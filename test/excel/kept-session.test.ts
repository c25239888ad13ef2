import path from "node:path";
import { saveFile } from "../../src/embedded/file/save-file";
import type { Diagnostic } from "../../src/lint/rule";
import { rules } from "../../src/rules";
import { nationalProfile } from "../../src/score/profile";
import { createSession, type Session } from "../../src/session/session";
import { toA1 } from "../../src/sheet/address";
import type { Sheet } from "../../src/sheet/sheet";
import type { RuleId } from "../../src/text/rules";
import { folderWith, runCommand } from "../cli/surroundings";
import { readContents } from "../files/read";
import { grid } from "../helpers/draw";
import { stageExcel, type ExcelStage } from "../helpers/excel-stage";
import { createManualClock, type ManualClock } from "../helpers/manual-clock";
import { findings } from "../helpers/session";

const form = grid`
  项目支出绩效自评表 | < | < | < | < | <
  三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
  培训人数 | ≥100人次   | 120人次    | 50   | 51   |
  满意率   | ≥90%       | 95%        | 50   | 50   |
  总分     |            |            | 100  | 101  |
`.sheet;

let stage: ExcelStage;
let session: Session;
let clock: ManualClock;

afterEach(() => {
  session.dispose();
  stage.close();
});

/** A session over a workbook, after its first check. */
async function open(sheets: readonly Sheet[], customXml: readonly string[] = []): Promise<void> {
  stage = stageExcel(sheets.map((sheet) => ({ sheet: { ...sheet, name: "自评表" } })));
  await stage.excel.run(async (context) => {
    for (const xml of customXml) context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
  clock = createManualClock(async () => {
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
  });
  session = createSession({ host: stage.host, clock, rules, profile: nationalProfile });
  session.start();
  await clock.advance(1_000);
}

function waived(): readonly string[] {
  const { sheet } = session.getState();
  const forms = sheet.status === "checked" ? sheet.forms : [];
  return forms.flatMap((each) => each.waived.map(({ finding }) => toA1(finding.at)));
}

function finding(ruleId: RuleId): Diagnostic<RuleId> {
  const { sheet } = session.getState();
  const forms = sheet.status === "checked" ? sheet.forms : [];
  return forms.flatMap(({ result }) => result.diagnostics).find((each) => each.ruleId === ruleId)!;
}

test("a waiver goes with its row, with the file, and to the command line", async () => {
  await open([form]);
  expect(findings(session.getState())).toEqual(["E3 row.score-over-points"]);
  const words = { reason: "合同另有约定 <附后> & “另附”", name: "张三" };
  const outcome = session.waive("sheet-1", finding("row.score-over-points"), words);
  await clock.advance(0);
  expect(await outcome).toMatchObject({ status: "done" });
  expect([findings(session.getState()), waived()]).toEqual([[], ["E3"]]);

  await stage.insertRow(1);
  await clock.advance(1_000);
  expect([findings(session.getState()), waived()]).toEqual([[], ["E4"]]);

  const { grid: cells, host } = stage.excel;
  const bytes = await saveFile(cells, "PERF", host.customXml());
  const { sheets, customXml } = await readContents(bytes);
  session.dispose();
  stage.close();
  await open(sheets, customXml);
  expect([findings(session.getState()), waived()]).toEqual([[], ["E4"]]);

  const folder = folderWith({ "a.xlsx": bytes });
  const { stdout, exitCode } = await runCommand(["check", path.join(folder, "a.xlsx")]);
  expect(exitCode).toBe(0);
  expect(stdout).toContain("已豁免 1 项：");
  expect(stdout).toContain("理由：合同另有约定 <附后> & “另附”（张三，2026-01-31）");

  await stage.type("C4", "110人次");
  await clock.advance(1_000);
  expect([findings(session.getState()), waived()]).toEqual([["E4 row.score-over-points"], []]);
});
