import { isBlank, isFilled } from "../../form/field";
import type { Finding } from "../../lint/rule";
import { writeCell } from "../../lint/fix";
import { gradeOf } from "../../score/grade";
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
  notApplicable: ({ total }) => (total && isFilled(total.score) ? null : reasonTexts.noTotal),

  *check({ grade, total }, { profile, isChosen }): Iterable<Finding> {
    if (!total || !isFilled(total.score)) return;

    const score = total.score.value.shown;
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
