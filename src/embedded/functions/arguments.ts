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
 * The arguments of a call as the wire carries them: one for each parameter, null where it is left
 * out, and all that a repeating parameter stands for as one list.
 */
export function readArguments(info: FunctionInfo, args: readonly FunctionVariantType[]): Arguments {
  const errors: ErrorValueObject[] = [];
  const given = args.map((arg, index): Json => {
    const rows = rowsOf(arg);
    if (!rows) return valueOf(arg);
    const isSingle = rows.length === 1 && rows[0]?.length === 1;
    return isSingle && !takesMatrix(info, index) ? (rows[0]?.[0] ?? "") : rows;
  });
  const values = info.parameters.map(({ repeats }, index) =>
    repeats ? given.slice(index) : (given[index] ?? null),
  );
  return { values, errors };

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

/** The last parameter may stand for all that follow. */
function takesMatrix({ parameters }: FunctionInfo, index: number): boolean {
  const last = parameters.at(-1);
  const parameter = parameters[index] ?? (last?.repeats === true ? last : undefined);
  return parameter?.isMatrix === true;
}
