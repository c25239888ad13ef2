import { isFilled } from "../../form/field";
import type { Form } from "../../form/form";
import type { Decimal } from "../../score/decimal";
import { gradeOf } from "../../score/grade";
import { areSummable, scoreFields, totalScore } from "../../score/total";
import { gradeWords } from "../../text/labels";
import { reasonTexts } from "../../text/not-applicable";
import { writeCell } from "../../lint/fix";
import { ruleText } from "../../text/rules";
import { sayText } from "../../text/say";
import { defineRule } from "../define-rule";

const { messages, fixes } = ruleText["total.grade-mismatch"];

export const gradeMismatch = defineRule({
  id: "total.grade-mismatch",
  severity: "error",
  fixable: "safe-or-offer",
  kinds: ["self-evaluation", "result-card"],
  notApplicable(form) {
    if (!isFilled(form.grade)) return reasonTexts.noGrade;
    return gradedTotals(form).length > 0 ? null : reasonTexts.noTotal;
  },

  *check(form, { profile }) {
    const totals = gradedTotals(form);
    const [total] = totals;
    if (!isFilled(form.grade) || !total) return;

    const { at, text, value } = form.grade;
    if (totals.some((each) => gradeOf(each, profile) === value)) return;

    const expected = gradeWords[gradeOf(total, profile)];
    yield {
      at,
      message: messages.mismatch({ total, expected, text: sayText(text) }),
      ...(text.trim() === gradeWords[value] &&
        writeCell(form.grade, {
          title: fixes.setGrade({ grade: expected }),
          safe: totals.every((each) => gradeWords[gradeOf(each, profile)] === expected),
          value: expected,
        })),
    };
  },
});

/** The totals a grade may follow: as printed and, where indicators are scored, as they add up. */
function gradedTotals(form: Form): readonly Decimal[] {
  const { columns, total } = form;
  const printed = total && isFilled(total.score) ? [total.score.value.shown] : [];
  return columns.has("score") && areSummable(scoreFields(form))
    ? [...printed, totalScore(form).shown]
    : printed;
}
