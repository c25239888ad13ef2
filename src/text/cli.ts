import type { Grade } from "../form/grade";
import type { Severity } from "../lint/rule";
import { gradeWords } from "./labels";

/** What the command line says about itself. */
export function helpText({
  endings,
  profiles,
}: {
  readonly endings: readonly string[];
  readonly profiles: readonly string[];
}): string {
  return `ziping：检查项目支出绩效自评表，逐格指出复核时会退回的地方。

用法：
  ziping check [选项] 文件或文件夹…

  文件夹连同里面的各层文件夹一起查，找 ${endings.join(" ")} 文件；
  以 ~$ 或 . 开头的跳过。直接写出的文件，不论后缀都读。

选项：
  --format text|json  text 给人看（默认），json 给程序读（格式见 docs/json.md）
  --profile 口径      评分口径：${profiles.join("、")}；不写时用工作簿里选定的，没有就用 ${profiles[0] ?? ""}
  --layouts 文件      “指定表头”导出的版式文件，按其中的表头识别
  --help              显示这份说明
  --version           显示版本号

退出码：
  0  没有错误（可能有警告和提示）
  1  有错误
  2  有的文件不存在或读不了，或者命令写错了

例：
  ziping check 自评表.xlsx
  ziping check --format json 2023年自评/ > 结果.json
  在程序所在的文件夹里，把 ziping 写成 npm run --silent ziping --
`;
}

export const severityWords = {
  error: "错误",
  warning: "警告",
  info: "提示",
} as const satisfies Readonly<Record<Severity, string>>;

/** A label that, without what stands in brackets, reads so is followed by the project's name. */
export const projectNameLabel = "项目名称";

interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

const counted = ({ errors, warnings, infos }: Counts): string =>
  `错误 ${errors}，警告 ${warnings}，提示 ${infos}`;

const nameSheets = (names: readonly string[]): string => {
  const shown = names.slice(0, 5).map((name) => `“${name}”`);
  return shown.join("") + (names.length > shown.length ? `等 ${names.length} 张` : "");
};

/** What a figure of the form says, and what the program makes of it. */
interface PrintedAndComputed {
  readonly label: string;
  /** Null where the form has no place for it. */
  readonly printed: string | null;
  readonly computed: string | null;
}

function sayFigure({ label, printed, computed }: PrintedAndComputed): string {
  const said = printed === null ? "表内未列" : printed === "" ? "未填" : printed;
  return `${label} ${said}${computed === null ? "" : `（核算 ${computed}）`}`;
}

/** The report in the words of a finance office. */
export const reportText = {
  unnamed: "（没有项目名称）",
  project: (name: string, year: number | null) =>
    year === null ? name : `${name}（${year} 年度）`,
  place: ({ kind, sheet, range }: { kind: string; sheet: string; range: string }) =>
    `${kind}，工作表“${sheet}”的 ${range}`,
  figures: (figures: readonly PrintedAndComputed[]) =>
    figures
      .filter(({ printed, computed }) => printed !== null || computed !== null)
      .map(sayFigure)
      .join("，"),
  totalLabel: "总分",
  gradeLabel: "等级",
  grade: (grade: Grade) => gradeWords[grade],
  fix: ({ title, safe }: { title: string; safe: boolean }) =>
    `可改：${title}（${safe ? "确定" : "建议"}）`,
  nothingFound: "没有发现问题。",
  notFilledIn: "这张表还没有填写，填好后再检查。",
  nothingElseFound: "没有其他问题。",
  waived: (count: number) => `已豁免 ${count} 项：`,
  waiver: ({ reason, name, date }: { reason: string; name: string; date: string }) =>
    `理由：${reason}（${name}，${date}）`,
  notRecognized: (sheets: readonly string[], lookedFor: readonly string[]) =>
    `未识别：工作表${nameSheets(sheets)}里没有找到自评表，找过的表头是${lookedFor.join("、")}。`,
  partRead: ({ sheet, range, end }: { sheet: string; range: string; end: string }) =>
    `未读完：工作表“${sheet}”一直到 ${end} 都有内容，只读了 ${range}。如果自评表不在其中，请删去多余的内容后再检查。`,
  failed: (sentence: string) => `未检查：${sentence}`,
  fileSummary: ({ forms, ...counts }: Counts & { forms: number }) =>
    `本文件：${forms} 张表，${counted(counts)}。`,
  summary: ({
    files,
    forms,
    unrecognized,
    failed,
    ...counts
  }: Counts & { files: number; forms: number; unrecognized: number; failed: number }) =>
    [
      `共 ${files} 个文件，${forms} 张表：${counted(counts)}。`,
      unrecognized > 0 ? `${unrecognized} 个文件未识别。` : "",
      failed > 0 ? `${failed} 个文件未检查。` : "",
    ].join(""),
  noFiles: (endings: readonly string[]) =>
    `没有找到可检查的文件。文件夹里只找这些后缀：${endings.join(" ")}；其他文件请直接写出文件名。`,
} as const;

/** Where the program is, on a run that takes a while. */
export const progressText = ({
  number,
  total,
  path,
}: {
  number: number;
  total: number;
  path: string;
}): string => `正在检查第 ${number}/${total} 个文件：${path}`;
