import type { EventEntry } from "./event-entry";
import { isRecord, listOf, recordOf, textOf, type Json, type JsonRecord } from "./json";

/** The host's side of the messages between windows that Office.js speaks on the web. */
export interface XdmPeer {
  readonly receive: (text: string) => void;
  readonly send: (entries: readonly EventEntry[]) => void;
  /** Has the add-in run a command of its ribbon; one that comes too early waits until it can. */
  readonly run: (command: string, controlId: string) => void;
}

export interface XdmOptions {
  readonly conversationId: string;
  readonly origin: string;
  /** What `Office.context` is made of. */
  readonly appContext: Readonly<Record<string, Json>>;
  readonly post: (text: string) => void;
  readonly answer: (body: unknown) => Promise<unknown>;
  /** While the user edits a cell, Excel answers nothing. */
  readonly isEditingCell: () => boolean;
}

/** Numbers of the wire. */
const messageType = { request: 0, response: 1 } as const;
const actionType = { registerEvent: 1, unregisterEvent: 2 } as const;
const responseType = { calling: 0, eventing: 1 } as const;
const dispatch = { richApi: 93, commandCompleted: 94, saveSettings: 76 } as const;
const workbookRoot = "IterativeExecutor";
const editingCell = 5004;
const internalError = 5001;
const unknownAction = -2;
const events = "richApiMessage";
const commands = "appCommandInvoked";

export function createXdmPeer(options: XdmOptions): XdmPeer {
  const { conversationId, origin, appContext, post, answer, isEditingCell } = options;
  /** Event by event, the number under which the client waits for it. */
  const registrations = new Map<string, Json>();
  const waitingCommands: Json[] = [];

  return {
    receive: (text) => {
      const message: unknown = JSON.parse(text);
      if (!isRecord(message) || message["_messageType"] !== messageType.request) return;
      if (textOf(message["_conversationId"]).startsWith(conversationId)) void take(message);
    },
    send: (entries) => notify(events, { ArrayData: entries }),
    run: (command, controlId) => {
      const source = JSON.stringify({ source: { id: controlId } });
      waitingCommands.push({ 0: crypto.randomUUID(), 1: command, 2: source });
      runWaiting();
    },
  };

  async function take(request: JsonRecord): Promise<void> {
    const name = textOf(request["_actionName"]);
    switch (request["_actionType"]) {
      case actionType.registerEvent:
        registrations.set(name, Number(request["_correlationId"]));
        break;
      case actionType.unregisterEvent:
        registrations.delete(name);
        break;
      default:
        await invoke(name, request);
        return;
    }
    reply(request, { Error: 0 });
    runWaiting();
  }

  async function invoke(name: string, request: JsonRecord): Promise<void> {
    switch (name) {
      case "ContextActivationManager_getAppContextAsync":
        reply(request, appContext);
        break;
      case "ContextActivationManager_notifyHost":
        reply(request, null);
        break;
      case "executeMethod":
        reply(request, await execute(recordOf(request["_data"])));
        break;
      default:
        reply(request, null, unknownAction);
    }
  }

  async function execute({ ArrayData, DdaMethod }: JsonRecord): Promise<Json> {
    switch (recordOf(DdaMethod)["DispatchId"]) {
      case dispatch.richApi: {
        const [root, , , , text] = listOf(ArrayData);
        // What is asked of the window around the workbook is answered all the same.
        if (root === workbookRoot && isEditingCell()) return { Error: editingCell, Version: 1 };
        const body: unknown = JSON.parse(textOf(text));
        const headers = ["Content-Type", "application/json"];
        const answered = JSON.stringify(await answer(body));
        return { Error: 0, Version: 1, Data: [200, headers, answered] };
      }
      case dispatch.commandCompleted:
      case dispatch.saveSettings:
        return { Error: 0, Version: 1 };
      default:
        return { Error: internalError, Version: 1 };
    }
  }

  function runWaiting(): void {
    while (waitingCommands.length > 0 && registrations.has(commands)) {
      notify(commands, waitingCommands.shift() ?? null);
    }
  }

  /** Tells an event to a client that has asked for it. */
  function notify(name: string, data: Json): void {
    const correlationId = registrations.get(name);
    if (correlationId === undefined) return;
    tell({
      _actionName: name,
      _conversationId: conversationId,
      _correlationId: correlationId,
      _data: data,
      _errorCode: 0,
      _responseType: responseType.eventing,
    });
  }

  function reply(request: JsonRecord, data: Json, errorCode = 0): void {
    tell({
      _actionName: textOf(request["_actionName"]),
      _conversationId: textOf(request["_conversationId"]),
      _correlationId: Number(request["_correlationId"]),
      _data: data,
      _errorCode: errorCode,
      _responseType: responseType.calling,
    });
  }

  function tell(message: Readonly<Record<string, Json>>): void {
    const envelope = { _messageType: messageType.response, _origin: origin, _serializerVersion: 1 };
    post(JSON.stringify({ ...envelope, ...message }));
  }
}
