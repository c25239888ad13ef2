import type { Form } from "../../src/form/form";
import { recognize } from "../../src/recognize/recognize";
import { factsOf } from "./facts";
import { families, pasted, seedForms } from "./seeds";

type Rows = readonly (readonly string[])[];

const texts = families.flatMap(seedForms).map(({ name, rows }) => {
  const [form] = recognize(pasted(rows)).forms;
  return { name, rows, form: form! };
});

/**
 * Empty lines that a page break left; without them the line below can as well be a row of its own
 * that says little.
 */
const meantLines: readonly string[] = [
  "putuo-2023 9: line 28",
  "putuo-2023 10: line 28",
  "jiading-2018 8: line 8",
];

describe.each(texts)("the lines of $name", ({ name, rows, form }) => {
  const read = (changed: Rows): unknown => recognize(pasted(changed)).forms.map(factsOf);
  const unchanged = [factsOf(form)];

  test("can have an empty one anywhere between them", () => {
    rows.forEach((_, line) => {
      expect(read(spliced(rows, line, 0, [""]))).toEqual(unchanged);
    });
  });

  test("need not have the empty ones", () => {
    rows.forEach((cells, line) => {
      const isEmpty = cells.every((cell) => cell.trim() === "");
      if (!isEmpty || meantLines.includes(`${name}: line ${line + 1}`)) return;
      expect(read(spliced(rows, line, 1))).toEqual(unchanged);
    });
  });

  test("have the same indicators and one twice, where its line stands twice", () => {
    for (const [index, { row }] of indicatorsOnOneLine(form, rows)) {
      const indicators = spliced(
        unchanged[0]!.indicators,
        index,
        0,
        unchanged[0]!.indicators[index]!,
      );
      const [found] = recognize(pasted(spliced(rows, row, 0, rows[row]!))).forms;
      expect(withoutSubtotals(found!)).toEqual({ ...withoutSubtotals(form), indicators });
    }
  });

  test("have the same indicators but one, where its line is gone", () => {
    for (const [index, { row }] of indicatorsOnOneLine(form, rows)) {
      const [found] = recognize(pasted(spliced(rows, row, 1))).forms;
      expect(found?.indicators.map(valuesOf)).toEqual(
        spliced(form.indicators, index, 1).map(valuesOf),
      );
      expect(withoutSubtotals(found!)).toMatchObject({
        ...withoutSubtotals(form),
        indicators: expect.anything(),
      });
    }
  });
});

function spliced<Item>(
  items: readonly Item[],
  at: number,
  count: number,
  ...added: readonly Item[]
): readonly Item[] {
  return [...items.slice(0, at), ...added, ...items.slice(at + count)];
}

/** Without those that go on below a page break. */
function indicatorsOnOneLine(form: Form, rows: Rows): [number, Form["indicators"][number]][] {
  return [...form.indicators.entries()].filter(([, { row }]) =>
    rows[row + 1]?.some((cell) => cell !== ""),
  );
}

/** The subtotals say which indicators they sum up, which are other ones now. */
function withoutSubtotals(form: Form) {
  const { subtotals, ...facts } = factsOf(form);
  return {
    ...facts,
    subtotals: subtotals.map(({ label, points, score }) => [label, points, score]),
  };
}

/** Levels and direction can change: the label of a level can have stood on the line that is gone. */
function valuesOf({ name, target, actual, points, score, deviation }: Form["indicators"][number]) {
  return [name, target, actual, points, score, deviation].map((field) =>
    "text" in field ? field.text : field.state,
  );
}
