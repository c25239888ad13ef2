import type { Grade } from "../../src/form/grade";
import { Decimal } from "../../src/score/decimal";
import { gradeOf } from "../../src/score/grade";
import { nationalProfile } from "../../src/score/profile";

test.each<[string, Grade]>([
  ["110", "excellent"],
  ["100", "excellent"],
  ["90", "excellent"],
  ["89.99", "good"],
  ["89.5", "good"],
  ["80", "good"],
  ["79.99", "fair"],
  ["60", "fair"],
  ["59.999999", "poor"],
  ["0", "poor"],
  ["-5", "poor"],
])("%s is %s", (total, expected) => {
  expect(gradeOf(new Decimal(total), nationalProfile)).toBe(expected);
});

test("the bands are the profile's", () => {
  const legacy = {
    ...nationalProfile,
    gradeBands: nationalProfile.gradeBands.map(({ grade, from }) => ({
      grade,
      from: Math.max(0, from - 10),
    })),
  };
  expect(gradeOf(new Decimal(80), legacy)).toBe("excellent");
  expect(gradeOf(new Decimal("79.99"), legacy)).toBe("good");
});
