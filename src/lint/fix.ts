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
