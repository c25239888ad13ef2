import { absent, type CellFacts, type Field } from "../form/field";
import type { Figure } from "../form/figure";
import type { Column, Form, Indicator } from "../form/form";
import type { Reading } from "../form/quantity";
import { directionOf } from "../recognize/direction";
import { fold } from "../sheet/fold";
import { dashes, noReasonWords } from "../text/labels";
import { readScore } from "./amounts";
import type { Input } from "./input";
import { readingOf, settlePercent } from "./readings";

/** The columns of the one row, from left to right. */
const columns = [
  "target",
  "actual",
  "points",
  "score",
  "deviation",
] as const satisfies readonly Column[];

type RowColumn = (typeof columns)[number];

/** The row that the arguments of CHECK make up. */
export type RowInputs = Readonly<Record<RowColumn, Input>>;

/** A form of one indicator without a name, so that the rules can be asked about it. */
export function oneRowForm(inputs: RowInputs): { readonly form: Form; readonly row: Indicator } {
  const row = readRow(inputs);
  const form: Form = {
    kind: "score-table",
    range: { top: 0, left: 0, bottom: 0, right: columns.length - 1 },
    headerAt: { row: 0, column: 0 },
    title: null,
    year: null,
    yearLine: absent,
    moneyUnit: null,
    namesMoneyUnit: false,
    header: [],
    funds: null,
    goals: { expected: absent, actual: absent },
    columns: new Set(columns),
    indicators: [row],
    templateNames: [],
    subtotals: [],
    total: null,
    totalPlace: null,
    grade: absent,
    remarks: "",
    explainsExecution: false,
  };
  return { form, row };
}

/** How the cell of an argument is made: its text is what a General format would show. */
export function factsOf(input: Input, column: RowColumn): CellFacts {
  return {
    at: { row: 0, column: columns.indexOf(column) },
    text: textIn(input),
    stored: input.kind === "number" ? "number" : "text",
    formula: null,
  };
}

function readRow(inputs: RowInputs): Indicator {
  const { target, actual } = readPair(inputs);
  return {
    row: 0,
    group: null,
    level1: "",
    level2: "",
    name: absent,
    target,
    actual,
    direction: directionOf(target, { name: "", level2: "" }),
    points: field(inputs, "points", figureOf),
    score: field(inputs, "score", figureOf),
    deviation: field(inputs, "deviation", textIn, noReasonWords),
  };
}

/** Target and actual, with a bare number beside a percentage made one. */
function readPair(inputs: RowInputs): {
  readonly target: Field<Reading>;
  readonly actual: Field<Reading>;
} {
  const target = readingOf(inputs.target);
  const actual = readingOf(inputs.actual);
  const pair =
    target?.kind === "quantity" && actual?.kind === "quantity"
      ? settlePercent({ target, actual })
      : { target, actual };
  return {
    target: withText(
      field(inputs, "target", () => pair.target),
      target,
    ),
    actual: withText(
      field(inputs, "actual", () => pair.actual),
      actual,
    ),
  };
}

/** A number that was taken for a percentage is spoken of as one. */
function withText(read: Field<Reading>, given: Reading | null): Field<Reading> {
  if (read.state !== "filled" || read.stored !== "number" || read.value === given) return read;
  if (read.value.kind !== "quantity") return read;
  return { ...read, text: `${read.value.shown.toFixed()}${read.value.unit ?? ""}` };
}

function field<Value>(
  inputs: RowInputs,
  column: RowColumn,
  parse: (input: Input) => Value | null,
  none: readonly string[] = dashes,
): Field<Value> {
  const input = inputs[column];
  const facts = factsOf(input, column);
  if (input.kind === "blank") return { ...facts, state: "blank" };
  if (none.includes(fold(facts.text))) return { ...facts, state: "not-applicable" };

  const value = parse(input);
  return value === null
    ? { ...facts, state: "unreadable", error: false }
    : { ...facts, state: "filled", value };
}

function figureOf(input: Input): Figure | null {
  const value = readScore(input);
  return value && { value, shown: value, decimals: value.decimalPlaces() };
}

function textIn(input: Input): string {
  switch (input.kind) {
    case "blank":
      return "";
    case "number":
      return input.value.toFixed();
    case "text":
      return input.text;
  }
}
