import { readFileSync } from "node:fs";
import path from "node:path";
import type { Edit } from "../../src/lint/fix";
import { patch } from "../../src/lint/patch";
import type { ScoringProfile } from "../../src/score/profile";
import { check, marks } from "./check";
import { draw } from "./draw";
import { planFor } from "./plan-for";
import { mutate, readMutations } from "./mutate";

/** Tests tables of mutations, each by the name of its drawing; under a profile that was chosen. */
export function testMutations(
  tables: Readonly<Record<string, string>>,
  profile?: ScoringProfile,
): void {
  describe.each(Object.entries(tables))("%s", (name, table) => {
    const drawing = readFileSync(path.join(__dirname, `../sheets/${name}.txt`), "utf8");

    test.each(readMutations(table))("$change: $why", ({ change, added, removed }) => {
      const { sheet, marks: kept } = draw(mutate(drawing, change));
      const before = marks(kept);
      expect(before).toEqual(expect.arrayContaining([...removed]));
      const expected = [...before.filter((mark) => !removed.includes(mark)), ...added];
      expect([...marks(check(sheet, profile))].sort()).toEqual(expected.sort());
    });

    test.each(readMutations(table))("safe fixes converge: $change", ({ change }) => {
      const { sheet } = draw(mutate(drawing, change));
      const before = check(sheet, profile);
      const after = check(patch(sheet, planFor(sheet, profile)), profile);
      expect(safeEdits(after)).toEqual([]);
      const known = before.map(({ ruleId }) => ruleId);
      for (const { ruleId } of after) expect(known).toContain(ruleId);
    });
  });
}

function safeEdits(found: ReturnType<typeof check>): readonly Edit[] {
  return found.flatMap(({ fix }) => (fix?.safe ? fix.edits : []));
}
