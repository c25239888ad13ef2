import { fold } from "../../sheet/fold";
import { ruleText, type RuleId } from "../../text/rules";
import { partOf, partOrder } from "../pieces/findings";

export interface RuleGroup {
  readonly part: string;
  readonly ruleIds: readonly RuleId[];
}

const ruleIds = Object.keys(ruleText).filter(isRuleId);

/** The rules that speak of something, by the part of the form that they check. */
export function findRules(wanted: string): readonly RuleGroup[] {
  const found = ruleIds.filter((id) => {
    const { title, why, basis } = ruleText[id];
    return fold([title, why, basis].join(" ")).includes(fold(wanted));
  });
  return partOrder
    .map((part) => ({ part, ruleIds: found.filter((ruleId) => partOf(ruleId) === part) }))
    .filter((group) => group.ruleIds.length > 0);
}

function isRuleId(id: string): id is RuleId {
  return id in ruleText;
}
