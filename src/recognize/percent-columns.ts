import type { Field } from "../form/field";
import { holdsQuantity, type Quantity, type Reading } from "../form/quantity";
import type { Form, Indicator } from "../form/form";
import { Decimal, hundred } from "../score/decimal";
import { measureOf } from "./parse-reading";
import type { PercentColumn } from "./sheet-settings";

/** What is more than this was hardly meant as a fraction. */
const largestFraction = 2;
const one = new Decimal(1);

/**
 * The form with the bare numbers of some columns as percentages. Where all of a column are so small,
 * they are fractions: 0.95 is 95 %. A row whose other value has a unit of its own is left as it is.
 */
export function withPercentColumns(form: Form, roles: readonly PercentColumn[]): Form {
  return roles.reduce<Form>((read, role) => {
    const bare = read.indicators.filter((row) => isBare(row[role]) && mayBePercent(row, role));
    const factor = bare.every((row) => isSmall(row[role])) ? hundred : one;
    const rows = new Set(bare);
    return {
      ...read,
      indicators: read.indicators.map((row) =>
        rows.has(row) ? { ...row, [role]: asPercent(row[role], factor) } : row,
      ),
    };
  }, form);
}

function isBare(field: Field<Reading>): boolean {
  return holdsQuantity(field) && field.value.unit === null;
}

function mayBePercent({ target, actual }: Indicator, role: PercentColumn): boolean {
  const other = role === "target" ? actual : target;
  return !holdsQuantity(other) || other.value.unit === null || other.value.unit === "%";
}

function isSmall(field: Field<Reading>): boolean {
  return holdsQuantity(field) && field.value.shown.abs().lte(largestFraction);
}

function asPercent(field: Field<Reading>, factor: Decimal): Field<Reading> {
  if (!holdsQuantity(field)) return field;
  const { value, shown } = field.value;
  const percent: Quantity = {
    ...field.value,
    value: value.times(factor),
    shown: shown.times(factor),
    unit: "%",
    measure: measureOf("%"),
  };
  return { ...field, value: percent };
}
