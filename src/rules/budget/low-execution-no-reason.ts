import { isPresent, type CellFacts } from "../../form/field";
import type { FundsRow } from "../../form/form";
import { formConvention, ratePercent } from "../../score/execution";
import { printAs } from "../../score/round";
import { reasonTexts } from "../../text/not-applicable";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages } = ruleText["budget.low-execution-no-reason"];

export const lowExecutionNoReason = defineRule({
  id: "budget.low-execution-no-reason",
  severity: "warning",
  kinds: ["self-evaluation"],
  notApplicable: ({ funds }) => (funds && ratePercent(funds.total) ? null : reasonTexts.noRate),

  *check({ funds, explainsExecution }, { profile }) {
    const exact = funds && ratePercent(funds.total);
    const place = funds && placeOfRate(funds.total);
    if (!place || !exact || explainsExecution) return;

    const threshold = profile.thresholds.lowExecution;
    const rate = printAs(formConvention(funds.total, profile), exact);
    if (printAs("round", exact).gte(threshold)) return;

    yield { at: place.at, message: messages.low({ rate, threshold }) };
  },
});

/** The rate's cell or, on a form without one, the amount's. */
function placeOfRate({ executionRate, executed }: FundsRow): CellFacts | null {
  if (isPresent(executionRate)) return executionRate;
  return isPresent(executed) ? executed : null;
}
