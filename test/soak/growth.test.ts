import { growthWhenWarm } from "./growth";

type Point = readonly [edits: number, heap: number];

test.each<[string, readonly Point[], number]>([
  [
    "a heap that stays",
    [
      [1000, 500],
      [2000, 500],
      [3000, 500],
    ],
    0,
  ],
  [
    "a leak of two bytes an edit",
    [
      [1000, 500],
      [2000, 2500],
      [3000, 4500],
    ],
    2,
  ],
  [
    "noise about a level",
    [
      [1000, 500],
      [2000, 900],
      [3000, 500],
    ],
    0,
  ],
  [
    "a leak under noise",
    [
      [1000, 0],
      [2000, 4000],
      [3000, 2000],
      [4000, 6000],
    ],
    1.6,
  ],
  [
    "growth before all is warm",
    [
      [500, 0],
      [1000, 500],
      [2000, 500],
    ],
    0,
  ],
])("%s", (_, points, expected) => {
  expect(growthWhenWarm(points.map(([edits, heap]) => ({ edits, heap })))).toBeCloseTo(expected);
});

test("too few samples tell nothing", () => {
  expect(growthWhenWarm([{ edits: 1000, heap: 5 }])).toBeNull();
});
