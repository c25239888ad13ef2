import type { Sheet } from "../sheet/sheet";
import { gradeLabels, totalLabels } from "../text/labels";
import { findLaidOut } from "./find-laid-out";
import { createGrid } from "./grid";
import type { Layout } from "./layout";

/** Those layouts whose header stands in a sheet; only there do their words mean anything. */
export function layoutsIn(sheet: Sheet, layouts: readonly Layout[]): readonly Layout[] {
  if (layouts.length === 0) return [];
  const headers = [...findLaidOut(createGrid(sheet), layouts).values()].flat();
  return layouts.filter((each) => headers.some(({ layout }) => layout === each));
}

/** What a user calls the rows of total and grade, by which they are known in that sheet. */
export function aliasesIn(layouts: readonly Layout[]): ReadonlyMap<string, string> {
  const [total] = totalLabels;
  const [grade] = gradeLabels;
  return new Map(
    layouts.flatMap((layout) => [
      ...(layout.total === null ? [] : [[layout.total, total] as const]),
      ...(layout.grade === null ? [] : [[layout.grade, grade] as const]),
    ]),
  );
}
