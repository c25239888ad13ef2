import fc from "fast-check";
import { recognize } from "../../src/recognize/recognize";
import type { Sheet } from "../../src/sheet/sheet";
import { flatFacts } from "./facts";
import { joinSheets, withoutRow } from "./layouts";
import { drawnSheets, families, pasted, seedForms } from "./seeds";

interface Named {
  readonly name: string;
  readonly sheet: Sheet;
}

/** What the forms of some sheets say, in no order. */
function said(...sheets: readonly Sheet[]): readonly string[] {
  return sheets
    .flatMap((sheet) => recognize(sheet).forms.map((form) => JSON.stringify(flatFacts(form))))
    .sort();
}

const drawn: readonly Named[] = [...families, "shandan-2023"].flatMap((family) =>
  drawnSheets(family),
);
const alone: readonly Named[] = families
  .flatMap(seedForms)
  .map(({ name, rows }) => ({ name: `${name}, pasted`, sheet: pasted(rows) }));
const all = [...drawn, ...alone];

/** Several of them; a failing case shows their names. */
const some = (sheets: readonly Named[], count: number) =>
  fc
    .array(fc.constantFrom(...sheets), { minLength: 2, maxLength: count })
    .map((chosen) => ({ chosen, toString: () => chosen.map(({ name }) => name).join(" + ") }));

test("forms below each other are read as each by itself", () => {
  fc.assert(
    fc.property(some(all, 4), fc.nat(3), ({ chosen }, gap) => {
      const sheets = chosen.map(({ sheet }) => sheet);
      expect(said(joinSheets(sheets, { direction: "below", gap }))).toEqual(said(...sheets));
    }),
    { numRuns: 150 },
  );
});

test("forms side by side are read as each by itself, on one height or not", () => {
  const place = fc.record({ gap: fc.integer({ min: 1, max: 3 }), lower: fc.nat(30) });
  fc.assert(
    fc.property(some(all, 3), place, ({ chosen }, { gap, lower }) => {
      const sheets = chosen.map(({ sheet }) => sheet);
      const joined = joinSheets(sheets, { direction: "right", gap, lower });
      expect(said(joined)).toEqual(said(...sheets));
    }),
    { numRuns: 150 },
  );
});

test.each([
  {
    fault: "a row beside a header that looks like a part of it",
    names: ["putuo-2023 5, pasted", "putuo-2023 10, pasted"],
    lower: 14,
  },
  {
    fault: "headers on one height, of which each begins with a level",
    names: ["putuo-2021 1, pasted", "shandan-2023", "jiading-2018 4, pasted"],
    lower: 11,
  },
])("forms side by side are kept apart: $fault", ({ names, lower }) => {
  const sheets = names.map((name) => all.find((each) => each.name === name)!.sheet);
  expect(said(joinSheets(sheets, { direction: "right", gap: 1, lower }))).toEqual(said(...sheets));
});

// Rows of pasted text can be shifted past the last column, and a card can begin with any words.
const touchable = drawn.filter(({ name }) => name !== "jiading-2018");

test("forms that touch are read as each by itself", () => {
  fc.assert(
    fc.property(some(touchable, 3), fc.nat(30), ({ chosen }, lower) => {
      const sheets = chosen.map(({ sheet }) => sheet);
      const joined = joinSheets(sheets, { direction: "right", gap: 0, lower });
      expect(said(joined)).toEqual(said(...sheets));
    }),
    { numRuns: 150 },
  );
});

test("forms without titles are kept apart by their totals and grades", () => {
  const untitled = drawn
    .filter(({ name }) => /^(putuo-2023|lvhua)/.test(name))
    .map(({ name, sheet }) => ({ name, sheet: withoutRow(withoutRow(sheet, 1), 0) }));
  fc.assert(
    fc.property(some(untitled, 4), fc.nat(2), ({ chosen }, gap) => {
      const sheets = chosen.map(({ sheet }) => sheet);
      expect(said(joinSheets(sheets, { direction: "below", gap }))).toEqual(said(...sheets));
    }),
    { numRuns: 60 },
  );
});

test("two by two forms are four", () => {
  const [a, b, c, d] = ["putuo-2023-03", "lvhua-2020-6", "putuo-2023-05", "lvhua-2020-1"].map(
    (name) => drawn.find((each) => each.name === name)!.sheet,
  );
  const [left, right] = [
    joinSheets([a!, c!], { direction: "below", gap: 1 }),
    joinSheets([b!, d!], { direction: "below", gap: 2 }),
  ];
  const joined = joinSheets([left, right], { direction: "right", gap: 1 });
  expect(said(joined)).toEqual(said(a!, b!, c!, d!));
});
