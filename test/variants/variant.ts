import type { CellAddress } from "../../src/sheet/address";

/** A real form from another office, without its layout. Cells of a row are parted by `|`. */
export interface Variant {
  readonly name: string;
  readonly title: string;
  readonly yearLine: string | null;
  readonly head: readonly (readonly [label: string, value: string])[];
  readonly funds: readonly FundsTable[];
  readonly goals: {
    readonly caption: string;
    readonly columns: readonly (readonly [role: GoalColumn, label: string, text: string])[];
  } | null;
  readonly columns: readonly (readonly [role: IndicatorColumn, label: string])[];
  /** What a column on the left says, merged over the whole table, where there is one. */
  readonly side: string;
  readonly rows: readonly string[];
  readonly total: readonly [label: string, points: string, score: string] | null;
  /** The grade behind the total's figures. */
  readonly grade: string | null;
  readonly notes: readonly string[];
}

export interface FundsTable {
  readonly caption: string;
  readonly columns: readonly (readonly [role: FundsColumn, label: string])[];
  readonly rows: readonly string[];
}

type GoalColumn = "expected" | "actual" | "other";
type FundsColumn =
  "initialBudget" | "annualBudget" | "executed" | "points" | "executionRate" | "score" | "other";
type IndicatorColumn =
  | "level1"
  | "level2"
  | "name"
  | "operator"
  | "target"
  | "unit"
  | "actual"
  | "points"
  | "score"
  | "deviation"
  | "other";

/** How a variant is laid out. */
export interface Way {
  readonly groups: "merged" | "repeated" | "first";
  readonly side: boolean;
  readonly numbers: "number" | "text";
  readonly titles: boolean;
  readonly extra: boolean;
  readonly funds: "above" | "beside";
}

/** Which datum stands in which cell: "12 score", "funds 0 executed", "header 项目名称". */
export type Places = ReadonlyMap<string, CellAddress>;
