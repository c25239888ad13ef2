import type { ScoringProfile } from "../../score/profile";

/** A field of the scoring profile, as 口径设置 names it. */
export type Setting =
  | Exclude<keyof ScoringProfile, "id" | "thresholds">
  | `thresholds.${keyof ScoringProfile["thresholds"]}`;

/** What is said of a rule besides its text, where somebody asks. */
export interface Explanation {
  /**
   * The part of a form that shows the fault. A line is a row, `|` stands between its cells, and an
   * empty line between two tables; in `12 → 10` the first is wrong, and the second mends it.
   */
  readonly example: string;
  /** The id of the profile without which the example is no fault. */
  readonly profile?: string;
  /** What its fix does; a fix that is only offered is a 建议. */
  readonly fix?: string;
  /** What of the scoring profile it heeds. */
  readonly settings?: readonly Setting[];
}
