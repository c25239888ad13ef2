import { withWaiver } from "../kept/change";
import { waiverOf, type WaiverWords } from "../kept/waiver";
import type { Diagnostic } from "../lint/rule";
import type { RuleId } from "../text/rules";
import type { Clock } from "./clock";
import type { SheetId } from "./host";
import type { Keeper } from "./keeper";
import type { Known } from "./known";
import type { Reader } from "./reader";
import type { ActionOutcome } from "./state";
import { sameAddress } from "./undo-log";

interface WaiveRequest extends Omit<WaiverWords, "date"> {
  readonly sheetId: SheetId;
  readonly finding: Diagnostic<RuleId>;
}

/** Keeps a waiver of a finding, if the sheet still has the same one; one that is waived gets new words. */
export async function waive(
  {
    reader,
    keeper,
    clock,
  }: { readonly reader: Reader; readonly keeper: Keeper; readonly clock: Clock },
  { sheetId, finding, reason, name }: WaiveRequest,
): Promise<ActionOutcome> {
  const reading = await reader.readSheet(sheetId);
  if (reading.status === "failed") return { ...reading, cells: 0 };
  const found = findingsOf(reading.value).find((each) => isSame(each, finding));
  if (!found) return { status: "outdated" };
  const waiver = waiverOf(reading.value.sheet, found, { reason, name, date: clock.today() });
  return keeper.change((kept) => withWaiver(kept, waiver));
}

function findingsOf({ check }: Known): readonly Diagnostic<RuleId>[] {
  return check.forms.flatMap(({ result, waived }) => [
    ...result.diagnostics,
    ...waived.map(({ finding }) => finding),
  ]);
}

function isSame(a: Diagnostic<RuleId>, b: Diagnostic<RuleId>): boolean {
  return a.ruleId === b.ruleId && a.message === b.message && sameAddress(a.at, b.at);
}
