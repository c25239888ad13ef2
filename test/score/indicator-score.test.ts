import fc from "fast-check";
import { recognize } from "../../src/recognize/recognize";
import { Decimal } from "../../src/score/decimal";
import {
  formulaScores,
  proportionalScore,
  scorableRow,
  type Way,
} from "../../src/score/indicator-score";
import { nationalProfile, type ScoringProfile } from "../../src/score/profile";
import { roundBy } from "../../src/score/round";
import { grid, type Drawing } from "../helpers/draw";

const ratio = nationalProfile;
const linear: ScoringProfile = { ...nationalProfile, reverse: "linear" };

const symmetric: ScoringProfile = { ...nationalProfile, equals: "symmetric" };

function score(way: Way, { target, actual, points, profile = ratio }: Row): Decimal | null {
  const pair = { target: new Decimal(target), actual: new Decimal(actual) };
  return proportionalScore(pair, { way, points: new Decimal(points), profile });
}

interface Row {
  readonly target: number | string;
  readonly actual: number | string;
  readonly points: number | string;
  readonly profile?: ScoringProfile;
}

test.each<[target: string, actual: string, points: string, expected: string]>([
  ["100", "100", "10", "10"],
  ["100", "130", "10", "10"],
  ["100", "99", "10", "9.9"],
  ["99", "98.5", "20", "19.8989898989898989898989898989898989899"],
  ["100", "0", "10", "0"],
  ["100", "-5", "10", "0"],
  ["0.5", "0.25", "3", "1.5"],
  // The ratio first gives 0.999…, and with two decimals 0.99 where a form truncates.
  ["3", "1", "3", "1"],
  ["3", "2", "3", "2"],
  ["7", "6", "7", "6"],
  // The ratio first gives 4.37499…, which rounds to 4.37 and not to 4.38.
  ["24", "5", "21", "4.375"],
])("at least %s, %s reached, of %s points: %s", (target, actual, points, expected) => {
  expect(score("up", { target, actual, points })?.toFixed()).toBe(expected);
});

test.each<[target: string, actual: string, points: string, ratio: string, linear: string]>([
  ["100", "100", "10", "10", "10"],
  ["100", "60", "10", "10", "10"],
  ["100", "-5", "10", "10", "10"],
  ["100", "125", "10", "8", "7.5"],
  ["100", "200", "10", "5", "0"],
  ["100", "400", "10", "2.5", "0"],
  ["5", "6", "15", "12.5", "12"],
  ["3", "3.3", "11", "10", "9.9"],
  ["1", "3", "3", "1", "0"],
])(
  "at most %s, %s needed, of %s points: %s, linear %s",
  (target, actual, points, first, second) => {
    const row = { target, actual, points };
    expect(score("down", row)?.toFixed()).toBe(first);
    expect(score("down", { ...row, profile: linear })?.toFixed()).toBe(second);
  },
);

test.each<[target: string, actual: string, points: string, ratio: string, linear: string]>([
  ["100", "100", "10", "10", "10"],
  ["100", "80", "10", "8", "8"],
  ["100", "0", "10", "0", "0"],
  ["100", "-5", "10", "0", "0"],
  ["100", "125", "10", "8", "7.5"],
  ["100", "200", "10", "5", "0"],
  ["100", "400", "10", "2.5", "0"],
])(
  "exactly %s, %s reached, of %s points: %s, linear %s",
  (target, actual, points, first, second) => {
    const row = { target, actual, points };
    expect(score("either", row)?.toFixed()).toBe(first);
    expect(score("either", { ...row, profile: linear })?.toFixed()).toBe(second);
  },
);

test.each<[string, string, string | null]>([
  ["100", "100", "10"],
  ["100", "99", null],
  ["100", "101", null],
])(
  "which way is better not known: target %s, actual %s, of 10 points: %s",
  (target, actual, expected) => {
    expect(score("unknown", { target, actual, points: 10 })?.toFixed() ?? null).toBe(expected);
  },
);

test.each<[actual: number, target: number, points: number, printed: string, ratioFirst: string]>([
  [1, 3, 3, "1 1", "1 0.99"],
  [1, 3, 30, "10 10", "10 9.99"],
  [2, 6, 18, "6 6", "6 5.99"],
  [5, 24, 21, "4.38 4.37", "4.37 4.37"],
  [11, 24, 21, "9.63 9.62", "9.62 9.62"],
  [7, 48, 30, "4.38 4.37", "4.37 4.37"],
])(
  "%d of %d for %d points is printed as %s; with the ratio first as %s",
  (actual, target, points, printed, wrong) => {
    const inTwoWays = (value: Decimal): string =>
      (["round", "truncate"] as const).map((way) => roundBy(way, value, 2).toFixed()).join(" ");
    expect(inTwoWays(score("up", { target, actual, points })!)).toBe(printed);
    expect(inTwoWays(new Decimal(actual).div(target).times(points))).toBe(wrong);
  },
);

const figure = fc.tuple(fc.integer({ min: 1, max: 10 ** 7 }), fc.nat(4));
const asDecimal = ([digits, decimals]: readonly [number, number]): Decimal =>
  new Decimal(`${digits}e-${decimals}`);

test("a score never falls where more is better, and never rises where less is", () => {
  const profiles = fc.constantFrom(ratio, linear);
  fc.assert(
    fc.property(figure, figure, figure, figure, profiles, (a, b, t, p, profile) => {
      const [less, more] = [asDecimal(a), asDecimal(b)].sort((x, y) => x.cmp(y));
      const [target, points] = [asDecimal(t), asDecimal(p)];
      const at = (actual: Decimal, way: Way): Decimal =>
        proportionalScore({ target, actual }, { way, points, profile })!;
      expect(at(less!, "up").lte(at(more!, "up"))).toBe(true);
      expect(at(less!, "down").gte(at(more!, "down"))).toBe(true);
      for (const way of ["up", "down", "either"] as const) {
        expect(at(less!, way).gte(0) && at(more!, way).lte(points)).toBe(true);
      }
    }),
  );
});

/** The score as a fraction of whole numbers, reckoned without decimals. */
function fraction(
  way: "up" | "down" | "either",
  reverse: "ratio" | "linear",
  { target, actual, points }: Record<"target" | "actual" | "points", readonly [number, number]>,
): readonly [bigint, bigint] {
  const scale = 10n ** 4n;
  const whole = ([digits, decimals]: readonly [number, number]): bigint =>
    BigInt(digits) * 10n ** BigInt(4 - decimals);
  const [t, a, p] = [whole(target), whole(actual), whole(points)];
  if (way === "up" && a >= t) return [p, scale];
  if (way !== "down" && a < t) return [a * p, t * scale];
  if (a <= t) return [p, scale];
  if (reverse === "ratio") return [p * t, a * scale];
  return a >= 2n * t ? [0n, 1n] : [p * (2n * t - a), t * scale];
}

test("a score is the fraction that whole numbers give, to the last of its digits", () => {
  const ways = fc.tuple(
    fc.constantFrom("up" as const, "down" as const, "either" as const),
    fc.constantFrom("ratio" as const, "linear" as const),
  );
  fc.assert(
    fc.property(ways, figure, figure, figure, ([way, reverse], t, a, p) => {
      const [numerator, denominator] = fraction(way, reverse, {
        target: t,
        actual: a,
        points: p,
      });
      const found = proportionalScore(
        { target: asDecimal(t), actual: asDecimal(a) },
        { way, points: asDecimal(p), profile: { ...nationalProfile, reverse } },
      )!;
      const [whole = "", decimals = ""] = found.toFixed().split(".");
      const [digits, scale] = [BigInt(whole + decimals), 10n ** BigInt(decimals.length)];
      const error = digits * denominator - numerator * scale;
      const largest = numerator * scale;
      expect((error < 0n ? -error : error) * 10n ** 39n <= largest).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

describe("the scores of a drawn row", () => {
  const scores = (drawing: Drawing, profile = nationalProfile): readonly string[] => {
    const [indicator] = recognize(drawing.sheet).forms[0]!.indicators;
    return formulaScores(indicator!, profile).map((value) => value.toFixed());
  };

  test.each<[string, Drawing, readonly string[]]>([
    [
      "met",
      grid`
      三级指标 | 目标值  | 完成值 | 分值 | 得分
      巡检次数 | ≥12次   | 13次   | 10   | 10
    `,
      ["10"],
    ],
    [
      "missed",
      grid`
      三级指标 | 目标值  | 完成值 | 分值 | 得分
      巡检次数 | ≥12次   | 9次    | 10   | 7.5
    `,
      ["7.5"],
    ],
    [
      "missed, less being better",
      grid`
      三级指标 | 目标值  | 完成值  | 分值 | 得分
      项目成本 | ≤1.2万元 | 15000元 | 10   | 8
    `,
      ["8"],
    ],
    [
      "a percentage of a % format beside a percentage target",
      grid`
      三级指标   | 目标值   | 完成值 | 分值 | 得分
      设备完好率 | ≥99.00(%) | 49.5%  | 10   | 5
    `,
      ["5"],
    ],
    [
      "a bare number beside a percentage target",
      grid`
      三级指标   | 目标值 | 完成值 | 分值 | 得分
      设备完好率 | =100%  | 90     | 10   | 9
    `,
      ["9"],
    ],
    [
      "a cost at most, = and another value",
      grid`
      三级指标 | 目标值 | 完成值 | 分值 | 得分
      项目成本 | =100元 | 90元   | 10   | 9
    `,
      [],
    ],
    [
      "a target of zero",
      grid`
      三级指标 | 目标值 | 完成值 | 分值 | 得分
      满意度   | ≥0%    | 80%    | 10   | 8
    `,
      [],
    ],
    [
      "units that do not go together",
      grid`
      三级指标 | 目标值 | 完成值 | 分值 | 得分
      巡检次数 | ≥12次  | 3天    | 10   | 8
    `,
      [],
    ],
    [
      "words",
      grid`
      三级指标 | 目标值 | 完成值   | 分值 | 得分
      及时性   | 及时   | 达成指标 | 10   | 8
    `,
      [],
    ],
    [
      "no points",
      grid`
      三级指标 | 目标值 | 完成值 | 分值 | 得分
      巡检次数 | ≥12次  | 3次    |      | 8
    `,
      [],
    ],
  ])("%s", (_, drawing, expected) => {
    expect(scores(drawing)).toEqual(expected);
  });

  test.each<[sign: string, actual: number, national: string | null, symmetric: string]>([
    ["=", 100, "10", "10"],
    ["=", 125, "10", "8"],
    ["=", 80, "8", "8"],
    ["≥", 125, "10", "10"],
    ["≤", 80, "10", "10"],
  ])("%s100, %d reached: %s; under 等于双向 %s", (sign, actual, first, second) => {
    const drawing = grid`
      三级指标 | 目标值 | 完成值 | 分值 | 得分
      培训次数 | ${sign}100次 | ${String(actual)}次 | 10 | 1
    `;
    expect(scores(drawing)).toEqual([first]);
    expect(scores(drawing, symmetric)).toEqual([second]);
  });

  test("of a cost are told by an = where either side is missed", () => {
    const drawing = grid`
      三级指标 | 目标值 | 完成值 | 分值 | 得分
      项目成本 | =100元 | 90元   | 10   | 9
    `;
    expect(scores(drawing, symmetric)).toEqual(["9"]);
  });

  test("are two where a cell holds more digits than it shows", () => {
    const { sheet } = grid`
      三级指标   | 目标值 | 完成值 | 分值 | 得分
      设备完好率 | ≥100%  | 99%    | 10   | 9.9
    `;
    const rounded = {
      sheet: {
        ...sheet,
        values: sheet.values.map((row) => row.map((value) => (value === 0.99 ? 0.9904 : value))),
      },
      marks: [],
    };
    expect(scores(rounded)).toEqual(["9.9", "9.904"]);
    expect(scorableRow(recognize(rounded.sheet).forms[0]!.indicators[0]!)).not.toBeNull();
  });
});
