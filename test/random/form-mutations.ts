import { over, sumOf, toHundredths } from "./fraction";
import type { RandomForm, Spot } from "./layout";
import { onRow, type Mutation, type Mutations } from "./outcome";

/** The faults of the head, the funds, the total and the grade. */
export const formMutations: Mutations = {
  "structure.required-blank": inSpot("project", () => ""),
  "structure.number-as-text": inSpot(
    "scoreTotal",
    ({ plan, print }) => `'${print(plan.scoreTotal)}`,
  ),
  "structure.cell-error": inSpot("scoreTotal", () => "#REF!"),
  "structure.money-unit-undeclared": inSpot("fundsCaption", () => "项目资金"),
  "structure.total-row-missing": ({ at, rows }, ruleId) => ({
    changes: [
      [at.totalLabel, ""],
      [at.pointsTotal, ""],
      [at.scoreTotal, ""],
    ],
    findings: [[rows.at(-1)!.at.name, ruleId]],
  }),
  "structure.column-missing": ({ at }, ruleId) => ({
    changes: [[at.reasonHeader, "序号"]],
    findings: [[at.nameHeader, ruleId]],
  }),

  "budget.rate-mismatch": inSpot("rate", ({ printRate }) => printRate(5_000n)),
  "budget.figure-missing": ifScored(inSpot("rate", () => "")),
  "budget.parts-sum": inSpot("initialBudget", ({ plan, printMoney }) =>
    printMoney(plan.funds.budgets[0]! - 100n),
  ),
  "budget.rounding-convention": (form, ruleId) => {
    const { budgets, executed, rate } = form.plan.funds;
    const truncated = toHundredths(over(executed[0]! * 100n, budgets[0]!), "truncate");
    if (truncated === rate) return null;
    return inSpot("rate", () => form.printRate(truncated))(form, ruleId);
  },
  "budget.score-mismatch": fundsScored(({ score }) => score - 20n),
  "budget.score-over-cap": fundsScored(({ points }) => points + 50n),
  "budget.full-year-zero": ifScored(({ at }, ruleId) => ({
    changes: [[at.budget, "0.00"]],
    findings: [
      [at.budget, ruleId],
      [at.budget, "budget.parts-sum"],
    ],
  })),
  "budget.over-execution": (form, ruleId) =>
    onRow(form, "spent", (row) => ({
      changes: [[form.at.executed, form.printMoney((form.plan.funds.budgets[0]! * 103n) / 100n)]],
      findings: [
        [form.at.executed, ruleId],
        [form.at.executed, "budget.parts-sum"],
        [form.at.rate, "budget.rate-mismatch"],
        [row.at.actual, "row.cost-vs-execution"],
      ],
    })),

  "budget.low-execution-no-reason": spending(79n, ({ at }) => at.rate),
  "budget.unspent-full-marks": ifScored((form, ruleId) =>
    spending(85n, ({ at }) => (isScoredHigh(form) ? at.fundsScore : null))(form, ruleId),
  ),

  "total.points-not-100": (form, ruleId) =>
    onRow(form, "up-met", ({ at, points }) => ({
      changes: [[at.points, form.print(points + 100n)]],
      findings: [
        [form.at.pointsTotal, ruleId],
        [at.reason, "row.deduction-no-reason"],
      ],
    })),
  "total.value-missing": inSpot("scoreTotal", () => ""),
  "total.score-mismatch": inSpot("scoreTotal", ({ plan, print }) => print(plan.scoreTotal + 100n)),
  "total.grade-mismatch": inSpot("grade", ({ plan }) => (plan.grade === "差" ? "优" : "差")),
  "total.subtotal-mismatch": ({ rows }, ruleId) => {
    const [first] = rows;
    if (!first) return null;
    return {
      changes: [[first.at.level1, `${first.level1}（1）`]],
      findings: [[first.at.level1, ruleId]],
    };
  },
  "total.grade-missing": inSpot("grade", () => ""),
  "goal.empty": inSpot("expected", () => ""),
  "goal.actual-in-future-tense": inSpot("actual", () => "预计年底前全部建成。"),
  "goal.actual-near-identical": ({ at }, ruleId) => ({
    changes: [
      [at.expected, "保持感知终端在线稳定、数据真实，使业务部门在日常监管时随时能够取用。"],
      [at.actual, "保持感知终端在线稳定、数据真实，使各业务部门在日常监管时随时能够取用。"],
    ],
    findings: [[at.actual, ruleId]],
  }),
  "goal.actual-identical": ({ at }, ruleId) => ({
    changes: [
      [at.expected, "系统稳定运行。"],
      [at.actual, "系统 稳定运行。"],
    ],
    findings: [[at.actual, ruleId]],
  }),
};

/** Another text in one place, at which the rule speaks. */
function inSpot(spot: Spot, text: (form: RandomForm) => string): Mutation {
  return (form, ruleId) => ({
    changes: [[form.at[spot], text(form)]],
    findings: [[form.at[spot], ruleId]],
  });
}

/** So many percent of the budget executed, of which neither the sources nor the rate know. */
function spending(percent: bigint, place: (form: RandomForm) => string | null): Mutation {
  return (form, ruleId) =>
    onRow(form, "spent", (row) => {
      const at = place(form);
      if (at === null) return null;
      const executed = (form.plan.funds.budgets[0]! * percent) / 100n;
      return {
        changes: [[form.at.executed, form.printMoney(executed)]],
        findings: [
          [at, ruleId],
          [form.at.executed, "budget.parts-sum"],
          [form.at.rate, "budget.rate-mismatch"],
          [row.at.actual, "row.cost-vs-execution"],
        ],
      };
    });
}

/** Whether the indicators have so much of their points that 85 % of the money stand out. */
function isScoredHigh({ plan: { rows } }: RandomForm): boolean {
  const points = sumOf(rows.map((row) => row.points));
  return sumOf(rows.map(({ score }) => score)) * 100n >= points * 90n;
}

/** Only where the execution rate has points. */
function ifScored(mutation: Mutation): Mutation {
  return (form, ruleId) => (form.plan.funds.points > 0n ? mutation(form, ruleId) : null);
}

/** Another score of the execution rate; the total does not follow. */
function fundsScored(scoreOf: (funds: RandomForm["plan"]["funds"]) => bigint): Mutation {
  return ifScored(({ plan, at, print }, ruleId) => ({
    changes: [[at.fundsScore, print(scoreOf(plan.funds))]],
    findings: [
      [at.fundsScore, ruleId],
      [at.scoreTotal, "total.score-mismatch"],
    ],
  }));
}
