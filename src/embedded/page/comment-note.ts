import { embeddedText } from "../../text/embedded";
import { commentAt } from "../grid/comments";
import type { Grid } from "../grid/grid";
import "./comment-note.css";
import { followSelectedCell, selectedCell } from "./selected-cell";

/** The comment of the selected cell, over a corner of the grid. */
export function commentNote(grid: Grid): HTMLElement {
  const note = document.createElement("p");
  note.id = "comment";
  note.setAttribute("role", "note");
  note.setAttribute("aria-label", embeddedText.comment);
  followSelectedCell(grid, show);
  show();
  return note;

  function show(): void {
    const { row, column } = selectedCell(grid);
    const comment = commentAt(grid.workbook.getActiveSheet(), row, column);
    note.hidden = comment === null;
    const { author, text } = comment ?? { author: "", text: "" };
    // Excel begins a comment with its author by itself.
    const isSigned = author === "" || text.startsWith(author);
    note.textContent = isSigned ? text : embeddedText.commentOf(author, text);
  }
}
