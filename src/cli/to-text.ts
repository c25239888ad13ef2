import { isFilled, isPresent, type Field } from "../form/field";
import type { Form } from "../form/form";
import type { WaivedFinding } from "../kept/set-apart";
import { fixesOf, type Diagnostic } from "../lint/rule";
import { rangeToA1, toA1 } from "../sheet/address";
import { foldLabel } from "../sheet/fold";
import { projectNameLabel, reportText, severityWords } from "../text/cli";
import { fileErrors } from "../text/errors";
import { kindNames } from "../text/reasons";
import type { RuleId } from "../text/rules";
import { clip, displayWidth, padEnd, wrap } from "./display-width";
import type { FileReport, FormReport, SheetReport } from "./report";
import type { Style } from "./style";

const formIndent = 2;
const findingIndent = 4;
const gap = "  ";
const longestName = 80;
const narrowest = 20;

/** A file's report as lines for people: its forms, and at each cell what to mend. */
export function fileToText(report: FileReport, style: Style): readonly string[] {
  const heading = style.heading(plain(report.path));
  if (report.status === "failed") {
    const sentence = fileErrors[report.error.code](report.error.detail);
    return [heading, ...severe(style, reportText.failed(plain(sentence)))];
  }

  const forms = report.sheets.flatMap((sheet) =>
    sheet.forms.flatMap((form) => ["", ...formLines(sheet, form, style)]),
  );
  const notes = [
    ...report.notes.flatMap((note) => indented(plain(note), formIndent, style)),
    ...unrecognizedLines(report.sheets, style),
    ...partReadLines(report.sheets, style),
  ];
  const gapLine = forms.length > 0 && notes.length > 0 ? [""] : [];
  return [heading, ...forms, ...gapLine, ...notes];
}

function severe(style: Style, sentence: string): readonly string[] {
  return indented(sentence, formIndent, style).map((line) => style.severity("error", line));
}

function unrecognizedLines(sheets: readonly SheetReport[], style: Style): readonly string[] {
  const without = sheets.filter(({ notRecognized }) => notRecognized !== null);
  const [first] = without;
  if (!first?.notRecognized) return [];
  const names = without.map(({ name }) => plain(name));
  const sentence = reportText.notRecognized(names, first.notRecognized.lookedFor);
  return indented(sentence, formIndent, style);
}

function partReadLines(sheets: readonly SheetReport[], style: Style): readonly string[] {
  return sheets.flatMap(({ name, partRead }) => {
    if (!partRead) return [];
    const range = rangeToA1(partRead.range);
    const sentence = reportText.partRead({ sheet: plain(name), range, end: toA1(partRead.end) });
    return indented(sentence, formIndent, style);
  });
}

function formLines(sheet: SheetReport, report: FormReport, style: Style): readonly string[] {
  const { form, result, waived } = report;
  const place = reportText.place({
    kind: kindNames[form.kind],
    sheet: plain(sheet.name),
    range: rangeToA1(form.range),
  });
  const heading = [
    ...indented(projectOf(form), formIndent, style).map(style.heading),
    ...indented(place, formIndent, style),
  ];
  if (form.kind === "blank-form") return [...heading, aside(reportText.notFilledIn, style)];
  return [
    ...heading,
    ...indented(figuresOf(report), formIndent, style).filter((line) => line.trim() !== ""),
    ...findingLines(result.diagnostics, { style, isRest: waived.length > 0 }),
    ...waivedLines(waived, style),
  ];
}

function projectOf({ header, title, year }: Form): string {
  const named = header.find(({ label }) => foldLabel(label) === projectNameLabel);
  const name = named && isFilled(named.field) ? named.field.value : title;
  const shown = name === null ? reportText.unnamed : clip(plain(joinHan(name)), longestName);
  return reportText.project(shown, year);
}

function figuresOf({ form, computed }: FormReport): string {
  const { total, grade } = form;
  return reportText.figures([
    {
      label: reportText.totalLabel,
      printed: total && printed(total.score, ({ shown }) => shown.toFixed()),
      computed: computed.scoreTotal?.toFixed() ?? null,
    },
    {
      label: reportText.gradeLabel,
      printed: printed(grade, reportText.grade),
      computed: computed.grade && reportText.grade(computed.grade),
    },
  ]);
}

function printed<Value>(field: Field<Value>, say: (value: Value) => string): string | null {
  if (!isPresent(field)) return null;
  return isFilled(field) ? say(field.value) : plain(field.text);
}

/** `isRest`: others are waived. */
function findingLines(
  diagnostics: readonly Diagnostic<RuleId>[],
  { style, isRest }: { readonly style: Style; readonly isRest: boolean },
): readonly string[] {
  if (diagnostics.length === 0) {
    return [aside(isRest ? reportText.nothingElseFound : reportText.nothingFound, style)];
  }
  const addressWidth = Math.max(...diagnostics.map(({ at }) => displayWidth(toA1(at))));
  return diagnostics.flatMap((diagnostic) => {
    const { severity, at, message } = diagnostic;
    const word = severityWords[severity];
    const lead = `${" ".repeat(findingIndent)}${word}${gap}${padEnd(toA1(at), addressWidth)}${gap}`;
    const [first = "", ...others] = indented(plain(message), displayWidth(lead), style);
    const fixes = fixesOf(diagnostic).flatMap((fix) =>
      indented(reportText.fix(fix), displayWidth(lead), style),
    );
    return [
      lead.replace(word, style.severity(severity, word)) + first.trimStart(),
      ...others,
      ...fixes.map(style.aside),
    ];
  });
}

function aside(sentence: string, style: Style): string {
  return " ".repeat(findingIndent) + style.aside(sentence);
}

function waivedLines(waived: readonly WaivedFinding[], style: Style): readonly string[] {
  if (waived.length === 0) return [];
  const lines = waived.flatMap(({ finding: { at, message }, waiver }) => {
    const lead = `${" ".repeat(findingIndent + gap.length)}${toA1(at)}${gap}`;
    const [first = "", ...others] = indented(plain(message), displayWidth(lead), style);
    const reason = indented(plain(reportText.waiver(waiver)), displayWidth(lead), style);
    return [lead + first.trimStart(), ...others, ...reason];
  });
  const heading = " ".repeat(findingIndent) + reportText.waived(waived.length);
  return [heading, ...lines].map(style.aside);
}

/** A text so far from the margin, in as many lines as the screen makes of it. */
function indented(text: string, indent: number, { columns }: Style): readonly string[] {
  const lines = columns === null ? [text] : wrap(text, Math.max(narrowest, columns - indent));
  return lines.map((line) => " ".repeat(indent) + line);
}

/** On one line, and without what could command a terminal. */
function plain(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, " ")
    .replace(/\p{Cf}/gu, "")
    .trim();
}

/** Without the line breaks and blanks that a narrow cell puts between two Chinese characters. */
function joinHan(text: string): string {
  return text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "");
}
