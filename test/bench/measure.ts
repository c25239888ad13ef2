/** What was measured, beside a baseline of the same run. */
export interface Comparison {
  readonly what: string;
  readonly ours: number;
  readonly baseline: string;
  readonly theirs: number;
  readonly unit: "ms" | "MB";
  /** The ratio to stay below; null where there is none. */
  readonly aim: number | null;
}

/** The median time of one run in milliseconds, after a warm-up; each sample takes several runs. */
export function medianTime(
  run: () => void,
  { samples = 15, runs = 20, warmUp = 500 } = {},
): number {
  for (let warm = 0; warm < warmUp; warm++) run();
  const times = Array.from({ length: samples }, () => {
    const start = performance.now();
    for (let count = 0; count < runs; count++) run();
    return (performance.now() - start) / runs;
  });
  return median(times);
}

/** The same for work that is awaited. */
export async function medianTimeAsync(
  run: () => Promise<unknown>,
  { samples = 15, runs = 5, warmUp = 100 } = {},
): Promise<number> {
  for (let warm = 0; warm < warmUp; warm++) await run();
  const times: number[] = [];
  for (let sample = 0; sample < samples; sample++) {
    const start = performance.now();
    for (let count = 0; count < runs; count++) await run();
    times.push((performance.now() - start) / runs);
  }
  return median(times);
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
