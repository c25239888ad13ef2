import { lint } from "../../src/lint/lint";
import { patch } from "../../src/lint/patch";
import type { Diagnostic } from "../../src/lint/rule";
import { recognize } from "../../src/recognize/recognize";
import { rules, sheetRules } from "../../src/rules";
import { nationalProfile, profiles } from "../../src/score/profile";
import { valueAt, type Sheet } from "../../src/sheet/sheet";
import { readExample } from "../../src/taskpane/rules/example";
import { explanations } from "../../src/text/explanations";
import type { Explanation } from "../../src/text/explanations/explanation";
import { profileFields, profileNames } from "../../src/text/profiles";
import type { RuleId } from "../../src/text/rules";
import { drawnSheets } from "../recognize/seeds";
import { grid } from "../helpers/draw";
import { exampleSheet } from "../helpers/example-sheet";
import { watchProfile } from "../helpers/watch-profile";

type Said = Diagnostic<RuleId>;

/** An indicator that did worse than its ≤, which no other form here has. */
const missed = grid`
  三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
  停梯时间 | ≤10小时    | 12小时     | 100  | 95
`.sheet;

const all = Object.entries(explanations) as [RuleId, Explanation][];

describe.each(all)("the example of %s", (id, explanation) => {
  const [before, after] = (["before", "after"] as const).map((side) =>
    exampleSheet(explanation.example, side),
  );

  test("is drawn with rows of equal length", () => {
    for (const table of readExample(explanation.example)) {
      expect(new Set(table.map(({ length }) => length)).size).toBe(1);
    }
  });

  test("is wrong in this one way, and right when it is mended", () => {
    expect(heard(say(before!, explanation), id)).toEqual([id]);
    expect(heard(say(after!, explanation), id)).toEqual([]);
  });

  test("is mended as the fix does it", () => {
    const edits = say(before!, explanation)
      .filter(({ ruleId }) => ruleId === id)
      .flatMap(({ fix }) => fix?.edits ?? []);
    expect(edits.length > 0).toBe(explanation.fix !== undefined);
    const fixed = patch(before!, edits);
    for (const { at } of edits) {
      expect(valueAt(fixed, at.row, at.column)).toBe(valueAt(after!, at.row, at.column));
    }
  });
});

test.each(all)("what is said of %s has no hole", (_, { fix = "。", settings = [], profile }) => {
  expect(fix).toMatch(/。$/);
  expect(new Set(settings).size).toBe(settings.length);
  for (const setting of settings) expect(profileFields).toHaveProperty([`changes.${setting}`]);
  if (profile !== undefined) expect(profileNames).toHaveProperty(profile);
});

test("what is said of a fix tells whether it is only offered", () => {
  for (const { id, fixable } of rules) {
    const { fix } = explanations[id];
    expect([id, fix === undefined]).toEqual([id, fixable === "none"]);
    if (fix !== undefined && fixable !== "safe-or-offer") {
      expect([id, fix.includes("建议")]).toEqual([id, fixable === "offer"]);
    }
  }
});

describe("口径设置", () => {
  const forms = drawnSheets()
    .map(({ sheet }) => sheet)
    .concat(all.map(([, { example }]) => exampleSheet(example, "before")))
    .concat(missed)
    .flatMap((sheet) => recognize(sheet).forms);

  test.each(rules)("what $id heeds is what it reads of the profile", (rule) => {
    const read = new Set<string>();
    for (const profile of profiles) {
      const watched = watchProfile(profile, (setting) => read.add(setting));
      for (const form of forms) lint(form, [rule], watched, { isChosen: true });
    }
    expect([...read].sort()).toEqual([...(explanations[rule.id].settings ?? [])].sort());
  });
});

/** What all rules say of a sheet under the profile of an example. */
function say(sheet: Sheet, { profile }: Explanation): readonly Said[] {
  const recognition = recognize(sheet);
  const chosen = profiles.find(({ id }) => id === profile);
  return [
    ...sheetRules.flatMap(({ id, severity, check }) =>
      [...check(recognition)].map((finding) => ({ ...finding, ruleId: id, severity })),
    ),
    ...recognition.forms.flatMap(
      (form) =>
        lint(form, rules, chosen ?? nationalProfile, { isChosen: chosen !== undefined })
          .diagnostics,
    ),
  ];
}

/** The rule as often as it speaks, and whatever else is more than a hint. */
function heard(said: readonly Said[], id: RuleId): readonly RuleId[] {
  return said
    .filter(({ ruleId, severity }) => ruleId === id || severity !== "info")
    .map(({ ruleId }) => ruleId);
}
