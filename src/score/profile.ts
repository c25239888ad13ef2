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
  /** Points of the execution rate; null where it is not scored. */
  readonly executionPoints: number | null;
  /** Points of 产出, 效益 and 满意度. */
  readonly weights: {
    readonly output: number;
    readonly benefit: number;
    readonly satisfaction: number;
  };
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
  readonly thresholds: { readonly lowExecution: number; readonly satisfactionTarget: number };
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
  reverse: "ratio",
  equals: "as-at-least",
  overAchievementFactor: 1.3,
  qualitativeEdges: { achieved: 80, partly: 60 },
  rounding: { convention: "auto", digits: 2 },
  thresholds: { lowExecution: 80, satisfactionTarget: 80 },
  executionCaps: [],
};

export const profiles: readonly ScoringProfile[] = [nationalProfile];
