import type { EventEntry } from "./event-entry";
import { isRecord, recordOf } from "./json";

/** What Office.js looks for under `_richApiNativeBridge` before it tries anything else. */
export interface NativeBridge {
  /** Set by Office.js. */
  onMessageFromHost: ((message: string) => void) | null;
  readonly sendMessageToHost: (message: string) => void;
}

interface Bridge {
  readonly native: NativeBridge;
  readonly send: (entries: readonly EventEntry[]) => void;
}

/** Kinds of messages between Office.js and a host that it runs in. */
const kind = { request: 1, response: 2, events: 3 } as const;

/** The wire of a host without a window: undocumented, but a part of the unchanged Office.js. */
export function createNativeBridge(answer: (body: unknown) => Promise<unknown>): Bridge {
  const native: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      const request: unknown = JSON.parse(text);
      if (isRecord(request) && request["type"] === kind.request) void reply(request);
    },
  };

  async function reply({ id, message }: Readonly<Record<string, unknown>>): Promise<void> {
    const { body } = recordOf(message);
    const answered = await answer(typeof body === "string" ? JSON.parse(body) : body);
    tell({
      id,
      type: kind.response,
      flags: 0,
      message: { statusCode: 200, headers: {}, body: JSON.stringify(answered) },
    });
  }

  function tell(message: Readonly<Record<string, unknown>>): void {
    native.onMessageFromHost?.(JSON.stringify(message));
  }

  return {
    native,
    send: (entries) => tell({ type: kind.events, controlId: "", message: { entries } }),
  };
}
