import { checkFile } from "../../src/cli/check-file";
import { displayWidth } from "../../src/cli/display-width";
import type { SheetsRead } from "../../src/cli/read-file";
import type { FileReport } from "../../src/cli/report";
import { styleFor } from "../../src/cli/style";
import { fileToText } from "../../src/cli/to-text";
import { nationalProfile } from "../../src/score/profile";
import { fromA1 } from "../../src/sheet/address";
import type { Sheet } from "../../src/sheet/sheet";
import { grid } from "../helpers/draw";
import { goodForm, smallForm } from "./small-form";
import { reading } from "./surroundings";

const plain = styleFor({}, {});

function check(...sheets: readonly Sheet[]): Promise<FileReport> {
  const read = (): Promise<SheetsRead> => reading(...sheets);
  return checkFile("自评/社区.xlsx", { profile: nationalProfile, read });
}

function named(name: string, { sheet }: { readonly sheet: Sheet }): Sheet {
  return { ...sheet, name };
}

const notes = named(
  "填表说明",
  grid`
  请逐项填写 | 不得空缺
`,
);

test("a workbook, read whole", async () => {
  const report = await check(named("第1处", smallForm), named("第2处", goodForm), notes);
  expect(`\n${fileToText(report, plain).join("\n")}\n`).toBe(`
自评/社区.xlsx

  社区健身设施更新（2023 年度）
  自评表，工作表“第1处”的 A1:H10
  总分 99.5（核算 99.5），等级 优（核算 优）
    错误  G8  「居民满意度」目标 ≥90%、实际 86%，按比例应得 28.67 分，填了 30 分。
              可改：将得分改为 28.67（建议）

  社区健身设施更新
  自评表，工作表“第2处”的 A1:F5
  总分 100（核算 100），等级 表内未列（核算 优）
    没有发现问题。

  未识别：工作表“填表说明”里没有找到自评表，找过的表头是三级指标、年度指标值、实际完成值、分值、得分。
`);
});

test("a form that nobody has filled in yet", async () => {
  const blank = grid`
项目支出绩效自评表 | <        | <          | <          | <          | <    | <
（    年度）       | <        | <          | <          | <          | <    | <
项目名称           |          | <          | <          | <          | <    | <
一级指标           | 二级指标 | 三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标           | 数量指标 | 指标1：    |            |            |      |
^                  | 质量指标 | 指标1：    |            |            |      |
总分               | <        | <          | <          | <          | 100  |
`;
  const report = await check(named("空表", blank));
  expect(fileToText(report, plain)).toEqual([
    "自评/社区.xlsx",
    "",
    "  项目支出绩效自评表",
    "  尚未填写的自评表，工作表“空表”的 A1:G7",
    "    这张表还没有填写，填好后再检查。",
  ]);
});

test("nothing but sheets without a form", async () => {
  const blank = grid``.sheet;
  const report = await check(...["1", "2", "3", "4", "5", "6"].map((name) => ({ ...blank, name })));
  expect(fileToText(report, plain)).toEqual([
    "自评/社区.xlsx",
    "  未识别：工作表“1”“2”“3”“4”“5”等 6 张里没有找到自评表，找过的表头是三级指标、年度指标值、实际完成值、分值、得分。",
  ]);
});

test("a sheet of which only the beginning was read", async () => {
  const omission = { sheet: "1", end: fromA1("XFD1048576")!, rowsRead: 5_000, columnsRead: 256 };
  const sheets = [named("1", grid`请逐项填写`), named("2", grid``)];
  const read = (): Promise<SheetsRead> =>
    Promise.resolve({ status: "read", sheets, omissions: [omission] });
  const report = await checkFile("a.xlsx", { profile: nationalProfile, read });
  expect(fileToText(report, plain).slice(2)).toEqual([
    "  未读完：工作表“1”一直到 XFD1048576 都有内容，只读了 A1:IV5000。如果自评表不在其中，请删去多余的内容后再检查。",
  ]);
});

test("a file that could not be read", () => {
  const report: FileReport = {
    status: "failed",
    path: "a.xlsx",
    error: { code: "encrypted", detail: "" },
  };
  expect(fileToText(report, plain)).toEqual([
    "a.xlsx",
    "  未检查：文件设有打开密码。请先在 Excel 中取消打开密码后再检查。",
  ]);
});

test("sentences begin in one column, and so do their other lines", async () => {
  const wide = grid`
    项目名称     | 社区健身设施更新 |            |      |      |
    三级指标     | 年度指标值       | 实际完成值 | 分值 | 得分 | 偏差原因
    更新健身器材 | ≥120件           | 126件      | 60   | 58   |
    ${"\n".repeat(100)}
    居民满意度   | ≥90%             | 45%        | 40   | 40   |
    总分         |                  |            | 100  | 98   |
  `;
  const report = await check(wide.sheet);
  const lines = fileToText(report, styleFor({ isTTY: true, columns: 60 }, { NO_COLOR: "1" }));
  const findings = lines.filter((line) => line.startsWith("    "));
  expect(findings.map((line) => displayWidth(/^ +(?:\S+ +[A-Z]+\d+ +)?/.exec(line)![0]))).toEqual(
    findings.map(() => 16),
  );
  expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(60);
});

test("cells cannot command the terminal, nor break the lines", async () => {
  const report = await check(
    grid`
      项目名称     | ${"社区\u001b[31m健身⏎设施\u202e"} |            |      |
      三级指标     | 年度指标值     | 实际完成值 | 分值 | 得分
      更新健身器材 | ≥120件         | 126件      | 100  | 100
    `.sheet,
  );
  const lines = fileToText({ ...report, path: "a\u001b[2J\n.xlsx" }, plain);
  expect(lines.slice(0, 3)).toEqual(["a [2J .xlsx", "", "  社区 [31m健身设施"]);
});

describe("colours", () => {
  const heading = (screen: object, environment: Record<string, string>): string =>
    styleFor(screen, environment).heading("a");

  test.each([
    ["on a terminal", { isTTY: true }, {}, "\u001b[1ma\u001b[0m"],
    ["nowhere else", {}, {}, "a"],
    ["not where NO_COLOR is set", { isTTY: true }, { NO_COLOR: "1" }, "a"],
    ["where NO_COLOR is empty", { isTTY: true }, { NO_COLOR: "" }, "\u001b[1ma\u001b[0m"],
    ["not on a terminal without them", { isTTY: true }, { TERM: "dumb" }, "a"],
  ])("%s", (_, screen, environment, expected) => {
    expect(heading(screen, environment)).toBe(expected);
  });

  test("tell the severities apart, and nothing else of the text", async () => {
    const report = await check(smallForm.sheet);
    const colored = fileToText(report, styleFor({ isTTY: true }, {}));
    expect(colored.join("\n")).toContain("\u001b[31m错误\u001b[0m  G8");
    // eslint-disable-next-line no-control-regex -- colors are control characters
    expect(colored.map((line) => line.replace(/\u001b\[\d+m/g, ""))).toEqual(
      fileToText(report, plain),
    );
  });
});
