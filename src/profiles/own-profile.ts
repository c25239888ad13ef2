import * as v from "valibot";
import { levelGroups } from "../form/form";
import { profiles, type ScoringProfile } from "../score/profile";
import type { Severities } from "../lint/rule";
import { profileErrors as say, profileFields } from "../text/profiles";
import type { RuleId } from "../text/rules";
import { severitiesSchema } from "./severities";

/** A profile to check by or, for each thing that is wrong with the data, a sentence. */
export type ProfileReading =
  | {
      readonly status: "read";
      /** Every part of it checked. */
      readonly data: OwnProfile;
      readonly profile: ScoringProfile;
      readonly severities: Severities<RuleId>;
    }
  | { readonly status: "wrong"; readonly faults: readonly ProfileFault[] };

/** One thing that is wrong with the data. */
export interface ProfileFault {
  /** Which of the changes it is in; null where it is in none of them. */
  readonly part: ProfilePart | null;
  readonly sentence: string;
}

function object<Entries extends v.ObjectEntries>(
  entries: Entries,
): v.StrictObjectSchema<Entries, (issue: v.StrictObjectIssue) => string> {
  return v.strictObject(entries, ({ expected }) =>
    expected === "never" ? say.unknown() : say.incomplete(),
  );
}

const between = (least: number, most: number): v.GenericSchema<number> =>
  v.pipe(
    v.number(say.between({ least, most })),
    v.minValue(least, say.between({ least, most })),
    v.maxValue(most, say.between({ least, most })),
  );
const percentage = between(0, 100);
const yesNo = v.boolean(say.yesNo());

const gradeBands = v.pipe(
  v.array(
    object({
      grade: v.picklist(["excellent", "good", "fair", "poor"], say.grade()),
      from: percentage,
    }),
    say.list(),
  ),
  v.check(
    (bands) =>
      bands.map(({ grade }) => grade).join() === "excellent,good,fair,poor" &&
      descends(bands.map(({ from }) => from)) &&
      bands.at(-1)?.from === 0,
    say.bands(),
  ),
);
const executionCaps = v.pipe(
  v.array(object({ below: percentage, total: percentage }), say.list()),
  v.check(
    (caps) =>
      descends(caps.map(({ below }) => -below)) && descends(caps.map(({ total }) => -total)),
    say.caps(),
  ),
);
const weights = v.nullable(
  v.record(v.picklist(levelGroups, say.unknown()), percentage, say.list()),
);

const changesSchema = object({
  gradeBands: v.exactOptional(gradeBands),
  executionPoints: v.exactOptional(v.nullable(percentage)),
  weights: v.exactOptional(weights),
  satisfactionExpected: v.exactOptional(yesNo),
  gradeExpected: v.exactOptional(yesNo),
  reverse: v.exactOptional(v.picklist(["ratio", "linear"], say.reverse())),
  equals: v.exactOptional(v.picklist(["as-at-least", "symmetric"], say.equals())),
  overAchievementFactor: v.exactOptional(between(1, 10)),
  qualitativeEdges: v.exactOptional(
    object({ achieved: v.exactOptional(percentage), partly: v.exactOptional(percentage) }),
  ),
  rounding: v.exactOptional(
    object({
      convention: v.exactOptional(v.picklist(["auto", "round", "truncate"], say.rounding())),
      digits: v.exactOptional(v.pipe(between(0, 4), v.integer(say.between({ least: 0, most: 4 })))),
    }),
  ),
  thresholds: v.exactOptional(
    object({
      lowExecution: v.exactOptional(percentage),
      satisfactionTarget: v.exactOptional(percentage),
      unspentGap: v.exactOptional(percentage),
      qualitativeShare: v.exactOptional(percentage),
    }),
  ),
  executionCaps: v.exactOptional(executionCaps),
});

const ownProfileSchema = object({
  base: v.picklist(
    profiles.map(({ id }) => id),
    say.base(),
  ),
  changes: changesSchema,
  severities: v.exactOptional(severitiesSchema),
});

/** 自定口径 as data; one without changes is the built-in profile itself. */
export type OwnProfile = Readonly<v.InferOutput<typeof ownProfileSchema>>;

export type ProfilePart = keyof OwnProfile["changes"];

/** What can be changed in a profile, in the order in which it is asked. */
export const profileParts: readonly ProfilePart[] = v.keyof(changesSchema).options;

/** Reads 自定口径: the id of a built-in profile, and what is changed in it. Never throws. */
export function readOwnProfile(data: unknown): ProfileReading {
  const parsed = v.safeParse(ownProfileSchema, data);
  if (!parsed.success) return { status: "wrong", faults: parsed.issues.map(sayIssue) };

  const { output: own } = parsed;
  const { base: id, changes, severities = {} } = own;
  const base = profiles.find((profile) => profile.id === id);
  if (!base) return { status: "wrong", faults: [{ part: null, sentence: say.base() }] };
  if (Object.keys(changes).length === 0) {
    return { status: "read", data: own, profile: base, severities };
  }

  const profile: ScoringProfile = {
    ...base,
    ...changes,
    id: "own",
    qualitativeEdges: { ...base.qualitativeEdges, ...changes.qualitativeEdges },
    rounding: { ...base.rounding, ...changes.rounding },
    thresholds: { ...base.thresholds, ...changes.thresholds },
  };
  const faults = contradictionsIn(profile);
  return faults.length > 0
    ? { status: "wrong", faults }
    : { status: "read", data: own, profile, severities };
}

/** What cannot be together, though each field by itself can be. */
function contradictionsIn(profile: ScoringProfile): readonly ProfileFault[] {
  const { weights: points, executionPoints, qualitativeEdges } = profile;
  const total = Object.values(points ?? {}).reduce((sum, each) => sum + each, executionPoints ?? 0);
  const faults: ProfileFault[] = [];
  if (qualitativeEdges.achieved <= qualitativeEdges.partly) {
    faults.push({ part: "qualitativeEdges", sentence: say.edges() });
  }
  if (points !== null && Math.abs(total - 100) >= 1e-9) {
    faults.push({ part: "weights", sentence: say.sum({ total }) });
  }
  return faults;
}

function sayIssue(issue: v.BaseIssue<unknown>): ProfileFault {
  const path = v.getDotPath(issue) ?? "";
  const field = path.replace(/\.\d+/g, "");
  return {
    part: profileParts.find((part) => field.split(".")[1] === part) ?? null,
    sentence: say.field({ field: profileFields[field] ?? field, message: issue.message }),
  };
}

function descends(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value < (values[index - 1] ?? 0));
}
