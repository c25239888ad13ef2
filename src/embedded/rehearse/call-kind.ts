import type { Action, Request } from "../wire/request";

/** What a request is about; "other" is what the client does for itself. */
export type CallKind = "read" | "write" | "select" | "store" | "subscribe" | "other";

const stores = ["Settings", "CustomXmlParts"];
const selecting = ["Activate", "Select"];
const registering = /^_(?:Unr|R)egister/;

export function callKindOf({ actions, paths }: Request): CallKind {
  const isStoring = [...paths.values()].some(({ name }) => stores.includes(name));
  if (actions.some(({ name }) => registering.test(name))) return "subscribe";
  if (isStoring) return "store";
  if (actions.some(isWrite)) return "write";
  if (actions.some(({ kind, name }) => kind === "method" && selecting.includes(name))) {
    return "select";
  }
  return actions.some(({ kind }) => kind === "query") ? "read" : "other";
}

export function isWrite({ kind }: Action): boolean {
  return kind === "set" || kind === "update";
}
