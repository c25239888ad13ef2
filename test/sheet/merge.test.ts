import { fromA1, rangeToA1 } from "../../src/sheet/address";
import { indexMerges } from "../../src/sheet/merge";
import { grid } from "../helpers/draw";

const { merges } = grid`
  a | < |   | b
  ^ | ^ | c | ^
  d | e | < | ^
`.sheet;

test.each<[string, string | null]>([
  ["A1", "A1:B2"],
  ["B2", "A1:B2"],
  ["C1", null],
  ["C2", null],
  ["D1", "D1:D3"],
  ["D3", "D1:D3"],
  ["B3", "B3:C3"],
  ["C3", "B3:C3"],
  ["A3", null],
  ["A9", null],
  ["Z1", null],
])("%s lies in %s", (a1, expected) => {
  const { row, column } = fromA1(a1)!;
  const area = indexMerges(merges).areaAt(row, column);
  expect(area && rangeToA1(area)).toBe(expected);
});
