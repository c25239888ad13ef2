/** Marks that print nothing: control characters, zero width, direction, byte order. */
const invisible = /[\s\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;
const fullWidth = /[\uff01-\uff5e]/g;
const fullWidthShift = 0xfee0;
/** What folding changes: tried first, since most cells hold nothing of it. */
const foldable =
  /[\s\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\uff01-\uff5e\u3010\u3011\u3014\u3015]/u;
const bracketed = /[([{][^()[\]{}]*[)\]}]/g;
const leadingMarks = /^#+/;
const otherBrackets: Readonly<Record<string, string>> = {
  "\u3010": "[",
  "\u3011": "]",
  "\u3014": "(",
  "\u3015": ")",
};

/** White space removed, in every form that prints nothing. */
export function squeeze(text: string): string {
  return text.replace(invisible, "");
}

/** Squeezed, with full-width forms made half-width: what two texts are compared by. */
export function fold(text: string): string {
  if (!foldable.test(text)) return text;
  return squeeze(text)
    .replace(fullWidth, (mark) => String.fromCharCode(mark.charCodeAt(0) - fullWidthShift))
    .replace(/[\u3010\u3011\u3014\u3015]/g, (bracket) => otherBrackets[bracket] ?? bracket);
}

/** Without what stands in brackets. */
export function withoutBrackets(text: string): string {
  return text.replace(bracketed, "");
}

/** Folded, without what stands in brackets and without colons: what a label is known by. */
export function foldLabel(text: string): string {
  return withoutBrackets(fold(text).replace(leadingMarks, "")).replaceAll(":", "");
}

/** A label as it is shown to people: printed form, without white space and a colon at its end. */
export function printedLabel(text: string): string {
  return squeeze(text).replace(/[:\uff1a]$/, "");
}
