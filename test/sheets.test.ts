import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { patch } from "../src/lint/patch";
import type { Diagnostic } from "../src/lint/rule";
import type { Sheet } from "../src/sheet/sheet";
import { check, marks } from "./helpers/check";
import { draw, type Drawing } from "./helpers/draw";

const folder = path.join(__dirname, "sheets");
const drawings = readdirSync(folder).map((file) => ({
  name: file.replace(".txt", ""),
  drawing: draw(readFileSync(path.join(folder, file), "utf8")),
}));

test.each(drawings)("$name has exactly the findings that are marked", ({ drawing }) => {
  expect(marks(check(drawing.sheet))).toEqual(marks(drawing.marks));
});

test.each(drawings)("$name is mended by its safe fixes at once", ({ drawing }) => {
  const before = check(drawing.sheet);
  const after = check(patch(drawing.sheet, safeEdits(before)));
  expect(safeEdits(after)).toEqual([]);
  expect(marks(after)).toEqual(marks(before.filter(({ fix }) => !fix?.safe)));
});

test.each(drawings)("$name is mended where its numbers were texts", ({ drawing }) => {
  const typed = withTexts(drawing.sheet);
  const edits = safeEdits(check(typed));
  expect(edits.length > 0).toBe(hasFigures(drawing));
  const lasting = check(drawing.sheet).filter(({ fix }) => !fix?.safe);
  expect(marks(check(patch(typed, edits)))).toEqual(marks(lasting));
});

/** Forms that were drawn from whole originals; those of other offices are cut off, or add up to 110. */
const whole = /^(?:putuo-20|lvhua|jiading|shandan)/;

test("the real forms have the errors that are known, and no other", () => {
  const errors = drawings
    .filter(({ name }) => whole.test(name))
    .flatMap(({ drawing }) => check(drawing.sheet))
    .filter(({ severity }) => severity === "error")
    .map(({ ruleId }) => ruleId);
  expect(errors.sort()).toEqual([
    ...Array<string>(19).fill("row.deduction-no-reason"),
    "total.subtotal-mismatch",
  ]);
});

function safeEdits(found: readonly Diagnostic[]): NonNullable<Diagnostic["fix"]>["edits"] {
  return found.flatMap(({ fix }) => (fix?.safe ? fix.edits : []));
}

/** The result cards are texts throughout. */
function hasFigures({ sheet }: Drawing): boolean {
  return sheet.values.flat().some((value) => typeof value === "number");
}

/** Every second number as a text. */
function withTexts(sheet: Sheet): Sheet {
  let count = 0;
  return {
    ...sheet,
    values: sheet.values.map((values, row) =>
      values.map((value, column) =>
        typeof value === "number" && ++count % 2 === 0 ? sheet.texts[row]![column]! : value,
      ),
    ),
  };
}
