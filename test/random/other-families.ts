import type { Sheet } from "../../src/sheet/sheet";
import { draw } from "../helpers/draw";
import { printHundredths, sumOf } from "./fraction";
import type { Plan, PlannedRow } from "./plan";

const left = "<";
const above = "^";

/** A form without targets and without points for the execution rate; a row for each level's sum. */
export function drawOldForm({ funds, rows, grade, scoreTotal, pointsTotal }: Plan): Sheet {
  const money = (amounts: readonly bigint[]): string => print(amounts[0]!);
  const lines = [
    ["项目绩效自我评价", left, left, left, left, left, left],
    ["项目名称：", left, "智联感知", "预算单位：", "区科学技术委员会", left, left],
    ["具体实施处（科室）：", left, "信息化科", "是否为经常性项目：", "是", left, left],
    [
      "当年预算数（元）：",
      left,
      money(funds.budgets),
      "上年预算金额（元）：",
      "100.00",
      left,
      left,
    ],
    [
      "预算执行数（元）：",
      left,
      money(funds.executed),
      "预算执行率（%）：",
      `${print(funds.rate)}%`,
      left,
      left,
    ],
    ["项目年度总目标：", left, "建成感知网络。", left, left, left, left],
    ["自评时间：", left, "2022-02-21", left, left, left, left],
    ["绩效等级：", left, grade, left, left, left, left],
    ["主要绩效：", left, "网络已覆盖各街镇。", left, left, left, left],
    [],
    ["", "一级指标", "指标名称", "指标解释", "权重", "自评分", "备注"],
    ...groupBy(rows, ({ level1 }) => level1).flatMap((group) => [
      ["", group[0]!.level1, "", "", ...sums(group), ""],
      ...group.map((row) => [
        "",
        "",
        row.name,
        "反映实际情况",
        print(row.points),
        print(row.score),
        row.reason,
      ]),
    ]),
    ["", "合计", "", "", print(pointsTotal), print(scoreTotal), ""],
  ];
  return drawLines(lines);
}

/** A bare table of scores, with the points of a level in its brackets and a sum below. */
export function drawScoreTable({ rows }: Plan): Sheet {
  const own = rows.filter(({ level1 }) => level1 === rows[0]!.level1);
  const [points, score] = sums(own);
  const lines = [
    ["表1.产出指标得分情况", left, left, left, left, left],
    ["一级指标", "二级指标", "三级指标", "分值", "得分", "得分率"],
    ...groupBy(own, ({ level2 }) => level2).flatMap((group, order) =>
      group.map((row, index) => [
        order + index === 0 ? `${row.level1}（${points}）` : above,
        index === 0 ? `${row.level2}（${sums(group)[0]}）` : above,
        row.name,
        print(row.points),
        print(row.score),
        "100%",
      ]),
    ),
    ["小    计", left, left, points!, score!, "100%"],
  ];
  return drawLines(lines);
}

/** A card that gives the result of an evaluation. */
export function drawCard({ scoreTotal, grade }: Plan): Sheet {
  return drawLines([
    ["绩效评价结果信息表", left],
    ["项目名称", "联勤网格化中心硬件运维项目"],
    ["决算金额", "32 万元"],
    ["评价分值", `${print(scoreTotal)} 分`],
    ["评价结论", `等次为“${grade}”`],
    ["主要绩效", "资料齐全，运行稳定。"],
    ["存在问题", "申报工作有待完善"],
    ["整改建议", "加强学习"],
  ]);
}

function drawLines(lines: readonly (readonly string[])[]): Sheet {
  return draw(lines.map((cells) => cells.join(" | ")).join("\n")).sheet;
}

function groupBy(
  rows: readonly PlannedRow[],
  keyOf: (row: PlannedRow) => string,
): readonly (readonly PlannedRow[])[] {
  const keys = [...new Set(rows.map(keyOf))];
  return keys.map((key) => rows.filter((row) => keyOf(row) === key));
}

function sums(rows: readonly PlannedRow[]): readonly string[] {
  return [
    print(sumOf(rows.map(({ points }) => points))),
    print(sumOf(rows.map(({ score }) => score))),
  ];
}

function print(hundredths: bigint): string {
  return printHundredths(hundredths, { short: false });
}
