import {
  changedParts,
  dataOf,
  draftOf,
  readDraft,
  restored,
  textsOf,
  withBase,
  withText,
} from "../../src/profiles/draft";
import { profileParts } from "../../src/profiles/own-profile";
import { profiles } from "../../src/score/profile";

test.each(profiles)("$id stands in its fields as it is", ({ id }) => {
  const draft = draftOf({ base: id, changes: {} });
  expect(changedParts(draft)).toEqual([]);
  expect(dataOf(draft)).toEqual({ base: id, changes: {} });
});

test.each(profiles)("every part of $id is read back from its fields", ({ id, ...fields }) => {
  const draft = draftOf({ base: "national", changes: {} });
  const typed = profileParts.reduce((all, part) => {
    const texts = Object.entries(textsOf(draftOf({ base: id, changes: {} }), part));
    return texts.reduce((each, [name, text]) => withText(each, part, { name, text }), all);
  }, draft);
  expect(readDraft(typed)).toMatchObject({ status: "read", profile: fields });
});

test("what is kept comes back as it was kept", () => {
  const own = {
    base: "hubei",
    changes: { thresholds: { lowExecution: 70 }, reverse: "linear" },
    severities: { "row.name-missing": "off" },
  } as const;
  const draft = draftOf(own);
  expect(changedParts(draft)).toEqual(["reverse", "thresholds"]);
  expect(textsOf(draft, "thresholds")["lowExecution"]).toBe("70");
  expect(dataOf(draft)).toEqual(own);
  expect(readDraft(draft)).toMatchObject({
    status: "read",
    profile: { executionPoints: 20, reverse: "linear", thresholds: { lowExecution: 70 } },
    severities: own.severities,
  });
});

test("a part that is restored is that of the base, and one typed back is no change", () => {
  const draft = withText(draftOf(null), "overAchievementFactor", { name: "value", text: "２" });
  expect(dataOf(draft)).toEqual({ base: "national", changes: { overAchievementFactor: 2 } });
  expect(changedParts(restored(draft, "overAchievementFactor"))).toEqual([]);
  expect(
    changedParts(withText(draft, "overAchievementFactor", { name: "value", text: "1.30" })),
  ).toEqual([]);
});

test("a change stays over another base", () => {
  const draft = withText(draftOf(null), "reverse", { name: "value", text: "linear" });
  expect(dataOf(withBase(draft, "hubei"))).toEqual({
    base: "hubei",
    changes: { reverse: "linear" },
  });
});

test("a cap that is begun makes room for the next one, and blank ones do not count", () => {
  const draft = withText(draftOf(null), "executionCaps", { name: "below 1", text: "50" });
  expect(Object.keys(textsOf(draft, "executionCaps"))).toEqual([
    "below 1",
    "total 1",
    "below 2",
    "total 2",
  ]);
  const typed = withText(draft, "executionCaps", { name: "total 1", text: "59" });
  expect(dataOf(typed)).toMatchObject({ changes: { executionCaps: [{ below: 50, total: 59 }] } });
});

test.each([
  ["executionPoints", "value", "十分", "“执行率分值”应是 0 到 100 的数。"],
  [
    "gradeBands",
    "good",
    "95",
    "“等级分数段”应按优、良、中、差从高到低各写一段，最后一段从 0 分起。",
  ],
  ["executionCaps", "below 1", "50", "“封顶的总分”应是 0 到 100 的数。"],
  ["weights", "output", "60", "一级指标权重加执行率分值应为 100，现为 110。"],
] as const)("what is typed wrong is said at %s", (part, name, text, sentence) => {
  expect(readDraft(withText(draftOf(null), part, { name, text }))).toEqual({
    status: "wrong",
    faults: [{ part, sentence }],
  });
});

test("fields left blank leave points to the form, and the execution rate without any", () => {
  const names = Object.keys(textsOf(draftOf(null), "weights"));
  const blank = names.reduce(
    (draft, name) => withText(draft, "weights", { name, text: " " }),
    withText(draftOf(null), "executionPoints", { name: "value", text: "" }),
  );
  expect(readDraft(blank)).toMatchObject({
    profile: { weights: null, executionPoints: null },
  });
});
