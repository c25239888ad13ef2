import type { RuleId } from "../../src/text/rules";
import type { Change } from "./drawing";
import type { PlacedRow, RandomForm } from "./layout";
import type { RowKind } from "./rows";

/** What must be found after changes: the place and the rule of each finding. */
export interface Outcome {
  readonly changes: readonly Change[];
  readonly findings: readonly (readonly [at: string, ruleId: RuleId])[];
}

/** One thing that goes wrong in a form; null where the form has no place for it. */
export type Mutation = (form: RandomForm, ruleId: RuleId) => Outcome | null;

export type Mutations = Readonly<Partial<Record<RuleId, Mutation>>>;

/** The outcome for the first row of a kind for which there is one. */
export function onRow(
  { rows }: RandomForm,
  kind: RowKind,
  outcome: (row: PlacedRow) => Outcome | null,
): Outcome | null {
  for (const row of rows) {
    const found = row.kind === kind ? outcome(row) : null;
    if (found) return found;
  }
  return null;
}

/** The first whole number in a text. */
export function numberIn(text: string): number {
  return Number(/\d+/.exec(text)?.[0]);
}
