import { isRecord, listOf, numberOf, recordOf, textOf, textsOf, type JsonRecord } from "./json";

/** What Office.js asks in one `context.sync()`. */
export interface Request {
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

export interface Action {
  readonly id: number;
  readonly kind: ActionKind | null;
  readonly name: string;
  readonly pathId: number;
  readonly args: Arguments;
  readonly query: Query;
  /** What an update sets, by name. */
  readonly state: JsonRecord;
}

/** How an object is reached. */
export interface ObjectPath {
  readonly kind: PathKind | null;
  readonly name: string;
  readonly parentId: number | null;
  readonly args: Arguments;
}

/** Values; where `paths` has a number that is not zero, the argument is the object of that path. */
export interface Arguments {
  readonly values: readonly unknown[];
  readonly paths: readonly unknown[];
}

export interface Query {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly skip: number;
  readonly top: number | null;
}

type ActionKind = (typeof actionKinds)[number];
type PathKind = (typeof pathKinds)[number];

/** In the order of their numbers on the wire, from 1. */
const actionKinds = [
  "instantiate",
  "query",
  "method",
  "set",
  "trace",
  "recursive-query",
  "query-as-json",
  "ensure-unchanged",
  "update",
] as const;
const pathKinds = [
  "root",
  "new-object",
  "method",
  "property",
  "indexer",
  "reference",
  "null-object",
] as const;

export function readRequest(body: unknown): Request {
  const { Actions, ObjectPaths } = recordOf(body);
  return {
    actions: listOf(Actions).map(readAction),
    paths: new Map(
      Object.entries(recordOf(ObjectPaths)).map(([id, path]) => [Number(id), readPath(path)]),
    ),
  };
}

function readAction(value: unknown): Action {
  const action = recordOf(value);
  return {
    id: numberOf(action["Id"]),
    kind: actionKinds[numberOf(action["ActionType"]) - 1] ?? null,
    name: textOf(action["Name"]),
    pathId: numberOf(action["ObjectPathId"]),
    args: readArguments(action["ArgumentInfo"]),
    query: readQuery(action["QueryInfo"]),
    state: recordOf(action["ObjectState"]),
  };
}

function readPath(value: unknown): ObjectPath {
  const path = recordOf(value);
  const parentId = path["ParentObjectPathId"];
  return {
    kind: pathKinds[numberOf(path["ObjectPathType"]) - 1] ?? null,
    name: textOf(path["Name"]),
    parentId: typeof parentId === "number" && parentId !== 0 ? parentId : null,
    args: readArguments(path["ArgumentInfo"]),
  };
}

function readArguments(value: unknown): Arguments {
  const { Arguments, ReferencedObjectPathIds } = recordOf(value);
  return { values: listOf(Arguments), paths: listOf(ReferencedObjectPathIds) };
}

function readQuery(value: unknown): Query {
  const { Select, Expand, Skip, Top } = isRecord(value) ? value : {};
  return {
    select: textsOf(Select),
    expand: textsOf(Expand),
    skip: typeof Skip === "number" ? Skip : 0,
    top: typeof Top === "number" ? Top : null,
  };
}
