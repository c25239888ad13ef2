import { levelGroups } from "../form/form";
import type { ExecutionCap, ScoringProfile } from "../score/profile";
import type { ProfilePart } from "./own-profile";

/** What stands in the fields of one part of a profile, by their names. */
export type PartTexts = Readonly<Record<string, string>>;

/** How a part of a profile stands in fields, and is read from them: also what is wrong, as it stands. */
interface PartTexting {
  readonly write: (profile: ScoringProfile) => PartTexts;
  readonly read: (texts: PartTexts) => unknown;
  /** With the fields that must be there next. */
  readonly complete: (texts: PartTexts) => PartTexts;
}

const asItIs = (texts: PartTexts): PartTexts => texts;

export const partTexts: Readonly<Record<ProfilePart, PartTexting>> = {
  gradeBands: {
    write: ({ gradeBands }) =>
      Object.fromEntries(gradeBands.slice(0, -1).map(({ grade, from }) => [grade, String(from)])),
    read: (texts) => [
      ...Object.entries(texts).map(([grade, text]) => ({ grade, from: numberIn(text) })),
      { grade: "poor", from: 0 },
    ],
    complete: asItIs,
  },
  executionPoints: {
    write: ({ executionPoints }) => ({ value: executionPoints?.toString() ?? "" }),
    read: ({ value = "" }) => (isBlank(value) ? null : numberIn(value)),
    complete: asItIs,
  },
  weights: {
    write: ({ weights }) =>
      Object.fromEntries(levelGroups.map((group) => [group, weights?.[group]?.toString() ?? ""])),
    read: (texts) => {
      const given = Object.entries(texts).filter(([, text]) => !isBlank(text));
      return given.length > 0
        ? Object.fromEntries(given.map(([group, text]) => [group, numberIn(text)]))
        : null;
    },
    complete: asItIs,
  },
  satisfactionExpected: yesNo(({ satisfactionExpected }) => satisfactionExpected),
  gradeExpected: yesNo(({ gradeExpected }) => gradeExpected),
  reverse: word(({ reverse }) => reverse),
  equals: word(({ equals }) => equals),
  overAchievementFactor: {
    write: ({ overAchievementFactor }) => ({ value: String(overAchievementFactor) }),
    read: ({ value = "" }) => numberIn(value),
    complete: asItIs,
  },
  qualitativeEdges: numbers(({ qualitativeEdges }) => qualitativeEdges),
  rounding: {
    write: ({ rounding: { convention, digits } }) => ({ convention, digits: String(digits) }),
    read: (texts) =>
      Object.fromEntries(
        Object.entries(texts).map(([name, text]) => [
          name,
          name === "digits" ? numberIn(text) : text,
        ]),
      ),
    complete: asItIs,
  },
  thresholds: numbers(({ thresholds }) => thresholds),
  executionCaps: {
    write: ({ executionCaps }) => capTexts(executionCaps),
    read: (texts) =>
      capRows(texts).flatMap(({ below, total }) =>
        isBlank(below) && isBlank(total)
          ? []
          : [{ below: numberIn(below), total: numberIn(total) }],
      ),
    complete: (texts) => {
      const rows = capRows(texts);
      const last = rows.at(-1);
      return last && isBlank(last.below) && isBlank(last.total)
        ? texts
        : { ...texts, ...capText(rows.length, "", "") };
    },
  },
};

function numbers(
  choose: (profile: ScoringProfile) => Readonly<Record<string, number>>,
): PartTexting {
  return {
    write: (profile) =>
      Object.fromEntries(
        Object.entries(choose(profile)).map(([name, value]) => [name, String(value)]),
      ),
    read: (texts) =>
      Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, numberIn(text)])),
    complete: asItIs,
  };
}

function yesNo(choose: (profile: ScoringProfile) => boolean): PartTexting {
  return {
    write: (profile) => ({ value: choose(profile) ? "yes" : "no" }),
    read: ({ value }) => value === "yes",
    complete: asItIs,
  };
}

function word(choose: (profile: ScoringProfile) => string): PartTexting {
  return {
    write: (profile) => ({ value: choose(profile) }),
    read: ({ value }) => value,
    complete: asItIs,
  };
}

/** A row for each cap, and one that is blank. */
function capTexts(caps: readonly ExecutionCap[]): PartTexts {
  return caps.reduce(
    (texts, { below, total }, index) => ({
      ...texts,
      ...capText(index, String(below), String(total)),
    }),
    capText(caps.length, "", ""),
  );
}

function capText(index: number, below: string, total: string): PartTexts {
  return { [`below ${index + 1}`]: below, [`total ${index + 1}`]: total };
}

function capRows(texts: PartTexts): readonly { readonly below: string; readonly total: string }[] {
  const count = Object.keys(texts).length / 2;
  return Array.from({ length: count }, (_, index) => ({
    below: texts[`below ${index + 1}`] ?? "",
    total: texts[`total ${index + 1}`] ?? "",
  }));
}

/** The text itself where it is no number: then it is said what is wrong with it. */
function numberIn(text: string): number | string {
  const plain = text.normalize("NFKC").trim();
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text;
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}
