import type { HostFailure } from "../session/host";

/** What the codes of Office.js mean to a session; a code that does not stand here is "unknown". */
const kinds: Readonly<Record<string, HostFailure["kind"]>> = {
  InvalidOperationInCellEditMode: "cell-editing",

  AccessDenied: "protected",
  InvalidOperationOnProtectedSheet: "protected",

  InvalidObjectPath: "gone",
  InvalidReference: "gone",
  ItemNotFound: "gone",
  UnsupportedSheet: "gone",

  ActivityLimitReached: "busy",
  Conflict: "busy",
  HostIsBusy: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",

  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
};

/** What an `OfficeExtension.Error`, or anything else that was thrown, is to a session. */
export function failureOf(error: unknown): HostFailure {
  const code = propertyOf(error, "code");
  const message = propertyOf(error, "message") || String(error);
  const place = propertyOf(valueOf(error, "debugInfo"), "errorLocation");
  return {
    kind: kinds[code] ?? "unknown",
    detail: [code, place, message].filter((part) => part !== "").join(": "),
  };
}

function propertyOf(value: unknown, name: string): string {
  const property = valueOf(value, name);
  return typeof property === "string" ? property : "";
}

function valueOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
