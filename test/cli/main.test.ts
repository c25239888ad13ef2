import { spawn } from "node:child_process";
import path from "node:path";
import { asText, smallForm } from "./small-form";
import { folderWith } from "./surroundings";

const root = path.join(__dirname, "../..");
/** Starting takes a second, and much longer where other tests run beside it. */
jest.setTimeout(60_000);

const wrong = asText(smallForm.sheet);

/** The command as it is started from the shell. */
async function start(
  args: readonly string[],
  { stopAfterFirst = false } = {},
): Promise<{ readonly exitCode: number | null; readonly stdout: string; readonly stderr: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], {
    cwd: root,
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    stdout += piece;
    if (stopAfterFirst) child.stdout.destroy();
  });
  child.stderr.setEncoding("utf8").on("data", (piece: string) => (stderr += piece));
  const exitCode = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { exitCode, stdout, stderr };
}

test("works as a command", async () => {
  const folder = folderWith({ "小表.txt": wrong });
  const { exitCode, stdout, stderr } = await start(["check", "--format", "json", folder]);
  expect([exitCode, stderr]).toEqual([1, ""]);
  expect(JSON.parse(stdout).files).toMatchObject([
    { path: path.join(folder, "小表.txt"), error: null, sheets: [{ name: "小表" }] },
  ]);
});

test("ends quietly where nobody reads on", async () => {
  const many = Array.from({ length: 60 }, (_, index) => [`${index}.txt`, wrong] as const);
  const folder = folderWith(Object.fromEntries(many));
  const { exitCode, stderr } = await start(["check", "--format", "json", folder], {
    stopAfterFirst: true,
  });
  expect([exitCode, stderr]).toEqual([1, ""]);
});
