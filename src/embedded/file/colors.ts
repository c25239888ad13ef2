import type { Nullable } from "@univerjs/core";
import { resolveThemeColor, type Color } from "hucre";

/** The colors that files of old name by number, from 8 on; before them stand the first eight again. */
const palette =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 " +
  "C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF " +
  "800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC " +
  "99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";
const indexed = palette.split(" ");
const firstIndexed = 8;
/** A theme lists dark before light, and files count light before dark. */
const swapped = [1, 0, 3, 2];

/** `#RRGGBB`; null where the file leaves the color to whoever draws. */
export function readColor(
  color: Color | undefined,
  themeColors: readonly string[] = [],
): string | null {
  if (!color) return null;
  const { rgb, theme, tint, indexed: index } = color;
  if (rgb !== undefined) return /^[\da-f]{6,8}$/i.test(rgb) ? say(rgb.slice(-6)) : null;
  if (theme !== undefined) {
    const place = swapped[theme] ?? theme;
    return place in themeColors ? say(resolveThemeColor([...themeColors], place, tint)) : null;
  }
  if (index === undefined) return null;
  const found = indexed[index < firstIndexed ? index : index - firstIndexed];
  return found === undefined ? null : say(found);
}

export function writeColor(rgb: Nullable<string>): Color | null {
  const text = rgb ?? "";
  const [, digits] = /^#([\da-f]{6})$/i.exec(text) ?? [];
  if (digits !== undefined) return { rgb: digits.toUpperCase() };
  const channels = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(text)?.slice(1);
  return channels ? { rgb: channels.map(hex).join("") } : null;
}

function hex(channel: string): string {
  return Math.min(255, Number(channel)).toString(16).padStart(2, "0").toUpperCase();
}

function say(digits: string): string {
  return `#${digits.toUpperCase()}`;
}
