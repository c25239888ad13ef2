import type { Writable } from "node:stream";
import type { CheckOptions } from "./check-file";
import type { Screen } from "./style";

/** What the program is given by whoever starts it. */
export interface Surroundings {
  readonly stdout: Writable & Screen;
  readonly stderr: Writable & Screen;
  /** The environment variables. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly read?: NonNullable<CheckOptions["read"]>;
}
