import {
  columnLabels,
  deviationBeginnings,
  fundsLabels,
  goalLabels,
  gradeLabels,
  optionalLabels,
  problemLabels,
  remarkLabels,
  requiredLabels,
  subtotalLabels,
  titlePattern,
  totalLabels,
  yearLinePattern,
  yesNoBeginning,
} from "../text/labels";
import type { GridCell } from "./grid";
import { keysOf } from "./keys";

/** What a header cell of the indicator table says its column holds. */
export type ColumnRole = keyof typeof columnLabels;

/** What a header cell of the funds block says its column holds. */
export type FundsRole = keyof typeof fundsLabels;

/** In the funds block, a column of its own can say why the money was not spent. */
export type BlockRole = FundsRole | "deviation";

export type GoalRole = keyof typeof goalLabels;

const longestLabel = 30;
const longestTitle = 40;

function invert<Role extends string>(
  labels: Readonly<Record<Role, readonly string[]>>,
): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  for (const role of keysOf(labels)) {
    for (const label of labels[role]) roles.set(label, role);
  }
  return roles;
}

const columnRoles = invert(columnLabels);
const fundsRoles = invert(fundsLabels);
const goalRoles = invert(goalLabels);
const headerLabels = new Set<string>([
  ...requiredLabels,
  ...optionalLabels,
  ...remarkLabels,
  ...problemLabels,
]);

export function columnRoleOf({ label, text }: GridCell): ColumnRole | null {
  if (text.length > longestLabel) return null;
  const role = columnRoles.get(label);
  if (role) return role;
  return deviationBeginnings.some((beginning) => label.startsWith(beginning)) ? "deviation" : null;
}

/** Roles of the columns that name the levels of a row. */
export function isLevelRole(role: ColumnRole): boolean {
  return role === "side" || role === "level1" || role === "level2";
}

/** Roles of the columns that say what a row is about. */
export function isHeadRole(role: ColumnRole): boolean {
  return isLevelRole(role) || role === "name";
}

export function fundsRoleOf({ label, text }: GridCell): FundsRole | null {
  return text.length > longestLabel ? null : (fundsRoles.get(label) ?? null);
}

/** Whether a column of the funds block holds amounts of money. */
export function isMoneyRole(role: BlockRole | null): boolean {
  return role === "initialBudget" || role === "annualBudget" || role === "executed";
}

export function goalRoleOf({ label, text }: GridCell): GoalRole | null {
  return text.length > longestLabel ? null : (goalRoles.get(label) ?? null);
}

export function isTitle({ label, text }: GridCell): boolean {
  return text.length <= longestTitle && titlePattern.test(label);
}

export function isYearLine({ folded, text }: GridCell): boolean {
  return text.length <= longestLabel && yearLinePattern.test(folded);
}

function isOneOf(words: readonly string[]): (cell: GridCell) => boolean {
  return ({ label, text }) => text.length <= longestLabel && words.includes(label);
}

export const isGradeLabel = isOneOf(gradeLabels);
export const isTotalLabel = isOneOf(totalLabels);
export const isSubtotalLabel = isOneOf(subtotalLabels);
export const isRemarkLabel = isOneOf(remarkLabels);
export const isProblemLabel = isOneOf(problemLabels);

/** 项目名称 and its kind. */
export function isKnownHeaderLabel({ label, text }: GridCell): boolean {
  if (text.length > longestLabel) return false;
  return headerLabels.has(label) || label.startsWith(yesNoBeginning);
}

/** Labels that the program does not know are known by their colon. */
export function isHeaderLabel(cell: GridCell): boolean {
  return (
    isKnownHeaderLabel(cell) || (cell.text.length <= longestLabel && cell.folded.endsWith(":"))
  );
}

export function isRequired({ label }: GridCell): boolean {
  return label.startsWith(yesNoBeginning) || requiredLabels.some((required) => required === label);
}
