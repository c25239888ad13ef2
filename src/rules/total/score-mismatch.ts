import { isFilled } from "../../form/field";
import { fitsRounded } from "../../score/round";
import { differ } from "../../score/tolerance";
import { areSummable, dueTotal, scoreFields, totalScore } from "../../score/total";
import { reasonTexts } from "../../text/not-applicable";
import { sumFormula } from "../../lint/corrected-formula";
import { writeCell } from "../../lint/fix";
import { scoresAgree } from "../../score/consistent";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages, fixes } = ruleText["total.score-mismatch"];

export const totalScoreMismatch = defineRule({
  id: "total.score-mismatch",
  severity: "error",
  fixable: "safe-or-offer",
  kinds: ["self-evaluation"],
  needs: ["score"],
  yieldsTo: ["total.points-not-100"],
  notApplicable(form) {
    if (!form.total || !isFilled(form.total.score)) return reasonTexts.noTotal;
    return areSummable(scoreFields(form)) ? null : reasonTexts.scoreUnreadable;
  },

  *check(form, { profile }) {
    if (!form.total || !isFilled(form.total.score)) return;

    const { at, value } = form.total.score;
    const { shown: sum, own } = totalScore(form);
    if (!differ(value.shown, sum) || !differ(value.value, own)) return;
    if (fitsRounded(value.shown, sum, [value.decimals])) return;
    const due = dueTotal(form, profile);
    if (value.shown.eq(due)) return;

    yield {
      at,
      message: messages.mismatch({ total: value.shown, sum, due }),
      ...writeCell(form.total.score, {
        title: fixes.setTotal({ due }),
        safe: scoresAgree(form),
        value: due.toNumber(),
        formula: due.eq(sum) ? sumFormula(scoreFields(form)) : null,
      }),
    };
  },
});
