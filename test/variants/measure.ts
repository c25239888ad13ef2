import type { Field } from "../../src/form/field";
import type { Form } from "../../src/form/form";
import { toA1, type CellAddress } from "../../src/sheet/address";
import { foldLabel } from "../../src/sheet/fold";
import type { Places } from "./variant";

const fundsRoles = [
  "initialBudget",
  "annualBudget",
  "executed",
  "points",
  "executionRate",
  "score",
] as const;

/** What a form's fields were read from, under the keys of `Places`; empty ones are left out. */
function cellsOf(form: Form): ReadonlyMap<string, CellAddress> {
  const found = new Map<string, CellAddress>();
  const add = (key: string, field: Field<unknown>): void => {
    if (field.state === "absent" || field.state === "blank" || field.state === "covered") return;
    found.set(key, field.at);
  };
  for (const each of form.indicators) {
    for (const role of ["name", "target", "actual", "points", "score", "deviation"] as const) {
      add(`${each.row} ${role}`, each[role]);
    }
  }
  const rows = form.funds ? [form.funds.total, ...form.funds.sources] : [];
  for (const row of rows) {
    for (const role of fundsRoles) add(`funds ${role} ${at(row[role])}`, row[role]);
  }
  for (const { label, field } of form.header) add(`header ${foldLabel(label)}`, field);
  add("goals expected", form.goals.expected);
  add("goals actual", form.goals.actual);
  if (form.total) {
    add("total points", form.total.points);
    add("total score", form.total.score);
  }
  add("grade", form.grade);
  return found;
}

function at(field: Field<unknown>): string {
  return field.state === "absent" ? "" : toA1(field.at);
}

/** The data that were not found, and those that were found in a wrong cell. */
export function compare(
  form: Form | undefined,
  places: Places,
): {
  readonly expected: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
} {
  const expected = new Map(
    [...places].map(([key, cell]) => {
      const [, , role] = key.split(" ");
      return [
        key.startsWith("funds") ? `funds ${role ?? ""} ${toA1(cell)}` : key,
        toA1(cell),
      ] as const;
    }),
  );
  const found = form ? cellsOf(form) : new Map<string, CellAddress>();
  const show = (key: string): string => {
    const cell = found.get(key);
    return cell ? toA1(cell) : "";
  };
  return {
    expected: expected.size,
    missed: [...expected]
      .filter(([key, cell]) => show(key) !== cell)
      .map(([key, cell]) => `${key} ${cell}`),
    wrong: [...found.keys()]
      .filter((key) => expected.get(key) !== show(key))
      .map((key) => `${key} ${show(key)}`),
  };
}
