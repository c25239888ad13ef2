import { itemNotFound } from "./host-error";
import type { HostObject } from "./host-object";
import type { Identify } from "./query";

export interface References {
  readonly identify: Identify;
  readonly keep: (object: HostObject) => null;
  readonly remove: (id: unknown) => null;
  readonly find: (id: string) => HostObject;
}

/** The objects that the client wants to find again in a later request. */
export function createReferences(): References {
  const objects = new Map<string, HostObject>();
  const ids = new WeakMap<HostObject, string>();
  let count = 0;

  return {
    identify: (object) => {
      const [id, reference] = [object.id(), ids.get(object)];
      return { ...(id !== null && { Id: id }), ...(reference && { _ReferenceId: reference }) };
    },
    keep: (object) => {
      if (!ids.has(object)) {
        const id = String(++count);
        ids.set(object, id);
        objects.set(id, object);
      }
      return null;
    },
    remove: (id) => {
      const object = typeof id === "string" ? objects.get(id) : undefined;
      if (object) ids.delete(object);
      objects.delete(String(id));
      return null;
    },
    find: (id) => {
      const object = objects.get(id);
      if (!object) throw itemNotFound("");
      return object;
    },
  };
}
