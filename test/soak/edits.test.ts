import { createDice } from "../random/dice";
import { createEdits, type Edit } from "./edits";

const first = { A1: "5", B1: "", C1: "及时" };

/** What the cells hold after each edit, as a workbook with one step of undo has it. */
function replay(edits: readonly Edit[]): readonly string[] {
  const held = new Map(Object.entries(first));
  let before = new Map(held);
  return edits.map((edit) => {
    if (edit.kind === "undo") {
      for (const [cell, text] of before) held.set(cell, text);
    } else {
      before = new Map(held);
      held.set(edit.cell, edit.text);
    }
    return JSON.stringify([...held]);
  });
}

test("every edit changes a cell, and the last ones put back what was there", () => {
  const edits = createEdits(first, createDice(1));
  const made = Array.from({ length: 1000 }, edits.next);
  const states = [JSON.stringify(Object.entries(first)), ...replay(made)];
  states.slice(1).forEach((state, index) => expect(state).not.toBe(states[index]));
  expect(new Set(made.map((edit) => (edit.kind === "undo" ? "undo" : edit.text !== "")))).toEqual(
    new Set(["undo", true, false]),
  );

  expect(replay([...made, ...edits.backToFirst()]).at(-1)).toBe(states[0]);
});
