import { eastAsianWidth } from "get-east-asian-width";

const printsNothing = /^[\p{M}\p{Cf}]$/u;

/** How many columns of a terminal a text takes: a Chinese character two, a Latin letter one. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (printsNothing.test(character)) continue;
    width += eastAsianWidth(character.codePointAt(0) ?? 0, { ambiguousAsWide: true });
  }
  return width;
}

export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** A text in so many columns at most; what does not fit is left out and marked. */
export function clip(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  for (const character of text) {
    if (displayWidth(kept + character) > width - 2) break;
    kept += character;
  }
  return `${kept}\u2026`;
}

/** Latin words and numbers stay whole; a closing mark stays with what it closes. */
const unbreakable = /[\p{Ps}\p{Pi}]*(?:[!-~]+|[^])[\p{Pe}\p{Pf}\p{Po}]*/gu;

/** Lines of so many columns at most, but for a single word that is longer. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const [piece] of text.matchAll(unbreakable)) {
    if (line !== "" && displayWidth(line + piece) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return [...lines, line];
}
