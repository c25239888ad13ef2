import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Start } from "../../src/embedded/page/start";
import { examples } from "./examples";

interface SiteOptions {
  readonly start: Start;
  /** Folders of built files. */
  readonly addin: string;
  readonly embedded: string;
  /** More pages, by their paths. */
  readonly pages: Readonly<Record<string, string>>;
}

interface Resource {
  readonly type: string;
  readonly body: Uint8Array | string;
}

const officeJs = path.resolve(import.meta.dirname, "../../node_modules/@microsoft/office-js/dist");
const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const html = "text/html; charset=utf-8";
const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": html,
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xml": "text/xml; charset=utf-8",
};

/**
 * Workbook, add-in and Office.js of one origin, for Office.js trusts only its own host's name.
 * Rejects where there is nothing.
 */
export function createSite({ start, addin, embedded, pages }: SiteOptions) {
  return async (pathname: string): Promise<Resource> => {
    if (pathname === "/") return { type: html, body: pageFor(start) };
    const page = pages[pathname];
    if (page !== undefined) return { type: html, body: page };
    const example = examples.find(({ name }) => pathname === `/examples/${name}`);
    if (example) return { type: workbookType, body: await example.bytes() };
    const file =
      within("/embedded/", embedded) ?? within("/office-js/", officeJs) ?? within("/", addin);
    if (file === null) throw new Error(`${pathname} is outside.`);
    const type = types[path.extname(file)] ?? "application/octet-stream";
    return { type, body: await readFile(file) };

    function within(prefix: string, folder: string): string | null {
      const file = path.resolve(folder, pathname.slice(prefix.length));
      return pathname.startsWith(prefix) && file.startsWith(folder + path.sep) ? file : null;
    }
  };
}

function pageFor(start: Start): string {
  const json = JSON.stringify(start).replaceAll("<", "\\u003c");
  return `<!doctype html>
<html lang="zh-CN">
  <head><meta charset="utf-8" /><link rel="icon" href="/assets/icon-32.png" /></head>
  <body>
    <script type="application/json" id="start">${json}</script>
    <script src="/embedded/embedded.js"></script>
  </body>
</html>`;
}
