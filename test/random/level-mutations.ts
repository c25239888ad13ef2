import type { Change } from "./drawing";
import type { PlacedRow } from "./layout";
import type { Mutations } from "./outcome";

/** The faults of the levels, and of the rows as a whole. */
export const levelMutations: Mutations = {
  "structure.level-unresolved": ({ rows }, ruleId) => {
    const [first, ...others] = satisfied(rows);
    if (!first || others.length > 0) return null;
    return { changes: [[first.at.level1, "产出指标"]], findings: [[first.at.name, ruleId]] };
  },
  "structure.placeholder-left": ({ rows }, ruleId) => {
    const row = rows.find(({ kind }) => kind === "words-met");
    return row
      ? { changes: [[row.at.target, "≥**(台)"]], findings: [[row.at.target, ruleId]] }
      : null;
  },
  "structure.satisfaction-missing": ({ rows, at }, ruleId) => ({
    changes: satisfied(rows).flatMap((row, index): readonly Change[] => [
      [row.at.level1, "效益指标"],
      [row.at.level2, "社会效益指标"],
      [row.at.name, `${index + 1}号设备在线率`],
    ]),
    findings: [[at.nameHeader, ruleId]],
  }),
  "structure.output-dimension-missing": ({ rows, at }, ruleId) => ({
    changes: rows
      .filter(({ level2 }) => level2 === "数量指标")
      .map((row): Change => [row.at.level2, "质量指标"]),
    findings: [[at.nameHeader, ruleId]],
  }),
  "structure.qualitative-majority": ({ rows, at }, ruleId) => {
    const numbers = rows.filter(({ kind }) => kind === "up-met" || kind === "equal-met");
    const words = rows.filter(({ kind }) => kind.startsWith("words"));
    if (2 * (numbers.length + words.length) <= rows.length) return null;
    return {
      changes: numbers.map((row): Change => [row.at.target, "完整"]),
      findings: [[at.nameHeader, ruleId]],
    };
  },
};

function satisfied(rows: readonly PlacedRow[]): readonly PlacedRow[] {
  return rows.filter(({ kind }) => kind === "satisfied");
}
