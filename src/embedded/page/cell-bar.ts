import { SheetsSelectionsService } from "@univerjs/sheets";
import { toA1 } from "../../sheet/address";
import { embeddedText } from "../../text/embedded";
import { readReference, sayArea } from "../excel/reference";
import { refusalOf } from "../excel/validation";
import type { CustomFunctions } from "../functions/custom-functions";
import { fromUniverRange } from "../grid/cell-matrix";
import { formulaAt, shownAt } from "../grid/cells";
import { activate, select, writeValues } from "../grid/edit";
import type { Grid } from "../grid/grid";
import { followSelectedCell, selectedCell } from "./selected-cell";

interface CellBarOptions {
  readonly grid: Grid;
  readonly functions: CustomFunctions;
  readonly container: HTMLElement;
  /** Ends the edit that is open in the grid, and gives it the keys again. */
  readonly endEdit: () => Promise<void>;
  readonly focusGrid: () => void;
  /** Says why something is not written. */
  readonly refuse: (why: string) => void;
}

/** Name box, formula bar and status line: plain inputs, for keyboards, screen readers and tests. */
export function showCellBar(options: CellBarOptions): void {
  const { grid, functions, container, endEdit, focusGrid, refuse } = options;
  const nameBox = input(embeddedText.nameBox);
  const formulaBar = input(embeddedText.formulaBar);
  const status = document.createElement("output");
  container.append(
    button(embeddedText.undo, "\u21b6", () => step(grid.undo)),
    button(embeddedText.redo, "\u21b7", () => step(grid.redo)),
    nameBox,
    formulaBar,
    status,
  );

  onKeys(nameBox, {
    Enter: async () => {
      await endEdit();
      const hasGone = go(grid, nameBox.value);
      nameBox.setAttribute("aria-invalid", String(!hasGone));
      if (hasGone) leave();
      else status.textContent = embeddedText.noSuchCell;
    },
    Escape: leave,
  });
  onKeys(formulaBar, {
    Enter: async () => {
      const typed = formulaBar.value;
      await endEdit();
      const { row, column } = selectedCell(grid);
      const cell = { top: row, left: column, bottom: row, right: column };
      const sheet = grid.workbook.getActiveSheet();
      const refusal = refusalOf(grid, sheet, { row, column }, typed);
      if (refusal !== null) {
        refuse(refusal);
        return;
      }
      writeValues(grid, sheet, cell, [[typed]]);
      select(grid, sheet, { ...cell, top: row + 1, bottom: row + 1 });
      leave();
    },
    Escape: leave,
  });

  followSelectedCell(grid, show);
  if (!selectionOf(grid)) go(grid, "A1");
  show();

  async function step(undoOrRedo: () => Promise<boolean>): Promise<void> {
    await endEdit();
    await undoOrRedo();
    leave();
  }

  function leave(): void {
    focusGrid();
    show();
  }

  function show(): void {
    const sheet = grid.workbook.getActiveSheet();
    const { row, column } = selectedCell(grid);
    const selection = selectionOf(grid);
    const formula = formulaAt(grid, sheet, row, column);
    const { activeElement } = document;
    if (activeElement !== nameBox) {
      nameBox.value = selection ? sayArea(fromUniverRange({ ...selection.range })) : "";
    }
    if (activeElement !== formulaBar) formulaBar.value = sayFormula(formula);
    const shown = shownAt(grid, sheet, row, column);
    const message = shown.startsWith("#")
      ? functions.messageAt(sheet.getSheetId(), { row, column })
      : "";
    status.textContent = [toA1({ row, column }), shown, message].join(" ").trimEnd();
  }
}

function sayFormula(formula: ReturnType<typeof formulaAt>): string {
  return typeof formula === "boolean" ? String(formula).toUpperCase() : String(formula);
}

/** Selects what a name box names, on whatever sheet it is; false where it names nothing. */
function go(grid: Grid, name: string): boolean {
  const reference = readReference(name.trim());
  const active = grid.workbook.getActiveSheet();
  const sheetName = reference?.sheetName ?? active.getName();
  const sheet = grid.sheetByName(sheetName);
  if (!reference || !sheet) return false;
  if (sheet !== active) activate(grid, sheet);
  select(grid, sheet, reference.area);
  return true;
}

function selectionOf(grid: Grid): ReturnType<SheetsSelectionsService["getCurrentLastSelection"]> {
  return grid.injector.get(SheetsSelectionsService).getCurrentLastSelection();
}

function button(label: string, sign: string, press: () => Promise<void>): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = sign;
  element.setAttribute("aria-label", label);
  element.title = label;
  element.addEventListener("click", () => void press());
  return element;
}

function input(label: string): HTMLInputElement {
  const element = document.createElement("input");
  element.setAttribute("aria-label", label);
  element.autocomplete = "off";
  element.spellcheck = false;
  return element;
}

/** Keys in our own inputs are none of the grid's business. */
function onKeys(
  element: HTMLInputElement,
  actions: Readonly<Record<string, () => void | Promise<void>>>,
): void {
  element.addEventListener("keydown", (event) => {
    event.stopPropagation();
    const action = actions[event.key];
    if (!action || event.isComposing) return;
    event.preventDefault();
    void action();
  });
}
