/** The heap of the pane after so many edits, in bytes. */
export interface Sample {
  readonly edits: number;
  readonly heap: number;
}

/** Until then the browser compiles what is used again and again, and keeps that. */
const warmUp = 1000;

/** How many bytes an edit leaves behind once all is warm; null where too few samples tell. */
export function growthWhenWarm(samples: readonly Sample[]): number | null {
  const warm = samples.filter(({ edits }) => edits >= warmUp);
  return warm.length < 2 ? null : growthOf(warm);
}

/** How many bytes an edit leaves behind: the slope of the line that fits all samples best. */
function growthOf(samples: readonly Sample[]): number {
  const middle = {
    edits: mean(samples.map(({ edits }) => edits)),
    heap: mean(samples.map(({ heap }) => heap)),
  };
  const along = samples.map(({ edits }) => edits - middle.edits);
  const squares = sum(along.map((distance) => distance * distance));
  return (
    sum(samples.map(({ heap }, index) => (along[index] ?? 0) * (heap - middle.heap))) / squares
  );
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
