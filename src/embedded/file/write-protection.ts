import type { Worksheet } from "@univerjs/core";
import type { SheetProtection, WriteSheet } from "hucre";
import type { Grid } from "../grid/grid";
import { isProtected } from "../grid/protection";
import { isRecord } from "../wire/json";

/** With what the file allowed, where it was protected there; without its password. */
export function writeProtection(grid: Grid, sheet: Worksheet): Pick<WriteSheet, "protection"> {
  if (!isProtected(grid, sheet)) return {};
  const kept: unknown = sheet.getConfig().custom?.["protection"];
  const protection: SheetProtection = { ...(isRecord(kept) && kept), sheet: true };
  delete protection.password;
  return { protection };
}
