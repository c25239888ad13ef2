import { isFilled } from "../../form/field";
import { writeCell } from "../../lint/fix";
import { formConvention, ratePercent, totalCap } from "../../score/execution";
import { printAs } from "../../score/round";
import { reasonTexts } from "../../text/not-applicable";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages, fixes } = ruleText["total.execution-cap-exceeded"];

export const executionCapExceeded = defineRule({
  id: "total.execution-cap-exceeded",
  severity: "warning",
  fixable: "offer",
  kinds: ["self-evaluation"],
  notApplicable({ funds, total }, { profile }) {
    if (profile.executionCaps.length === 0) return reasonTexts.noCaps;
    if (!funds || !ratePercent(funds.total)) return reasonTexts.noRate;
    return total && isFilled(total.score) ? null : reasonTexts.noTotal;
  },

  *check({ funds, total }, { profile }) {
    if (!funds || !total || !isFilled(total.score)) return;

    const exact = ratePercent(funds.total);
    const cap = totalCap(funds.total, profile);
    const { at, value } = total.score;
    if (!exact || !cap || value.shown.lte(cap)) return;

    const rate = printAs(formConvention(funds.total, profile), exact);
    yield {
      at,
      message: messages.exceeded({ rate, cap, total: value.shown }),
      ...writeCell(total.score, {
        title: fixes.lowerToCap({ cap }),
        safe: false,
        value: cap.toNumber(),
      }),
    };
  },
});
