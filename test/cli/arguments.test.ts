import { parseArguments, type Request } from "../../src/cli/arguments";
import { cappedProfile, nationalProfile } from "../../src/score/profile";

const check = {
  format: "text",
  profile: nationalProfile,
  isProfileChosen: false,
  paths: ["a.xlsx"],
} as const;

test.each<[string, string[], Request]>([
  ["a file", ["check", "a.xlsx"], { kind: "check", settings: check }],
  [
    "files and folders, in their order",
    ["check", "b", "a.xlsx"],
    { kind: "check", settings: { ...check, paths: ["b", "a.xlsx"] } },
  ],
  [
    "a format after the file",
    ["check", "a.xlsx", "--format", "json"],
    { kind: "check", settings: { ...check, format: "json" } },
  ],
  [
    "a format with an equals sign",
    ["check", "--format=json", "a.xlsx"],
    { kind: "check", settings: { ...check, format: "json" } },
  ],
  [
    "a profile, though it is the default",
    ["check", "--profile", "national", "a.xlsx"],
    { kind: "check", settings: { ...check, isProfileChosen: true } },
  ],
  [
    "a profile by its Chinese name",
    ["check", "--profile", "执行率封顶", "a.xlsx"],
    {
      kind: "check",
      settings: { ...check, profile: cappedProfile, isProfileChosen: true },
    },
  ],
  [
    "a file whose name begins with a dash",
    ["check", "--", "-a.xlsx"],
    { kind: "check", settings: { ...check, paths: ["-a.xlsx"] } },
  ],
  ["help", ["--help"], { kind: "help" }],
  ["help in short, after a command", ["check", "-h"], { kind: "help" }],
  ["the version", ["--version"], { kind: "version" }],
])("understands %s", (_, args, expected) => {
  expect(parseArguments(args)).toEqual(expected);
});

test.each<[string, string[], string]>([
  [
    "nothing",
    [],
    "没有写要做什么。检查自评表请写：ziping check 自评表.xlsx。用法见 ziping --help。",
  ],
  [
    "a file without a command",
    ["a.xlsx"],
    "没有“a.xlsx”这个命令。如果它是要检查的文件，请写：ziping check a.xlsx。用法见 ziping --help。",
  ],
  [
    "no path",
    ["check"],
    "没有写要检查哪个文件。请在 check 后面写上文件或文件夹的路径。用法见 ziping --help。",
  ],
  [
    "an unknown option",
    ["check", "--fix", "a.xlsx"],
    "没有“--fix”这个选项。如果它是文件名，请在它前面加上 -- 和一个空格。用法见 ziping --help。",
  ],
  [
    "an unknown short option",
    ["check", "-x", "a.xlsx"],
    "没有“-x”这个选项。如果它是文件名，请在它前面加上 -- 和一个空格。用法见 ziping --help。",
  ],
  [
    "an unknown format",
    ["check", "--format", "xml", "a.xlsx"],
    "--format 只能是 text 或 json，不能是“xml”。请改正后重新运行。",
  ],
  [
    "a format that is left out",
    ["check", "a.xlsx", "--format"],
    "选项 --format 后面缺少内容。用法见 ziping --help。",
  ],
  [
    "an empty format",
    ["check", "--format=", "a.xlsx"],
    "选项 --format 后面缺少内容。用法见 ziping --help。",
  ],
  [
    "an unknown profile",
    ["check", "--profile", "mars", "a.xlsx"],
    "没有“mars”这个口径。请改为：国家通用、成本单列、湖北、银川、执行率封顶、中央部门、反向线性、等于双向。",
  ],
  ["help with a value", ["--help=check"], "选项 --help 后面不能带内容，请去掉等号及其后的部分。"],
])("refuses %s", (_, args, sentence) => {
  expect(parseArguments(args)).toEqual({ kind: "wrong", sentence });
});
