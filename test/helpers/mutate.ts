import { fromA1 } from "../../src/sheet/address";

/** A change by hand, and what it does to the findings. */
export interface Mutation {
  /** `H6 = 95.00`, `H6 =`, `delete 17` or `repeat 17`; several of them with `; ` between. */
  readonly change: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly why: string;
}

/**
 * Reads a table of mutations: a line for each, with the change, the findings that come (+) and go
 * (-), and the reason. Cells are named as they stand after the change.
 */
export function readMutations(table: string): readonly Mutation[] {
  const lines = table.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => {
    const [change = "", findings = "", why = ""] = line.split("|").map((cell) => cell.trim());
    const signed = findings.split(",").map((each) => each.trim());
    const withSign = (sign: string): string[] =>
      signed.filter((each) => each.startsWith(sign)).map((each) => each.slice(1));
    if (why === "") throw new Error(`No reason is given: ${line}`);
    return { change, added: withSign("+"), removed: withSign("-"), why };
  });
}

/** A drawing after a change; marks stay with their cells, and go and come with their rows. */
export function mutate(drawing: string, change: string): string {
  return change.split("; ").reduce(mutateOnce, drawing);
}

function mutateOnce(drawing: string, change: string): string {
  const lines = drawing.split("\n").filter((line) => !line.startsWith("# "));
  const replace = (row: number, ...by: readonly string[]): string =>
    [...lines.slice(0, row), ...by, ...lines.slice(row + 1)].join("\n");

  const [, kind, number] = /^(delete|repeat) (\d+)$/.exec(change) ?? [];
  if (number !== undefined) {
    const row = Number(number) - 1;
    return kind === "repeat" ? replace(row, lines[row]!, lines[row]!) : replace(row);
  }

  const [, a1 = "", content = ""] = /^([A-Z]+\d+) =(.*)$/.exec(change) ?? [];
  const address = fromA1(a1);
  if (!address) throw new Error(`No change: ${change}`);
  const cells = lines[address.row]!.split("|");
  const [marks = ""] = /(?:\s*\{[^}]*\})*\s*$/.exec(cells[address.column]!) ?? [];
  cells[address.column] = content + marks;
  return replace(address.row, cells.join("|"));
}
