import type { LintResult } from "../lint/lint";
import type { Diagnostic } from "../lint/rule";
import { toA1 } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import type { RuleId } from "../text/rules";
import { fingerprintOf } from "./fingerprint";
import type { Waiver } from "./waiver";

type Finding = Diagnostic<RuleId>;

/** A finding that is waived, and why. */
export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

interface Linted {
  readonly result: LintResult<RuleId>;
}

/** Findings that are still to be dealt with stand in `result`, the others here. */
interface SetApart {
  readonly waived: readonly WaivedFinding[];
}

/**
 * Takes the waived findings out of what is said of the forms of one sheet. Where there are as many
 * waivers as findings of the same values, each gets its own; where there are fewer, the address decides,
 * and in doubt a finding is not waived.
 */
export function setApart<Form extends Linted>(
  sheet: Sheet,
  forms: readonly Form[],
  waivers: readonly Waiver[],
): readonly (Form & SetApart)[] {
  const own = waivers.filter((waiver) => waiver.sheet === sheet.name);
  const waived = own.length > 0 ? matches(sheet, forms, own) : new Map<Finding, Waiver>();
  return forms.map((form) => {
    const { diagnostics } = form.result;
    return {
      ...form,
      result: { ...form.result, diagnostics: diagnostics.filter((each) => !waived.has(each)) },
      waived: diagnostics.flatMap((finding) => {
        const waiver = waived.get(finding);
        return waiver ? [{ finding, waiver }] : [];
      }),
    };
  });
}

function matches(
  sheet: Sheet,
  forms: readonly Linted[],
  waivers: readonly Waiver[],
): ReadonlyMap<Finding, Waiver> {
  const ruleIds = new Set(waivers.map(({ ruleId }) => ruleId));
  const findings = forms
    .flatMap(({ result }) => result.diagnostics)
    .filter(({ ruleId }) => ruleIds.has(ruleId));
  const alike = groupBy(findings, (finding) =>
    keyOf(finding.ruleId, fingerprintOf(sheet, finding)),
  );
  const byKey = groupBy(waivers, ({ ruleId, fingerprint }) => keyOf(ruleId, fingerprint));
  return new Map([...alike].flatMap(([key, group]) => [...pair(group, byKey.get(key) ?? [])]));
}

/** Those at their own address first; the others only where nothing has to be chosen. */
function pair(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
): ReadonlyMap<Finding, Waiver> {
  const paired = new Map<Finding, Waiver>();
  for (const finding of findings) {
    const waiver = waivers.find(({ at }) => at === toA1(finding.at));
    if (waiver) paired.set(finding, waiver);
  }
  const used = new Set(paired.values());
  const others = waivers.filter((waiver) => !used.has(waiver));
  const left = findings.filter((finding) => !paired.has(finding));
  if (others.length < left.length) return paired;
  for (const [index, finding] of left.entries()) {
    const waiver = others[index];
    if (waiver) paired.set(finding, waiver);
  }
  return paired;
}

function keyOf(ruleId: string, fingerprint: string): string {
  return `${ruleId} ${fingerprint}`;
}

function groupBy<Item>(
  items: readonly Item[],
  keyOfItem: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
