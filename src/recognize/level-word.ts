import {
  columnLabels,
  indicatorEnding,
  level1Words,
  level2Words,
  pointsUnit,
} from "../text/labels";
import { withoutBrackets } from "../sheet/fold";
import type { GridCell } from "./grid";
import { keysOf } from "./keys";
import { parseNumber } from "./parse-number";

/** 产出, 效益, 满意度. */
export type LevelGroup = keyof typeof level1Words;

/** A word that names a level of indicators: 产出指标, 数量指标（12）, 绩效指标. */
export interface LevelWord {
  readonly level: "side" | 1 | 2;
  readonly group: LevelGroup | null;
  /** Whether it ends in 指标; without it, it could be an indicator's name as well. */
  readonly complete: boolean;
}

const words = new Map<string, LevelWord>();
for (const group of keysOf(level1Words)) {
  for (const word of level1Words[group]) {
    words.set(word, { level: 1, group, complete: word.endsWith(indicatorEnding) });
  }
  for (const word of level2Words[group]) {
    words.set(word, { level: 2, group, complete: false });
    words.set(word + indicatorEnding, { level: 2, group, complete: true });
  }
}
for (const word of columnLabels.side)
  words.set(word, { level: "side", group: null, complete: true });

const longestWord = 24;
const shortestPiece = 2;

export function levelWordOf({ text, label }: GridCell): LevelWord | null {
  return text.length > longestWord ? null : (words.get(label) ?? null);
}

/** Whether a cell holds the beginning of a level's word, cut off where a page breaks: 满意度指. */
export function isLevelPiece({ text, label }: GridCell): boolean {
  if (text.length > longestWord || label.length < shortestPiece) return false;
  return [...words.keys()].some((word) => word.startsWith(label));
}

export function levelWord(text: string): LevelWord | null {
  return words.get(withoutBrackets(text)) ?? null;
}

/** The number in the brackets that end a label: 12 in 数量指标（12）, 50 in 产出指标(50分). */
export function quotaOf(folded: string): string | null {
  const inner = /[([]([^()[\]]*)[)\]]$/.exec(folded)?.[1];
  const number = inner === undefined ? null : parseNumber(inner);
  return number && (number.rest === "" || number.rest === pointsUnit)
    ? number.value.toFixed()
    : null;
}
