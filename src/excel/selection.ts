import { done } from "../session/guard";
import type { Outcome, Selection } from "../session/host";
import { areaOf } from "./areas";
import { run } from "./run";

/** What the user has selected; Excel refuses to say it of several areas at once. */
export function readSelection(): Promise<Outcome<Selection>> {
  return run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("rowIndex, columnIndex, rowCount, columnCount, worksheet/id");
    await context.sync();
    return done({ sheetId: range.worksheet.id, range: areaOf(range) });
  });
}
