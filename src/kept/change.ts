import * as v from "valibot";
import type { RuleSeverity, Severities } from "../lint/rule";
import { readOwnProfile } from "../profiles/own-profile";
import { isUsable, sameHeader, withOwn } from "../recognize/layout-list";
import type { Layout } from "../recognize/layout";
import type { SheetSettings } from "../recognize/sheet-settings";
import type { RuleId } from "../text/rules";
import { keptErrors } from "../text/kept";
import { longestKept, writeKept, type Kept } from "./kept";
import { sameWaiver, waiverSchema, type Waiver } from "./waiver";

/** What is to be kept from now on or, where it may not be, a sentence for each reason. */
export type KeptChange =
  | { readonly status: "changed"; readonly kept: Kept }
  | { readonly status: "refused"; readonly sentences: readonly string[] };

/** In the place of an older one of the same finding. */
export function withWaiver(kept: Kept, waiver: Waiver): KeptChange {
  const parsed = v.safeParse(waiverSchema, waiver);
  if (!parsed.success) {
    return { status: "refused", sentences: parsed.issues.map(({ message }) => message) };
  }
  const others = kept.waivers.filter((each) => !sameWaiver(each, waiver));
  return bounded({ ...kept, waivers: [...others, parsed.output] });
}

export function withoutWaiver(kept: Kept, waiver: Waiver): KeptChange {
  return bounded({ ...kept, waivers: kept.waivers.filter((each) => !sameWaiver(each, waiver)) });
}

/** null gives the rule back its own severity. */
export function withSeverity(
  kept: Kept,
  ruleId: RuleId,
  severity: RuleSeverity | null,
): KeptChange {
  const others = Object.entries(kept.severities).filter(([id]) => id !== ruleId);
  const severities: Severities<RuleId> = {
    ...Object.fromEntries(others),
    ...(severity && { [ruleId]: severity }),
  };
  return bounded({ ...kept, severities });
}

/** In the place of an older one of the same header. */
export function withLayout(kept: Kept, layout: Layout): KeptChange {
  if (!isUsable(layout)) return { status: "refused", sentences: [keptErrors.layoutUseless()] };
  return bounded({ ...kept, layouts: withOwn(kept.layouts, layout) });
}

export function withoutLayout(kept: Kept, layout: Layout): KeptChange {
  return bounded({ ...kept, layouts: kept.layouts.filter((each) => !sameHeader(each, layout)) });
}

/** What is said of a sheet takes the place of what was; nothing takes it back. */
export function withSheet(kept: Kept, name: string, settings: SheetSettings): KeptChange {
  const others = Object.entries(kept.sheets).filter(([other]) => other !== name);
  const said = Object.keys(settings).length > 0 ? [[name, settings] as const] : [];
  return bounded({ ...kept, sheets: Object.fromEntries([...others, ...said]) });
}

/** A built-in profile is one without changes; null takes the choice back. */
export function withProfile(kept: Kept, data: unknown): KeptChange {
  const unread = { ...kept.unread, profile: undefined };
  if (data === null) return bounded({ ...kept, profile: null, unread });
  const reading = readOwnProfile(data);
  return reading.status === "read"
    ? bounded({ ...kept, profile: reading.data, unread })
    : { status: "refused", sentences: reading.faults.map(({ sentence }) => sentence) };
}

function bounded(kept: Kept): KeptChange {
  return writeKept(kept).length <= longestKept
    ? { status: "changed", kept }
    : { status: "refused", sentences: [keptErrors.full()] };
}
