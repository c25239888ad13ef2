import { budgetText } from "./budget";
import { goalText } from "./goal";
import { rowText } from "./row";
import { structureText } from "./structure";
import { totalText } from "./total";

/** What every rule says; the only place where rule ids are made. */
export const ruleText = {
  ...structureText,
  ...budgetText,
  ...rowText,
  ...totalText,
  ...goalText,
} as const;

export type RuleId = keyof typeof ruleText;
