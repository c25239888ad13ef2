import { nationalProfile, profiles } from "../../src/score/profile";
import { check, marks } from "../helpers/check";
import { grid, type Drawing } from "../helpers/draw";

/** What is said of a form under a profile, and not under the national one; and the other way round. */
function difference({ sheet }: Drawing, id: string): readonly string[] {
  const own = marks(
    check(
      sheet,
      profiles.find((profile) => profile.id === id),
    ),
  );
  const national = marks(check(sheet, nationalProfile));
  return [
    ...own.filter((mark) => !national.includes(mark)).map((mark) => `+${mark}`),
    ...national.filter((mark) => !own.includes(mark)).map((mark) => `-${mark}`),
  ];
}

const dimensions = ["数量", "质量", "时效", "成本"];

interface Parts {
  /** Executed, rate, points and score of the execution rate. */
  readonly execution?: string;
  /** Target, actual, points, score and reason of the first row. */
  readonly row?: string;
  readonly total?: string;
  readonly grade?: string;
}

/** A form with the national weights in which all is well, but for what is given. */
function form({
  execution = "100 | 100% | 10 | 10",
  row = "≥10次 | 10次 | 20 | 20 |",
  total = "100",
  grade = "优",
}: Parts): Drawing {
  const rows = dimensions.map((level2, index) => {
    const values = index === 0 ? row : "≥10次 | 10次 | 10 | 10 |";
    return `${index === 0 ? "产出指标" : "^"} | ${level2}指标 | ${level2}事项 | ${values}`;
  });
  return grid`
    项目资金（万元） |                | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分 | 偏差原因
    ^                | 年度资金总额   | 100 | ${execution} | 结余资金已交回
    一级指标         | 二级指标       | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
${rows.join("\n")}
    效益指标         | 社会效益指标   | 知晓率     | ≥95% | 96% | 30 | 30 |
    满意度指标       | 服务对象满意度 | 群众满意度 | ≥90% | 95% | 10 | 10 |
    总分             | <              | < | | | 100 | ${total} |
    评分等级         | ${grade}       | | | | | |
  `;
}

const missed = "受降雨影响推迟";

test.each<[id: string, name: string, Parts, expected: readonly string[]]>([
  ["cost", "no 成本 of its own", {}, ["+C3 total.weights-deviate"]],
  [
    "hubei",
    "an execution rate of 10 points, half of the points for what was partly reached",
    { row: `及时 | 基本及时 | 20 | 10 | ${missed}`, total: "90" },
    ["+C3 total.weights-deviate", "-G4 row.qualitative-band"],
  ],
  ["yinchuan", "no 决策 and no 管理", {}, ["+C3 total.weights-deviate"]],
  [
    "capped",
    "79 % of the money",
    { execution: "79 | 79% | 10 | 7.9", total: "97.9" },
    ["+G10 total.execution-cap-exceeded"],
  ],
  [
    "capped",
    "79 % of the money, and no more than the cap",
    { execution: "79 | 79% | 10 | 7.9", total: "89", grade: "良" },
    ["-G10 total.score-mismatch"],
  ],
  // 20 × 10 / 15 = 13.33; linear it is 20 × (20 − 15) / 10 = 10
  [
    "linear",
    "half as much again as was allowed, by the ratio",
    { row: `≤10次 | 15次 | 20 | 13.33 | ${missed}`, total: "93.33" },
    ["+G4 row.score-above-formula"],
  ],
  [
    "linear",
    "half as much again as was allowed",
    { row: `≤10次 | 15次 | 20 | 10 | ${missed}`, total: "90" },
    ["-G4 row.score-below-formula"],
  ],
  [
    "symmetric",
    "more than exactly that many, with all points",
    { row: "=10次 | 12次 | 20 | 20 |" },
    ["+G4 row.score-above-formula"],
  ],
  [
    "symmetric",
    "more than exactly that many",
    { row: `=10次 | 12.5次 | 20 | 16 | ${missed}`, total: "96" },
    ["-G4 row.score-below-formula"],
  ],
])("%s, %s", (id, _, parts, expected) => {
  expect(difference(form(parts), id)).toEqual(expected);
});

test.each<[total: string, grade: string, expected: readonly string[]]>([
  ["89", "良", []],
  ["89.5", "良", []],
  ["89.5", "优", ["B11 total.grade-mismatch"]],
  ["90", "优", []],
])("中央部门: a total of %s and %s", (total, grade, expected) => {
  const score = String(Number(total) - 80);
  const drawing = form({ row: `及时 | 达成指标 | 20 | ${score} | ${missed}`, total, grade });
  const central = profiles.find(({ id }) => id === "central")!;
  const loud = check(drawing.sheet, central).filter(({ severity }) => severity === "error");
  expect(marks(loud)).toEqual(expected);
});
