import { nationalProfile, profiles, type ScoringProfile } from "../score/profile";
import { profileErrors as say } from "../text/profiles";
import {
  profileParts,
  readOwnProfile,
  type OwnProfile,
  type ProfileFault,
  type ProfilePart,
  type ProfileReading,
} from "./own-profile";
import { partTexts, type PartTexts } from "./part-texts";

/** 自定口径 while it is being typed. */
export interface ProfileDraft {
  readonly base: string;
  /** Of the parts that somebody touched. */
  readonly typed: Readonly<Partial<Record<ProfilePart, PartTexts>>>;
  readonly severities: OwnProfile["severities"];
}

/** Parts whose fields can be changed one without the other. */
const madeOfFields: readonly ProfilePart[] = ["qualitativeEdges", "rounding", "thresholds"];

/** null stands for the profile that is taken where nobody chose. */
export function draftOf(own: OwnProfile | null): ProfileDraft {
  const { base, changes, severities } = own ?? { base: nationalProfile.id, changes: {} };
  const reading = readOwnProfile(own);
  const typed: Partial<Record<ProfilePart, PartTexts>> = {};
  if (reading.status === "read") {
    for (const part of profileParts) {
      if (part in changes) typed[part] = partTexts[part].write(reading.profile);
    }
  }
  return { base, typed, severities };
}

/** A draft of what somebody else has copied or saved; a sentence for each thing that is wrong. */
export function parseDraft(
  text: string,
):
  | { readonly status: "read"; readonly draft: ProfileDraft }
  | { readonly status: "wrong"; readonly sentences: readonly string[] } {
  const reading = readOwnProfile(parse(text));
  if (reading.status === "read") return { status: "read", draft: draftOf(reading.data) };
  const sentences = parse(text) === null ? [say.noData()] : reading.faults.map(sentenceOf);
  return { status: "wrong", sentences };
}

/** What stands in the fields of a part. */
export function textsOf({ base, typed }: ProfileDraft, part: ProfilePart): PartTexts {
  return typed[part] ?? partTexts[part].write(baseOf(base));
}

export function withText(
  draft: ProfileDraft,
  part: ProfilePart,
  { name, text }: { readonly name: string; readonly text: string },
): ProfileDraft {
  const texts = partTexts[part].complete({ ...textsOf(draft, part), [name]: text });
  return { ...draft, typed: { ...draft.typed, [part]: texts } };
}

/** What is changed stays changed over another base. */
export function withBase(draft: ProfileDraft, base: string): ProfileDraft {
  return { ...draft, base };
}

/** The part as the base has it. */
export function restored(draft: ProfileDraft, part: ProfilePart): ProfileDraft {
  return { ...draft, typed: { ...draft.typed, [part]: undefined } };
}

/** Which parts are not as the base has them. */
export function changedParts(draft: ProfileDraft): readonly ProfilePart[] {
  const base = baseOf(draft.base);
  return profileParts.filter((part) => {
    const { read, write } = partTexts[part];
    return !isSame(read(textsOf(draft, part)), read(write(base)));
  });
}

/** The draft as data, right or wrong. */
export function dataOf(draft: ProfileDraft): Readonly<Record<string, unknown>> {
  const { base, severities } = draft;
  const changes = changedParts(draft).map((part) => [part, changeOf(draft, part)]);
  return { base, changes: Object.fromEntries(changes), ...(severities && { severities }) };
}

export function readDraft(draft: ProfileDraft): ProfileReading {
  return readOwnProfile(dataOf(draft));
}

/** A later correction of the base reaches the fields that are left as they are. */
function changeOf(draft: ProfileDraft, part: ProfilePart): unknown {
  const { read, write } = partTexts[part];
  const texts = textsOf(draft, part);
  if (!madeOfFields.includes(part)) return read(texts);
  const base = write(baseOf(draft.base));
  const changed = Object.entries(texts).filter(
    ([name, text]) => !isSame(read({ [name]: text }), read({ [name]: base[name] ?? "" })),
  );
  return read(Object.fromEntries(changed));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** null where it is no data at all. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function sentenceOf({ sentence }: ProfileFault): string {
  return sentence;
}

function baseOf(id: string): ScoringProfile {
  return profiles.find((profile) => profile.id === id) ?? nationalProfile;
}
