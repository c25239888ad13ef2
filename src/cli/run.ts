import packageJson from "../../package.json";
import { profiles } from "../score/profile";
import { helpText } from "../text/cli";
import { runErrors } from "../text/errors";
import { profileNames } from "../text/profiles";
import { parseArguments } from "./arguments";
import { checkFiles } from "./check-files";
import { describe } from "./file-error";
import { fileEndings } from "./find-files";
import { createOutput } from "./output";
import type { ExitCode } from "./report";
import type { Surroundings } from "./surroundings";

/** Does what the command line says. No error leaves it, and no stack is shown. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const output = createOutput(surroundings.stdout);
  const notes = createOutput(surroundings.stderr);
  try {
    const request = parseArguments(args);
    switch (request.kind) {
      case "wrong":
        await notes.write(`${request.sentence}\n`);
        return 2;
      case "help":
        await output.write(help());
        return 0;
      case "version":
        await output.write(`${packageJson.version}\n`);
        return 0;
      case "check":
        return await checkFiles(request.settings, { ...surroundings, output, notes });
    }
  } catch (error) {
    await notes.write(`${runErrors.internal(describe(error))}\n`);
    return 2;
  }
}

function help(): string {
  return helpText({
    endings: fileEndings,
    profiles: profiles.map(({ id }) => profileNames[id] ?? id),
  });
}
