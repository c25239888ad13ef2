import {
  columnLabels,
  columnPatterns,
  fundsLabels,
  fundsPatterns,
  goalCaptions,
  goalLabels,
  goalPatterns,
  gradeLabels,
  headTotalLabels,
  labelEndings,
  optionalLabels,
  othersScorePattern,
  problemLabels,
  remarkLabels,
  requiredLabels,
  subtotalLabels,
  titlePattern,
  totalLabels,
  weakColumnLabels,
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
const gradeWordLabels = new Set<string>(gradeLabels);
const headerLabels = new Set<string>([
  ...requiredLabels,
  ...optionalLabels,
  ...remarkLabels,
  ...problemLabels,
]);

/** What a column holds by its header: as listed, else as headers are put together. */
export function columnRoleOf(cell: GridCell): ColumnRole | null {
  const { label, folded, text } = cell;
  if (text.length > longestLabel) return null;
  const listed = columnRoles.get(label);
  const role = listed ?? (isNoColumn(cell) ? null : patternRole(columnPatterns, plain(label)));
  return role !== null && othersScorePattern.test(folded) ? "other" : role;
}

/** What has another place, and prose. */
function isNoColumn(cell: GridCell): boolean {
  return (
    isKnownHeaderLabel(cell) ||
    isTitle(cell) ||
    goalRoles.has(cell.label) ||
    /[,;\u3001\u3002]/.test(cell.label)
  );
}

/** The same among the headers of a table, where 实际完成情况 is no caption of a goal. */
export function roleInHeader(cell: GridCell): ColumnRole | null {
  const goal = goalRoleOf(cell);
  return columnRoleOf(cell) ?? (goal === "expected" ? "target" : goal);
}

/** Whether a header is one of those known from real forms, and not just put together like them. */
export function isListedHeader({ label }: GridCell): boolean {
  return columnRoles.has(label);
}

/** Whether another header can say better what this one says. */
export function isWeakHeader({ label }: GridCell): boolean {
  return weakColumnLabels.test(label);
}

function patternRole<Role>(
  patterns: readonly (readonly [Role, RegExp])[],
  label: string,
): Role | null {
  return patterns.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}

/** Without a number before it and the letter of a formula behind it: 3.年度指标值A. */
function plain(label: string): string {
  return label.replace(/^\d{1,2}[.\u3001]/u, "").replace(/[A-E](?:\/[A-E])?$/, "");
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
  if (text.length > longestLabel) return null;
  return fundsRoles.get(label) ?? patternRole(fundsPatterns, plain(label));
}

/** Whether a column of the funds block holds amounts of money. */
export function isMoneyRole(role: BlockRole | null): boolean {
  return role === "initialBudget" || role === "annualBudget" || role === "executed";
}

export function goalRoleOf({ label, text }: GridCell): GoalRole | null {
  if (text.length > longestLabel) return null;
  const role = goalRoles.get(label);
  return role ?? (isOneOfGoalCaptions(label) ? null : patternRole(goalPatterns, label));
}

function isOneOfGoalCaptions(label: string): boolean {
  return goalCaptions.some((caption) => caption === label);
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
/** 评分等级：优 in one cell. */
export function beginsWithGrade({ folded, text }: GridCell): boolean {
  const [label, value] = folded.split(":", 2);
  return text.length <= longestTitle && Boolean(value) && gradeWordLabels.has(label ?? "");
}

export const isTotalLabel = isOneOf(totalLabels);
export const isSubtotalLabel = isOneOf(subtotalLabels);
export const isHeadTotalLabel = isOneOf(headTotalLabels);
export const isRemarkLabel = isOneOf(remarkLabels);
export const isProblemLabel = isOneOf(problemLabels);

/** 项目名称 and its kind. */
export function isKnownHeaderLabel({ label, text }: GridCell): boolean {
  if (text.length > longestLabel) return false;
  return headerLabels.has(label) || label.startsWith(yesNoBeginning);
}

/** A label by its ending, 项目负责人及电话; a value can end so, too. */
export function isLikeLabel(cell: GridCell): boolean {
  return (
    cell.text.length <= longestLabel &&
    !isKnownHeaderLabel(cell) &&
    !isYearLine(cell) &&
    !isGradeLabel(cell) &&
    !cell.folded.endsWith(":") &&
    labelEndings.test(cell.label)
  );
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
