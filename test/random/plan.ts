import type { ScoringProfile } from "../../src/score/profile";
import type { Dice } from "./dice";
import { over, sumOf, toHundredths, type Rounding } from "./fraction";
import { drawRow, type RowKind, type RowValues } from "./rows";

/** A row with its place among the levels. */
export interface PlannedRow extends RowValues {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
}

/** The funds; amounts in hundredths of a unit, the rate in hundredths of a percent. */
export interface PlannedFunds {
  /** The total first, then the sources. */
  readonly budgets: readonly bigint[];
  readonly executed: readonly bigint[];
  readonly rate: bigint;
  readonly points: bigint;
  readonly score: bigint;
}

/** What a form says, without its layout. */
export interface Plan {
  readonly rounding: Rounding;
  readonly funds: PlannedFunds;
  readonly rows: readonly PlannedRow[];
  readonly pointsTotal: bigint;
  readonly scoreTotal: bigint;
  readonly grade: string;
}

const groups: readonly (readonly [level1: string, level2: string, ...RowKind[]])[] = [
  ["产出指标", "数量指标", "up-met", "up-missed", "equal-met", "equal-other"],
  ["产出指标", "质量指标", "up-met", "down-met", "down-missed", "words-met", "words-missed"],
  ["产出指标", "时效指标", "down-met", "down-missed", "words-partly", "date-met"],
  ["产出指标", "成本指标", "spent"],
  ["效益指标", "社会效益指标", "up-met", "words-met", "words-partly", "equal-met"],
  ["满意度指标", "服务对象满意度指标", "satisfied"],
];

const gradeNames = { excellent: "优", good: "良", fair: "中", poor: "差" } as const;
const names = ["平台建设", "系统巡检", "业务培训", "资料归档", "专题调研", "现场走访", "数据更新"];

/** A form in which every figure follows from the others. */
export function drawPlan(dice: Dice, profile: ScoringProfile): Plan {
  const { convention } = profile.rounding;
  const rounding = convention === "auto" ? dice.pick(["round", "truncate"] as const) : convention;
  const funds = drawFunds(dice, { profile, rounding });
  const places = groups.flatMap(([level1, level2, ...kinds]) =>
    Array.from({ length: level2 === "成本指标" ? 1 : dice.number(1, 3) }, (_, index) => ({
      level1,
      level2,
      kind: dice.pick(kinds),
      name: nameOf(level2, dice.pick(names), index),
    })),
  );
  const shares = cut(10_000n - funds.points, places.length, dice);
  const rows = places.map((place, index) => ({
    ...place,
    ...drawRow(place.kind, shares[index]!, { dice, rounding, profile, rate: funds.rate }),
  }));

  const scoreTotal = funds.score + sumOf(rows.map(({ score }) => score));
  return {
    rounding,
    funds,
    rows,
    pointsTotal: funds.points + sumOf(shares),
    scoreTotal,
    grade: gradeOf(scoreTotal, profile),
  };
}

function gradeOf(total: bigint, { gradeBands }: ScoringProfile): string {
  const band = gradeBands.find(({ from }) => total >= BigInt(from) * 100n);
  return gradeNames[band!.grade];
}

function nameOf(level2: string, name: string, index: number): string {
  const number = "甲乙丙"[index]!;
  if (level2 === "成本指标") return "项目实际支出";
  return level2.includes("满意")
    ? `${number}类用户满意度`
    : `${name}${level2.slice(0, 2)}${number}`;
}

/** Nearly all of the money is spent: less would have to be explained. */
function drawFunds(
  dice: Dice,
  { profile, rounding }: { readonly profile: ScoringProfile; readonly rounding: Rounding },
): PlannedFunds {
  const parts = Array.from({ length: dice.number(2, 3) }, () => dice.big(10_000n, 900_000n));
  const spent = parts.map((part) => dice.big((part * 98n + 99n) / 100n, part));
  const budgets = [sumOf(parts), ...parts];
  const executed = [sumOf(spent), ...spent];
  const points = BigInt(profile.executionPoints ?? 0) * 100n;
  const [budget, all] = [budgets[0]!, executed[0]!];
  return {
    budgets,
    executed,
    points,
    rate: toHundredths(over(all * 100n, budget), rounding),
    score: toHundredths(over(points * all, budget * 100n), rounding),
  };
}

/** So many parts of a whole, each of at least two points and in halves, that make it up. */
function cut(whole: bigint, count: number, dice: Dice): readonly bigint[] {
  const parts = Array.from({ length: count }, () => 200n);
  const halves = (whole - sumOf(parts)) / 50n;
  for (let left = halves; left > 0n; left--) {
    const index = dice.number(0, count - 1);
    parts[index] = parts[index]! + 50n;
  }
  return parts;
}
