/** Draws that are the same for the same seed. */
export interface Dice {
  /** A whole number, both ends included. */
  readonly number: (least: number, most: number) => number;
  readonly big: (least: bigint, most: bigint) => bigint;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  readonly shuffle: <Item>(items: readonly Item[]) => readonly Item[];
  readonly chance: (percent: number) => boolean;
}

export function createDice(seed: number): Dice {
  let state = seed | 0;
  /** Mulberry32: 0 up to, but not including, 1. */
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };

  const number = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  return {
    number,
    big: (least, most) => least + BigInt(number(0, Number(most - least))),
    pick: (items) => items[number(0, items.length - 1)]!,
    shuffle(items) {
      const rest = [...items];
      return items.map(() => rest.splice(number(0, rest.length - 1), 1)[0]!);
    },
    chance: (percent) => number(1, 100) <= percent,
  };
}
