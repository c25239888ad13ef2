import { withRole } from "../../src/recognize/layout-list";
import { proposeLayout } from "../../src/recognize/propose-layout";
import { recognize } from "../../src/recognize/recognize";
import { rangeToA1 } from "../../src/sheet/address";
import type { Sheet } from "../../src/sheet/sheet";
import { grid } from "../helpers/draw";

/** A header of words that nobody knows, two rows high. */
const invented = grid`
  红星村年度工作算账表 | < | < | < | < | < | <
  填报单位             | 红星村 | < | < | < | < | <
  大类 | 工作事项 | 打算做到 | 做到了多少 | 比分 |      | 说一说
  ^    | ^        | ^        | ^          | 满   | 实得 | ^
  建设 | 修路     | ≥3公里   | 3公里      | 60   | 60   |
  ^    | 栽树     | ≥100棵   | 90棵       | 40   | 36   | 天旱
  合起来 |        |          |            | 100  | 96   |
  算几等 | 优     |          |            |      |      |
`.sheet;

const roles = (sheet: Sheet, wanted: Parameters<typeof proposeLayout>[1] = null): unknown =>
  proposeLayout(sheet, wanted)?.layout.columns.map(({ role }) => role);

test("an invented header is found, and its columns by what stands in them", () => {
  const proposal = proposeLayout(invented, null)!;
  expect(rangeToA1(proposal.header)).toBe("A3:G4");
  expect(roles(invented)).toEqual([
    "level1",
    "name",
    "target",
    "actual",
    "points",
    "score",
    "deviation",
  ]);
  expect(proposal.columns[4]).toMatchObject({ text: "满", samples: ["60", "40"], confidence: 0.5 });
  expect(proposal.totalLabels).toEqual(["算几等", "合起来", "栽树", "建设"]);
  expect(proposal.layout).toMatchObject({ total: "合起来", grade: "算几等" });
});

test("by the layout that is proposed the sheet is read", () => {
  const { layout } = proposeLayout(invented, null)!;
  expect(recognize(invented).forms).toEqual([]);
  const [form] = recognize(invented, { layouts: [layout] }).forms;
  expect(form).toMatchObject({ total: { score: { text: "96" } }, grade: { value: "excellent" } });
  expect(form?.indicators.map(({ score }) => score)).toMatchObject([
    { text: "60" },
    { text: "36" },
  ]);
});

test.each([
  ["a whole row", { top: 2, bottom: 2, left: 0, right: 16_383 }, "A3:G4"],
  ["the lower row", { top: 3, bottom: 3, left: 0, right: 16_383 }, "A3:G4"],
  ["one cell of it", { top: 2, bottom: 2, left: 2, right: 2 }, "A3:G4"],
  ["some of its cells", { top: 2, bottom: 3, left: 1, right: 5 }, "B3:F4"],
  ["all rows", { top: 0, bottom: 1_048_575, left: 0, right: 6 }, "A3:G4"],
])("the header that is meant by %s", (_, wanted, header) => {
  expect(rangeToA1(proposeLayout(invented, wanted)!.header)).toBe(header);
});

test("a form that was recognized shows the roles it was given", () => {
  const { sheet } = grid`
    项目支出绩效自评表 | <          | <          | <    | <    | <
    三级指标           | 年度指标值 | 实际完成值 | 分值 | 得分 | 备注
    培训人数           | ≥100人次   | 120人次    | 100  | 100  |
    总分               |            |            | 100  | 100  |
  `;
  const proposal = proposeLayout(sheet, null)!;
  expect(rangeToA1(proposal.header)).toBe("A2:F2");
  expect(roles(sheet)).toEqual(["name", "target", "actual", "points", "score", "deviation"]);
  expect(proposal.totalLabels).toEqual([]);
});

test("an indicator with as many points as those above it is no total", () => {
  const { sheet } = grid`
    事项 | 打算   | 做到  | 满 | 实得
    修路 | ≥3公里 | 3公里 | 10 | 10
    栽树 | ≥100棵 | 90棵  | 10 | 9
    扫雪 | ≥9次   | 9次   | 20 | 19
    铲冰 | ≥9次   | 9次   | 60 | 60
  `;
  expect(proposeLayout(sheet, null)!.layout.total).toBeNull();
});

test("a role that another column had is taken from it", () => {
  const { layout } = proposeLayout(invented, null)!;
  const changed = withRole(layout, 2, "actual").columns.map(({ role }) => role);
  expect(changed.slice(2, 4)).toEqual(["actual", "other"]);
});

test.each([
  ["an empty sheet", grid``.sheet],
  ["prose", grid`这是一张没有表的工作表。`.sheet],
])("%s has no header", (_, sheet) => {
  expect(proposeLayout(sheet, null)).toBeNull();
  expect(proposeLayout(sheet, { top: 90, bottom: 90, left: 0, right: 3 })).toBeNull();
});

test("bare numbers are told apart by their sum and their order", () => {
  const { sheet } = grid`
    序 | 事项 | 打算 | 做到 | 满  | 实得
    1  | 修路 | 300  | 320  | 60  | 60
    2  | 栽树 | 100  | 90   | 40  | 36
  `;
  expect(roles(sheet)).toEqual(["other", "name", "target", "actual", "points", "score"]);
});
