/** A cell as it is wrong, and as it is right; both are the same where nothing was mended. */
export interface ExampleCell {
  readonly before: string;
  readonly after: string;
}

/** A part of a form: the rows of a table. */
export type ExampleTable = readonly (readonly ExampleCell[])[];

/** Reads the example of an explanation: `12 → 10` is a cell that was mended. */
export function readExample(drawn: string): readonly ExampleTable[] {
  return drawn
    .trim()
    .split(/\n\s*\n/)
    .map((table) => table.trim().split("\n").map(readRow));
}

export function isMended({ before, after }: ExampleCell): boolean {
  return before !== after;
}

function readRow(line: string): readonly ExampleCell[] {
  return line.split("|").map((cell) => {
    const [before = "", after = before] = cell.split("→").map((part) => part.trim());
    return { before, after };
  });
}
