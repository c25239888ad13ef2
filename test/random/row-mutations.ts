import { over, toHundredths } from "./fraction";
import type { PlacedRow } from "./layout";
import { numberIn, onRow, type Mutation, type Mutations } from "./outcome";
import type { RowKind } from "./rows";

const longReason = "设备老化，已列入更新计划";

/** The faults of single rows. */
export const rowMutations: Mutations = {
  "row.name-missing": inCell("up-met", "name", () => ""),
  "row.target-missing": inCell("words-met", "target", () => ""),
  "row.target-unparsable": inCell("words-met", "target", () => "≥"),
  "row.target-zero": inCell("up-met", "target", () => "≥0"),
  "row.actual-missing": inCell("up-met", "actual", () => ""),
  "row.actual-not-number": inCell("up-met", "actual", () => "较好"),
  "row.actual-has-operator": inCell("up-met", "actual", ({ actual }) => `≥${actual}`),
  "row.unit-mismatch": inCell("equal-met", "actual", ({ actual }) => `${numberIn(actual)}(套)`),
  "row.percent-over-100": inCell("satisfied", "actual", () => "101%"),
  "row.points-invalid": inCell("up-met", "points", () => ""),
  "row.score-invalid": inCell("up-met", "score", () => ""),
  "row.deduction-no-reason": inCell("up-missed", "reason", () => ""),
  "row.reason-boilerplate": inCell("up-missed", "reason", () => "略"),
  "row.reason-without-deduction": inCell("equal-met", "reason", () => longReason),
  "row.date-late": inCell("date-met", "actual", () => "2023年11月2日"),
  "row.satisfaction-target-low": inCell("satisfied", "target", () => "≥79%"),
  "row.cost-vs-execution": inCell("spent", "actual", () => "50%"),

  "row.percent-scale": (form) =>
    onRow(form, "satisfied", ({ at }) => ({
      changes: [[at.actual, "0.9"]],
      findings: [
        [at.actual, "row.percent-scale"],
        [at.actual, "row.unit-mismatch"],
      ],
    })),
  "row.overachieve-unexplained": (form, ruleId) =>
    onRow(form, "up-met", ({ at, target }) => ({
      changes: [[at.actual, String(2 * numberIn(target))]],
      findings: [[at.reason, ruleId]],
    })),
  "row.duplicate-indicator": ({ rows }, ruleId) => {
    const second = rows.find((row, index) => row.level2 === rows[index - 1]?.level2);
    const first = rows.find(({ level2 }) => level2 === second?.level2);
    if (!first || !second) return null;
    return { changes: [[second.at.name, first.name]], findings: [[second.at.name, ruleId]] };
  },

  "row.score-over-points": scored("up-met", ({ points }) => points + 50n),
  "row.score-above-formula": scored("up-missed", ({ points }) => points),
  "row.score-below-formula": scored("up-met", ({ points }) => points - 100n),
  "row.qualitative-achieved-deducted": scored("words-met", ({ points }) => points - 100n),
  "row.qualitative-band": scored("words-partly", ({ points }) => (points * 9n) / 10n),
  "row.reverse-scored-as-positive": scored("down-met", ({ target, actual, points }) => {
    const [allowed, own] = [numberIn(target), numberIn(actual)];
    if (own === allowed) return null;
    return toHundredths(over(points * BigInt(own), BigInt(allowed) * 100n), "round");
  }),
  "row.score-uses-actual-as-rate": scored("satisfied", ({ actual, points }) => {
    const own = numberIn(actual);
    if (own === 100) return null;
    return toHundredths(over(points * BigInt(own), 10_000n), "truncate");
  }),
};

/** Another text in one cell of a row, at which the rule speaks. */
function inCell(
  kind: RowKind,
  field: "name" | "target" | "actual" | "points" | "score" | "reason",
  text: (row: PlacedRow) => string,
): Mutation {
  return (form, ruleId) =>
    onRow(form, kind, (row) => ({
      changes: [[row.at[field], text(row)]],
      findings: [[row.at[field], ruleId]],
    }));
}

/** Another score, with a reason where it is less than the points; the total does not follow. */
function scored(kind: RowKind, scoreOf: (row: PlacedRow) => bigint | null): Mutation {
  return (form, ruleId) =>
    onRow(form, kind, (row) => {
      const score = scoreOf(row);
      if (score === null) return null;
      return {
        changes: [
          [row.at.score, form.print(score)],
          [row.at.reason, score < row.points ? longReason : ""],
        ],
        findings: [
          [row.at.score, ruleId],
          [form.at.scoreTotal, "total.score-mismatch"],
        ],
      };
    });
}
