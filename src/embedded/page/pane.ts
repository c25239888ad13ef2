import type { EventEntry } from "../wire/event-entry";
import type { Json } from "../wire/json";
import { createXdmPeer, type XdmOptions } from "../wire/xdm";

interface Pane {
  readonly frame: HTMLIFrameElement;
  readonly send: (entries: readonly EventEntry[]) => void;
  /** A button of the ribbon was pressed. */
  readonly run: (command: string, controlId: string) => void;
}

interface PaneOptions extends Pick<XdmOptions, "answer" | "isEditingCell"> {
  readonly url: string;
  readonly title: string;
  readonly documentName: string;
}

const language = "zh-CN";
/** A shared runtime with custom functions. */
const sharedRuntime = 1 + 2;
const taskPane = 2;
const readAndWrite = 1;

/** What we say we have; the client knows nothing beyond ExcelApi 1.15. Versions are texts. */
const requirementSets = {
  AddinCommands: "1.3",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  DialogApi: "1.2",
  ExcelApi: "1.15",
  RichApiRuntime: "1.2",
  SharedRuntime: "1.2",
} as const;

/** The add-in's page in a frame; Office.js learns from the frame's name whom it speaks with. */
export function openPane({ url, title, documentName, ...answering }: PaneOptions): Pane {
  const conversationId = `conversation-${crypto.randomUUID()}`;
  const controlId = `control-${crypto.randomUUID()}`;
  const { origin } = location;
  const hostInfo = ["Excel", "Web", "16.01", language, "", "", "", String(sharedRuntime)];

  const address = new URL(url, location.href);
  const separator = address.search === "" ? "?" : "&";
  address.search += `${separator}_host_Info=${hostInfo.join("$")}`;

  const frame = document.createElement("iframe");
  frame.title = title;
  // Before the frame is in the document, or the client does not start.
  frame.name = JSON.stringify({
    baseFrameName: `Office_${controlId}`,
    hostInfo: hostInfo.join("|"),
    xdmInfo: [conversationId, controlId, origin].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
  frame.src = address.href;

  const peer = createXdmPeer({
    ...answering,
    conversationId,
    origin,
    appContext: appContextOf(controlId, documentName),
    post: (text) => frame.contentWindow?.postMessage(text, address.origin),
  });
  addEventListener("message", ({ source, origin: from, data }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || from !== address.origin) return;
    if (typeof data === "string") peer.receive(data);
  });
  return { frame, send: peer.send, run: peer.run };
}

function appContextOf(controlId: string, documentName: string): Readonly<Record<string, Json>> {
  const excel = 16;
  return {
    _id: controlId,
    _appName: excel,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: `${location.origin}/${encodeURIComponent(documentName)}`,
    _clientMode: readAndWrite,
    _settings: [],
    _reason: "DocumentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: controlId,
    _appInstanceId: controlId,
    _requirementMatrix: JSON.stringify(requirementSets),
    _hostFullVersion: "16.0.17830.41003",
    _clientWindowHeight: 600,
    _clientWindowWidth: 360,
    _addinName: "Ziping",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: taskPane,
    _wacHostEnvironment: "0",
    _isFromWacAutomation: false,
  };
}
