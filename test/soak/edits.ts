import type { Dice } from "../random/dice";

/** What a person does to a cell; each changes what stands in it. */
export type Edit =
  /** An empty text clears the cell. */
  | { readonly kind: "enter"; readonly cell: string; readonly text: string }
  /** Takes back the edit before. */
  | { readonly kind: "undo" };

export interface Edits {
  readonly next: () => Edit;
  /** What puts every cell back to what it held at first. */
  readonly backToFirst: () => readonly Edit[];
}

const words = ["因供货推迟", "已督促整改", "按合同约定验收", "下年加强管理", "部分达成指标"];

/** Edits without end of cells that hold these texts at first. */
export function createEdits(first: Readonly<Record<string, string>>, dice: Dice): Edits {
  const held = new Map(Object.entries(first));
  let last: { readonly cell: string; readonly before: string } | null = null;
  let count = 0;

  function enter(cell: string, text: string): Edit {
    last = { cell, before: held.get(cell) ?? "" };
    held.set(cell, text);
    return { kind: "enter", cell, text };
  }

  return {
    next() {
      count++;
      if (last && dice.chance(20)) {
        held.set(last.cell, last.before);
        last = null;
        return { kind: "undo" };
      }
      const cell = dice.pick(Object.keys(first));
      if (held.get(cell) !== "" && dice.chance(25)) return enter(cell, "");
      // With the count, it is a text that the cell has not held before.
      const start = dice.chance(60) ? `${String(dice.number(0, 12))}.` : dice.pick(words);
      return enter(cell, start + String(count));
    },
    backToFirst: () =>
      Object.entries(first)
        .filter(([cell, text]) => held.get(cell) !== text)
        .map(([cell, text]) => enter(cell, text)),
  };
}
