import { createLayout } from "../../src/recognize/find-laid-out";
import type { Layout } from "../../src/recognize/layout";
import { readLayouts, writeLayouts } from "../../src/recognize/layout-json";
import { recognize } from "../../src/recognize/recognize";
import { grid } from "../helpers/draw";
import { flatFacts } from "./facts";

const drawn = grid`
  工作事项 | 打算做到 | 做到了多少 | 比分 |      | 说一说
  ^        | ^        | ^          | 满   | 实得 | ^
  修路     | ≥3公里   | 3公里      | 60   | 60   |
  栽树     | ≥100棵   | 90棵       | 40   | 36   | 天旱
  合起来   |          |            | 100  | 96   |
  算几等   | 优       |            |      |      |
`;

const layout = createLayout(
  drawn.sheet,
  { top: 0, left: 0, bottom: 1, right: 5 },
  {
    name: "村里的表",
    columns: (["name", "target", "actual", "points", "score", "deviation"] as const).map(
      (role, column) => ({ column, role }),
    ),
    total: "合起来",
    grade: "算几等",
  },
);

test("a header that nobody knows is read as a user described it", () => {
  expect(recognize(drawn.sheet).forms).toEqual([]);
  const { forms, readings } = recognize(drawn.sheet, { layouts: [layout] });
  expect(forms.map(flatFacts)).toMatchObject([
    {
      "indicators.0.name": "修路",
      "indicators.1.target": "at-least 100 棵",
      "indicators.1.actual": "none 90 棵",
      "indicators.1.points": "40",
      "indicators.1.score": "36",
      "indicators.1.deviation": "天旱",
      "total.score": "96",
      grade: "excellent",
    },
  ]);
  expect(readings[0]?.confidence).toBe(1);
});

test("in another workbook, too, wherever it stands and whatever it holds", () => {
  const { sheet } = grid`
         | 张村     |          |            |      |      |
         |          |          |            |      |      |
         | 工作事项 | 打算做到 | 做到了多少 | 比分 |      | 说一说
         | ^        | ^        | ^          | 满   | 实得 | ^
         | 挖渠     | ≥5公里   | 5公里      | 100  | 100  |
  `;
  const [form] = recognize(sheet, { layouts: [layout] }).forms;
  expect(form?.indicators.map(({ name, row }) => [name.state, row])).toEqual([["filled", 4]]);
});

test("a header whose lower row begins further left is found again", () => {
  const { sheet } = grid`
             | 事项   | 打算做到 | 比分 | <
    顺号     | 名字   | ^        | 满   | 实得
    1        | 修路   | ≥3公里   | 100  | 100
  `;
  const roles = ["other", "name", "target", "points", "score"] as const;
  const own = createLayout(
    sheet,
    { top: 0, left: 0, bottom: 1, right: 4 },
    { ...layout, columns: roles.map((role, column) => ({ role, column })) },
  );
  const [form] = recognize(sheet, { layouts: [own] }).forms;
  expect(form?.indicators[0]?.name).toMatchObject({ value: "修路" });
});

test("its words for total and grade mean nothing where its header does not stand", () => {
  const { sheet } = grid`
    三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
    修路     | ≥3公里     | 3公里      | 60   | 60
    合起来   | ≥2次       | 2次        | 40   | 40
    总分     |            |            | 100  | 100
  `;
  expect(recognize(sheet, { layouts: [layout] })).toEqual(recognize(sheet));
  expect(recognize(sheet).forms[0]?.indicators).toHaveLength(2);
});

test("a layout holds nothing of what stands in the form", () => {
  const text = writeLayouts([layout]);
  for (const content of ["修路", "3公里", "天旱", "96"]) expect(text).not.toContain(content);
});

test.each([
  ["one word differs", "工作事项", "工作事项甲"],
  ["a cell that was filled is empty", "满", ""],
])("another header is none of it: %s", (_, word, other) => {
  const texts = drawn.sheet.texts.map((row) => row.map((text) => (text === word ? other : text)));
  expect(recognize({ ...drawn.sheet, texts }, { layouts: [layout] }).forms).toEqual([]);
});

test("a header merged in another way is none of it", () => {
  expect(recognize({ ...drawn.sheet, merges: [] }, { layouts: [layout] }).forms).toEqual([]);
});

test("layouts are read as they were written", () => {
  expect(readLayouts(writeLayouts([layout]))).toEqual({ layouts: [layout] });
  expect(readLayouts(`\ufeff${writeLayouts([])}`)).toEqual({ layouts: [] });
});

const changed = (change: Partial<Record<keyof Layout, unknown>>): string =>
  JSON.stringify({ format: "ziping-layouts", version: 1, layouts: [{ ...layout, ...change }] });

test.each([
  ["not-json", "{"],
  ["not-layouts", "[]"],
  ["not-layouts", `{"version":1,"layouts":[]}`],
  ["newer", `{"format":"ziping-layouts","version":2}`],
  ["damaged", `{"format":"ziping-layouts","version":1}`],
  ["damaged", changed({ name: 1 })],
  ["damaged", changed({ header: [] })],
  ["damaged", changed({ header: [{ text: "甲", row: 0, column: -1, rows: 1, columns: 1 }] })],
  ["damaged", changed({ columns: [{ column: 0, role: "salary" }] })],
  ["damaged", changed({ total: 1 })],
])("what is no file of layouts is said to be %s", (problem, text) => {
  expect(readLayouts(text)).toEqual({ problem });
});
