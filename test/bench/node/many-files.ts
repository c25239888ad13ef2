import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readWorkbook } from "../../../src/files/read-workbook";

/** What a run of the command line over many files took. */
export interface ManyFiles {
  readonly count: number;
  readonly wallMs: number;
  /** Reading the same files in this process, and nothing else. */
  readonly readingMs: number;
  readonly peakMegabytes: number;
}

const root = path.join(import.meta.dirname, "../../..");

/** Checks so many copies of a workbook by the command line, and measures time and memory. */
export async function checkManyFiles(bytes: Uint8Array, count: number): Promise<ManyFiles> {
  const folder = mkdtempSync(path.join(tmpdir(), "ziping-bench-"));
  const usage = path.join(folder, "usage.json");
  try {
    for (let index = 0; index < count; index++) {
      writeFileSync(path.join(folder, `${String(index).padStart(4, "0")}.xlsx`), bytes);
    }
    const start = performance.now();
    spawnSync(
      process.execPath,
      [
        "--min-semi-space-size=16",
        "--import",
        "tsx",
        "--import",
        "./test/bench/node/report-usage.ts",
        "src/cli/main.ts",
        "check",
        "--format",
        "json",
        folder,
      ],
      { cwd: root, env: { ...process.env, ZIPING_USAGE: usage }, stdio: "ignore" },
    );
    const wallMs = performance.now() - start;
    const { maxRSS } = JSON.parse(readFileSync(usage, "utf8")) as { maxRSS: number };

    const files = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
    const from = performance.now();
    for (const name of files) await readWorkbook(name, readFileSync(path.join(folder, name)));
    return { count, wallMs, readingMs: performance.now() - from, peakMegabytes: maxRSS / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
