/** The median time of one run in milliseconds, after a warm-up; each sample takes several runs. */
export function medianTime(run: () => void, { samples = 15, runs = 20, warmUp = 500 } = {}): number {
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

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** One line of the report: what was measured, against which baseline. */
export interface Comparison {
  readonly what: string;
  readonly time: number;
  readonly baseline: string;
  readonly baselineTime: number;
  /** The ratio to stay below; null where there is none. */
  readonly aim: number | null;
}

export function sayComparison({ what, time, baseline, baselineTime, aim }: Comparison): string {
  const ratio = time / baselineTime;
  const verdict = aim === null ? "" : ratio <= aim ? `, aim ${aim}: met` : `, aim ${aim}: MISSED`;
  return [
    `${what}: ${time.toPrecision(3)} ms`,
    `  against ${baseline}: ${baselineTime.toPrecision(3)} ms`,
    `  ratio ${ratio.toPrecision(3)}${verdict}`,
  ].join("\n");
}
