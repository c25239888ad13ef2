import type { CellFacts } from "../form/field";
import type { CellAddress } from "../sheet/address";

/** A new value for a cell. */
export interface Edit {
  readonly at: CellAddress;
  readonly value: string | number;
}

/** What would mend a finding. */
export interface Fix {
  /** A verb and its object: 将得分改为 10. */
  readonly title: string;
  /** Whether other cells determine the value fully; otherwise it is an offer. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** A fix that writes one cell; none where a formula stands there, which no value may replace unsaid. */
export function writeCell(
  { at, formula }: CellFacts,
  { title, safe, value }: Pick<Fix, "title" | "safe"> & Pick<Edit, "value">,
): { readonly fix?: Fix } {
  return formula === null ? { fix: { title, safe, edits: [{ at, value }] } } : {};
}
