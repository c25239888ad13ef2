import { toA1 } from "../../src/sheet/address";
import type { Dice } from "./dice";
import { printHundredths } from "./fraction";
import type { Plan, PlannedFunds, PlannedRow } from "./plan";

export type RowField =
  "level1" | "level2" | "name" | "target" | "actual" | "points" | "score" | "reason";

/** A row of the plan, and where each of its values stands. */
export interface PlacedRow extends PlannedRow {
  readonly at: Readonly<Record<RowField, string>>;
}

/** A form as it is drawn, with the places of what can be changed; cells are named as in Excel. */
export interface RandomForm {
  readonly plan: Plan;
  readonly cells: readonly (readonly string[])[];
  readonly rows: readonly PlacedRow[];
  readonly at: Readonly<Record<Spot, string>>;
  readonly print: (hundredths: bigint) => string;
  /** As the form writes a rate; in hundredths of a percent. */
  readonly printRate: (rate: bigint) => string;
  /** As the form writes money. */
  readonly printMoney: (amount: bigint) => string;
}

export type Spot =
  | "year"
  | "project"
  | "nameHeader"
  | "reasonHeader"
  | "fundsCaption"
  | "initialBudget"
  | "budget"
  | "executed"
  | "rate"
  | "fundsPoints"
  | "fundsScore"
  | "expected"
  | "actual"
  | "totalLabel"
  | "pointsTotal"
  | "scoreTotal"
  | "grade";

const width = 9;
const left = "<";
const above = "^";

/** The look of a form: the families of the real ones, and what varies within them. */
interface Look {
  readonly family: "putuo" | "lvhua";
  readonly short: boolean;
  readonly separators: boolean;
  readonly merged: boolean;
  /** The columns of target, actual, points, score and reason. */
  readonly order: readonly (keyof typeof columnNames)[];
}

const columnNames = {
  target: ["年度指标值", "年初目标值（A）", "指标值"],
  actual: ["实际完成值", "全年实际值(B)", "全年完成值"],
  points: ["分值", "权重"],
  score: ["得分", "自评得分"],
  reason: ["偏差原因分析及改进措施", "未完成原因分析"],
} as const;

export function layOut(plan: Plan, dice: Dice): RandomForm {
  const look: Look = {
    family: dice.pick(["putuo", "lvhua"]),
    short: dice.chance(50),
    separators: dice.chance(50),
    merged: dice.chance(50),
    order: dice.chance(50)
      ? ["target", "actual", "points", "score", "reason"]
      : dice.shuffle(["target", "actual", "points", "score", "reason"]),
  };
  const print = (value: bigint): string => printHundredths(value, look);
  const printRate = (rate: bigint): string =>
    printHundredths(rate, { short: false }) + (look.family === "lvhua" ? "%" : "");
  const printMoney = (amount: bigint): string =>
    withSeparators(printHundredths(amount, { short: false }), look.separators);
  const cells: string[][] = [];
  const line = (...texts: readonly string[]): number =>
    cells.push([...texts, ...Array<string>(width - texts.length).fill(left)]) - 1;
  const a1 = (row: number, column: number): string => toA1({ row, column });

  line("财政项目支出绩效自评表");
  const year = line("（2023年度）");
  const project = line("项目名称", dice.pick(["网格化管理", "智慧城市运维"]));
  line("主管部门", "区城市运行管理中心", left, left, "实施单位", "区城市运行管理中心");
  const funds = drawFunds(plan.funds, { look, print, printRate, printMoney, dice, line });
  line("年度总体目标", "预期目标", left, left, "实际完成情况");
  const goals = line(above, "保障系统稳定运行。", left, left, "全年系统稳定，巡检按期完成。");

  const first = look.family === "putuo" ? ["一级指标", "二级指标", "三级指标", left] : [];
  const second = ["绩效指标", "一级指标", "二级指标", "三级指标"];
  const levels = first.length > 0 ? first : second;
  const header = line(...levels, ...look.order.map((role) => dice.pick(columnNames[role])));
  const rows = plan.rows.map((row, index): PlacedRow => {
    const values: Readonly<Record<keyof typeof columnNames, string>> = {
      target: row.target,
      actual: row.actual,
      points: print(row.points),
      score: print(row.score),
      reason: row.reason,
    };
    const before = look.merged ? plan.rows[index - 1] : undefined;
    const level1 = before?.level1 === row.level1 ? above : row.level1;
    const level2 = before?.level2 === row.level2 ? above : row.level2;
    const own = [level1, level2, row.name];
    const start =
      look.family === "putuo" ? [...own, left] : [index === 0 ? "绩效指标" : above, ...own];
    const at = line(...start, ...look.order.map((role) => values[role]));
    const shift = look.family === "putuo" ? 0 : 1;
    const place = (role: keyof typeof columnNames): string => a1(at, 4 + look.order.indexOf(role));
    return {
      ...row,
      at: {
        level1: a1(at, shift),
        level2: a1(at, shift + 1),
        name: a1(at, shift + 2),
        target: place("target"),
        actual: place("actual"),
        points: place("points"),
        score: place("score"),
        reason: place("reason"),
      },
    };
  });

  // A total without decimals would be that of other scores, too.
  const scoreTotal = printHundredths(plan.scoreTotal, { short: false });
  const totals = { points: print(plan.pointsTotal), score: scoreTotal };
  const sums = look.order.map((role) =>
    role === "points" || role === "score" ? totals[role] : "",
  );
  const total = line("总分", left, left, left, ...sums);
  const grade = line("评分等级", left, plan.grade);
  return {
    plan,
    cells,
    rows,
    print,
    printRate,
    printMoney,
    at: {
      ...funds,
      year: a1(year, 0),
      project: a1(project, 1),
      nameHeader: a1(header, look.family === "putuo" ? 2 : 3),
      reasonHeader: a1(header, 4 + look.order.indexOf("reason")),
      expected: a1(goals, 1),
      actual: a1(goals, 4),
      totalLabel: a1(total, 0),
      pointsTotal: a1(total, 4 + look.order.indexOf("points")),
      scoreTotal: a1(total, 4 + look.order.indexOf("score")),
      grade: a1(grade, 2),
    },
  };
}

type FundsSpot =
  "fundsCaption" | "initialBudget" | "budget" | "executed" | "rate" | "fundsPoints" | "fundsScore";

function drawFunds(
  { budgets, executed, rate, points, score }: PlannedFunds,
  {
    look,
    print,
    printRate,
    printMoney,
    dice,
    line,
  }: Pick<RandomForm, "print" | "printRate" | "printMoney"> & {
    readonly look: Look;
    readonly dice: Dice;
    readonly line: (...texts: readonly string[]) => number;
  },
): Readonly<Record<FundsSpot, string>> {
  const scored = points > 0n;
  const labels = ["年度资金总额：", "其中：当年财政拨款", "上年结转资金", "其他资金"];
  const gap = look.family === "putuo" ? [left] : [];
  const end = look.family === "putuo" ? [] : [left];
  const unit = look.family === "putuo" ? "万元" : "元";
  const caption = line(
    `项目资金（${unit}）`,
    ...gap,
    "",
    "年初预算数",
    "全年预算数",
    "全年执行数",
    "分值",
    look.family === "lvhua" ? "执行率" : "执行率(%)",
    "得分",
    ...end,
  );
  const own = budgets.map((budget, index) => {
    const amounts = [budget, budget, executed[index]!].map(printMoney);
    const figures =
      index === 0
        ? [scored ? print(points) : "-", printRate(rate), scored ? print(score) : "-"]
        : ["-", dice.pick(["-", ""]), "-"];
    const under = look.family === "putuo" ? [above, above] : [above];
    return line(...under, labels[index]!, ...amounts, ...figures, ...end);
  });
  const shift = look.family === "putuo" ? 3 : 2;
  const place = (column: number): string => toA1({ row: own[0]!, column: shift + column });
  return {
    fundsCaption: toA1({ row: caption, column: 0 }),
    initialBudget: place(0),
    budget: place(1),
    executed: place(2),
    fundsPoints: place(3),
    rate: place(4),
    fundsScore: place(5),
  };
}

function withSeparators(text: string, separators: boolean): string {
  return separators ? text.replace(/\B(?=(\d{3})+\.)/g, ",") : text;
}
