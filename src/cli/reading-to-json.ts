import type { Comparison, DateValue, Reading } from "../form/quantity";

/** What was understood of a target or an actual value. */
interface ParsedReading {
  readonly kind: Exclude<Comparison, "none"> | "range" | "date" | "qualitative";
  readonly value: string | null;
  readonly upper: string | null;
  readonly unit: string | null;
}

/** The number of a quantity; the other readings have no single one. */
export function valueOfReading(reading: Reading): string | null {
  return reading.kind === "quantity" ? reading.value.toFixed() : null;
}

export function readingToJson(
  reading: Reading,
): ParsedReading & Readonly<Record<string, string | null>> {
  switch (reading.kind) {
    case "quantity": {
      const { comparison, value, unit } = reading;
      const kind = comparison === "none" ? "equal" : comparison;
      return { kind, value: value.toFixed(), upper: null, unit };
    }
    case "range": {
      const { kind, lower, upper, unit } = reading;
      return { kind, value: lower.toFixed(), upper: upper.toFixed(), unit };
    }
    case "date":
      return { kind: "date", value: writeDate(reading), upper: null, unit: null };
    case "qualitative":
      return { kind: "qualitative", value: null, upper: null, unit: null };
  }
}

/** As far as it is written: 2021-12-31, 2021-12, 2021, 12-31 or 12. */
function writeDate({ year, month, day }: DateValue): string {
  const parts: readonly (readonly [number | null, number])[] = [
    [year, 4],
    [month, 2],
    [day, 2],
  ];
  return parts
    .flatMap(([part, length]) => (part === null ? [] : [`${part}`.padStart(length, "0")]))
    .join("-");
}
