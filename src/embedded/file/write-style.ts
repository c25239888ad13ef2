import { BooleanNumber, WrapStrategy, type IStyleData } from "@univerjs/core";
import type { AlignmentStyle, BorderStyle, CellStyle, FontStyle } from "hucre";
import { writeColor } from "./colors";
import { horizontalNames, lineNames, sides, verticalNames } from "./style-names";

const upright = 255;

/** The opposite of `readStyle`; null where there is nothing to say. */
export function writeStyle(style: IStyleData): CellStyle | null {
  const font = writeFont(style);
  const border = writeBorder(style);
  const alignment = writeAlignment(style);
  const fill = writeColor(style.bg?.rgb);
  const written: CellStyle = {
    ...(isSomething(font) && { font }),
    ...(fill && { fill: { type: "pattern", pattern: "solid", fgColor: fill } }),
    ...(isSomething(border) && { border }),
    ...(isSomething(alignment) && { alignment }),
    ...(style.n?.pattern && { numFmt: style.n.pattern }),
  };
  return isSomething(written) ? written : null;
}

export function writeFont({ ff, fs, bl, it, ul, st, cl }: IStyleData): FontStyle {
  const color = writeColor(cl?.rgb);
  return {
    ...(typeof ff === "string" && { name: ff }),
    ...(fs !== undefined && { size: fs }),
    ...(bl === BooleanNumber.TRUE && { bold: true }),
    ...(it === BooleanNumber.TRUE && { italic: true }),
    ...(ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(st?.s === BooleanNumber.TRUE && { strikethrough: true }),
    ...(color && { color }),
  };
}

function writeBorder({ bd }: IStyleData): BorderStyle {
  const border: BorderStyle = {};
  for (const [name, side] of sides) {
    const line = bd?.[side];
    const style = lineNames.toName(line?.s);
    const color = writeColor(line?.cl.rgb);
    if (style !== null) border[name] = { style, ...(color && { color }) };
  }
  return border;
}

function writeAlignment({ ht, vt, tb, tr }: IStyleData): AlignmentStyle {
  const [horizontal, vertical] = [horizontalNames.toName(ht), verticalNames.toName(vt)];
  const angle = tr?.a ?? 0;
  const isUpright = tr?.v === BooleanNumber.TRUE;
  return {
    ...(horizontal !== null && { horizontal }),
    ...(vertical !== null && { vertical }),
    ...(tb === WrapStrategy.WRAP && { wrapText: true }),
    ...(isUpright && { textRotation: upright }),
    ...(!isUpright && angle !== 0 && { textRotation: angle > 0 ? angle + 90 : -angle }),
  };
}

function isSomething(style: object): boolean {
  return Object.keys(style).length > 0;
}
