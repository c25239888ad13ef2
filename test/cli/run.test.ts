import { readFileSync } from "node:fs";
import path from "node:path";
import { Writable } from "node:stream";
import type { SheetsRead } from "../../src/cli/read-file";
import { run } from "../../src/cli/run";
import { grid } from "../helpers/draw";
import { workbook } from "../tools/workbook";
import { goodForm, smallForm, asText } from "./small-form";
import { capture, folderWith, reading, runCommand } from "./surroundings";

const folder = folderWith({
  "good.txt": asText(goodForm.sheet),
  "wrong.txt": asText(smallForm.sheet),
  "notes.txt": "请逐项填写\t不得空缺",
  "empty.txt": "",
  "more/good.txt": asText(goodForm.sheet),
});
const inFolder = (...names: readonly string[]): string[] =>
  names.map((name) => path.join(folder, name));

interface Checked {
  readonly path: string;
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly sheets: readonly {
    readonly forms: readonly unknown[];
    readonly notRecognized: object | null;
  }[];
}

async function checkAsJson(
  ...args: readonly string[]
): Promise<{ readonly exitCode: number; readonly files: readonly Checked[] }> {
  const { exitCode, stdout, stderr } = await runCommand(["check", "--format", "json", ...args]);
  expect(stderr).toBe("");
  const { files } = JSON.parse(stdout);
  return { exitCode, files };
}

describe("the exit code", () => {
  test.each<[string, string[], number]>([
    ["no finding", ["good.txt"], 0],
    ["a readable file without a form", ["notes.txt"], 0],
    ["an error", ["wrong.txt"], 1],
    ["an error among others", ["good.txt", "wrong.txt", "notes.txt"], 1],
    ["a missing file", ["nothing.xlsx"], 2],
    ["a file that cannot be read", ["empty.txt"], 2],
    ["a missing file and an error", ["nothing.xlsx", "wrong.txt"], 2],
  ])("for %s", async (_, names, expected) => {
    for (const format of ["text", "json"]) {
      const { exitCode } = await runCommand(["check", "--format", format, ...inFolder(...names)]);
      expect(exitCode).toBe(expected);
    }
  });
});

test("reports the others where one cannot be read", async () => {
  const paths = inFolder("nothing.xlsx", "good.txt", "empty.txt", "wrong.txt", "notes.txt");
  const { exitCode, files } = await checkAsJson(...paths);
  expect(exitCode).toBe(2);
  expect(files.map((file) => file.path)).toEqual(paths);
  expect(files.map(({ error }) => error?.code)).toEqual([
    "not-found",
    undefined,
    "empty",
    undefined,
    undefined,
  ]);
  expect(files.map(({ sheets }) => sheets.map(({ forms }) => forms.length))).toEqual([
    [],
    [1],
    [],
    [1],
    [0],
  ]);
  expect(files[4]?.sheets[0]?.notRecognized).toMatchObject({
    lookedFor: ["三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ruleId: "structure.form-not-recognized",
    severity: "info",
  });
});

test("goes through folders", async () => {
  const { files } = await checkAsJson(folder);
  expect(files.map((file) => path.relative(folder, file.path))).toEqual([
    "empty.txt",
    "good.txt",
    path.join("more", "good.txt"),
    "notes.txt",
    "wrong.txt",
  ]);
});

test("sums up in words", async () => {
  const { stdout } = await runCommand([
    "check",
    ...inFolder("wrong.txt", "nothing.xlsx", "notes.txt"),
  ]);
  expect(stdout).toContain("\n\n  本文件：1 张表，错误 1，警告 0，提示 0。\n\n");
  expect(stdout).toMatch(
    /\n\n共 3 个文件，1 张表：错误 1，警告 0，提示 0。1 个文件未识别。1 个文件未检查。\n$/,
  );
});

test("reads a workbook as it reads the pasted text", async () => {
  const bytes = await workbook([{ name: "1", drawing: smallForm }]);
  const written = folderWith({ "small.xlsx": bytes });
  const { exitCode, stdout } = await runCommand(["check", path.join(written, "small.xlsx")]);
  expect(exitCode).toBe(1);
  expect(stdout).toContain(
    "  自评表，工作表“1”的 A1:H10\n  总分 99.5（核算 99.5），等级 优（核算 优）\n",
  );
  expect(stdout).toContain("    错误  G8  「居民满意度」目标 ≥90%、实际 86%，");
});

test("says where there is nothing to check", async () => {
  const nothing = folderWith({ "说明.docx": "" });
  const text = await runCommand(["check", nothing]);
  expect(text).toEqual({
    exitCode: 0,
    stdout: "共 0 个文件，0 张表：错误 0，警告 0，提示 0。\n",
    stderr:
      "没有找到可检查的文件。文件夹里只找这些后缀：.xlsx .xlsm .xls .csv .tsv .txt；其他文件请直接写出文件名。\n",
  });
  const json = await runCommand(["check", "--format", "json", nothing]);
  expect(JSON.parse(json.stdout)).toEqual({ version: 1, program: expect.any(String), files: [] });
});

test("writes what it found in one file before it reads the next", async () => {
  const stdout = capture();
  const seen: string[] = [];
  const read = (file: string): Promise<SheetsRead> => {
    seen.push(`${path.basename(file)} after ${stdout.text().match(/"path"/g)?.length ?? 0}`);
    return reading(goodForm.sheet);
  };
  const args = ["check", "--format", "json", ...inFolder("good.txt", "notes.txt", "wrong.txt")];
  await run(args, { stdout: stdout.stream, stderr: capture().stream, environment: {}, read });
  expect(seen).toEqual(["good.txt after 0", "notes.txt after 1", "wrong.txt after 2"]);
});

test("waits until its reader takes what it has written", async () => {
  const steps: string[] = [];
  const stdout = new Writable({
    highWaterMark: 1,
    write(piece: Buffer, _, done) {
      if (piece.includes('"path"')) steps.push("written");
      setTimeout(() => done(), 5);
    },
  });
  const read = (): Promise<SheetsRead> => {
    steps.push("read");
    return reading(goodForm.sheet);
  };
  const args = ["check", "--format", "json", ...inFolder("good.txt", "notes.txt")];
  await run(args, { stdout, stderr: capture().stream, environment: {}, read });
  expect(steps).toEqual(["read", "written", "read", "written"]);
});

test("owns up to its own failure, without a stack, and goes on", async () => {
  const read = (file: string): Promise<SheetsRead> => {
    if (file.endsWith("good.txt")) throw new TypeError("boom");
    return reading(grid`请 | 填写`.sheet);
  };
  const paths = inFolder("good.txt", "notes.txt");
  const { exitCode, stdout, stderr } = await runCommand(["check", ...paths], { read });
  expect(exitCode).toBe(2);
  expect(stderr).toBe("");
  expect(stdout).toContain(
    "  未检查：程序自身出错（TypeError: boom），这个文件没有查完。请把这句话连同文件反馈给维护人员。\n",
  );
  expect(stdout).toContain("未识别：");
  expect(stdout).not.toContain(" at ");
});

describe("where the results cannot be written", () => {
  function brokenStream(code: string): Writable {
    return new Writable({
      write: (_piece, _encoding, done) => done(Object.assign(new Error(code), { code })),
    });
  }

  test("it ends quietly if nobody reads on", async () => {
    const stderr = capture();
    const seen: string[] = [];
    const read = (file: string): Promise<SheetsRead> => {
      seen.push(path.basename(file));
      return reading(goodForm.sheet);
    };
    const exitCode = await run(["check", ...inFolder("good.txt", "wrong.txt", "notes.txt")], {
      stdout: brokenStream("EPIPE"),
      stderr: stderr.stream,
      environment: {},
      read,
    });
    expect([exitCode, stderr.text(), seen]).toEqual([0, "", ["good.txt"]]);
  });

  test("it says so if the disk is full", async () => {
    const stderr = capture();
    const exitCode = await run(["check", ...inFolder("good.txt")], {
      stdout: brokenStream("ENOSPC"),
      stderr: stderr.stream,
      environment: {},
    });
    expect([exitCode, stderr.text()]).toEqual([
      2,
      "结果写不出去（ENOSPC）。请检查磁盘空间，或换一个地方保存后重新运行。\n",
    ]);
  });
});

test("prints its version", async () => {
  const { version } = JSON.parse(readFileSync(path.join(__dirname, "../../package.json"), "utf8"));
  expect(await runCommand(["--version"])).toEqual({
    exitCode: 0,
    stdout: `${version}\n`,
    stderr: "",
  });
});

test("explains itself in lines that fit a terminal", async () => {
  const { exitCode, stdout, stderr } = await runCommand(["--help"]);
  expect([exitCode, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("ziping check [选项] 文件或文件夹…");
  expect(stdout).toContain(".xlsx .xlsm .xls .csv .tsv .txt");
});

test("says what is wrong with a command on the other stream", async () => {
  expect(await runCommand(["check"])).toEqual({
    exitCode: 2,
    stdout: "",
    stderr: "没有写要检查哪个文件。请在 check 后面写上文件或文件夹的路径。用法见 ziping --help。\n",
  });
});
