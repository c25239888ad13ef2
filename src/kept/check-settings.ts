import type { Severities } from "../lint/rule";
import { readOwnProfile } from "../profiles/own-profile";
import type { ScoringProfile } from "../score/profile";
import type { RuleId } from "../text/rules";
import type { Kept } from "./kept";
import type { Waiver } from "./waiver";

/** All that a check depends on besides the sheet. */
export interface CheckSettings {
  readonly profile: ScoringProfile;
  /** Whether somebody chose it. */
  readonly isChosen: boolean;
  readonly severities: Severities<RuleId>;
  readonly waivers: readonly Waiver[];
}

/** The profile that is taken where none is kept, or that was chosen before all that is kept. */
interface OtherProfile {
  readonly profile: ScoringProfile;
  readonly isChosen: boolean;
}

/** What a workbook keeps, over what its profile says of rules, over what is usual. */
export function settingsOf(kept: Kept, other: OtherProfile): CheckSettings {
  const own = kept.profile && !other.isChosen ? readOwnProfile(kept.profile) : null;
  const { waivers } = kept;
  return own?.status === "read"
    ? {
        profile: own.profile,
        isChosen: true,
        severities: { ...own.severities, ...kept.severities },
        waivers,
      }
    : { ...other, severities: kept.severities, waivers };
}
