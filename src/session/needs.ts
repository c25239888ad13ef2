import type { CellRange } from "../sheet/address";
import { contains } from "./blocks";
import type { Known } from "./known";

/**
 * What has to be read. "compare": the known blocks, to see whether a hint was lost; "blocks": the
 * known blocks, since something in them has changed; "full": the whole sheet.
 */
export type Need = "compare" | "blocks" | "full";

const strongestFirst: readonly Need[] = ["full", "blocks", "compare"];

/** The strongest of several needs; null where there is none. */
export function strongest(needs: readonly (Need | null)[]): Need | null {
  return strongestFirst.find((need) => needs.includes(need)) ?? null;
}

/** An edit outside the known blocks could make a form, or make one longer. */
export function needOfEdit(range: CellRange | null, known: Known | null): Need {
  const inside = range && known?.ranges.some((each) => contains(each, range));
  return inside ? "blocks" : "full";
}
