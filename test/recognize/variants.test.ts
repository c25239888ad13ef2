import { recognize } from "../../src/recognize/recognize";
import { build } from "../variants/build";
import { compare } from "../variants/measure";
import type { Variant, Way } from "../variants/variant";
import { variants } from "../variants/variants";
import { reworded } from "../variants/wordings";

const yesNo = [false, true] as const;

const ways: readonly Way[] = (["merged", "repeated", "first"] as const).flatMap((groups) =>
  (["number", "text"] as const).flatMap((numbers) =>
    (["above", "beside"] as const).flatMap((funds) =>
      yesNo.flatMap((side) =>
        yesNo.flatMap((titles) =>
          yesNo.map((extra) => ({ groups, numbers, funds, side, titles, extra })),
        ),
      ),
    ),
  ),
);

/** What share of a variant's data is found, laid out in many ways, and what is found in a wrong cell. */
function measure(variant: Variant): { readonly share: number; readonly wrong: readonly string[] } {
  let expected = 0;
  let missed = 0;
  const wrong: string[] = [];
  for (const way of ways) {
    const { sheet, places } = build(variant, way);
    const { forms } = recognize(sheet);
    const result = compare(forms[0], places);
    expected += result.expected;
    missed += result.missed.length;
    wrong.push(...result.wrong, ...forms.slice(1).map(() => "a second form"));
  }
  return { share: 1 - missed / expected, wrong };
}

test.each(variants)("$name is read however it is laid out", (variant) => {
  const { share, wrong } = measure(variant);
  expect(wrong).toEqual([]);
  expect(share).toBeGreaterThan(0.98);
});

test.each(variants)("$name is read in whatever words", (variant) => {
  for (let turn = 0; turn < 10; turn++) {
    const { share, wrong } = measure(reworded(variant, turn));
    expect([turn, wrong]).toEqual([turn, []]);
    expect(share).toBeGreaterThan(0.98);
  }
});
