import type { Form } from "../../src/form/form";
import { recognize } from "../../src/recognize/recognize";
import { compute } from "../../src/score/compute";
import { cappedProfile, nationalProfile, type ScoringProfile } from "../../src/score/profile";
import { grid, type Drawing } from "../helpers/draw";

const formOf = ({ sheet }: Drawing): Form => recognize(sheet).forms[0]!;

/** 61.60 of 97.68 are 63.0630… %, and of ten points 6.30630…: 6.31, or 6.3 where it is truncated. */
function form({
  budget = "97.68",
  spent = "61.60",
  points = "10",
  own = "6.31",
  score = "90",
} = {}): Form {
  return formOf(grid`
    项目资金（万元） | 全年预算数 | 全年执行数 | 分值      | 得分
    年度资金总额     | ${budget}  | ${spent}   | ${points} | ${own}
    三级指标         | 年度指标值 | 实际完成值 | 分值      | 得分
    巡检次数         | ≥12次      | 12次       | 90        | ${score}
    总分             |            |            | 100       | 75.5
  `);
}

/** The figures as texts: 执行率, 执行率得分, 分值合计, 总分, 等级, 舍入. */
function figures(of: Form, profile: ScoringProfile = nationalProfile): readonly (string | null)[] {
  const { executionRate, executionScore, pointsTotal, scoreTotal, grade, rounding } = compute(
    of,
    profile,
  );
  const numbers = [executionRate, executionScore, pointsTotal, scoreTotal];
  return [...numbers.map((each) => each?.toFixed() ?? null), grade, rounding];
}

test.each<[string, Form, readonly (string | null)[]]>([
  ["a form that rounds", form(), ["0.6306", "6.31", "100", "96.31", "excellent", "round"]],
  [
    "a form that truncates",
    form({ own: "6.3" }),
    ["0.6306", "6.3", "100", "96.3", "excellent", "truncate"],
  ],
  [
    "a form that does not show how it rounds",
    form({ own: "6" }),
    ["0.6306", "6.31", "100", "96", "excellent", "either"],
  ],
  ["no budget", form({ budget: "" }), [null, null, "100", "96.31", "excellent", "either"]],
  ["nothing spent yet", form({ spent: "" }), [null, null, "100", "96.31", "excellent", "either"]],
  ["a budget of 0", form({ budget: "0" }), [null, null, "100", "96.31", "excellent", "either"]],
  [
    "a score that is missing: the grade is that of the printed total",
    form({ score: "" }),
    ["0.6306", "6.31", "100", null, "fair", "round"],
  ],
  [
    "points that are missing",
    form({ points: "" }),
    ["0.6306", null, null, "96.31", "excellent", "either"],
  ],
])("computes %s", (_, of, expected) => {
  expect(figures(of)).toEqual(expected);
});

test("a low execution rate caps the total, and with it the grade, where the profile says so", () => {
  expect(figures(form(), cappedProfile).slice(3, 5)).toEqual(["79", "fair"]);
});

test("a form without funds has no execution rate", () => {
  const of = formOf(grid`
    三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
    巡检次数 | ≥12次      | 12次       | 100  | 85
  `);
  expect(figures(of)).toEqual([null, null, "100", "85", "good", "either"]);
});

test("a part of a report has scores, but no grade", () => {
  const of = formOf(grid`
    一级指标 | 三级指标 | 分值 | 得分
    产出指标 | 巡检次数 | 50   | 50
    小计     | <        | 50   | 50
  `);
  expect(of.kind).toBe("score-table");
  expect(figures(of).slice(2)).toEqual(["50", "50", null, "either"]);
});

test("a card has the grade of its printed score", () => {
  const of = formOf(grid`
    绩效评价结果信息表 | <
    评价分值           | 85.5 分
    评价结论           | 等次为“良”
  `);
  expect(figures(of)).toEqual([null, null, null, null, "good", "either"]);
});
