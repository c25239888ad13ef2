import { readFileSync } from "node:fs";
import path from "node:path";
import type { Edit } from "../../src/lint/fix";
import type { ScoringProfile } from "../../src/score/profile";
import type { Sheet } from "../../src/sheet/sheet";
import { check, marks } from "./check";
import { draw } from "./draw";
import { applyEdits } from "./edit-sheet";
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
      const after = mendSafely(sheet, before, { steps: mostSteps, profile });
      expect(safeEdits(after)).toEqual([]);
      const known = before.map(({ ruleId }) => ruleId);
      for (const { ruleId } of after) expect(known).toContain(ruleId);
    });
  });
}

/** The score follows the rate, the total the score, and the grade the total. */
const mostSteps = 4;

type Found = ReturnType<typeof check>;

/** What is found after safe fixes were applied as often as there were any. */
function mendSafely(
  sheet: Sheet,
  found: Found,
  { steps, profile }: { readonly steps: number; readonly profile: ScoringProfile | undefined },
): Found {
  const edits = safeEdits(found);
  if (edits.length === 0 || steps === 0) return found;

  const mended = applyEdits(sheet, edits);
  return mendSafely(mended, check(mended, profile), { steps: steps - 1, profile });
}

function safeEdits(found: Found): readonly Edit[] {
  return found.flatMap(({ fix }) => (fix?.safe ? fix.edits : []));
}
