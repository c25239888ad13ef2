import type { CellAddress, CellRange } from "../sheet/address";
import type { CellFacts, Field } from "./field";
import type { Figure, Rate } from "./figure";
import type { Grade } from "./grade";
import type { Reading } from "./quantity";

/** 自评表, 结果信息表, a bare table of scores inside a report, or a 自评表 in which nothing was filled in yet. */
export type FormKind = "self-evaluation" | "result-card" | "score-table" | "blank-form";

export type MoneyUnit = "yuan" | "ten-thousand-yuan";

/** The columns of the indicator table that a check can need. */
export type Column = "level1" | "level2" | "target" | "actual" | "points" | "score" | "deviation";

/** A label with its value in the head of the form: 项目名称, 主管部门 … */
export interface HeaderField {
  /** As printed, without white space and colons. */
  readonly label: string;
  /** Whether a form with this label must have it filled in. */
  readonly required: boolean;
  readonly field: Field<string>;
}

/** One row of the funds block (项目资金). */
export interface FundsRow {
  readonly label: string;
  /** 年初预算数 */
  readonly initialBudget: Field<Figure>;
  /** 全年预算数 (A) */
  readonly annualBudget: Field<Figure>;
  /** 全年执行数 (B) */
  readonly executed: Field<Figure>;
  /** 分值 of the execution rate */
  readonly points: Field<Figure>;
  /** 执行率 */
  readonly executionRate: Field<Rate>;
  /** 得分 of the execution rate */
  readonly score: Field<Figure>;
  /** 偏差原因 in the block itself */
  readonly deviation: Field<string>;
}

/** How the form writes a rate: 93.77%, 93.77 or 0.9377. */
export type RateNotation = "percent-sign" | "percentage" | "fraction";

/** The funds block: 年度资金总额 first, then where the money comes from. */
export interface Funds {
  /** The cell that heads the amounts, where their unit is to be written: 项目资金（万元）. */
  readonly caption: CellFacts;
  /** Whether the caption, a column or a label says the unit; else only an amount's own cell may. */
  readonly statesUnit: boolean;
  readonly rateNotation: RateNotation;
  readonly total: FundsRow;
  readonly sources: readonly FundsRow[];
  /** Whether 其中 stands before a source behind the first: it can be a part of the one above it. */
  readonly isNested: boolean;
}

/** Which way is better: more, less, or not to be told from the words. */
export type Direction = "up" | "down" | "unknown";

/** 一级指标 that methods know: 决策, 过程, 成本 by itself, 产出, 效益, 满意度. */
export const levelGroups = [
  "decision",
  "process",
  "cost",
  "output",
  "benefit",
  "satisfaction",
] as const;

export type LevelGroup = (typeof levelGroups)[number];

export type IndicatorGroup = LevelGroup | "other";

/** 绩效指标: one row of the indicator table. */
export interface Indicator {
  readonly row: number;
  /** Null where there is no 一级指标, or the row's own one contradicts its 二级指标. */
  readonly group: IndicatorGroup | null;
  /** 一级指标, resolved through merged and blank cells; "" where it cannot be told. */
  readonly level1: string;
  /** 二级指标, resolved likewise. */
  readonly level2: string;
  /** 三级指标 */
  readonly name: Field<string>;
  /** 年度指标值 */
  readonly target: Field<Reading>;
  /** 实际完成值 */
  readonly actual: Field<Reading>;
  readonly direction: Direction;
  /** 分值 */
  readonly points: Field<Figure>;
  /** 得分 */
  readonly score: Field<Figure>;
  /** 偏差原因分析及改进措施; 无 and its kind are "not-applicable". */
  readonly deviation: Field<string>;
}

/** A row (小计, or a level without a name) or a label with a figure: 数量指标（12）. */
export interface Subtotal {
  readonly label: string;
  readonly at: CellAddress;
  readonly points: Field<Figure>;
  readonly score: Field<Figure>;
  /** The sheet rows of the indicators it sums up. */
  readonly rows: readonly number[];
}

/** 总分. */
export interface Total {
  readonly label: string;
  readonly points: Field<Figure>;
  readonly score: Field<Figure>;
}

/** Where a total row could be written: in the empty row right below the table. */
export interface TotalPlace {
  readonly label: CellAddress;
  readonly points: CellAddress;
  readonly score: CellAddress;
}

/** 年度总体目标: what was planned, what was done. */
export interface Goals {
  readonly expected: Field<string>;
  readonly actual: Field<string>;
}

/** 绩效自评表, without its layout. */
export interface Form {
  readonly kind: FormKind;
  readonly range: CellRange;
  /** The header row of the indicator table; for a card, its first row. */
  readonly headerAt: CellAddress;
  readonly title: string | null;
  readonly year: number | null;
  /** The year line, （2023年度）: blank where its digits are missing, absent where there is none. */
  readonly yearLine: Field<string>;
  readonly moneyUnit: MoneyUnit | null;
  /** Whether 元 stands anywhere in the head where a unit of money is written. */
  readonly namesMoneyUnit: boolean;
  readonly header: readonly HeaderField[];
  readonly funds: Funds | null;
  readonly goals: Goals;
  /** The columns that the indicator table has; a card has none. */
  readonly columns: ReadonlySet<Column>;
  readonly indicators: readonly Indicator[];
  /** Names that a template left on rows without any value: 指标2：…… */
  readonly templateNames: readonly Field<string>[];
  readonly subtotals: readonly Subtotal[];
  readonly total: Total | null;
  /** Null where there is a total row, or no room for one. */
  readonly totalPlace: TotalPlace | null;
  /** 评分等级 */
  readonly grade: Field<Grade>;
  /** What the form itself says under 主要问题, 存在问题 and 改进措施. */
  readonly remarks: string;
  /** Whether a reason or a problem on the form speaks of the money: 执行率, 结余, 资金 … */
  readonly explainsExecution: boolean;
}
