import { BooleanNumber, WrapStrategy, type IBorderData, type IStyleData } from "@univerjs/core";
import type { AlignmentStyle, BorderStyle, CellStyle, FillStyle, FontStyle } from "hucre";
import { readColor } from "./colors";
import { horizontalNames, lineNames, sides, verticalNames } from "./style-names";

type Style = Omit<IStyleData, "bd">;

const black = "#000000";
const upright = 255;

/** How a file says that a cell looks, as Univer says it; null where it says nothing. */
export function readStyle(
  { font, fill, border, alignment, numFmt }: CellStyle,
  themeColors: readonly string[] = [],
): IStyleData | null {
  const style: IStyleData = {
    ...readFont(font, themeColors),
    ...readFill(fill, themeColors),
    ...readBorder(border, themeColors),
    ...readAlignment(alignment),
    ...(isFormat(numFmt) && { n: { pattern: numFmt } }),
  };
  return Object.keys(style).length > 0 ? style : null;
}

export function readFont(
  font: FontStyle | undefined,
  themeColors: readonly string[] = [],
): IStyleData {
  if (!font) return {};
  const { name, size, bold, italic, underline, strikethrough } = font;
  const color = readColor(font.color, themeColors);
  return {
    ...(name !== undefined && { ff: name }),
    ...(size !== undefined && { fs: size }),
    ...(bold === true && { bl: BooleanNumber.TRUE }),
    ...(italic === true && { it: BooleanNumber.TRUE }),
    ...(isUnderlined(underline) && { ul: { s: BooleanNumber.TRUE } }),
    ...(strikethrough === true && { st: { s: BooleanNumber.TRUE } }),
    ...(color !== null && color !== black && { cl: { rgb: color } }),
  };
}

/** Of a pattern its two colors cannot both be shown, of a gradient neither. */
function readFill(fill: FillStyle | undefined, themeColors: readonly string[]): Style {
  if (fill?.type !== "pattern" || fill.pattern === "none") return {};
  const rgb = readColor(fill.fgColor, themeColors);
  return rgb === null ? {} : { bg: { rgb } };
}

function readBorder(
  border: BorderStyle | undefined,
  themeColors: readonly string[],
): Pick<IStyleData, "bd"> {
  const bd: IBorderData = {};
  for (const [name, side] of sides) {
    const line = border?.[name];
    const code = lineNames.toCode(line?.style);
    if (code !== null) {
      bd[side] = { s: code, cl: { rgb: readColor(line?.color, themeColors) ?? black } };
    }
  }
  return Object.keys(bd).length > 0 ? { bd } : {};
}

function readAlignment(alignment: AlignmentStyle | undefined): Style {
  const { horizontal, vertical, wrapText, textRotation = 0 } = alignment ?? {};
  const [ht, vt] = [horizontalNames.toCode(horizontal), verticalNames.toCode(vertical)];
  return {
    ...(ht !== null && { ht }),
    ...(vt !== null && { vt }),
    ...(wrapText === true && { tb: WrapStrategy.WRAP }),
    ...(textRotation !== 0 && { tr: readRotation(textRotation) }),
  };
}

/** Files count up to 90 to the left, and on from there to the right. */
function readRotation(rotation: number): NonNullable<IStyleData["tr"]> {
  if (rotation === upright) return { a: 0, v: BooleanNumber.TRUE };
  return { a: rotation > 90 ? rotation - 90 : -rotation };
}

function isUnderlined(underline: FontStyle["underline"]): boolean {
  return underline !== undefined && underline !== false;
}

function isFormat(numFmt: string | undefined): numFmt is string {
  return numFmt !== undefined && !/^general$/i.test(numFmt);
}
