import type { Writable } from "node:stream";

/** Where results go. It is closed where nobody reads on, as behind `| head`. */
export interface Output {
  /** Resolves when the text has been taken. */
  readonly write: (text: string) => Promise<void>;
  /** What the system said when it would take no more; null as long as it does. */
  readonly failure: () => unknown;
}

export function createOutput(stream: Writable): Output {
  let failure: unknown = null;
  stream.on("error", (error) => (failure ??= error));
  return {
    write: (text) =>
      new Promise((resolve) => {
        if (failure !== null || text === "") resolve();
        else stream.write(text, () => resolve());
      }),
    failure: () => failure,
  };
}
