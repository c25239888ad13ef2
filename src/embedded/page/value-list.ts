import { embeddedText } from "../../text/embedded";
import { valueListAt } from "../excel/validation";
import { writeValues } from "../grid/edit";
import type { Grid } from "../grid/grid";
import { followSelectedCell, selectedCell } from "./selected-cell";
import "./value-list.css";

interface ValueListOptions {
  readonly grid: Grid;
  readonly container: HTMLElement;
  readonly endEdit: () => Promise<void>;
  readonly focusGrid: () => void;
}

/** 选一个…: the values that the selected cell takes, by mouse, or by Alt with the arrow down. */
export function showValueList({ grid, container, endEdit, focusGrid }: ValueListOptions): void {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = embeddedText.pickValue;
  button.setAttribute("aria-haspopup", "listbox");
  const list = document.createElement("div");
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", embeddedText.pickValue);
  const element = document.createElement("div");
  element.id = "value-list";
  element.append(button, list);
  container.append(element);

  button.addEventListener("click", () => (list.hidden ? open() : close()));
  element.addEventListener("keydown", onKey);
  element.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) close();
  });
  // Before the grid, which would go one cell down.
  addEventListener("keydown", openByKey, { capture: true });
  followSelectedCell(grid, show);
  show();

  function show(): void {
    close();
    element.hidden = allowed().length === 0;
  }

  function allowed(): readonly string[] {
    const found = valueListAt(grid, grid.workbook.getActiveSheet(), selectedCell(grid));
    return found?.values ?? [];
  }

  function open(): void {
    list.replaceChildren(...allowed().map(optionOf));
    list.hidden = false;
    button.setAttribute("aria-expanded", "true");
    step(0);
  }

  function close(): void {
    list.hidden = true;
    button.setAttribute("aria-expanded", "false");
  }

  function optionOf(value: string): HTMLElement {
    const option = document.createElement("button");
    option.type = "button";
    option.textContent = value;
    option.setAttribute("role", "option");
    option.addEventListener("click", () => void pick(value));
    return option;
  }

  async function pick(value: string): Promise<void> {
    await endEdit();
    const { row, column } = selectedCell(grid);
    const cell = { top: row, left: column, bottom: row, right: column };
    writeValues(grid, grid.workbook.getActiveSheet(), cell, [[value]]);
    leave();
  }

  function leave(): void {
    close();
    focusGrid();
  }

  function openByKey(event: KeyboardEvent): void {
    if (!event.altKey || event.key !== "ArrowDown" || element.hidden) return;
    event.preventDefault();
    event.stopPropagation();
    open();
  }

  function onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === "Escape") leave();
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    if (list.hidden) open();
    else step(event.key === "ArrowDown" ? 1 : -1);
  }

  /** Not beyond the first and the last. */
  function step(by: number): void {
    const options = [...list.querySelectorAll("button")];
    const now = options.findIndex((option) => option === document.activeElement);
    options[Math.min(Math.max(now + by, 0), options.length - 1)]?.focus();
  }
}
