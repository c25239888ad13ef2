import type { ScoringProfile } from "../../src/score/profile";
import type { Dice } from "./dice";
import { over, printHundredths, toHundredths, type Fraction, type Rounding } from "./fraction";

/** How a row came out. */
export type RowKind =
  | "up-met"
  | "up-missed"
  | "equal-met"
  | "equal-other"
  | "down-met"
  | "down-missed"
  | "words-met"
  | "words-partly"
  | "words-missed"
  | "date-met"
  | "satisfied"
  | "spent";

/** What a row says; points and score in hundredths. */
export interface RowValues {
  readonly kind: RowKind;
  readonly target: string;
  readonly actual: string;
  readonly points: bigint;
  readonly score: bigint;
  readonly reason: string;
}

export interface RowSurroundings {
  readonly dice: Dice;
  readonly rounding: Rounding;
  readonly profile: ScoringProfile;
  /** 执行率 in hundredths of a percent. */
  readonly rate: bigint;
}

const reasons = [
  "受降雨影响进度推迟，已调整计划",
  "部分点位网络未通，明年补齐",
  "人员变动，下半年已补充到位",
  "设备到货较晚，已督促供应商",
];

/** A row whose score follows from its values, with a reason where something is deducted. */
export function drawRow(kind: RowKind, points: bigint, given: RowSurroundings): RowValues {
  const { dice } = given;
  const { target, actual, score } = drawValues(kind, points, given);
  const reason =
    score < points ? dice.pick(reasons) : dice.chance(10) ? dice.pick(["无", "—"]) : "";
  return { kind, points, target, actual, score, reason };
}

type Values = Pick<RowValues, "target" | "actual" | "score">;

function drawValues(kind: RowKind, points: bigint, given: RowSurroundings): Values {
  const { dice, rounding, profile, rate } = given;
  const full = (values: Omit<Values, "score">): Values => ({ ...values, score: points });
  switch (kind) {
    case "up-met": {
      const target = dice.big(10n, 100n);
      return full(upward(dice, { target, actual: dice.big(target, (target * 129n) / 100n) }));
    }
    case "up-missed": {
      const target = dice.big(10n, 100n);
      const actual = dice.big(1n, (target * 95n) / 100n);
      const score = toHundredths(over(points * actual, target * 100n), rounding);
      return { ...upward(dice, { target, actual }), score };
    }
    case "equal-met": {
      const target = dice.big(1n, 500n);
      const unit = dice.pick(["次", "台", "项"]);
      return full({ target: `=${target}(${unit})`, actual: `${target}(${unit})` });
    }
    case "equal-other": {
      const target = dice.big(10n, 100n);
      const actual = target + dice.pick([-1n, 1n]) * dice.big(1n, target / 5n);
      const unit = dice.pick(["次", "台", "项"]);
      const score = isTooMuch(target, actual, profile)
        ? lessIsBetter(points, { target, actual }, profile)
        : over(points * min(target, actual), target * 100n);
      return {
        target: `=${target}(${unit})`,
        actual: `${actual}(${unit})`,
        score: toHundredths(score, rounding),
      };
    }
    case "down-met": {
      const target = dice.big(2n, 30n);
      return full(downward(dice, { target, actual: dice.big(0n, target) }));
    }
    case "down-missed": {
      const target = dice.big(10n, 30n);
      const actual = target + dice.big(1n, 2n * target);
      const share = lessIsBetter(points, { target, actual }, profile);
      return { ...downward(dice, { target, actual }), score: toHundredths(share, rounding) };
    }
    case "words-met": {
      const word = dice.pick(["及时", "完整", "合理", "规范"]);
      return full({ target: word, actual: dice.pick([word, "达成指标", "全部完成", "已完成"]) });
    }
    case "words-partly": {
      const { partly, achieved } = profile.qualitativeEdges;
      const [least, most] = [points * BigInt(partly), points * BigInt(achieved)];
      const score = dice.big((least + 99n) / 100n, most / 100n);
      return { target: "及时", actual: dice.pick(["基本及时", "部分达成"]), score };
    }
    case "words-missed": {
      const below = (points * BigInt(profile.qualitativeEdges.partly) - 1n) / 100n;
      return { target: "合理", actual: "未达成指标", score: dice.big(0n, below) };
    }
    case "date-met":
      return full({
        target: dice.pick(["2023年10月底前", "2023年10月", "10月底之前完成"]),
        actual: dice.pick(["2023年10月31日", "2023年9月", "2023-08-15", "2022年12月"]),
      });
    case "satisfied": {
      const target = dice.big(80n, 95n);
      const actual = dice.big(target, 100n);
      return full({
        target: `≥${target}.00(%)`,
        actual: dice.pick([`${actual}%`, `${actual}.00(%)`]),
      });
    }
    case "spent":
      return full({ target: "≤100%", actual: `${printHundredths(rate, { short: false })}%` });
  }
}

interface Numbers {
  readonly target: bigint;
  readonly actual: bigint;
}

function upward(dice: Dice, { target, actual }: Numbers): Omit<Values, "score"> {
  const unit = dice.pick(["次", "份", "人次"]);
  return {
    target: dice.pick([`≥${target}${unit}`, `>=${target}(${unit})`, `不低于${target}${unit}`]),
    actual: dice.pick([`${actual}${unit}`, `${actual}.00(${unit})`, String(actual)]),
  };
}

function downward(dice: Dice, { target, actual }: Numbers): Omit<Values, "score"> {
  const unit = dice.pick(["小时", "天", "次"]);
  return {
    target: dice.pick([`≤${target}${unit}`, `<=${target}.00(${unit})`, `${target}${unit}以内`]),
    actual: dice.pick([`${actual}${unit}`, `${actual}.0（${unit}）`]),
  };
}

/** The share of what is too much. */
function lessIsBetter(
  points: bigint,
  { target, actual }: Numbers,
  { reverse }: ScoringProfile,
): Fraction {
  return reverse === "ratio"
    ? over(points * target, actual * 100n)
    : over(points * max(0n, 2n * target - actual), target * 100n);
}

/** More than an = asks for. */
function isTooMuch(target: bigint, actual: bigint, { equals }: ScoringProfile): boolean {
  return equals === "symmetric" && actual > target;
}

function min(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function max(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
