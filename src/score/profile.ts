import type { LevelGroup } from "../form/form";
import type { Grade } from "../form/grade";

/** From this total score on, up to the band above, the grade is this one. */
export interface GradeBand {
  readonly grade: Grade;
  readonly from: number;
}

/** Below this execution rate (in percent) the total score is at most this much. */
export interface ExecutionCap {
  readonly below: number;
  readonly total: number;
}

/**
 * 口径: the parameters in which places differ; everything else is the same everywhere.
 * Shares and thresholds are percentages.
 */
export interface ScoringProfile {
  readonly id: string;
  /** From the best grade down. */
  readonly gradeBands: readonly GradeBand[];
  /** Points of the execution rate by itself; null where it has none. */
  readonly executionPoints: number | null;
  /** Points of each 一级指标, and of no other; null where the method leaves them to the form. */
  readonly weights: Readonly<Partial<Record<LevelGroup, number>>> | null;
  /** Whether a form must have a 满意度 indicator. */
  readonly satisfactionExpected: boolean;
  /** Whether a form must name its grade. */
  readonly gradeExpected: boolean;
  /** A missed ≤ target: points × target ÷ actual, or linear down to 0 at twice the target. */
  readonly reverse: "ratio" | "linear";
  /** An = target: scored as ≥, or a miss to either side counts. */
  readonly equals: "as-at-least" | "symmetric";
  /** From this many times the target on, an over-achievement wants an explanation. */
  readonly overAchievementFactor: number;
  /** 达成, 部分达成: the least share of the points for each; anything below is 未达成. */
  readonly qualitativeEdges: { readonly achieved: number; readonly partly: number };
  readonly rounding: {
    readonly convention: "auto" | "round" | "truncate";
    readonly digits: number;
  };
  readonly thresholds: {
    /** An execution rate below it wants an explanation. */
    readonly lowExecution: number;
    readonly satisfactionTarget: number;
    /** By how much of itself the indicators' share of points may exceed the execution rate's. */
    readonly unspentGap: number;
    /** Above this share of qualitative targets a reviewer asks for figures. */
    readonly qualitativeShare: number;
  };
  /** From the lowest cap up; none where a low execution rate does not cap the total. */
  readonly executionCaps: readonly ExecutionCap[];
}

/** 国家通用, after 财预〔2020〕10号; where it gives no figure, the one most systems use. */
export const nationalProfile: ScoringProfile = {
  id: "national",
  gradeBands: [
    { grade: "excellent", from: 90 },
    { grade: "good", from: 80 },
    { grade: "fair", from: 60 },
    { grade: "poor", from: 0 },
  ],
  executionPoints: 10,
  weights: { output: 50, benefit: 30, satisfaction: 10 },
  satisfactionExpected: true,
  gradeExpected: true,
  reverse: "ratio",
  equals: "as-at-least",
  overAchievementFactor: 1.3,
  qualitativeEdges: { achieved: 80, partly: 60 },
  rounding: { convention: "auto", digits: 2 },
  thresholds: {
    lowExecution: 80,
    satisfactionTarget: 80,
    unspentGap: 5,
    qualitativeShare: 50,
  },
  executionCaps: [],
};

/** 成本 as a 一级指标 of its own, after 财预〔2021〕101号. */
const costProfile: ScoringProfile = {
  ...nationalProfile,
  id: "cost",
  weights: { output: 40, cost: 20, benefit: 20, satisfaction: 10 },
};

/** 湖北: 预算执行 20, 年度绩效目标 80; 部分达成 from 50 % on. */
const hubeiProfile: ScoringProfile = {
  ...nationalProfile,
  id: "hubei",
  executionPoints: 20,
  weights: null,
  qualitativeEdges: { achieved: 80, partly: 50 },
};

/** 银川: four parts; the execution rate is an indicator of 管理. */
const yinchuanProfile: ScoringProfile = {
  ...nationalProfile,
  id: "yinchuan",
  executionPoints: null,
  weights: { decision: 10, process: 25, output: 30, benefit: 35 },
  satisfactionExpected: false,
};

/** 执行率封顶: the execution rate below 50, 60, 70 and 80 % caps the total. */
export const cappedProfile: ScoringProfile = {
  ...nationalProfile,
  id: "capped",
  weights: null,
  executionCaps: [
    { below: 50, total: 59 },
    { below: 60, total: 69 },
    { below: 70, total: 79 },
    { below: 80, total: 89 },
  ],
};

/**
 * 中央部门: 优 90–100, 良 80–89, 中 60–79, 差 0–59. Their bands are of whole points; between 89 and
 * 90, of which they say nothing, the national ones hold.
 */
const centralProfile: ScoringProfile = { ...nationalProfile, id: "central" };

/** 反向指标线性扣分: a missed ≤ target loses points in proportion, down to 0 at twice the target. */
const linearProfile: ScoringProfile = {
  ...nationalProfile,
  id: "linear",
  weights: null,
  reverse: "linear",
};

/** 等于即双向: an = target is missed to either side. */
const symmetricProfile: ScoringProfile = {
  ...nationalProfile,
  id: "symmetric",
  weights: null,
  equals: "symmetric",
};

/** The first one is taken where nobody chose. */
export const profiles: readonly ScoringProfile[] = [
  nationalProfile,
  costProfile,
  hubeiProfile,
  yinchuanProfile,
  cappedProfile,
  centralProfile,
  linearProfile,
  symmetricProfile,
];
