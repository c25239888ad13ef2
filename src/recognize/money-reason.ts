import { fold } from "../sheet/fold";
import { isFilled } from "../form/field";
import type { Funds, Indicator } from "../form/form";
import { moneyReasonPattern } from "../text/labels";

/** Every reason that the funds block and the indicators give. */
export function deviationsIn(
  indicators: readonly Indicator[],
  funds: Funds | null,
): readonly string[] {
  const rows = [...(funds ? [funds.total, ...funds.sources] : []), ...indicators];
  return rows
    .map(({ deviation }) => deviation)
    .filter(isFilled)
    .map(({ value }) => value);
}

/** Whether one of some texts can explain why money was not spent. */
export function speaksOfMoney(texts: readonly string[]): boolean {
  return texts.some((text) => moneyReasonPattern.test(fold(text)));
}
