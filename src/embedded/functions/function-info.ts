import { isRecord, listOf, recordOf, textOf } from "../wire/json";

/** A custom function as the add-in's functions.json describes it. */
export interface FunctionInfo {
  readonly id: string;
  /** With its namespace, as it is written in a formula. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterInfo[];
  readonly takesErrors: boolean;
}

interface ParameterInfo {
  readonly name: string;
  readonly description: string;
  readonly isOptional: boolean;
  readonly isMatrix: boolean;
  readonly repeats: boolean;
}

export function readFunctions(namespace: string, metadata: unknown): FunctionInfo[] {
  const all = recordOf(metadata);
  const functions = listOf(all["functions"]).filter(isRecord);
  return functions.map((info) => {
    const allowsErrors = [all, recordOf(info["options"])].some(
      (options) => options["allowErrorForDataTypeAny"] === true,
    );
    return {
      id: textOf(info["id"]),
      name: `${namespace}.${textOf(info["name"])}`.toUpperCase(),
      description: textOf(info["description"]),
      parameters: listOf(info["parameters"]).filter(isRecord).map(readParameter),
      takesErrors: allowsErrors,
    };
  });
}

function readParameter(info: Readonly<Record<string, unknown>>): ParameterInfo {
  return {
    name: textOf(info["name"]),
    description: textOf(info["description"]),
    isOptional: info["optional"] === true,
    isMatrix: info["dimensionality"] === "matrix",
    repeats: info["repeating"] === true,
  };
}
