/** A column as a file describes it; the width is in characters. */
export interface FileColumn {
  readonly width: number | null;
  readonly hidden: boolean;
}

const cells = /<(?:\w+:)?sheetData(?=[\s/>])/;
const tag = /<(?:\w+:)?col(?=[\s/>])([^<>]*)>/g;

/**
 * The columns of a worksheet, up to `count`: one short element may speak for all 16,384 of them. What
 * no element speaks of is as wide as the sheet says that columns are.
 */
export function readColumns(worksheet: string, count: number): FileColumn[] {
  const head = worksheet.slice(0, worksheet.search(cells));
  const format = /<(?:\w+:)?sheetFormatPr(?=[\s/>])([^<>]*)>/.exec(head)?.[1] ?? "";
  const usual: FileColumn = { width: numberIn(format, "defaultColWidth"), hidden: false };
  const columns = Array.from({ length: count }, () => usual);
  for (const [, attributes = ""] of head.matchAll(tag)) {
    const first = numberIn(attributes, "min") ?? Infinity;
    const last = numberIn(attributes, "max") ?? 0;
    const column: FileColumn = {
      width: numberIn(attributes, "width") ?? usual.width,
      hidden: /\shidden="(?:1|true)"/.test(attributes),
    };
    if (first >= 1) columns.fill(column, first - 1, Math.min(last, count));
  }
  return columns;
}

function numberIn(attributes: string, name: string): number | null {
  const [, digits] = new RegExp(`\\s${name}="([\\d.]+)"`).exec(attributes) ?? [];
  const number = Number(digits ?? Number.NaN);
  return Number.isFinite(number) ? number : null;
}
