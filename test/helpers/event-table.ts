import { readFileSync } from "node:fs";
import path from "node:path";

/** A line of the table of events in docs/embedded.md. */
export interface EventLine {
  readonly act: string;
  readonly told: readonly string[];
  readonly undone: readonly string[];
}

const page = path.resolve(__dirname, "../../docs/embedded.md");
const head = "| the user ";

export function eventTable(): readonly EventLine[] {
  const lines = readFileSync(page, "utf8").split("\n");
  const start = lines.findIndex((line) => line.startsWith(head)) + 2;
  const end = lines.findIndex((line, index) => index > start && !line.startsWith("|"));
  return lines.slice(start, end).map((line) => {
    const [, act = "", told = "", undone = ""] = line.split("|").map((cell) => cell.trim());
    return { act, told: spansOf(told), undone: spansOf(undone) };
  });
}

/** An event as the table writes it; `sheetNames` by their ids. */
export function sayEvent(event: object, sheetNames: Readonly<Record<string, string>>): string {
  const { type, changeType, address, details, changeDirectionState, triggerSource, worksheetId } =
    event as Readonly<Record<string, string>> & EventParts;
  const kind = type!.replace("Worksheet", "");
  if (kind === "Activated" || kind === "Deactivated") return `${kind} ${sheetNames[worksheetId!]!}`;
  const shift = Object.values(changeDirectionState ?? {}).find((side) => Boolean(side));
  return [
    `${kind === "Changed" ? changeType! : kind} ${address!}`,
    ...(shift === undefined ? [] : [shift]),
    ...(details ? [`${sayValue(details.valueBefore)} → ${sayValue(details.valueAfter)}`] : []),
    ...(triggerSource === "ThisLocalAddin" ? [triggerSource] : []),
  ].join(", ");
}

interface EventParts {
  readonly changeDirectionState?: Readonly<Record<string, string>>;
  readonly details?: { readonly valueBefore: unknown; readonly valueAfter: unknown };
}

/** What was told, but for calculations that the line does not speak of. */
export function withoutOthers(told: readonly string[], expected: readonly string[]): string[] {
  const isExpected = expected.some((event) => event.startsWith("Calculated"));
  return told.filter((event) => isExpected || !event.startsWith("Calculated"));
}

function spansOf(cell: string): string[] {
  return [...cell.matchAll(/`([^`]*)`/g)].map(([, span = ""]) => span);
}

function sayValue(value: unknown): string {
  return value === "" ? "empty" : String(value);
}
