import { isPresent, type Field } from "../form/field";
import type { Indicator } from "../form/form";
import type { Finding } from "../lint/rule";
import { squeeze } from "../sheet/fold";
import { textAt, type Sheet } from "../sheet/sheet";
import { rowNumbers } from "../text/say";

const addresses = /\b[A-Z]{1,3}[1-9]\d{0,6}\b/g;

/**
 * What a finding speaks of, in a few characters: its message, its cell and the values of its row. Where it
 * stands is no part of it, for rows are inserted above; nor is white space, which Excel and files do
 * not show alike.
 */
export function fingerprintOf(sheet: Sheet, { at, message, indicator }: Finding): string {
  const placeless = message
    .replace(rowNumbers, (rows) => rows.replace(/\d+/g, "#"))
    .replace(addresses, "#");
  const values = [
    placeless,
    textAt(sheet, at.row, at.column),
    ...(indicator ? rowOf(indicator) : []),
  ];
  const text = values.map(squeeze).join("\n");
  return digest(text, 0x811c9dc5, 0x01000193) + digest(text, 0x9747b28c, 0x85ebca6b);
}

function rowOf({ level1, level2, name, ...rest }: Indicator): readonly string[] {
  const { target, actual, points, score, deviation } = rest;
  const fields: readonly Field<unknown>[] = [name, target, actual, points, score, deviation];
  return [level1, level2, ...fields.map((field) => (isPresent(field) ? field.text : ""))];
}

/** FNV-1a, over 16 bits at a time: it tells values apart, and keeps no secret. */
function digest(text: string, start: number, prime: number): string {
  let hash = start;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), prime);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
