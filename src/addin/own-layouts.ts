import type { TextStore } from "../session/shelf";

const key = "ziping.layouts";

/** 我的版式 in the storage of the web view, which stays on this computer. */
export const ownLayouts: TextStore = {
  read: () => attempt(() => localStorage.getItem(ownKey()), null),
  write: (text) =>
    attempt(() => {
      localStorage.setItem(ownKey(), text);
      return true;
    }, false),
};

/** On the web each page that embeds Excel has a part of its own; elsewhere there is no such key. */
function ownKey(): string {
  return `${partitionOf(Office.context)}${key}`;
}

function partitionOf({ partitionKey = "" }: { readonly partitionKey?: string }): string {
  return partitionKey;
}

/** A browser may refuse the storage altogether, or more of it. */
function attempt<Value>(work: () => Value, otherwise: Value): Value {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
