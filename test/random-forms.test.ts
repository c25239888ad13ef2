import fc from "fast-check";
import { recognize } from "../src/recognize/recognize";
import { rules, sheetRules } from "../src/rules";
import { compute } from "../src/score/compute";
import { profiles, type ScoringProfile } from "../src/score/profile";
import { toA1 } from "../src/sheet/address";
import type { Sheet } from "../src/sheet/sheet";
import { gradeWords } from "../src/text/labels";
import type { RuleId } from "../src/text/rules";
import { check } from "./helpers/check";
import { createDice } from "./random/dice";
import { sheetOf } from "./random/drawing";
import { formMutations } from "./random/form-mutations";
import { printHundredths } from "./random/fraction";
import { layOut, type RandomForm } from "./random/layout";
import { drawCard, drawOldForm, drawScoreTable } from "./random/other-families";
import { levelMutations } from "./random/level-mutations";
import type { Mutation } from "./random/outcome";
import { drawPlan } from "./random/plan";
import { rowMutations } from "./random/row-mutations";

/** So many forms with targets in all, and so many of each other kind. */
const forms = 2_000;
const formsOfOtherKinds = 200;
/** So many more for each profile, of which each mutation breaks some. */
const formsToBreak = 300;
const formsPerMutation = 20;

const mutations = Object.entries({ ...formMutations, ...levelMutations, ...rowMutations }) as [
  RuleId,
  Mutation,
][];

/** Rules of what a place asks for, and no arithmetic does; they are tried on the real forms. */
const rulesOfPlaces: readonly RuleId[] = ["total.weights-deviate", "total.execution-cap-exceeded"];

/** A random form keeps to no place's weights, and a fault of its funds would cap its total. */
const profilesToBreak = profiles
  .filter(({ executionPoints }) => executionPoints !== null)
  .map((profile) => ({ ...profile, weights: null, executionCaps: [] }));

function drawForm(seed: number, profile: ScoringProfile): RandomForm {
  const dice = createDice(seed);
  return layOut(drawPlan(dice, profile), dice);
}

/** H5 row.score-over-points */
function found(sheet: Sheet, profile: ScoringProfile): readonly string[] {
  return check(sheet, profile)
    .map(({ at, ruleId }) => `${toA1(at)} ${ruleId}`)
    .sort();
}

describe.each(profiles)("$id", (profile) => {
  test("a consistent form has no error, no warning and no doubtful score, and its figures", () => {
    const run = (seed: number): void => {
      const form = drawForm(seed, profile);
      const sheet = sheetOf(form);
      const loud = check(sheet, profile).filter(
        ({ severity, ruleId }) => severity !== "info" || ruleId === "row.score-below-formula",
      );
      expect(loud.map(({ at, message }) => `${toA1(at)} ${message}`)).toEqual([]);
      expect(figuresIn(sheet, profile)).toEqual(figuresOf(form));
    };
    const numRuns = Math.ceil(forms / profiles.length);
    fc.assert(fc.property(fc.integer(), run), { numRuns, endOnFailure: true });
  });
});

describe.each(profilesToBreak)("$id", (profile) => {
  const clean = new Map<number, RandomForm>();
  beforeAll(() => {
    for (const seed of fc.sample(fc.noBias(fc.integer()), formsToBreak)) {
      const form = drawForm(seed, profile);
      if (found(sheetOf(form), profile).length === 0) clean.set(seed, form);
    }
  });
  afterAll(() => clean.clear());

  test.each(mutations)("what follows is found: %s", (ruleId, mutation) => {
    const run = (seed: number): void => {
      const form = clean.get(seed)!;
      const outcome = mutation(form, ruleId);
      fc.pre(outcome !== null);

      const expected = outcome.findings.map((finding) => finding.join(" ")).sort();
      expect(found(sheetOf(form, outcome.changes), profile)).toEqual(expected);
    };
    const seeds = fc.constantFrom(...clean.keys());
    fc.assert(fc.property(seeds, run), { numRuns: formsPerMutation, endOnFailure: true });
  });
});

test.each([
  ["self-evaluation", drawOldForm],
  ["score-table", drawScoreTable],
  ["result-card", drawCard],
] as const)(
  "a consistent %s without targets has no error and no warning under any profile",
  (kind, drawSheet) => {
    const run = (seed: number): void => {
      const dice = createDice(seed);
      const profile: ScoringProfile = { ...dice.pick(profiles), executionPoints: null };
      const plan = drawPlan(dice, profile);
      const sheet = drawSheet(plan);
      expect(recognize(sheet).forms.map((form) => form.kind)).toEqual([kind]);
      const loud = check(sheet, profile).filter(({ severity }) => severity !== "info");
      expect(loud.map(({ at, message }) => `${toA1(at)} ${message}`)).toEqual([]);
    };
    fc.assert(fc.property(fc.integer(), run), { numRuns: formsOfOtherKinds, endOnFailure: true });
  },
);

test("there is a mutation for every rule", () => {
  const tried = [...mutations.map(([ruleId]) => ruleId), ...rulesOfPlaces];
  expect(tried.sort()).toEqual(rules.map(({ id }) => id).sort());
});

test("a form whose header is gone is none", () => {
  const form = drawForm(1, profiles[0]!);
  const header = form.cells.find((row) => row.includes("三级指标"))!;
  const cells = form.cells.filter((row) => row !== header);
  const recognition = recognize(sheetOf({ ...form, cells }));
  expect(sheetRules.flatMap((rule) => [...rule.check(recognition)])).toHaveLength(1);
});

function figuresIn(sheet: Sheet, profile: ScoringProfile): unknown {
  const [form, ...others] = recognize(sheet).forms;
  if (!form || others.length > 0) return null;
  const { executionRate, executionScore, pointsTotal, scoreTotal, grade } = compute(form, profile);
  return {
    rows: form.indicators.length,
    executionRate: executionRate?.times(100).toFixed(2),
    executionScore: executionScore?.toFixed(2) ?? null,
    pointsTotal: pointsTotal?.toFixed(2),
    scoreTotal: scoreTotal?.toFixed(2),
    grade: grade && gradeWords[grade],
  };
}

function figuresOf({ plan, rows }: RandomForm): unknown {
  const print = (value: bigint): string => printHundredths(value, { short: false });
  return {
    rows: rows.length,
    executionRate: print(plan.funds.rate),
    executionScore: plan.funds.points > 0n ? print(plan.funds.score) : null,
    pointsTotal: print(plan.pointsTotal),
    scoreTotal: print(plan.scoreTotal),
    grade: plan.grade,
  };
}
