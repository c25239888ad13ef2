import { isPresent } from "../../form/field";
import type { Form } from "../../form/form";
import type { Fix } from "../../lint/fix";
import { areSummable, dueTotal, pointsFields, scoreFields, totalPoints } from "../../score/total";
import type { ScoringProfile } from "../../score/profile";
import { foldLabel } from "../../sheet/fold";
import { headTotalLabels, totalLabels } from "../../text/labels";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages, fixes } = ruleText["structure.total-row-missing"];

export const totalRowMissing = defineRule({
  id: "structure.total-row-missing",
  severity: "warning",
  fixable: "offer",
  kinds: ["self-evaluation"],
  needs: ["points", "score"],

  *check(form, { profile }) {
    const { header, headerAt, indicators, total } = form;
    const last = indicators.at(-1);
    if (total || !last || header.some(({ label }) => isHeadTotal(label))) return;

    const fix = writeTotal(form, profile);
    yield {
      at: isPresent(last.name) ? last.name.at : { row: last.row, column: headerAt.column },
      message: messages.missing(),
      ...(fix && { fix }),
    };
  },
});

function isHeadTotal(label: string): boolean {
  return headTotalLabels.some((word) => word === foldLabel(label));
}

/** A total row in the empty row below the table; null where there is none, or the sums are not sure. */
function writeTotal(form: Form, profile: ScoringProfile): Fix | null {
  const { totalPlace } = form;
  if (!totalPlace || !areSummable(pointsFields(form)) || !areSummable(scoreFields(form))) {
    return null;
  }
  const points = totalPoints(form).shown;
  const score = dueTotal(form, profile);
  return {
    title: fixes.addTotal({ points, score }),
    safe: false,
    edits: [
      { at: totalPlace.label, value: totalLabels[0] },
      { at: totalPlace.points, value: points.toNumber() },
      { at: totalPlace.score, value: score.toNumber() },
    ],
  };
}
