import type { CellAddress } from "../../src/sheet/address";
import { foldLabel } from "../../src/sheet/fold";
import { indexMerges } from "../../src/sheet/merge";
import { textAt } from "../../src/sheet/sheet";
import type { Drawing } from "../helpers/draw";
import type { Places } from "../variants/variant";

const fundsRoles: ReadonlyMap<string, string> = new Map([
  ["initial", "initialBudget"],
  ["annual", "annualBudget"],
  ["executed", "executed"],
  ["points", "points"],
  ["rate", "executionRate"],
  ["score", "score"],
]);

/** What a row prints under 一级指标 and 二级指标, as far as the form has these columns. */
type Levels = Readonly<Partial<Record<"level1" | "level2", string>>>;

/**
 * Where each datum stands, by the marks of a drawing: `{col.x}` and `{funds.x}` stand at the header
 * of a column, `{head.label}` left of a value, `{head.inline}` at a label with its value in one cell,
 * `{goal.x}`, `{grade.value}` and `{total.score}` at the datum itself, `{total.row}` and `{row.none}`
 * at a row that is no indicator's.
 */
export function markedPlaces({ sheet, marks }: Drawing): {
  readonly places: Places;
  readonly levels: ReadonlyMap<number, Levels>;
} {
  const { areaAt } = indexMerges(sheet.merges);
  const text = ({ row, column }: CellAddress): string => textAt(sheet, row, column);
  const areaOf = ({ row, column }: CellAddress) =>
    areaAt(row, column) ?? { top: row, left: column, bottom: row, right: column };
  const marked = (mark: string) =>
    marks.filter(({ ruleId }) => ruleId === mark).map(({ at }) => at);

  const places = new Map<string, CellAddress>();
  for (const { row, column } of marked("head.label")) {
    const right = areaOf({ row, column }).right + 1;
    places.set(`header ${foldLabel(text({ row, column }))}`, { row, column: right });
  }
  for (const at of marked("head.inline")) {
    const [label = ""] = text(at).split("：");
    places.set(`header ${foldLabel(label)}`, at);
  }
  for (const role of ["expected", "actual"]) {
    for (const at of marked(`goal.${role}`)) places.set(`goals ${role}`, at);
  }
  for (const at of marked("grade.value")) places.set("grade", at);
  for (const at of marked("total.score")) places.set("total score", at);

  for (const [mark, role] of fundsRoles) {
    for (const { row: header, column } of marked(`funds.${mark}`)) {
      const bottom = Math.max(header + 1, areaOf({ row: header, column: 0 }).bottom);
      for (let row = header + 1; row <= bottom; row++) {
        const at = { row, column };
        if (text(at) !== "") places.set(`funds ${row} ${role} ${column}`, at);
      }
    }
  }

  const columns = marks.filter(({ ruleId }) => ruleId.startsWith("col."));
  const [name] = marked("col.name");
  const header = Math.max(...columns.map(({ at }) => at.row));
  const [total] = marked("total.row");
  const none = new Set(marked("row.none").map(({ row }) => row));
  const levels = new Map<number, Levels>();
  for (let row = header + 1; row < (total?.row ?? sheet.texts.length); row++) {
    const first = areaOf({ row, column: 0 });
    if (none.has(row) || first.right > 0 || text({ row, column: name?.column ?? 0 }) === "")
      continue;
    for (const { at, ruleId } of columns) {
      const role = ruleId.slice("col.".length);
      const own = { row, column: at.column };
      const area = areaOf(own);
      const shown = foldLabel(text({ row: area.top, column: area.left }));
      if (role === "level1" || role === "level2") {
        levels.set(row, { ...levels.get(row), [role]: shown });
      } else if (text(own) !== "") places.set(`${row} ${role}`, own);
    }
  }
  if (total) {
    for (const role of ["points", "score"]) {
      for (const { column } of marked(`col.${role}`)) {
        places.set(`total ${role}`, { row: total.row, column });
      }
    }
  }
  return { places, levels };
}
