import * as v from "valibot";
import { profileErrors as say } from "../text/profiles";
import { ruleText, type RuleId } from "../text/rules";

const ruleIds = Object.keys(ruleText).filter((id): id is RuleId => id in ruleText);

/** What becomes of rules, by their ids. */
export const severitiesSchema = v.record(
  v.picklist(ruleIds, say.rule()),
  v.picklist(["off", "info", "warning", "error"], say.severity()),
  say.list(),
);
