import {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  ErrorValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { Json } from "../wire/json";
import type { FunctionInfo } from "./function-info";

interface Arguments {
  readonly values: readonly Json[];
  readonly errors: readonly ErrorValueObject[];
}

/**
 * The arguments of a call as the wire carries them: one for each parameter, for Office.js adds one
 * of its own. One that was left out is null, those of a repeating parameter are a list.
 */
export function readArguments(
  { parameters }: FunctionInfo,
  args: readonly FunctionVariantType[],
): Arguments {
  const errors: ErrorValueObject[] = [];
  const values = parameters.map(({ isMatrix, repeats }, index): Json => {
    if (repeats) return args.slice(index).map((arg) => read(arg, isMatrix));
    const arg = args[index];
    return arg === undefined ? null : read(arg, isMatrix);
  });
  return { values, errors };

  function read(arg: FunctionVariantType, isMatrix: boolean): Json {
    const rows = rowsOf(arg) ?? [[valueOf(arg)]];
    const isSingle = rows.length === 1 && rows[0]?.length === 1;
    return isSingle && !isMatrix ? (rows[0]?.[0] ?? "") : rows;
  }

  function rowsOf(arg: FunctionVariantType): Json[][] | null {
    const array = arg instanceof BaseReferenceObject ? arg.toArrayValueObject() : arg;
    if (!(array instanceof ArrayValueObject)) return null;
    return array.getArrayValue().map((row) => row.map(valueOf));
  }

  function valueOf(value: unknown): Json {
    if (value instanceof ErrorValueObject) {
      errors.push(value);
      return { type: "CustomFunctionError", code: value.getErrorType() };
    }
    if (!(value instanceof BaseValueObject) || value.isNull()) return "";
    if (value.isNumber()) return Number(value.getValue());
    return value.isBoolean() ? Boolean(value.getValue()) : String(value.getValue());
  }
}
