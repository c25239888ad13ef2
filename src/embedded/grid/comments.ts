import type { Worksheet } from "@univerjs/core";
import { isRecord } from "../wire/json";

/** What somebody has noted beside a cell (批注). */
export interface Comment {
  readonly author: string;
  readonly text: string;
}

/** It stands in the cell itself, so that it goes where the cell goes. */
export function commentAt(sheet: Worksheet, row: number, column: number): Comment | null {
  const comment: unknown = sheet.getCellRaw(row, column)?.custom?.["comment"];
  if (!isRecord(comment)) return null;
  const { author, text } = comment;
  return typeof author === "string" && typeof text === "string" ? { author, text } : null;
}
