import path from "node:path";
import { addCustomXml } from "../../src/embedded/file/add-custom-xml";
import { writeEnvelope } from "../../src/kept/envelope";
import { nothingKept, writeKept, type Kept } from "../../src/kept/kept";
import { waiverOf, type Waiver } from "../../src/kept/waiver";
import { proposeLayout } from "../../src/recognize/propose-layout";
import { check } from "../helpers/check";
import { grid } from "../helpers/draw";
import { workbook } from "../tools/workbook";
import { reportShape } from "./schema";
import { smallForm } from "./small-form";
import { folderWith, runCommand, type Outcome } from "./surroundings";

const sheet = { ...smallForm.sheet, name: "自评表" };
const words = { reason: "问卷复核后按实计分", name: "张三", date: "2026-01-31" };

function waiver(): Waiver {
  const [finding] = check(sheet);
  return waiverOf(sheet, finding!, words);
}

async function run(xml: string, ...options: readonly string[]): Promise<Outcome> {
  const bytes = await workbook([{ name: sheet.name, drawing: { ...smallForm, sheet } }]);
  const folder = folderWith({ "a.xlsx": addCustomXml(bytes, [`<a xmlns="urn:other"/>`, xml]) });
  return runCommand(["check", ...options, path.join(folder, "a.xlsx")]);
}

async function runAsJson(kept: Partial<Kept>, ...options: readonly string[]) {
  const xml = writeKept({ ...nothingKept, ...kept });
  const { stdout, exitCode } = await run(xml, "--format", "json", ...options);
  const json = JSON.parse(stdout);
  expect(reportShape(json, "$")).toEqual([]);
  const [file] = json.files;
  return { exitCode, file, form: file.sheets[0].forms[0] };
}

test("what is waived in the workbook is said apart, and is no error", async () => {
  const { stdout, exitCode } = await run(writeKept({ ...nothingKept, waivers: [waiver()] }));
  expect(exitCode).toBe(0);
  expect(stdout).toContain(`
    没有其他问题。
    已豁免 1 项：
      G8  「居民满意度」目标 ≥90%、实际 86%，按比例应得 28.67 分，填了 30 分。
          理由：问卷复核后按实计分（张三，2026-01-31）
`);
  expect(stdout).toContain("共 1 个文件，1 张表：错误 0，警告 0，提示 0。");
});

test("in the JSON it stands with its waiver", async () => {
  const { form, exitCode } = await runAsJson({ waivers: [waiver()] });
  expect(exitCode).toBe(0);
  expect(form.diagnostics).toEqual([]);
  expect(form.waived).toMatchObject([
    { ruleId: "row.score-above-formula", at: "G8", severity: "error", waiver: words },
  ]);
});

test("a waiver of other values changes nothing", async () => {
  const stale = { ...waiver(), fingerprint: "0".repeat(16) };
  const { form, exitCode } = await runAsJson({ waivers: [stale] });
  expect(exitCode).toBe(1);
  expect(form).toMatchObject({ diagnostics: [{ at: "G8" }], waived: [] });
});

test("severities are those of the workbook", async () => {
  const off = await runAsJson({ severities: { "row.score-above-formula": "off" } });
  expect(off).toMatchObject({ exitCode: 0, form: { diagnostics: [], waived: [] } });
  expect(off.form.coverage.notApplicable).toContainEqual({
    ruleId: "row.score-above-formula",
    reason: "这条规则已关闭。",
  });
  const info = await runAsJson({ severities: { "row.score-above-formula": "info" } });
  expect(info).toMatchObject({ exitCode: 0, form: { diagnostics: [{ severity: "info" }] } });
});

describe("the profile", () => {
  const profile = { base: "hubei", changes: {} };

  test("is the one of the workbook", async () => {
    const { form } = await runAsJson({ profile });
    expect(form.profile).toBe("hubei");
  });

  test("is the one of the command line, where there is one", async () => {
    const { form } = await runAsJson({ profile }, "--profile", "银川");
    expect(form.profile).toBe("yinchuan");
  });
});

test("a sheet that is said to be no form is not looked at, nor said to be unrecognized", async () => {
  const { stdout, exitCode } = await run(
    writeKept({ ...nothingKept, sheets: { 自评表: { notForm: "sheet" } } }),
  );
  expect(exitCode).toBe(0);
  expect(stdout).not.toContain("未识别");
  expect(stdout).toContain("0 张表");
});

test("the unit of money is the one that is said in the workbook", async () => {
  const { form } = await runAsJson({ sheets: { 自评表: { moneyUnit: "yuan" } } });
  expect(form.moneyUnit).toBe("元");
});

test("a sheet is read by a layout of the workbook", async () => {
  const drawing = grid`
    工作事项 | 打算做到 | 做到了多少 | 满  | 实得
    修路     | ≥3公里   | 3公里      | 100 | 120
  `;
  const bytes = await workbook([
    { name: "甲", drawing },
    { name: "乙", drawing },
  ]);
  const layout = proposeLayout(drawing.sheet, null)!.layout;
  const kept = writeKept({ ...nothingKept, layouts: [layout] });
  const folder = folderWith({ "a.xlsx": bytes, "b.xlsx": addCustomXml(bytes, [kept]) });
  const plain = await runCommand(["check", path.join(folder, "a.xlsx")]);
  expect(plain.stdout).toContain("未识别");
  const { stdout, exitCode } = await runCommand(["check", path.join(folder, "b.xlsx")]);
  expect(exitCode).toBe(1);
  expect(stdout).toContain("2 张表");
});

test("what cannot be read is said, and the file is checked", async () => {
  const { stdout, exitCode } = await run(writeEnvelope(`{"waivers":[1]}`));
  expect(exitCode).toBe(1);
  expect(stdout).toContain("  工作簿里保存的第 1 条豁免没有用上：缺少内容，或写法不对。\n");
  const damaged = JSON.parse((await run(writeEnvelope("{"), "--format", "json")).stdout);
  expect(reportShape(damaged, "$")).toEqual([]);
  expect(damaged.files[0].notes).toEqual([
    "工作簿里保存的设置已损坏，读不出来；再次保存设置时会重写。",
  ]);
});
