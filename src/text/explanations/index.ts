import type { RuleId } from "../rules";
import { budgetExplanations } from "./budget";
import type { Explanation } from "./explanation";
import { goalExplanations } from "./goal";
import { rowExplanations } from "./row";
import { structureExplanations } from "./structure";
import { totalExplanations } from "./total";

/** An example for every rule, what its fix does, and what it heeds; the pane loads it when asked. */
export const explanations: Readonly<Record<RuleId, Explanation>> = {
  ...structureExplanations,
  ...budgetExplanations,
  ...rowExplanations,
  ...totalExplanations,
  ...goalExplanations,
};
