import { parseArgs } from "node:util";
import { profiles, type ScoringProfile } from "../score/profile";
import { usageErrors } from "../text/errors";
import { profileNames } from "../text/profiles";

export type Format = "text" | "json";

/** What the command line asks for; where it is wrong, a sentence that says how to write it. */
export type Request =
  | { readonly kind: "check"; readonly settings: CheckSettings }
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly kind: "wrong"; readonly sentence: string };

export interface CheckSettings {
  readonly format: Format;
  readonly profile: ScoringProfile;
  readonly isProfileChosen: boolean;
  readonly paths: readonly string[];
}

const options = {
  format: { type: "string" },
  help: { type: "boolean", short: "h" },
  profile: { type: "string" },
  version: { type: "boolean" },
} as const;

export function parseArguments(args: readonly string[]): Request {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });

  const wrongOption = tokens.map(optionError).find((sentence) => sentence !== null);
  if (wrongOption !== undefined) return { kind: "wrong", sentence: wrongOption };
  if (values.help === true) return { kind: "help" };
  if (values.version === true) return { kind: "version" };

  const [command, ...paths] = positionals;
  if (command === undefined) return { kind: "wrong", sentence: usageErrors.noCommand() };
  if (command !== "check") {
    return { kind: "wrong", sentence: usageErrors.unknownCommand(command) };
  }
  return parseCheck(paths, { format: values.format, profile: values.profile });
}

type Token = NonNullable<ReturnType<typeof parseArgs>["tokens"]>[number];

function optionError(token: Token): string | null {
  if (token.kind !== "option") return null;
  const { name, rawName, value } = token;
  switch (name) {
    case "format":
    case "profile":
      return value === undefined || value === "" ? usageErrors.noValue(rawName) : null;
    case "help":
    case "version":
      return value === undefined ? null : usageErrors.needlessValue(rawName);
    default:
      return usageErrors.unknownOption(rawName);
  }
}

function parseCheck(
  paths: readonly string[],
  {
    format = "text",
    profile: id,
  }: {
    readonly format: string | boolean | undefined;
    readonly profile: string | boolean | undefined;
  },
): Request {
  if (format !== "text" && format !== "json") {
    return { kind: "wrong", sentence: usageErrors.unknownFormat(String(format)) };
  }
  const profile =
    id === undefined
      ? profiles[0]
      : profiles.find((each) => each.id === id || profileNames[each.id] === id);
  if (!profile) {
    const known = profiles.map((each) => profileNames[each.id] ?? each.id);
    return { kind: "wrong", sentence: usageErrors.unknownProfile(String(id), known) };
  }
  if (paths.length === 0) return { kind: "wrong", sentence: usageErrors.noPaths() };
  return { kind: "check", settings: { format, profile, isProfileChosen: id !== undefined, paths } };
}
