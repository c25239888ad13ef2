import fc from "fast-check";
import { patch } from "../src/lint/patch";
import { fixesOf } from "../src/lint/rule";
import { profiles, type ScoringProfile } from "../src/score/profile";
import { numberFormatAt, type Sheet } from "../src/sheet/sheet";
import { toA1 } from "../src/sheet/address";
import type { RuleId } from "../src/text/rules";
import { check } from "./helpers/check";
import { planFor } from "./helpers/plan-for";
import { createDice } from "./random/dice";
import { sheetOf, type Change } from "./random/drawing";
import { formMutations } from "./random/form-mutations";
import { layOut, type RandomForm } from "./random/layout";
import { levelMutations } from "./random/level-mutations";
import type { Mutation } from "./random/outcome";
import { drawPlan } from "./random/plan";
import { rowMutations } from "./random/row-mutations";

const runs = 150;
const mutations = Object.entries({ ...formMutations, ...levelMutations, ...rowMutations }) as [
  RuleId,
  Mutation,
][];

/** A form with one to four things gone wrong in it, under one of the profiles. */
interface Spoilt {
  readonly sheet: Sheet;
  readonly profile: ScoringProfile;
}

function spoil(seed: number): Spoilt {
  const dice = createDice(seed);
  const profile = dice.pick(profiles);
  const form = layOut(drawPlan(dice, profile), dice);
  const chosen = dice.shuffle(mutations).slice(0, dice.number(1, 4));
  return { sheet: sheetOf(form, changesOf(form, chosen)), profile };
}

/** Of two changes to one cell, the first. */
function changesOf(
  form: RandomForm,
  chosen: readonly (readonly [RuleId, Mutation])[],
): readonly Change[] {
  const changes = chosen.flatMap(([ruleId, mutation]) => mutation(form, ruleId)?.changes ?? []);
  return [...new Map([...changes].reverse())];
}

/** The property of a spoilt form, for so many of them. */
function holds(property: (spoilt: Spoilt) => void): void {
  const run = (seed: number): void => property(spoil(seed));
  fc.assert(fc.property(fc.integer(), run), { numRuns: runs, endOnFailure: true });
}

test("after 全部修复 no safe fix is left, and nothing is found that was not before", () => {
  holds(({ sheet, profile }) => {
    const before = check(sheet, profile);
    const plan = planFor(sheet, profile);
    const after = check(patch(sheet, plan), profile);
    const safe = before.filter(({ fix }) => fix?.safe);
    expect(plan.length > 0).toBe(safe.length > 0);
    expect(after.filter(({ fix }) => fix?.safe)).toEqual([]);
    const known = new Set(before.map(({ ruleId }) => ruleId));
    expect(after.map(({ ruleId }) => ruleId).filter((ruleId) => !known.has(ruleId))).toEqual([]);
  });
});

test("number formats are kept, and each cell is planned once", () => {
  holds(({ sheet, profile }) => {
    const plan = planFor(sheet, profile);
    expect(new Set(plan.map(({ at }) => toA1(at))).size).toBe(plan.length);
    const mended = patch(sheet, plan);
    for (const { at } of plan) {
      const before = numberFormatAt(sheet, at.row, at.column);
      if (before !== null) expect(numberFormatAt(mended, at.row, at.column)).toBe(before);
    }
  });
});

test("no fix replaces a formula by a value", () => {
  holds(({ sheet, profile }) => {
    const formulas = sheet.values.map((row) =>
      row.map((value) => (typeof value === "number" ? "=1+1" : null)),
    );
    const found = check({ ...sheet, formulas }, profile);
    const edits = found.flatMap((finding) => fixesOf(finding)).flatMap((fix) => fix.edits);
    for (const { at, formula } of edits) {
      if (formulas[at.row]?.[at.column]) expect(formula).toMatch(/^=/);
    }
    const planned = planFor({ ...sheet, formulas }, profile);
    expect(planned.filter(({ at }) => formulas[at.row]?.[at.column])).toEqual([]);
  });
});

test("rounding is spoken of once a form at most, and never as an error", () => {
  const run = (seed: number): void => {
    const dice = createDice(seed);
    const profile = dice.pick(profiles);
    const form = layOut(drawPlan(dice, profile), dice);
    const found = check(sheetOf(form), profile);
    expect(found.filter(({ severity }) => severity !== "info")).toEqual([]);
    const said = found.filter(({ ruleId }) => ruleId === "budget.rounding-convention");
    expect(said.length).toBeLessThanOrEqual(form.plan.rounding === "round" ? 0 : 1);
  };
  fc.assert(fc.property(fc.integer(), run), { numRuns: runs, endOnFailure: true });
});
