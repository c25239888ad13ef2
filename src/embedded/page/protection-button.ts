import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import { embeddedText } from "../../text/embedded";
import type { Grid } from "../grid/grid";
import { isProtected, protect, unprotect } from "../grid/protection";

/** Protects the active sheet without a password, and takes that back. */
export function protectionButton(grid: Grid): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.addEventListener("click", () => {
    const sheet = grid.workbook.getActiveSheet();
    if (isProtected(grid, sheet)) unprotect(grid, sheet);
    else protect(grid, sheet);
    show();
  });
  grid.commands.onCommandExecuted(({ id }) => {
    if (id === SetWorksheetActiveOperation.id) queueMicrotask(show);
  });
  show();
  return button;

  function show(): void {
    const isOn = isProtected(grid, grid.workbook.getActiveSheet());
    button.textContent = isOn ? embeddedText.unprotect : embeddedText.protect;
  }
}
