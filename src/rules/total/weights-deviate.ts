import { levelGroups, type Indicator } from "../../form/form";
import { Decimal, zero } from "../../score/decimal";
import type { ScoringProfile } from "../../score/profile";
import { differ } from "../../score/tolerance";
import { areSummable, sumFigures } from "../../score/total";
import { groupNames } from "../../text/columns";
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
  notApplicable({ columns, indicators }, { profile, isChosen }) {
    if (!isChosen) return reasonTexts.noProfileChosen;
    if (!profile.weights) return reasonTexts.noWeights;
    if (!columns.has("level1") && !columns.has("level2")) return reasonTexts.noLevels;
    if (indicators.some(({ group }) => group === null)) return reasonTexts.levelUnresolved;
    return areSummable(indicators.map(({ points }) => points))
      ? null
      : reasonTexts.pointsUnreadable;
  },

  *check({ indicators, headerAt }, { profile }) {
    const own = weightsOf(indicators);
    const due = weightsIn(profile);
    const names = new Set([...due.keys(), ...own.keys()]);
    const isSame = [...names].every(
      (name) => !differ(own.get(name) ?? zero, due.get(name) ?? zero),
    );
    if (isSame) return;

    yield { at: headerAt, message: messages.deviate({ own: say(own), due: say(due) }) };
  },
});

type Weights = ReadonlyMap<string, Decimal>;

/** By the name of the group; an unknown 一级指标 stands for itself. */
function weightsOf(indicators: readonly Indicator[]): Weights {
  const nameOf = ({ group, level1 }: Indicator): string =>
    group === null || group === "other" ? level1 : groupNames[group];
  return new Map(
    [...new Set(indicators.map(nameOf))].map((name) => {
      const alike = indicators.filter((indicator) => nameOf(indicator) === name);
      return [name, sumFigures(alike.map(({ points }) => points)).shown];
    }),
  );
}

function weightsIn({ weights }: ScoringProfile): Weights {
  return new Map(
    levelGroups.map((group) => [groupNames[group], new Decimal(weights?.[group] ?? 0)] as const),
  );
}

function say(weights: Weights): string {
  return [...weights]
    .filter(([, points]) => !points.isZero())
    .map(([name, points]) => name + points.toString())
    .join("/");
}
