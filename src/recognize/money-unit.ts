import type { MoneyUnit } from "../form/form";
import { Decimal } from "../score/decimal";
import { moneyUnitWords, shortTenThousand } from "../text/labels";
import type { GridCell } from "./grid";

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
