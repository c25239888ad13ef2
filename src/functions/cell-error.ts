/** An error as the content of one cell; made into Excel's own kind at the very edge. */
export class CellError {
  /** `message` is null where the error is Excel's own and says nothing more. */
  constructor(
    readonly code: OutputCode,
    readonly message: string | null,
  ) {}
}

/** The errors that a function may return; Excel shows a message only with the first two. */
export const outputCodes = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"] as const;
export type OutputCode = (typeof outputCodes)[number];

/** What a function puts into one cell. */
export type Answer = string | number | CellError;

/** #VALUE!: an argument is not what is expected; the message says what is. */
export function invalid(message: string): CellError {
  return new CellError("#VALUE!", message);
}

/** #N/A: the arguments are right, but there is nothing to compute; the message says why. */
export function unavailable(message: string): CellError {
  return new CellError("#N/A", message);
}
