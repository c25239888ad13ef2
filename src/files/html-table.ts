import type { CellAddress } from "../sheet/address";

/** A cell of an HTML table, at its place in the table. */
export interface HtmlCell extends CellAddress {
  readonly attributes: Readonly<Record<string, string>>;
  readonly rowspan: number;
  readonly colspan: number;
  readonly text: string;
}

/** A table while it is being read. */
export interface HtmlTable {
  readonly cells: readonly HtmlCell[];
  readonly rowCount: () => number;
  readonly startRow: () => void;
  readonly startCell: (attributes: HtmlCell["attributes"]) => void;
  readonly endCell: () => void;
  /** Text between the cells belongs to none. */
  readonly addText: (text: string) => void;
  readonly breakLine: () => void;
  /** Begins a line, unless one has just begun. */
  readonly startLine: () => void;
}

/** No form has wider cells; laying one out takes a step for each column. */
const widestSpan = 256;
const tallestSpan = 65_534;
const space = /[ \t\r\n\f]+/g;

/** Puts each cell into the first column that no cell from above reaches into. */
export function createHtmlTable(): HtmlTable {
  const cells: HtmlCell[] = [];
  /** For each column, the first row in which it is free. */
  const freeFrom: number[] = [];
  let row = -1;
  let column = 0;
  let open: Omit<HtmlCell, "text"> | null = null;
  let text = "";
  let isLineStart = true;

  function startRow(): void {
    endCell();
    row++;
    column = 0;
  }

  function startCell(attributes: HtmlCell["attributes"]): void {
    endCell();
    if (row < 0) startRow();
    while ((freeFrom[column] ?? 0) > row) column++;
    const rowspan = spanOf(attributes["rowspan"], tallestSpan);
    const colspan = spanOf(attributes["colspan"], widestSpan);
    open = { row, column, attributes, rowspan, colspan };
    for (const end = column + colspan; column < end; column++) freeFrom[column] = row + rowspan;
  }

  function endCell(): void {
    if (open) cells.push({ ...open, text: tidy(text) });
    open = null;
    text = "";
    isLineStart = true;
  }

  function addText(more: string): void {
    if (!open) return;
    const shown = more.replace(space, " ");
    text += shown;
    isLineStart &&= shown === " ";
  }

  function breakLine(): void {
    text += "\n";
    isLineStart = true;
  }

  function startLine(): void {
    if (!isLineStart) breakLine();
  }

  return {
    cells,
    rowCount: () => row + 1,
    startRow,
    startCell,
    endCell,
    addText,
    breakLine,
    startLine,
  };
}

function spanOf(attribute = "1", largest: number): number {
  const span = Number.parseInt(attribute, 10);
  return span > 1 ? Math.min(span, largest) : 1;
}

/** White space as a browser shows it; a space that does not break is a character of its own. */
function tidy(text: string): string {
  const lines = text.replace(/ {2,}/g, " ").replace(/ ?\n ?/g, "\n");
  let [start, end] = [0, lines.length];
  while (start < end && isSpace(lines[start])) start++;
  while (end > start && isSpace(lines[end - 1])) end--;
  return lines.slice(start, end);
}

function isSpace(character: string | undefined): boolean {
  return character === " " || character === "\n";
}
