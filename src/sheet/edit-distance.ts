/**
 * How many characters must be inserted, deleted or replaced to make one text of the other; null
 * where it takes more than `most`. Takes time in proportion to length × most at worst.
 */
export function editDistance(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null;

  const far = most + 1;
  // above[j]: the distance between what of a was passed and the first j characters of b.
  let above = Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, far));
  let row = above.map(() => far);
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - most);
    const to = Math.min(b.length, i + most);
    row[from - 1] = from === 1 ? Math.min(i, far) : far;
    if (to < b.length) row[to + 1] = far;
    let least = row[from - 1] ?? far;
    for (let j = from; j <= to; j++) {
      const replaced = (above[j - 1] ?? far) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const distance = Math.min(replaced, (above[j] ?? far) + 1, (row[j - 1] ?? far) + 1, far);
      row[j] = distance;
      least = Math.min(least, distance);
    }
    if (least === far) return null;
    [above, row] = [row, above];
  }
  const distance = above[b.length] ?? far;
  return distance <= most ? distance : null;
}
