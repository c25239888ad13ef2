import { progressText } from "../text/cli";
import { clip } from "./display-width";
import type { Screen } from "./style";

/** Tells whoever waits which file is being checked. */
export interface Progress {
  /** A file is about to be read. */
  readonly advance: (number: number, path: string) => void;
  /** Something else is about to be written, perhaps to the same terminal. */
  readonly clear: () => void;
  readonly stop: () => void;
}

interface ProgressStream extends Screen {
  readonly write: (text: string) => unknown;
}

/** Nothing is said in the first second. */
const patience = 1_000;
/** How often a line on a terminal is rewritten, and how often another one is added to a file. */
const terminalInterval = 200;
const lineInterval = 10_000;
const eraseLine = "\r\u001b[K";
const narrowTerminal = 80;

export function startProgress(stream: ProgressStream, total: number): Progress {
  const { isTTY = false, columns = narrowTerminal } = stream;
  let current: string | null = null;
  let isShown = false;

  const show = (): void => {
    if (current === null) return;
    stream.write(isTTY ? eraseLine + clip(current, columns - 1) : `${current}\n`);
    isShown = isTTY;
  };
  const clear = (): void => {
    if (isShown) stream.write(eraseLine);
    isShown = false;
  };

  let timer = setTimeout(() => {
    show();
    timer = setInterval(show, isTTY ? terminalInterval : lineInterval).unref();
  }, patience).unref();
  return {
    advance: (number, path) => {
      current = progressText({ number, total, path });
    },
    clear,
    stop: () => {
      clear();
      clearTimeout(timer);
    },
  };
}
