import type { IWorkbookData } from "@univerjs/core";
import { embeddedText } from "../../text/embedded";
import { openFile } from "../file/open-file";
import { readSettings } from "../file/web-extension";
import { workbookData } from "../grid/workbook-data";
import type { Json } from "../wire/json";
import { keptFile } from "./kept-file";
import { printedForm } from "./printed-form";
import type { Start } from "./start";

/** The workbook that this page shows; another one is another page, as in Excel. */
export interface ShownDocument {
  readonly name: string;
  readonly workbook: IWorkbookData;
  readonly notices: readonly string[];
  /** What programs keep with it. */
  readonly customXml: readonly string[];
  /** What the add-in keeps with it. */
  readonly settings: ReadonlyMap<string, Json>;
}

/** What the address of the page asks for; with nothing asked, or nothing found, what it starts with. */
export async function openDocument(
  { documentName, sheets }: Start,
  addinId: string,
): Promise<ShownDocument> {
  const query = new URLSearchParams(location.search);
  const [example, opened] = [query.get("example"), query.get("opened")];
  const name = example ?? opened;
  if (name === null) return usual([]);

  const bytes = await (example === null ? keptFile(name) : fetchExample(name));
  if (!bytes) return usual([embeddedText.notKept(name)]);
  const file = await openFile(name, bytes);
  if (file.status === "failed") return usual([file.message]);
  return { name, ...file, settings: readSettings(bytes, addinId) };

  function usual(notices: readonly string[]): ShownDocument {
    const workbook = workbookData(documentName, sheets.map(printedForm));
    return { name: documentName, workbook, notices, customXml: [], settings: new Map() };
  }
}

async function fetchExample(name: string): Promise<Uint8Array | null> {
  const response = await fetch(`/examples/${encodeURIComponent(name)}`);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

/** Loads the page with another workbook. */
export function goTo(kind: "example" | "opened", name: string): void {
  const query = new URLSearchParams(location.search);
  query.delete("example");
  query.delete("opened");
  query.set(kind, name);
  location.search = query.toString();
}
