import { apiNotFound, invalidArgument } from "./host-error";
import { isHostObject, type Answer, type HostObject } from "./host-object";
import { isRecord } from "./json";
import { memberName } from "./query";
import type { References } from "./references";
import type { Arguments, Request } from "./request";

export type Resolve = (pathId: number) => Promise<HostObject | null>;

/** Finds the objects of a request, each path once. */
export function createResolver(
  { paths }: Request,
  root: HostObject,
  references: References,
  types: Readonly<Record<string, () => HostObject>>,
): Resolve {
  const found = new Map<number, Promise<HostObject | null>>();
  const resolve: Resolve = (pathId) => {
    const known = found.get(pathId);
    if (known) return known;
    const promise = find(pathId);
    found.set(pathId, promise);
    return promise;
  };
  return resolve;

  async function find(pathId: number): Promise<HostObject | null> {
    const path = paths.get(pathId);
    if (!path) throw invalidArgument(`path ${pathId}`);

    const parent = path.parentId === null ? null : await resolve(path.parentId);
    switch (path.kind) {
      case "root":
        return root;
      case "new-object": {
        const make = types[path.name];
        if (!make) throw apiNotFound(path.name);
        return make();
      }
      case "reference":
        return references.find(path.name);
      case "null-object":
        return null;
      case "property": {
        if (!parent) return null;
        const link = parent.link(path.name);
        if (!link) throw apiNotFound(memberName(parent, path.name));
        return link.follow();
      }
      case "method":
      case "indexer": {
        if (!parent) return null;
        const name = path.kind === "indexer" ? "GetItem" : path.name;
        const answer = await call(parent, name, await argumentsOf(path.args, resolve));
        return isHostObject(answer) ? answer : null;
      }
      case null:
        throw invalidArgument(path.name, "The path is of an unknown type.");
    }
  }
}

export async function argumentsOf(
  { values, paths }: Arguments,
  resolve: Resolve,
): Promise<unknown[]> {
  return Promise.all(
    values.map((value, index) => {
      const path = paths[index];
      if (typeof path === "number" && path !== 0) return resolve(path);
      return Array.isArray(value) && Array.isArray(path)
        ? argumentsOf({ values: value, paths: path }, resolve)
        : deepArgument(value, resolve);
    }),
  );
}

/** Inside plain values an object is written `{ _ObjectPathId }`. */
export async function deepArgument(value: unknown, resolve: Resolve): Promise<unknown> {
  if (!isRecord(value)) return value;
  if (typeof value["_ObjectPathId"] === "number") return resolve(value["_ObjectPathId"]);
  const entries = await Promise.all(
    Object.entries(value).map(async ([key, item]) => [key, await deepArgument(item, resolve)]),
  );
  return Object.fromEntries(entries);
}

export async function call(
  object: HostObject,
  name: string,
  args: readonly unknown[],
): Promise<Answer> {
  const method = object.method(name);
  if (!method) throw apiNotFound(memberName(object, name));
  return method(args);
}
