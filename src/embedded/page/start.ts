import type { Sheet } from "../../sheet/sheet";

/** What the server was asked to show; it stands in the page as JSON. */
export interface Start {
  readonly documentName: string;
  readonly sheets: readonly Sheet[];
  readonly paneUrl: string;
  /** Of the add-in's custom functions. */
  readonly namespace: string;
  /** The add-in's functions.json; null while it has none. */
  readonly functions: unknown;
}

const startElementId = "start";

export function readStart(): Start {
  const text = document.getElementById(startElementId)?.textContent ?? "";
  return JSON.parse(text) as Start;
}
