import { isBlank, isFilled, isPresent } from "../../form/field";
import type { Form } from "../../form/form";
import type { Finding } from "../../lint/rule";
import { writeCell } from "../../lint/fix";
import type { Decimal } from "../../score/decimal";
import { gradeOf } from "../../score/grade";
import type { ScoringProfile } from "../../score/profile";
import { areSummable, dueTotal, scoreFields } from "../../score/total";
import { gradeWords } from "../../text/labels";
import { reasonTexts } from "../../text/not-applicable";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages, fixes } = ruleText["total.grade-missing"];

export const gradeMissing = defineRule({
  id: "total.grade-missing",
  severity: "info",
  fixable: "offer",
  kinds: ["self-evaluation"],
  notApplicable: (form, { profile }) => (totalOf(form, profile) ? null : reasonTexts.noTotal),

  *check(form, { profile, isChosen }): Iterable<Finding> {
    const { grade, total } = form;
    const score = totalOf(form, profile);
    if (!score || !total || !isPresent(total.score)) return;

    const due = gradeWords[gradeOf(score, profile)];
    const message = messages.missing({ total: score, grade: due });
    if (isBlank(grade)) {
      const title = fixes.fillIn({ grade: due });
      yield { at: grade.at, message, ...writeCell(grade, { title, safe: false, value: due }) };
    } else if (grade.state === "absent" && isChosen && profile.gradeExpected) {
      yield { at: total.score.at, message };
    }
  },
});

/** The total as printed; where its cell is blank, as it is due. */
function totalOf(form: Form, profile: ScoringProfile): Decimal | null {
  const { total } = form;
  if (total && isFilled(total.score)) return total.score.value.shown;
  return total && isBlank(total.score) && areSummable(scoreFields(form))
    ? dueTotal(form, profile)
    : null;
}
