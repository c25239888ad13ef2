import type { ColumnRole } from "./label-of";
import type { Layout, LayoutCell } from "./layout";

/** Whether two layouts are of the same header, so that one of them is enough. */
export function sameHeader(a: Layout, b: Layout): boolean {
  return keyOf(a) === keyOf(b);
}

/** By which a layout is told from others: its header, and nothing of what was said of it. */
export function keyOf({ header }: Layout): string {
  return JSON.stringify(
    header.map(({ text, row, column, rows, columns }: LayoutCell) => [
      text,
      row,
      column,
      rows,
      columns,
    ]),
  );
}

/** A list with one more layout, in the place of an older one of the same header. */
export function withOwn(layouts: readonly Layout[], layout: Layout): readonly Layout[] {
  return [...layouts.filter((each) => !sameHeader(each, layout)), layout];
}

/** Both lists, of two layouts of one header that of the first. */
export function joined(first: readonly Layout[], second: readonly Layout[]): readonly Layout[] {
  const known = new Set(first.map(keyOf));
  return [...first, ...second.filter((each) => !known.has(keyOf(each)))];
}

/** The layout with a role for one of its columns; another that had it is left open. */
export function withRole(layout: Layout, column: number, role: ColumnRole): Layout {
  return {
    ...layout,
    columns: layout.columns.map((each) => {
      if (each.column === column) return { ...each, role };
      return each.role === role ? { ...each, role: "other" } : each;
    }),
  };
}

const names: readonly ColumnRole[] = ["name", "side", "level1", "level2"];
const reports: readonly ColumnRole[] = ["actual", "score"];

/** Whether something can be checked by it: what a row is about, and what was reported of it. */
export function isUsable({ columns }: Layout): boolean {
  return [names, reports].every((roles) => columns.some(({ role }) => roles.includes(role)));
}
