import type { Json } from "./json";

/** What a member answers; an object is answered by what identifies it. */
export type Answer = Json | HostObject | undefined;

interface Property<Self> {
  readonly read: (self: Self) => Json;
  readonly write?: (self: Self, value: unknown) => void;
  /** Left out of a `load` that names nothing. */
  readonly hidden?: boolean;
}

type Method<Self> = (
  self: Self,
  ...args: readonly unknown[]
) => Answer | null | Promise<Answer | null>;

/** A class of the object model; members are named as on the wire, in PascalCase. */
export interface HostType<Self> {
  readonly name: string;
  /** What the client keeps, to ask for the same object again. */
  readonly id?: (self: Self) => string;
  readonly properties?: Readonly<Record<string, Property<Self>>>;
  readonly links?: Readonly<Record<string, (self: Self) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, Method<Self>>>;
  /** What a collection holds. */
  readonly items?: (self: Self) => readonly HostObject[];
}

/** An object of the workbook as the interpreter sees it; a member is found in any letter case. */
export interface HostObject {
  readonly typeName: string;
  /** What the object stands for, to other objects that get it as an argument. */
  readonly self: unknown;
  readonly id: () => string | null;
  readonly items: (() => readonly HostObject[]) | null;
  /** The wire names of what a `load` without names answers. */
  readonly shown: readonly string[];
  readonly property: (name: string) => BoundProperty | null;
  readonly link: (name: string) => BoundLink | null;
  readonly method: (name: string) => BoundMethod | null;
}

interface BoundProperty {
  readonly name: string;
  readonly read: () => Json;
  readonly write: ((value: unknown) => void) | null;
}

interface BoundLink {
  readonly name: string;
  readonly follow: () => HostObject | null;
}

type BoundMethod = (args: readonly unknown[]) => Answer | Promise<Answer>;

/** Makes the objects of a class. */
export function defineType<Self>(type: HostType<Self>): (self: Self) => HostObject {
  const properties = byFoldedName(type.properties);
  const links = byFoldedName(type.links);
  const methods = byFoldedName(type.methods);
  const shown = [...properties.values()]
    .filter(([, { hidden }]) => hidden !== true)
    .map(([name]) => name);

  return (self) => ({
    typeName: type.name,
    self,
    id: () => type.id?.(self) ?? null,
    items: type.items ? () => type.items?.(self) ?? [] : null,
    shown,
    property: (wanted) => {
      const found = properties.get(wanted.toLowerCase());
      if (!found) return null;
      const [name, { read, write }] = found;
      return {
        name,
        read: () => read(self),
        write: write ? (value) => write(self, value) : null,
      };
    },
    link: (wanted) => {
      const found = links.get(wanted.toLowerCase());
      return found ? { name: found[0], follow: () => found[1](self) } : null;
    },
    method: (wanted) => {
      const found = methods.get(wanted.toLowerCase());
      return found ? (args) => found[1](self, ...args) : null;
    },
  });
}

function byFoldedName<Member>(
  members: Readonly<Record<string, Member>> = {},
): ReadonlyMap<string, readonly [string, Member]> {
  return new Map(
    Object.entries(members).map(([name, member]) => [name.toLowerCase(), [name, member]]),
  );
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "typeName" in value && "self" in value;
}
