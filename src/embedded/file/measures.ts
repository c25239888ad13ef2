/** Of Excel's usual font: how wide a digit is, and how much room stands around them. */
const pixelsPerCharacter = 7;
const padding = 5;
const pixelsPerPoint = 4 / 3;

/** A width in characters, as files have it. */
export function widthToPixels(characters: number): number {
  return characters * pixelsPerCharacter + padding;
}

export function pixelsToWidth(pixels: number): number {
  return tidy(Math.max(0, pixels - padding) / pixelsPerCharacter);
}

/** A height in points, as files have it. */
export function heightToPixels(points: number): number {
  return points * pixelsPerPoint;
}

export function pixelsToHeight(pixels: number): number {
  return tidy(pixels / pixelsPerPoint);
}

/** What was read is written again to the last digit. */
function tidy(measure: number): number {
  return Number(measure.toFixed(7));
}
