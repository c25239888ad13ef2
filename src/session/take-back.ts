import { createBackoff } from "./backoff";
import type { Clock } from "./clock";
import { contentAt, sameContent } from "./fixes";
import { done } from "./guard";
import type { CellContent, CellInput, CellWrite, Host, Outcome, SheetId } from "./host";

/** Half a minute or so; after that, the user has seen what became of it. */
const mostTries = 40;

/** Puts back what a write has left behind that broke off in the middle. */
export interface TakeBack {
  readonly begin: (sheetId: SheetId, writes: readonly CellWrite[]) => void;
  /** Nothing is written any more. */
  readonly close: () => void;
}

interface TakeBackOptions {
  readonly host: Host;
  readonly clock: Clock;
  readonly onPutBack: (sheetId: SheetId) => void;
}

export function createTakeBack({ host, clock, onPutBack }: TakeBackOptions): TakeBack {
  let open = true;
  const isOpen = (): boolean => open;

  async function putBack(
    sheetId: SheetId,
    writes: readonly CellWrite[],
  ): Promise<Outcome<unknown>> {
    const reading = await host.read(sheetId, null);
    if (reading.status === "failed") return reading;
    const left = writes.flatMap(({ at, input, expected }): CellWrite[] => {
      const now = contentAt(reading.value.sheet, at);
      const isOurs = isMadeBy(input, now) || isUnformatted(expected, now);
      if (sameContent(now, expected) || !isOurs) return [];
      return [{ at, input: { kind: "content", content: expected }, expected: now }];
    });
    if (left.length === 0 || !isOpen()) return done(null);
    const answer = await host.write(sheetId, left);
    return answer.status === "done" && answer.value.status === "broken-off"
      ? { status: "failed", failure: answer.value.failure }
      : answer;
  }

  return {
    begin(sheetId, writes) {
      const backoff = createBackoff(clock);
      const attempt = async (tries: number): Promise<void> => {
        if (!isOpen()) return;
        const outcome = await putBack(sheetId, writes);
        if (outcome.status === "done") onPutBack(sheetId);
        else if (tries < mostTries) backoff.again(() => void attempt(tries + 1));
      };
      void attempt(1);
    },
    close() {
      open = false;
    },
  };
}

/** What somebody else has typed in the meantime is left alone. */
function isMadeBy(input: CellInput, now: CellContent): boolean {
  switch (input.kind) {
    case "typed":
      return String(now.value) === String(input.value);
    case "formula":
      return now.formula === input.formula;
    case "content":
      return sameContent(now, input.content);
  }
}

/** Put back already, but for its number format. */
function isUnformatted(before: CellContent, now: CellContent): boolean {
  return now.value === before.value && now.formula === before.formula;
}
