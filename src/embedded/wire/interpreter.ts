import { HostError, apiNotFound, invalidArgument } from "./host-error";
import { isHostObject, type Answer, type HostObject } from "./host-object";
import type { Json } from "./json";
import { loadProperties, memberName } from "./query";
import { createReferences, type References } from "./references";
import { readRequest, type Action, type Request } from "./request";
import { argumentsOf, call, createResolver, deepArgument, type Resolve } from "./resolve";

interface Interpreter {
  /** Answers one `context.sync()`; never fails, for a client that gets no answer waits for ever. */
  readonly answer: (body: unknown, root: HostObject) => Promise<Response>;
}

/** What Office.js reads out of the answer. */
export interface Response {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds?: readonly number[];
  readonly Error?: Failure;
}

interface Failure {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
}

interface InterpreterOptions {
  /** Objects that the client makes by the name of their type. */
  readonly types: Readonly<Record<string, () => HostObject>>;
  /** Runs at once what an action does to the workbook. */
  readonly during: During;
  /** A fault of the host itself: told to its developers, and answered as GeneralException. */
  readonly onFault: (error: unknown) => void;
}

type During = <Result>(work: () => Result) => Result;

/**
 * Interprets the requests of Office.js. It knows nothing of Excel: objects of the workbook have
 * members by name, and what has no such member answers ApiNotFound with that name.
 */
export function createInterpreter({ types, during, onFault }: InterpreterOptions): Interpreter {
  const references = createReferences();

  async function answer(body: unknown, root: HostObject): Promise<Response> {
    const request = readRequest(body);
    const resolve = createResolver(request, root, references, types);
    const results: { ActionId: number; Value: Json }[] = [];
    const traceIds: number[] = [];

    for (const [index, action] of request.actions.entries()) {
      try {
        if (action.kind === "trace") traceIds.push(action.id);
        const value =
          action.kind === "trace" ? null : await act(action, resolve, references, during);
        results.push({ ActionId: action.id, Value: value });
      } catch (error) {
        if (!(error instanceof HostError)) onFault(error);
        return { ...answerOf(results, traceIds), Error: describe(error, request, index) };
      }
    }
    return answerOf(results, traceIds);
  }

  return { answer };
}

async function act(
  action: Action,
  resolve: Resolve,
  references: References,
  during: During,
): Promise<Json> {
  const { kind, name, query } = action;
  const object = await resolve(action.pathId);
  if (object === null) return null;
  const target = object;

  switch (kind) {
    case "instantiate":
      return references.identify(object);
    case "query":
    case "query-as-json":
      return loadProperties(object, query, references.identify);
    case "method":
      if (name === "_KeepReference") return references.keep(object);
      if (name === "_RemoveReference") return references.remove(action.args.values[0]);
      return valueOf(await callWith(await argumentsOf(action.args, resolve)));
    case "set":
      return set(name, (await argumentsOf(action.args, resolve))[0]);
    case "update":
      for (const [key, value] of Object.entries(action.state)) {
        set(key, await deepArgument(value, resolve));
      }
      return null;
    case "recursive-query":
    case "ensure-unchanged":
      throw apiNotFound(memberName(object, kind));
    case "trace":
    case null:
      throw invalidArgument(name, "The action is of an unknown type.");
  }

  function callWith(args: readonly unknown[]): ReturnType<typeof call> {
    return during(() => call(target, name, args));
  }

  function set(key: string, value: unknown): null {
    return during(() => write(target, key, value));
  }

  function valueOf(answer: Answer): Json {
    if (answer === undefined) return null;
    return isHostObject(answer) ? references.identify(answer) : answer;
  }
}

function write(object: HostObject, name: string, value: unknown): null {
  const set = object.property(name)?.write;
  if (!set) throw apiNotFound(memberName(object, name));
  set(value);
  return null;
}

function answerOf(results: Response["Results"], traceIds: readonly number[]): Response {
  return traceIds.length > 0 ? { Results: results, TraceIds: traceIds } : { Results: results };
}

function describe(error: unknown, { actions, paths }: Request, index: number): Failure {
  const action = actions[index];
  const fallback = action?.name ?? paths.get(action?.pathId ?? 0)?.name ?? "";
  if (error instanceof HostError) {
    const { code, message, location } = error;
    return { Code: code, Message: message, Location: location || fallback, ActionIndex: index };
  }
  return {
    Code: "GeneralException",
    Message: "There was an internal error while processing the request.",
    Location: fallback,
    ActionIndex: index,
  };
}
