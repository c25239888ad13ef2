/** What a rule says, in the words of a finance office. */
export interface RuleText {
  /** The fault, in at most 16 characters. */
  readonly title: string;
  /** One to three sentences that a clerk would say. */
  readonly why: string;
  /** 依据: the document the rule rests on, or 填报经验. */
  readonly basis: string;
  readonly messages: Readonly<Record<string, (values: never) => string>>;
  /** Titles of its fixes; each begins with a verb. */
  readonly fixes?: Readonly<Record<string, (values: never) => string>>;
}
