import type { CellAddress } from "../sheet/address";
import type { Column, Form, FormKind, Indicator } from "../form/form";
import type { ScoringProfile } from "../score/profile";
import type { Fix } from "./fix";

/** error: arithmetic proves it or a portal refuses it; warning: a reviewer will ask; info: a convention. */
export type Severity = "error" | "warning" | "info";

/** What somebody made of a rule: of another severity, or off (关闭). */
export type RuleSeverity = Severity | "off";

export type Severities<Id extends string> = Readonly<Partial<Record<Id, RuleSeverity>>>;

/** How a form is to be checked, apart from the profile. */
export interface RuleSettings<Id extends string> {
  /** Whether somebody chose the profile. */
  readonly isChosen?: boolean;
  readonly severities?: Severities<Id>;
}

/** What a rule found, at one cell. */
export interface Finding {
  readonly at: CellAddress;
  /** One sentence with the values in it. */
  readonly message: string;
  /** The row the finding speaks of; without one it speaks of the form. */
  readonly indicator?: Indicator;
  /** A further sentence for the finding of the rule that this one yields to first. */
  readonly supplement?: string;
  readonly fix?: Fix;
  /** Further fixes, where several cells may be the wrong one: then each is an offer. */
  readonly otherFixes?: readonly Fix[];
}

/** Every fix of a finding, the likelier one first. */
export function fixesOf({ fix, otherFixes = [] }: Finding): readonly Fix[] {
  return fix ? [fix, ...otherFixes] : otherFixes;
}

/** What a rule may know besides the form. */
export interface RuleContext {
  readonly profile: ScoringProfile;
  /** Whether somebody chose the profile; it is the national one where nobody did. */
  readonly isChosen: boolean;
  /** How many rules need at least one of these columns. */
  readonly rulesNeeding: (columns: readonly Column[]) => number;
}

/** What the fixes of a rule are, where it has any. */
export type Fixability = "safe" | "offer" | "safe-or-offer" | "none";

/** One check of a form. It reads the form and nothing else, and yields what it finds. */
export interface Rule<Id extends string = string> {
  readonly id: Id;
  readonly severity: Severity;
  readonly fixable: Fixability;
  /** The kinds of form it speaks of. */
  readonly kinds: readonly FormKind[];
  /** The columns of the indicator table without which it says nothing. */
  readonly needs: readonly Column[];
  /** Rules that explain the same fault better, on the same row. */
  readonly yieldsTo: readonly Id[];
  /** Why the rule does not apply to a form that has the columns; null where it does. */
  readonly notApplicable: (form: Form, context: RuleContext) => string | null;
  readonly check: (form: Form, context: RuleContext) => Iterable<Finding>;
}

/** A finding as it is shown: with its rule and severity. */
export interface Diagnostic<Id extends string = string> extends Finding {
  readonly ruleId: Id;
  readonly severity: Severity;
}
