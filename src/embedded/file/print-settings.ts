import type { Worksheet } from "@univerjs/core";
import type { HeaderFooter, PageSetup, Sheet as FileSheet, WriteSheet } from "hucre";
import { isRecord, recordOf } from "../wire/json";

/** Paper, margins, header and footer of a worksheet, kept as its file had them. */
export function readPrintSettings({ pageSetup, headerFooter }: FileSheet): object {
  return { ...(pageSetup && { pageSetup }), ...(headerFooter && { headerFooter }) };
}

export function writePrintSettings(
  sheet: Worksheet,
): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  const { pageSetup, headerFooter } = recordOf(sheet.getConfig().custom?.["print"]);
  return {
    ...(isPageSetup(pageSetup) && { pageSetup }),
    ...(isHeaderFooter(headerFooter) && { headerFooter }),
  };
}

function isPageSetup(value: unknown): value is PageSetup {
  return isRecord(value);
}

function isHeaderFooter(value: unknown): value is HeaderFooter {
  return isRecord(value);
}
