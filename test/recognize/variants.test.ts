import { lint } from "../../src/lint/lint";
import { recognize } from "../../src/recognize/recognize";
import { rules } from "../../src/rules";
import { nationalProfile } from "../../src/score/profile";
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
function measure(
  variant: Variant,
  among: readonly Way[] = ways,
): { readonly share: number; readonly wrong: readonly string[] } {
  let expected = 0;
  let missed = 0;
  const wrong: string[] = [];
  for (const way of among) {
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
    const few = ways.filter((_, index) => index % 10 === turn);
    const { share, wrong } = measure(reworded(variant, turn), few);
    expect([turn, wrong]).toEqual([turn, []]);
    expect(share).toBeGreaterThan(0.97);
  }
});

/** As the office sends it out: nothing but the labels, and points that are given beforehand. */
function asTemplate(variant: Variant): Variant {
  const kept: readonly string[] = ["level1", "level2", "points"];
  return {
    ...variant,
    head: variant.head.map(([label]) => [label, ""]),
    funds: variant.funds.map((table) => ({
      ...table,
      rows: table.rows.map((row) => row.split("|")[0] ?? ""),
    })),
    goals: variant.goals && {
      ...variant.goals,
      columns: variant.goals.columns.map(([role, label]) => [role, label, ""]),
    },
    rows: variant.rows.map((row, index) =>
      row
        .split("|")
        .map((text, at) => {
          const [role = ""] = variant.columns[at] ?? [];
          return role === "name" ? `指标${index + 1}：` : kept.includes(role) ? text : "";
        })
        .join("|"),
    ),
    total: null,
    grade: null,
  };
}

test.each(variants)("the template of $name is a form not yet filled in", (variant) => {
  for (const way of ways.filter(({ titles }) => titles)) {
    const { forms } = recognize(build(asTemplate(variant), way).sheet);
    expect(forms.map(({ kind }) => kind)).toEqual(["blank-form"]);
    const findings = forms.flatMap((form) => lint(form, rules, nationalProfile).diagnostics);
    expect(findings.length).toBeLessThanOrEqual(1);
  }
});
