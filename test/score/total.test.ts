import type { Form } from "../../src/form/form";
import { recognize } from "../../src/recognize/recognize";
import {
  areSummable,
  pointsFields,
  scoreFields,
  totalPoints,
  totalScore,
} from "../../src/score/total";
import { grid, type Drawing } from "../helpers/draw";

const formOf = ({ sheet }: Drawing): Form => recognize(sheet).forms[0]!;

const complete = formOf(grid`
  项目名称 | 甲           |            |            |        |         |      |
  项目资金 |              | 全年预算数 | 全年执行数 | 分值   | 执行率  | 得分 |
  ^        | 年度资金总额 | 97.68      | 91.60      | 10     | 93.77%  | 9.37 |
  ^        | 其中：拨款   | 97.68      | 91.60      | -      | 93.77%  | -    |
  一级指标 | 三级指标     | 目标值     | 完成值     | 分值   | 得分    |      |
  产出指标 |              |            |            | 60     | 57.1    |      |
           | 巡检次数     | ≥12次      | 13次       | 50     | 50      |      |
           | 培训次数     | ≥2次       | 1次        | 10     | 7.1     |      |
  效益指标 | 群众满意度   | ≥90%       | 95%        | 30.00  | 30.00   |      |
           | 其中：老人   | ≥90%       | 95%        |        |         |      |
           | 小计         |            |            | 90     | 87.1    |      |
  总分     |              |            |            | 100.00 | 96.47   |      |
`);

test("the sums take the indicators and the execution rate, but no subtotal", () => {
  expect(complete.subtotals).toHaveLength(2);
  expect(totalPoints(complete).shown.toFixed()).toBe("100");
  expect(totalScore(complete).shown.toFixed()).toBe("96.47");
  expect(totalScore(complete).own.toFixed()).toBe("96.47");
});

test("the sums of cells that hold more than they show are two", () => {
  const { sheet } = grid`
    三级指标 | 目标值 | 完成值 | 分值 | 得分
    巡检次数 | ≥12次  | 11次   | 60   | 55.00
    培训次数 | ≥12次  | 11次   | 40   | 36.67
  `;
  const values = sheet.values.map((row) => row.map((value) => (value === 36.67 ? 110 / 3 : value)));
  const sums = totalScore(formOf({ sheet: { ...sheet, values }, marks: [] }));
  expect([sums.shown.toFixed(), sums.own.toFixed()]).toEqual(["91.67", "91.6666666666667"]);
});

test.each<[string, Drawing, points: boolean, scores: boolean]>([
  [
    "everything filled",
    grid`
    三级指标 | 目标值 | 完成值 | 分值 | 得分
    巡检次数 | ≥12次  | 11次   | 60   | 55
    培训次数 | ≥12次  | 11次   | 40   | 36
  `,
    true,
    true,
  ],
  [
    "a dash for a score",
    grid`
    三级指标 | 目标值 | 完成值 | 分值 | 得分
    巡检次数 | ≥12次  | 11次   | 60   | 55
    培训次数 | ≥12次  | 11次   | 40   | -
  `,
    true,
    true,
  ],
  [
    "a blank score",
    grid`
    三级指标 | 目标值 | 完成值 | 分值 | 得分
    巡检次数 | ≥12次  | 11次   | 60   | 55
    培训次数 | ≥12次  | 11次   | 40   |
  `,
    true,
    false,
  ],
  [
    "points in words",
    grid`
    三级指标 | 目标值 | 完成值 | 分值 | 得分
    巡检次数 | ≥12次  | 11次   | 60   | 55
    培训次数 | ≥12次  | 11次   | 待定 | 36
  `,
    false,
    true,
  ],
  [
    "an error for a score",
    grid`
    三级指标 | 目标值 | 完成值 | 分值 | 得分
    巡检次数 | ≥12次  | 11次   | 60   | 55
    培训次数 | ≥12次  | 11次   | 40   | #REF!
  `,
    true,
    false,
  ],
  [
    "no points column",
    grid`
    三级指标 | 目标值 | 完成值 | 得分
    巡检次数 | ≥12次  | 11次   | 55
  `,
    false,
    true,
  ],
])("whether the sums say anything: %s", (_, drawing, points, scores) => {
  const form = formOf(drawing);
  expect([areSummable(pointsFields(form)), areSummable(scoreFields(form))]).toEqual([
    points,
    scores,
  ]);
});
