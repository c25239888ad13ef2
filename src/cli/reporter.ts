import { reportText } from "../text/cli";
import type { Format } from "./arguments";
import { totalsOf, type FileReport, type Totals } from "./report";
import type { Style } from "./style";
import { fileToJson } from "./to-json";
import { fileToText } from "./to-text";

/** Writes the results of a run piece by piece, so that no more than one file is held. */
export interface Reporter {
  readonly begin: () => string;
  readonly file: (report: FileReport) => string;
  readonly end: (totals: Totals) => string;
}

export function createReporter(
  format: Format,
  {
    style,
    program,
    fileCount,
  }: { readonly style: Style; readonly program: string; readonly fileCount: number },
): Reporter {
  switch (format) {
    case "json":
      return jsonReporter(program);
    case "text":
      return textReporter(style, fileCount);
  }
}

/** The version of docs/json.md: fields are added to it, never renamed or removed. */
const jsonVersion = 1;

function jsonReporter(program: string): Reporter {
  let comma = "";
  return {
    begin: () =>
      `{\n  "version": ${jsonVersion},\n  "program": ${JSON.stringify(program)},\n  "files": [`,
    file(report) {
      const text = JSON.stringify(fileToJson(report), null, 2).replaceAll("\n", "\n    ");
      const piece = `${comma}\n    ${text}`;
      comma = ",";
      return piece;
    },
    end: () => "\n  ]\n}\n",
  };
}

function textReporter(style: Style, fileCount: number): Reporter {
  return {
    begin: () => "",
    file(report) {
      const own = totalsOf(report);
      const lines = fileToText(report, style);
      const isSummed = fileCount > 1 && own.forms > 0;
      const summary = isSummed ? ["", `  ${reportText.fileSummary(own)}`] : [];
      return [...lines, ...summary, "", ""].join("\n");
    },
    end: (totals) => `${style.heading(reportText.summary(totals))}\n`,
  };
}
