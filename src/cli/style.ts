import type { Severity } from "../lint/rule";

/** How words are set off on a terminal; elsewhere they stand as they are. */
export interface Style {
  readonly heading: (text: string) => string;
  readonly aside: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
  /** How many columns a line has; null where it may be as long as it likes. */
  readonly columns: number | null;
}

const severityColors = { error: 31, warning: 33, info: 36 } as const;

/** What a stream is for us: where text goes, and whether someone looks at it. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Colours only on a terminal, and there only where NO_COLOR (no-color.org) is not set. */
export function styleFor(
  { isTTY = false, columns }: Screen,
  environment: Readonly<Record<string, string | undefined>>,
): Style {
  const { NO_COLOR: noColor, TERM: terminal } = environment;
  const colored = isTTY && (noColor ?? "") === "" && terminal !== "dumb";
  const paint = (code: number, text: string): string =>
    colored ? `\u001b[${code}m${text}\u001b[0m` : text;
  return {
    heading: (text) => paint(1, text),
    aside: (text) => paint(2, text),
    severity: (severity, text) => paint(severityColors[severity], text),
    columns: isTTY && columns !== undefined && columns > 0 ? columns : null,
  };
}
