import fc from "fast-check";
import { editDistance } from "../../src/sheet/edit-distance";

/** The textbook's whole table. */
function slowDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const replaced = table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      table[i]![j] = Math.min(replaced, table[i - 1]![j]! + 1, table[i]![j - 1]! + 1);
    }
  }
  return table[a.length]![b.length]!;
}

test.each([
  ["", "", 0, 0],
  ["巡检", "巡检", 0, 0],
  ["巡检", "抽检", 1, 1],
  ["巡检", "抽检", 0, null],
  ["全年巡检", "巡检", 2, 2],
  ["全年巡检", "巡检", 1, null],
  ["巡检12次", "21次巡检", 5, 5],
  ["", "巡检", 1, null],
])("“%s” and “%s”, at most %d", (a, b, most, expected) => {
  expect(editDistance(a, b, most)).toBe(expected);
});

test("agrees with the whole table, whatever the limit", () => {
  const text = fc.string({ unit: fc.constantFrom("甲", "乙", "丙"), maxLength: 12 });
  fc.assert(
    fc.property(text, text, fc.nat(13), (a, b, most) => {
      const distance = slowDistance(a, b);
      expect(editDistance(a, b, most)).toBe(distance <= most ? distance : null);
    }),
  );
});
