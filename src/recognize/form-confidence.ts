import type { Form } from "../form/form";
import { isFilled } from "../form/field";
import {
  columnLabels,
  otherTableLabels,
  otherTableTitlePattern,
  ownNamePattern,
  ownTitlePattern,
  titlePattern,
} from "../text/labels";
import type { TableHeader } from "./find-tables";
import { cellsBetween, type Grid, type GridCell } from "./grid";
import { levelWord } from "./level-word";

/** What a form needs to be one: a table of anything can have 指标, 分值 and 得分 in its header. */
const enough = 3;
/** More than this says nothing more. */
const certain = 8;

/** How sure it is that a table is a 自评表, from 0 to 1; null where it is something else. */
export function formConfidence(grid: Grid, form: Form, header: TableHeader): number | null {
  const evidence =
    headerEvidence(header) +
    headEvidence(form) +
    levelEvidence(form) -
    otherEvidence(grid, form, header);
  if (evidence < enough || (isUnfilled(form) && headEvidence(form) === 0)) return null;
  return Math.min(evidence, certain) / certain;
}

/** A form in which nothing was reported yet: no goal, no money, no target, no actual value, no score. */
export function isUnfilled({ kind, indicators, total, funds, goals }: Form): boolean {
  if (kind === "result-card" || (total && isFilled(total.score))) return false;
  if (isFilled(goals.expected) || isFilled(goals.actual)) return false;
  const figures = funds ? [funds.total, ...funds.sources] : [];
  if (figures.some(({ annualBudget, executed }) => isFilled(annualBudget) || isFilled(executed)))
    return false;
  return indicators.every(
    ({ target, actual, score }) => !isFilled(target) && !isFilled(actual) && !isFilled(score),
  );
}

/** The words of the header, of which some stand in no other table. */
function headerEvidence({ columns }: TableHeader): number {
  const labels = new Map(columns.map(({ role, header }) => [role, header.label]));
  const name = labels.get("name") ?? "";
  let evidence = 0;
  const isLeveled = labels.has("level1") || labels.has("level2");
  if (isLeveled || labels.has("side") || ownNamePattern.test(name)) evidence += 3;
  for (const role of ["target", "actual"] as const) {
    if (columnLabels[role].some((label) => label === labels.get(role))) evidence += 1;
  }
  return evidence;
}

/** What stands around the table. */
function headEvidence({ title, funds, header, goals }: Form): number {
  const required = header.filter((field) => field.required).length;
  return (
    (title !== null && titlePattern.test(title) ? 2 : 0) +
    (funds ? 2 : 0) +
    (goals.expected.state === "absent" ? 0 : 1) +
    Math.min(required, 2)
  );
}

/** 产出指标, 数量指标 and their kind before the rows. */
function levelEvidence({ indicators }: Form): number {
  const isKnown = indicators.some(({ level1, level2 }) => levelWord(level1) ?? levelWord(level2));
  return isKnown ? 2 : 0;
}

/** Words that only other tables have in their title, above the table, or in its header. */
function otherEvidence(grid: Grid, { range }: Form, header: TableHeader): number {
  let evidence = 0;
  for (let row = range.top; row <= header.bottom; row++) {
    const cells = cellsBetween(grid, row, range);
    if (cells.some(({ label }) => otherTableLabels.has(label))) evidence += 4;
    if (row < header.top && cells.length === 1 && cells.some(isOtherTitle)) evidence += 4;
    if (evidence > 0) break;
  }
  return evidence;
}

function isOtherTitle({ label, text }: GridCell): boolean {
  return text.length <= 40 && otherTableTitlePattern.test(label) && !ownTitlePattern.test(label);
}
