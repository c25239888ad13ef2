import { done } from "../session/guard";
import type { Host } from "../session/host";
import { rangeAt } from "./areas";
import { readKeptPart, writeKeptPart } from "./kept-part";
import { createSheetReader } from "./read-sheet";
import { run } from "./run";
import { readSelection } from "./selection";
import { watchWorkbook } from "./watch-workbook";
import { writeCells } from "./write-cells";

/** Excel, over Office.js, as the host of a session. */
export function createHost(): Host {
  const { read, readBlocks } = createSheetReader();

  return {
    read,
    readBlocks,
    write: writeCells,
    watch: watchWorkbook,
    readKept: readKeptPart,
    keep: writeKeptPart,
    selection: readSelection,
    // What is hidden is not for us to read, and cannot be shown.
    listSheets: () =>
      run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/id, items/name, items/visibility");
        await context.sync();
        return done(
          worksheets.items
            .filter(({ visibility }) => visibility === "Visible")
            .map(({ id, name }) => ({ sheetId: id, name })),
        );
      }),
    select: (sheetId, range) =>
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        sheet.activate();
        rangeAt(sheet, range).select();
        await context.sync();
        return done(null);
      }),
  };
}
