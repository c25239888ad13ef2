import type { CellAddress } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";

/** The worksheets of a file, or why there are none. */
export type FileReading =
  | ({ readonly status: "read" } & FileContents)
  | { readonly status: "failed"; readonly code: FileErrorCode };

export type FileErrorCode = "not-a-workbook" | "encrypted" | "damaged" | "too-large" | "empty";

export interface FileContents {
  readonly sheets: readonly Sheet[];
  readonly omissions: readonly Omission[];
  /** What programs keep with the workbook: its custom XML parts, as texts; none in other kinds of file. */
  readonly customXml?: readonly string[];
}

/** A sheet so wide and so long that only its beginning was read. */
export interface Omission {
  readonly sheet: string;
  /** The last row and the last column with something in them. */
  readonly end: CellAddress;
  readonly rowsRead: number;
  readonly columnsRead: number;
}

/** Leaves the readers from wherever they are; it does not leave `readWorkbook`. */
export class FileError extends Error {
  constructor(readonly code: FileErrorCode) {
    super(code);
  }
}
