import packageJson from "../../package.json";
import { reportText } from "../text/cli";
import { runErrors } from "../text/errors";
import type { CheckSettings } from "./arguments";
import { checkFile, type CheckOptions } from "./check-file";
import { describe, systemCode } from "./file-error";
import { fileEndings, findFiles, type FoundFile } from "./find-files";
import type { Output } from "./output";
import { startProgress } from "./progress";
import {
  addTotals,
  exitCodeOf,
  noTotals,
  totalsOf,
  type ExitCode,
  type FileReport,
} from "./report";
import { createReporter, type Reporter } from "./reporter";
import { styleFor } from "./style";
import type { Surroundings } from "./surroundings";

interface Streams extends Surroundings {
  readonly output: Output;
  readonly notes: Output;
}

/** Checks one file after the other, and writes what it found before it reads the next. */
export async function checkFiles(
  { format, profile, isProfileChosen, paths }: CheckSettings,
  { stdout, stderr, environment, read, output, notes }: Streams,
): Promise<ExitCode> {
  const found = await findFiles(paths);
  if (found.length === 0) await notes.write(`${reportText.noFiles(fileEndings)}\n`);

  const reporter = createReporter(format, {
    style: styleFor(stdout, environment),
    program: packageJson.version,
    fileCount: found.length,
  });
  const progress = startProgress(stderr, found.length);
  let totals = noTotals;
  await output.write(reporter.begin());
  for (const [index, file] of found.entries()) {
    if (output.failure() !== null) break;
    progress.advance(index + 1, file.path);
    const report = await reportOn(file, { profile, isProfileChosen, ...(read && { read }) });
    const rendered = render(reporter, report);
    totals = addTotals(totals, totalsOf(rendered.report));
    progress.clear();
    await output.write(rendered.text);
  }
  progress.stop();
  await output.write(reporter.end(totals));
  return (await saidAll(output, notes)) ? exitCodeOf(totals) : 2;
}

async function reportOn({ path, error }: FoundFile, options: CheckOptions): Promise<FileReport> {
  return error ? { status: "failed", path, error } : checkFile(path, options);
}

/** What cannot be put into words is our failure, and said to be one. */
function render(
  reporter: Reporter,
  report: FileReport,
): { readonly report: FileReport; readonly text: string } {
  try {
    return { report, text: reporter.file(report) };
  } catch (error) {
    const failed: FileReport = {
      status: "failed",
      path: report.path,
      error: { code: "internal", detail: describe(error) },
    };
    return { report: failed, text: reporter.file(failed) };
  }
}

/** A reader that went away, as `head` does, has heard all it wanted. */
async function saidAll(output: Output, notes: Output): Promise<boolean> {
  const failure = output.failure();
  if (failure === null || systemCode(failure) === "EPIPE") return true;
  await notes.write(`${runErrors.output(systemCode(failure) ?? describe(failure))}\n`);
  return false;
}
