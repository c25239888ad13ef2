import { isFilled } from "../../form/field";
import { levelGroups, type Form, type Indicator } from "../../form/form";
import { Decimal, zero } from "../../score/decimal";
import type { ScoringProfile } from "../../score/profile";
import { differ } from "../../score/tolerance";
import { areSummable, sumFigures } from "../../score/total";
import { executionName, groupNames } from "../../text/columns";
import { reasonTexts } from "../../text/not-applicable";
import { ruleText } from "../../text/rules";
import { defineRule } from "../define-rule";

const { messages } = ruleText["total.weights-deviate"];

export const weightsDeviate = defineRule({
  id: "total.weights-deviate",
  severity: "info",
  kinds: ["self-evaluation"],
  needs: ["points"],
  yieldsTo: ["total.points-not-100"],
  notApplicable(form, { profile, isChosen }) {
    const { columns, indicators } = form;
    if (!isChosen) return reasonTexts.noProfileChosen;
    if (compared(form, profile).due.size === 0) return reasonTexts.noWeights;
    if (profile.weights) {
      if (!columns.has("level1") && !columns.has("level2")) return reasonTexts.noLevels;
      if (indicators.some(({ group }) => group === null)) return reasonTexts.levelUnresolved;
    }
    return areSummable(indicators.map(({ points }) => points))
      ? null
      : reasonTexts.pointsUnreadable;
  },

  *check(form, { profile }) {
    const { own, due } = compared(form, profile);
    const names = new Set([...due.keys(), ...own.keys()]);
    const isSame = [...names].every(
      (name) => !differ(own.get(name) ?? zero, due.get(name) ?? zero),
    );
    if (isSame) return;

    yield { at: form.headerAt, message: messages.deviate({ own: say(own), due: say(due) }) };
  },
});

type Weights = ReadonlyMap<string, Decimal>;

/** What the form gives beside what the profile does, where both speak of it. */
function compared(
  form: Form,
  { weights, executionPoints }: ScoringProfile,
): { readonly own: Weights; readonly due: Weights } {
  const own = new Map(weights ? weightsOf(form) : []);
  const due = new Map(weights ? weightsIn(weights) : []);
  const execution = form.funds?.total.points;
  if (execution && isFilled(execution) && executionPoints !== null) {
    own.set(executionName, execution.value.shown);
    due.set(executionName, new Decimal(executionPoints));
  }
  return { own, due };
}

/** By the name of the group; an unknown 一级指标 stands for itself. */
function weightsOf({ indicators }: Form): Weights {
  const nameOf = ({ group, level1 }: Indicator): string =>
    group === null || group === "other" ? level1 : groupNames[group];
  return new Map(
    [...new Set(indicators.map(nameOf))].map((name) => {
      const alike = indicators.filter((indicator) => nameOf(indicator) === name);
      return [name, sumFigures(alike.map(({ points }) => points)).shown];
    }),
  );
}

function weightsIn(weights: NonNullable<ScoringProfile["weights"]>): Weights {
  return new Map(
    levelGroups.map((group) => [groupNames[group], new Decimal(weights[group] ?? 0)] as const),
  );
}

function say(weights: Weights): string {
  return [...weights]
    .filter(([, points]) => !points.isZero())
    .map(([name, points]) => name + points.toString())
    .join("/");
}
