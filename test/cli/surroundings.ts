import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Writable } from "node:stream";
import type { Screen } from "../../src/cli/style";
import type { SheetsRead } from "../../src/cli/read-file";
import { run } from "../../src/cli/run";
import type { Surroundings } from "../../src/cli/surroundings";
import type { Sheet } from "../../src/sheet/sheet";

/** A stream that keeps what is written to it. */
export interface Capture {
  readonly stream: Writable & Screen;
  readonly text: () => string;
}

export function capture(screen: Screen = {}): Capture {
  const pieces: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(piece: string, _, done) {
      pieces.push(piece);
      done();
    },
  });
  return { stream: Object.assign(stream, screen), text: () => pieces.join("") };
}

export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in this process, without a terminal. */
export async function runCommand(
  args: readonly string[],
  surroundings: Partial<Surroundings> = {},
): Promise<Outcome> {
  const stdout = capture();
  const stderr = capture();
  const exitCode = await run(args, {
    stdout: stdout.stream,
    stderr: stderr.stream,
    environment: {},
    ...surroundings,
  });
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
}

/** What a reader gives that has found these sheets. */
export function reading(...sheets: readonly Sheet[]): Promise<SheetsRead> {
  return Promise.resolve({ status: "read", sheets, omissions: [] });
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A folder with these files in it; it is removed when the tests of the file are done. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), "ziping-"));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}
