import type { Diagnostic, Severity } from "../../lint/rule";
import type { FormCheck } from "../../kept/check";
import { toA1 } from "../../sheet/address";
import { paneText, type Counts } from "../../text/pane";
import { ruleText, type RuleId } from "../../text/rules";
import { waiverText } from "../../text/waivers";
import { nameOf } from "./form-name";

export type Found = Diagnostic<RuleId>;

/** A finding under a name that it keeps while the form is edited, or moves in the sheet. */
export interface Entry {
  readonly key: string;
  readonly finding: Found;
}

/** The findings of one severity about one part of the form. */
export interface Part {
  readonly part: string;
  readonly entries: readonly Entry[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly parts: readonly Part[];
}

const severities: readonly Severity[] = ["error", "warning", "info"];
/** In the order in which a form is read. */
export const partOrder = ["budget", "goal", "row", "total", "narrative", "structure"];

/** By severity, and then by part in the order in which a form is read. */
export function groupFindings({ form, result }: FormCheck): readonly SeverityGroup[] {
  const seen = new Map<string, number>();
  const entries = result.diagnostics.map((finding): Entry => {
    const { ruleId, indicator, at } = finding;
    const place =
      indicator?.name.state === "filled"
        ? indicator.name.value
        : `${at.row - form.range.top},${at.column - form.range.left}`;
    const name = `${ruleId} ${place}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return { key: `${name} ${count}`, finding };
  });

  return severities.flatMap((severity) => {
    const own = entries.filter(({ finding }) => finding.severity === severity);
    if (own.length === 0) return [];
    const parts = new Set([...partOrder, ...own.map(({ finding }) => partOf(finding.ruleId))]);
    return [
      {
        severity,
        count: own.length,
        parts: [...parts].flatMap((part) => {
          const inPart = own.filter(({ finding }) => partOf(finding.ruleId) === part);
          return inPart.length > 0 ? [{ part, entries: inPart }] : [];
        }),
      },
    ];
  });
}

export function partOf(ruleId: RuleId): string {
  return ruleId.split(".")[0] ?? ruleId;
}

export function countFindings(forms: readonly FormCheck[]): Counts {
  const found = forms.flatMap(({ result }) => result.diagnostics);
  const count = (wanted: Severity): number =>
    found.filter(({ severity }) => severity === wanted).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info") };
}

/** How many findings do not count, because somebody lets them stand. */
export function countWaived(forms: readonly FormCheck[]): number {
  return forms.reduce((count, { waived }) => count + waived.length, 0);
}

/** How many findings a safe fix would mend. */
export function countSafeFixes(forms: readonly FormCheck[]): number {
  return forms.flatMap(({ result }) => result.diagnostics).filter(({ fix }) => fix?.safe).length;
}

/** A finding for a chat message. */
export function findingToText({ ruleId, severity, at, message }: Found): string {
  const { title, basis } = ruleText[ruleId];
  return paneText.findingMessage({ severity, title, cell: toA1(at), message, basis });
}

/** All findings of a form for a chat message, in the order in which they are shown. */
export function formToText(check: FormCheck, sheet: string): string {
  return paneText.allFindings({
    name: nameOf(check.form),
    sheet,
    counts: countFindings([check]),
    findings: groupFindings(check)
      .flatMap(({ parts }) => parts)
      .flatMap(({ entries }) => entries)
      .map(({ finding: { ruleId, severity, at, message } }) => ({
        severity,
        title: ruleText[ruleId].title,
        cell: toA1(at),
        message,
      })),
    waived: waivedLines(check),
  });
}

/** One line about all that is waived; none where nothing is. */
function waivedLines({ waived }: FormCheck): readonly string[] {
  if (waived.length === 0) return [];
  const lines = waived.map(({ finding: { ruleId, at }, waiver: { reason, name, date } }) =>
    waiverText.line({ cell: toA1(at), title: ruleText[ruleId].title, reason, name, date }),
  );
  return [waiverText.lines(lines)];
}
