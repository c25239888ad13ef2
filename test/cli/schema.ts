/** What is wrong with a value, each with its place in it; nothing where it has the shape. */
type Shape = (value: unknown, place: string) => readonly string[];

function shape(name: string, isOne: (value: unknown) => boolean): Shape {
  return (value, place) =>
    isOne(value) ? [] : [`${place} is no ${name}: ${JSON.stringify(value)}`];
}

const text = shape("text", (value) => typeof value === "string");
const filledText = shape(
  "text with something in it",
  (value) => typeof value === "string" && value !== "",
);
const wholeNumber = shape("whole number", (value) => Number.isInteger(value));
const flag = shape("true or false", (value) => typeof value === "boolean");
const editValue = shape("text or number", (value) => ["string", "number"].includes(typeof value));

function matching(name: string, pattern: RegExp): Shape {
  return shape(name, (value) => typeof value === "string" && pattern.test(value));
}

const decimal = matching("decimal", /^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
const rate = matching("rate", /^-?(0|[1-9]\d?)(\.\d*[1-9])?$/);
const cell = matching("cell", /^[A-Z]{1,3}[1-9]\d*$/);
const range = matching("range", /^[A-Z]{1,3}[1-9]\d*(:[A-Z]{1,3}[1-9]\d*)?$/);
const date = matching("date", /^(\d{4}(-\d{2}){0,2}|\d{2}(-\d{2})?)$/);
const sentence = matching("sentence", /^[^\n]*[。）]$/);

function oneOf(...values: readonly (string | null)[]): Shape {
  return shape(values.join(" or "), (value) => values.some((each) => each === value));
}

function nullOr(inner: Shape): Shape {
  return (value, place) => (value === null ? [] : inner(value, place));
}

function listOf(inner: Shape): Shape {
  return (value, place) =>
    Array.isArray(value)
      ? value.flatMap((each, index) => inner(each, `${place}[${index}]`))
      : [`${place} is no list`];
}

/** These keys in this order, and no others. */
function record(shapes: Readonly<Record<string, Shape>>): Shape {
  return (value, place) => {
    if (typeof value !== "object" || value === null) return [`${place} is no record`];
    const keys = Object.keys(value).join(", ");
    const expected = Object.keys(shapes).join(", ");
    if (keys !== expected) return [`${place} has ${keys} instead of ${expected}`];
    return Object.entries(value).flatMap(([key, each]) => shapes[key]!(each, `${place}.${key}`));
  };
}

const words = nullOr(record({ at: cell, text, value: oneOf(null) }));
const figure = nullOr(record({ at: cell, text, value: nullOr(decimal) }));
const percentage = nullOr(record({ at: cell, text, value: nullOr(rate) }));
const grade = nullOr(record({ at: cell, text, value: oneOf("优", "良", "中", "差", null) }));
const severity = oneOf("error", "warning", "info");
const ruleId = matching("rule id", /^[a-z]+(\.[a-z0-9]+)(-[a-z0-9]+)*$/);

const nothing = oneOf(null);
const comparison = oneOf("at-least", "more-than", "at-most", "less-than", "equal");
const parsedKinds: readonly Shape[] = [
  record({ kind: comparison, value: decimal, upper: nothing, unit: nullOr(filledText) }),
  record({ kind: oneOf("range"), value: decimal, upper: decimal, unit: nullOr(filledText) }),
  record({ kind: oneOf("date"), value: date, upper: nothing, unit: nothing }),
  record({ kind: oneOf("qualitative"), value: nothing, upper: nothing, unit: nothing }),
];
const parsed: Shape = (value, place) =>
  parsedKinds.some((each) => each(value, place).length === 0)
    ? []
    : [`${place} is none of the kinds: ${JSON.stringify(value)}`];
const reading = nullOr(record({ at: cell, text, value: nullOr(decimal), parsed: nullOr(parsed) }));

const diagnostic = {
  ruleId,
  severity,
  at: cell,
  message: sentence,
  fix: nullOr(
    record({
      title: filledText,
      safe: flag,
      edits: listOf(record({ at: cell, value: editValue })),
    }),
  ),
};

const form = record({
  kind: oneOf("self-evaluation", "result-card", "score-table", "blank-form"),
  profile: filledText,
  range,
  title: nullOr(filledText),
  year: nullOr(wholeNumber),
  moneyUnit: oneOf("元", "万元", null),
  header: listOf(record({ label: filledText, at: cell, text })),
  funds: listOf(
    record({
      label: filledText,
      initialBudget: figure,
      annualBudget: figure,
      executed: figure,
      points: figure,
      executionRate: percentage,
      score: figure,
    }),
  ),
  goals: record({ expected: words, actual: words }),
  indicators: listOf(
    record({
      row: wholeNumber,
      level1: text,
      level2: text,
      name: words,
      target: reading,
      actual: reading,
      points: figure,
      score: figure,
      deviation: words,
    }),
  ),
  total: record({ points: figure, score: figure }),
  grade,
  computed: record({
    executionRate: nullOr(rate),
    executionScore: nullOr(decimal),
    pointsTotal: nullOr(decimal),
    scoreTotal: nullOr(decimal),
    grade: oneOf("优", "良", "中", "差", null),
    rounding: oneOf("round", "truncate", "either"),
  }),
  diagnostics: listOf(record(diagnostic)),
  waived: listOf(
    record({
      ...diagnostic,
      waiver: record({ reason: filledText, name: filledText, date }),
    }),
  ),
  coverage: record({
    applied: wholeNumber,
    notApplicable: listOf(record({ ruleId, reason: sentence })),
  }),
});

/** The JSON that the command line writes, version 1, as docs/json.md describes it. */
export const reportShape = record({
  version: shape("1", (value) => value === 1),
  program: matching("version", /^\d+\.\d+\.\d+$/),
  files: listOf(
    record({
      path: filledText,
      error: nullOr(record({ code: filledText, message: sentence })),
      notes: listOf(sentence),
      sheets: listOf(
        record({
          name: filledText,
          forms: listOf(form),
          notRecognized: nullOr(
            record({ lookedFor: listOf(filledText), ruleId, severity, message: sentence }),
          ),
          partRead: nullOr(record({ range, end: cell })),
        }),
      ),
    }),
  ),
});
