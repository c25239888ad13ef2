import type { CellFacts } from "../form/field";
import type { CellAddress } from "../sheet/address";

/** A new value for a cell; with a formula, the value is what it gives. */
export interface Edit {
  readonly at: CellAddress;
  readonly value: string | number;
  /** With its "=". */
  readonly formula?: string;
}

/** What would mend a finding. */
export interface Fix {
  /** A verb and its object: 将得分改为 10. */
  readonly title: string;
  /** Whether other cells determine the value fully, and none contradicts; otherwise it is an offer. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

interface CellFix extends Pick<Fix, "title" | "safe">, Pick<Edit, "value"> {
  /** What the cell should compute, where it computes something. */
  readonly formula?: string | null;
}

/**
 * A fix that writes one cell. Where a formula stands there, another formula may be offered, and no
 * value: it would end what follows from the other cells unsaid.
 */
export function writeCell(
  { at, formula: present }: CellFacts,
  { title, safe, value, formula = null }: CellFix,
): { readonly fix?: Fix } {
  if (present === null) return { fix: { title, safe, edits: [{ at, value }] } };
  if (formula === null || formula === present) return {};
  return { fix: { title, safe: false, edits: [{ at, value, formula }] } };
}
