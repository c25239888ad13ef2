import { isFilled, isPresent, type Field } from "../../form/field";
import type { ColumnReading } from "../../recognize/read-columns";
import type { FormCheck } from "../../kept/check";
import type { CellRange } from "../../sheet/address";
import { foldLabel } from "../../sheet/fold";
import { projectNameLabel } from "../../text/cli";
import { figureNames } from "../../text/columns";
import { readingText, roleNames } from "../../text/reading";

/** What was found for something that a form has. */
export interface ReadingRow {
  readonly label: string;
  /** Null where nothing was found. */
  readonly range: CellRange | null;
  readonly samples: readonly string[];
  /** From 0 to 1; null where only columns are told apart by it. */
  readonly confidence: number | null;
}

type Role = ColumnReading["role"];

/** Roles that every form should have, also where they were not found. */
const expected: readonly Role[] = [
  "level1",
  "level2",
  "name",
  "target",
  "actual",
  "points",
  "score",
  "deviation",
];
const order: readonly Role[] = ["side", ...expected.slice(0, 3), "operator", "target", "unit"];

/** The columns of the indicator table; without a table none. */
export function columnRows({ reading }: FormCheck): readonly ReadingRow[] {
  if (!reading.header) return [];
  const roles = new Set([...order, ...expected]);
  return [...roles].flatMap((role) => {
    const column = reading.columns.find((each) => each.role === role && !each.isOpen);
    if (!column && !expected.includes(role)) return [];
    return {
      label: roleNames[role],
      range: column?.range ?? null,
      samples: column?.samples ?? [],
      confidence: column?.confidence ?? null,
    };
  });
}

/** What stands around the table. */
export function fieldRows({ form }: FormCheck): readonly ReadingRow[] {
  const name = form.header.find(({ label }) => foldLabel(label) === projectNameLabel);
  const { funds, total, grade } = form;
  return [
    rowOf(readingText.projectName, name?.field),
    rowOf(figureNames.annualBudget, funds?.total.annualBudget),
    rowOf(figureNames.executed, funds?.total.executed),
    rowOf(figureNames.executionRate, funds?.total.executionRate),
    rowOf(readingText.total, total?.score),
    rowOf(readingText.grade, grade),
  ];
}

function rowOf(label: string, field: Field<unknown> | undefined): ReadingRow {
  if (!field || !isPresent(field)) return { label, range: null, samples: [], confidence: null };
  const { row, column } = field.at;
  return {
    label,
    range: { top: row, left: column, bottom: row, right: column },
    samples: isFilled(field) || field.text !== "" ? [field.text] : [],
    confidence: null,
  };
}
