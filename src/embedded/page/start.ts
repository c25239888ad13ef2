import type { Sheet } from "../../sheet/sheet";

/** What the server was asked to show; it stands in the page as JSON. */
export interface Start {
  readonly documentName: string;
  readonly sheets: readonly Sheet[];
  /** The names of the workbooks to try. */
  readonly examples: readonly string[];
}

const startElementId = "start";

export function readStart(): Start {
  const text = document.getElementById(startElementId)?.textContent ?? "";
  return JSON.parse(text) as Start;
}
