import { growthOf } from "./growth";

test.each<[string, readonly [number, number][], number]>([
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
      [0, 0],
      [1000, 4000],
      [2000, 2000],
      [3000, 6000],
    ],
    1.6,
  ],
])("%s", (_, samples, expected) => {
  expect(growthOf(samples.map(([edits, heap]) => ({ edits, heap })))).toBeCloseTo(expected);
});
