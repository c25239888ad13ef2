import { invalidArgument, itemNotFound } from "../wire/host-error";
import { defineType, type HostObject } from "../wire/host-object";
import { textOf } from "../wire/json";

/** The custom XML parts (自定义 XML 部件) of a workbook, which are kept with its file. */
export interface CustomXmlStore {
  readonly collection: HostObject;
  readonly texts: () => readonly string[];
}

/** Texts by the ids of their parts. */
type Parts = Map<string, string>;

interface PartSelf {
  readonly parts: Parts;
  readonly id: string;
}

interface ScopeSelf {
  readonly parts: Parts;
  readonly namespace: string;
}

export function createCustomXml(texts: readonly string[]): CustomXmlStore {
  const parts: Parts = new Map(texts.map((text) => [newId(), text]));
  return { collection: createPartCollection(parts), texts: () => [...parts.values()] };
}

const createPartCollection = defineType<Parts>({
  name: "CustomXmlPartCollection",
  items: (parts) => [...parts.keys()].map((id) => createPart({ parts, id })),
  methods: {
    Add: (parts, xml) => {
      const id = newId();
      parts.set(id, checkedXml(xml, "CustomXmlPartCollection.add"));
      return createPart({ parts, id });
    },
    GetByNamespace: (parts, namespace) => createScope({ parts, namespace: textOf(namespace) }),
    GetCount: (parts) => parts.size,
    GetItem: (parts, id) => required(find(parts, id), "CustomXmlPartCollection.getItem"),
    GetItemOrNullObject: find,
  },
});

const createScope = defineType<ScopeSelf>({
  name: "CustomXmlPartScopedCollection",
  items: within,
  methods: {
    GetCount: (scope) => within(scope).length,
    GetItem: (scope, id) =>
      required(findWithin(scope, id), "CustomXmlPartScopedCollection.getItem"),
    GetItemOrNullObject: findWithin,
    GetOnlyItem: (scope) => required(onlyOne(scope), "CustomXmlPartScopedCollection.getOnlyItem"),
    GetOnlyItemOrNullObject: onlyOne,
  },
});

const createPart = defineType<PartSelf>({
  name: "CustomXmlPart",
  id: ({ id }) => id,
  properties: {
    Id: { read: ({ id }) => id },
    NamespaceUri: { read: (part) => namespaceOf(xmlOf(part, "namespaceUri")) ?? "" },
  },
  methods: {
    Delete: ({ parts, id }) => {
      parts.delete(id);
      return null;
    },
    GetXml: (part) => xmlOf(part, "getXml"),
    SetXml: (part, xml) => {
      xmlOf(part, "setXml");
      part.parts.set(part.id, checkedXml(xml, "CustomXmlPart.setXml"));
      return null;
    },
  },
});

/** As Excel writes ids: {5F0B…}. */
function newId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}

function within({ parts, namespace }: ScopeSelf): readonly HostObject[] {
  return [...parts]
    .filter(([, xml]) => namespaceOf(xml) === namespace)
    .map(([id]) => createPart({ parts, id }));
}

function onlyOne(scope: ScopeSelf): HostObject | null {
  const [first, ...others] = within(scope);
  return first && others.length === 0 ? first : null;
}

function find(parts: Parts, id: unknown): HostObject | null {
  return parts.has(textOf(id)) ? createPart({ parts, id: textOf(id) }) : null;
}

function findWithin(scope: ScopeSelf, id: unknown): HostObject | null {
  return within(scope).find((part) => part.id() === id) ?? null;
}

function required(found: HostObject | null, location: string): HostObject {
  if (!found) throw itemNotFound(location);
  return found;
}

/** The part may have been deleted since the client learned of it. */
function xmlOf({ parts, id }: PartSelf, member: string): string {
  const xml = parts.get(id);
  if (xml === undefined) throw itemNotFound(`CustomXmlPart.${member}`);
  return xml;
}

const beforeRoot = /^\ufeff?(?:\s|<\?[^]*?\?>|<!--[^]*?-->)*/;
const rootTag = /^<((?:([\w.-]+):)?[\w.-]+)(\s[^<>]*)?>/;

function checkedXml(xml: unknown, location: string): string {
  const text = textOf(xml);
  if (namespaceOf(text) === null) throw invalidArgument(location);
  return text;
}

/** "" where the root has none; null where the text is no element. */
function namespaceOf(xml: string): string | null {
  const text = xml.replace(beforeRoot, "").trimEnd();
  const [, name, prefix, attributes = ""] = rootTag.exec(text) ?? [];
  if (name === undefined) return null;
  if (!text.endsWith("/>") && !text.endsWith(`</${name}>`)) return null;
  const attribute = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  for (const [, key, double, single] of attributes.matchAll(
    /\s([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    if (key === attribute) return double ?? single ?? "";
  }
  return "";
}
