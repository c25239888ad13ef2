/** The index of the first of some ascending items that is at least so large; their count without any. */
export function firstIndex<Item>(
  items: readonly Item[],
  least: number,
  sizeOf: (item: Item) => number,
): number {
  let from = 0;
  let to = items.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = items[middle];
    if (item !== undefined && sizeOf(item) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}
