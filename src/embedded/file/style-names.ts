import { BorderStyleTypes, HorizontalAlign, VerticalAlign, type Nullable } from "@univerjs/core";
import type { AlignmentStyle, BorderLineStyle } from "hucre";

/** Words of a file, and Univer's numbers for the same. */
interface Names<Name extends string, Code> {
  readonly toCode: (name: Name | undefined) => Code | null;
  readonly toName: (code: Nullable<Code>) => Name | null;
}

export const lineNames = createNames<BorderLineStyle, BorderStyleTypes>([
  ["thin", BorderStyleTypes.THIN],
  ["hair", BorderStyleTypes.HAIR],
  ["dotted", BorderStyleTypes.DOTTED],
  ["dashed", BorderStyleTypes.DASHED],
  ["dashDot", BorderStyleTypes.DASH_DOT],
  ["dashDotDot", BorderStyleTypes.DASH_DOT_DOT],
  ["double", BorderStyleTypes.DOUBLE],
  ["medium", BorderStyleTypes.MEDIUM],
  ["mediumDashed", BorderStyleTypes.MEDIUM_DASHED],
  ["mediumDashDot", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["mediumDashDotDot", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["slantDashDot", BorderStyleTypes.SLANT_DASH_DOT],
  ["thick", BorderStyleTypes.THICK],
]);

export const horizontalNames = createNames<
  NonNullable<AlignmentStyle["horizontal"]>,
  HorizontalAlign
>([
  ["left", HorizontalAlign.LEFT],
  ["center", HorizontalAlign.CENTER],
  ["right", HorizontalAlign.RIGHT],
  ["justify", HorizontalAlign.JUSTIFIED],
  ["distributed", HorizontalAlign.DISTRIBUTED],
]);

export const verticalNames = createNames<NonNullable<AlignmentStyle["vertical"]>, VerticalAlign>([
  ["top", VerticalAlign.TOP],
  ["center", VerticalAlign.MIDDLE],
  ["bottom", VerticalAlign.BOTTOM],
]);

/** The sides of a cell, in a file and in Univer. */
export const sides = [
  ["top", "t"],
  ["right", "r"],
  ["bottom", "b"],
  ["left", "l"],
] as const;

function createNames<Name extends string, Code>(
  pairs: readonly (readonly [Name, Code])[],
): Names<Name, Code> {
  return {
    toCode: (name) => pairs.find(([each]) => each === name)?.[1] ?? null,
    toName: (code) => pairs.find(([, each]) => each === code)?.[0] ?? null,
  };
}
