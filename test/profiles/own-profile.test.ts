import { readOwnProfile, type ProfileReading } from "../../src/profiles/own-profile";
import { nationalProfile, profiles, type ScoringProfile } from "../../src/score/profile";
import { profileFields } from "../../src/text/profiles";

function own(changes: object, base = "national"): ProfileReading {
  return readOwnProfile({ base, changes });
}

function read(changes: object, base?: string): ScoringProfile {
  const reading = own(changes, base);
  if (reading.status === "wrong") throw new Error(sentencesOf(reading).join());
  return reading.profile;
}

function sentencesOf(reading: ProfileReading): readonly string[] {
  return reading.status === "wrong" ? reading.faults.map(({ sentence }) => sentence) : [];
}

test.each(profiles)("$id stands as its own base, and unchanged is itself", (profile) => {
  expect(read({}, profile.id)).toBe(profile);
});

test.each(profiles)("the fields of $id, each by itself, are no fault", (profile) => {
  const { id, ...fields } = profile;
  expect(read(fields, id)).toEqual({ ...profile, id: "own" });
});

test("a field that is changed leaves the others as they are", () => {
  expect(read({ thresholds: { lowExecution: 70 } })).toEqual({
    ...nationalProfile,
    id: "own",
    thresholds: { ...nationalProfile.thresholds, lowExecution: 70 },
  });
  expect(read({ rounding: { digits: 1 } }, "hubei")).toMatchObject({
    executionPoints: 20,
    rounding: { convention: "auto", digits: 1 },
  });
});

test("weights and points of the execution rate change together", () => {
  const changes = { executionPoints: null, weights: { output: 60, benefit: 40 } };
  expect(read(changes)).toMatchObject(changes);
});

test.each<[string, unknown, string[]]>([
  ["no record", null, ["“自定口径”缺少内容，或写法不对。"]],
  ["no base", { changes: {} }, ["“基础口径”缺少内容，或写法不对。"]],
  ["an unknown base", { base: "mars", changes: {} }, ["“基础口径”应是已有的口径。"]],
  [
    "a field that no profile has",
    { base: "national", changes: { colour: 1 } },
    ["“changes.colour”不是口径里的项目，请删去。"],
  ],
])("refuses %s", (_, data, sentences) => {
  expect(sentencesOf(readOwnProfile(data))).toEqual(sentences);
});

test.each<[object, string]>([
  [{ thresholds: { lowExecution: "80" } }, "“执行率偏低的界限”应是 0 到 100 的数。"],
  [{ thresholds: { lowExecution: 101 } }, "“执行率偏低的界限”应是 0 到 100 的数。"],
  [{ thresholds: { lowExecution: NaN } }, "“执行率偏低的界限”应是 0 到 100 的数。"],
  [{ executionPoints: -1 }, "“执行率分值”应是 0 到 100 的数。"],
  [{ overAchievementFactor: 0.9 }, "“超额完成倍数”应是 1 到 10 的数。"],
  [{ rounding: { digits: 1.5 } }, "“小数位数”应是 0 到 4 的数。"],
  [
    { rounding: { convention: "up" } },
    "“舍入方式”应是 auto（自动判断）、round（四舍五入）或 truncate（截断）。",
  ],
  [{ reverse: "log" }, "“反向指标计分”应是 ratio（按比例）或 linear（线性扣分）。"],
  [{ equals: 1 }, "“等于号计分”应是 as-at-least（同 ≥）或 symmetric（两边都算偏离）。"],
  [{ gradeExpected: "是" }, "“要写评分等级”应是 true 或 false。"],
  [{ weights: 50 }, "“一级指标权重”应是一组数据。"],
  [{ gradeBands: [] }, "“等级分数段”应按优、良、中、差从高到低各写一段，最后一段从 0 分起。"],
  [
    { gradeBands: [...nationalProfile.gradeBands].reverse() },
    "“等级分数段”应按优、良、中、差从高到低各写一段，最后一段从 0 分起。",
  ],
  [
    {
      executionCaps: [
        { below: 60, total: 69 },
        { below: 50, total: 59 },
      ],
    },
    "“执行率封顶”应按执行率从低到高写，封顶的总分也从低到高。",
  ],
  [{ executionCaps: [{ below: 60, total: 600 }] }, "“封顶的总分”应是 0 到 100 的数。"],
  [{ qualitativeEdges: { achieved: 50 } }, "“达成”的下限应高于“部分达成”的下限。"],
  [{ executionPoints: 20 }, "一级指标权重加执行率分值应为 100，现为 110。"],
  [{ weights: { output: 50, benefit: 30 } }, "一级指标权重加执行率分值应为 100，现为 90。"],
])("says what is wrong with %j", (changes, sentence) => {
  expect(sentencesOf(own(changes))).toEqual([sentence]);
});

test("says everything that is wrong", () => {
  expect(own({ executionPoints: "十", reverse: "log", weights: { output: 200 } })).toMatchObject({
    faults: [{ part: "executionPoints" }, { part: "weights" }, { part: "reverse" }],
  });
  expect(own({ executionPoints: 20 })).toMatchObject({ faults: [{ part: "weights" }] });
});

test("every field has a name", () => {
  const { id, ...fields } = nationalProfile;
  expect(id).toBe("national");
  for (const field of Object.keys(fields)) {
    expect(profileFields[`changes.${field}`]).toMatch(/\p{Script=Han}/u);
  }
});
