import path from "node:path";
import { createLayout } from "../../src/recognize/find-laid-out";
import { writeLayouts } from "../../src/recognize/layout-json";
import { grid } from "../helpers/draw";
import { asText } from "./small-form";
import { folderWith, runCommand } from "./surroundings";

const { sheet } = grid`
  工作事项 | 打算做到 | 做到了多少 | 满  | 实得
  修路     | ≥3公里   | 3公里      | 100 | 120
`;
const layout = createLayout(
  sheet,
  { top: 0, left: 0, bottom: 0, right: 4 },
  {
    name: "村里的表",
    columns: (["name", "target", "actual", "points", "score"] as const).map((role, column) => ({
      column,
      role,
    })),
    total: null,
    grade: null,
  },
);
const folder = folderWith({
  "form.txt": asText(sheet),
  "layouts.json": writeLayouts([layout]),
  "list.json": "[]",
});
const check = (...options: readonly string[]) =>
  runCommand(["check", ...options, path.join(folder, "form.txt")]);

test("a form is checked by the layouts of a file", async () => {
  expect((await check()).stdout).toContain("未识别");
  const { exitCode, stdout } = await check("--layouts", path.join(folder, "layouts.json"));
  expect(stdout).toContain("得分");
  expect(stdout).not.toContain("未识别");
  expect(exitCode).toBe(1);
});

test.each([
  ["list.json", "不是“指定表头”导出的版式文件"],
  ["form.txt", "不是 JSON 文本"],
  ["none.json", "读不了版式文件"],
])("%s is no file of layouts, and the command says so", async (file, sentence) => {
  const { exitCode, stdout, stderr } = await check("--layouts", path.join(folder, file));
  expect([exitCode, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(sentence);
});
