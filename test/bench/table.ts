import type { Comparison } from "./measure";

const widths = [46, 10, 10, 8];

export const firstLine = row(["measure", "ours", "baseline", "ratio"], "aim", "baseline is");

export function sayComparison({ what, ours, baseline, theirs, unit, aim }: Comparison): string {
  const ratio = ours / theirs;
  const verdict = aim === null ? "" : `${String(aim)} ${ratio <= aim ? "met" : "MISSED"}`;
  const cells = [what, `${figure(ours)} ${unit}`, `${figure(theirs)} ${unit}`, figure(ratio)];
  return row(cells, verdict, baseline);
}

function row(
  [what = "", ...figures]: readonly string[],
  verdict: string,
  baseline: string,
): string {
  const [first = 0, ...others] = widths;
  const aligned = figures.map((text, index) => text.padStart(others[index] ?? 0));
  return [what.padEnd(first), ...aligned, ` ${verdict.padEnd(11)}`, baseline].join(" ");
}

/** Three digits that count. */
function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
