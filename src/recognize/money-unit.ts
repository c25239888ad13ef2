import type { CellRange } from "../sheet/address";
import type { MoneyUnit } from "../form/form";
import { Decimal } from "../score/decimal";
import { moneyUnitLabelPattern, moneyUnitWords, shortTenThousand } from "../text/labels";
import { cellsBetween, type Grid, type GridCell } from "./grid";
import { fundsRoleOf, isTitle } from "./label-of";
import type { LabelPair } from "./read-pairs";

/** What is longer is prose, over which the patterns would go back and forth. */
const longestText = 60;

/** The unit a caption or a header states in brackets: 项目资金（万元）, （单位：元）. */
export function unitStated(cells: readonly GridCell[]): MoneyUnit | null {
  for (const { folded } of cells) {
    if (folded.length > longestText) continue;
    const bracketed = /[([](?:\p{Script=Han}+:)?(\p{Script=Han}*)[)\]]/u.exec(folded)?.[1] ?? "";
    const unit = unitNamed(bracketed);
    if (unit) return unit;
  }
  return null;
}

/** The unit behind the number in a cell: 32 万元. */
export function unitBehind(cells: readonly GridCell[]): MoneyUnit | null {
  const folded = cells[0]?.folded ?? "";
  if (folded.length > longestText) return null;
  return unitNamed(/\p{Script=Han}+$/u.exec(folded)?.[0] ?? "");
}

function unitNamed(word: string): MoneyUnit | null {
  if (word === moneyUnitWords["ten-thousand-yuan"]) return "ten-thousand-yuan";
  if (word === shortTenThousand) return "ten-thousand-yuan";
  return word === moneyUnitWords.yuan ? "yuan" : null;
}

/**
 * Whether 元 stands in the head of a form: in titles, captions, labels, amounts and 单位：万元, but not
 * in what was written of the project and its goals.
 */
export function namesMoneyUnit(
  grid: Grid,
  head: CellRange,
  { pairs, goals }: { readonly pairs: readonly LabelPair[]; readonly goals: ReadonlySet<number> },
): boolean {
  if (grid.givenUnit !== null) return true;
  const isUnit = ({ folded }: GridCell): boolean => moneyUnitLabelPattern.test(folded);
  const written = pairs.filter(({ label }) => fundsRoleOf(label) === null && !isUnit(label));
  const values = new Set(written.flatMap(({ place }) => place.cells));
  for (let row = head.top; row <= head.bottom; row++) {
    if (goals.has(row)) continue;
    const cells = cellsBetween(grid, row, head).filter(
      (cell) => !values.has(cell) || isUnit(cell) || isTitle(cell),
    );
    if (cells.some(({ folded }) => folded.includes(moneyUnitWords.yuan))) return true;
  }
  return false;
}

const one = new Decimal(1);
const tenThousand = new Decimal(10_000);

/** How many of the form's units one of the unit behind a number is; null where that is no money. */
export function moneyFactor(form: MoneyUnit | null): (rest: string) => Decimal | null {
  return (rest) => {
    if (rest === "") return one;
    const unit = unitNamed(rest);
    if (unit === null || form === null || unit === form) return unit && one;
    return unit === "ten-thousand-yuan" ? tenThousand : one.div(tenThousand);
  };
}
