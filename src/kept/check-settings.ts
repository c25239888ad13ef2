import type { Severities } from "../lint/rule";
import { readOwnProfile } from "../profiles/own-profile";
import type { ScoringProfile } from "../score/profile";
import { joined } from "../recognize/layout-list";
import type { Layout } from "../recognize/layout";
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
  /** Headers that somebody described, in the workbook or elsewhere. */
  readonly layouts: readonly Layout[];
  readonly sheets: Kept["sheets"];
}

/** What is taken where nothing is kept, or was chosen before all that is kept. */
interface UsualSettings {
  readonly profile: ScoringProfile;
  readonly isChosen: boolean;
  /** From elsewhere than the workbook, whose own come first. */
  readonly layouts?: readonly Layout[];
}

/** What a workbook keeps, over what its profile says of rules, over what is usual. */
export function settingsOf(kept: Kept, { layouts = [], ...usual }: UsualSettings): CheckSettings {
  const own = kept.profile && !usual.isChosen ? readOwnProfile(kept.profile) : null;
  const { waivers, sheets } = kept;
  const rest = { waivers, sheets, layouts: joined(kept.layouts, layouts) };
  return own?.status === "read"
    ? {
        ...rest,
        profile: own.profile,
        isChosen: true,
        severities: { ...own.severities, ...kept.severities },
      }
    : { ...rest, ...usual, severities: kept.severities };
}
