import { apiNotFound } from "./host-error";
import type { HostObject } from "./host-object";
import type { Json } from "./json";
import type { Query } from "./request";

type Loaded = Record<string, Json>;

/** By what the client knows an object again. */
export type Identify = (object: HostObject) => Readonly<Record<string, Json>>;

/** What `load` asked for: names in any letter case, nested with a slash; no name means all. */
export function loadProperties(object: HostObject, query: Query, identify: Identify): Loaded {
  return object.items
    ? loadItems(object, object.items(), query, identify)
    : loadOne(object, query, identify);
}

function loadItems(
  collection: HostObject,
  items: readonly HostObject[],
  { select, expand, skip, top }: Query,
  identify: Identify,
): Loaded {
  const own: Loaded = {};
  const ofItems: string[] = [];
  for (const name of select) {
    if (name.toLowerCase() === "items") continue;
    const property = items[0]?.property(name) ? null : collection.property(name);
    if (property) own[property.name] = property.read();
    else ofItems.push(name);
  }

  const query: Query = { select: ofItems, expand, skip: 0, top: null };
  const shown = items.slice(skip, top === null ? undefined : skip + top);
  return { ...own, _Items: shown.map((item) => loadProperties(item, query, identify)) };
}

function loadOne(object: HostObject, { select, expand }: Query, identify: Identify): Loaded {
  const loaded: Loaded = { ...identify(object) };
  const nested = new Map<string, string[]>();
  const names = select.length === 0 || select.includes("*") ? [...object.shown, ...select] : select;

  for (const name of names) {
    if (name === "*") continue;
    const [head = "", ...tail] = name.split(/[/.]/);
    const property = tail.length === 0 ? object.property(head) : null;
    if (property) loaded[property.name] = property.read();
    else nest(name, head, tail);
  }
  for (const name of expand) {
    const [head = "", ...tail] = name.split(/[/.]/);
    nest(name, head, tail);
  }

  for (const [head, below] of nested) {
    const linked = object.link(head)?.follow() ?? null;
    const query: Query = { select: below, expand: [], skip: 0, top: null };
    loaded[head] = linked ? loadProperties(linked, query, identify) : null;
  }
  return loaded;

  function nest(name: string, head: string, tail: readonly string[]): void {
    const link = object.link(head);
    if (!link) throw apiNotFound(memberName(object, name));
    const below = nested.get(link.name) ?? [];
    if (tail.length > 0) below.push(tail.join("/"));
    nested.set(link.name, below);
  }
}

/** `Range.values`: the member as the add-in's author knows it. */
export function memberName({ typeName }: HostObject, name: string): string {
  return `${typeName}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
