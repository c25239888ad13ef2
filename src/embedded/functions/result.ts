import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { isRecord, listOf, numberOf, textOf } from "../wire/json";
import type { Place } from "./call-cache";

/** What the add-in answered to a call. */
export interface Result {
  readonly invocationId: number;
  readonly value: unknown;
  /** Its number on the wire; null where the call succeeded. */
  readonly errorCode: number | null;
}

const errorOfCode: Readonly<Record<number, ErrorType>> = {
  1: ErrorType.NA,
  5: ErrorType.DIV_BY_ZERO,
  6: ErrorType.NUM,
  8: ErrorType.NULL,
  9: ErrorType.NAME,
  10: ErrorType.NAME,
};
const errorTypes = Object.values(ErrorType);

/** `[id, true, value]` and `[id, false, message, code]`, or an object of the older requirement sets. */
export function readResults(list: unknown): Result[] {
  return listOf(list).flatMap((item) => {
    if (Array.isArray(item)) {
      const [id, isDone, value, code] = listOf(item);
      return [resultOf(id, value, isDone === true ? null : code)];
    }
    if (!isRecord(item)) return [];
    return [
      resultOf(item["id"], item["value"], item["failed"] === true ? item["errorCode"] : null),
    ];
  });
}

function resultOf(id: unknown, value: unknown, code: unknown): Result {
  return { invocationId: numberOf(id), value, errorCode: code === null ? null : Number(code ?? 0) };
}

export function toFormulaValue({ value, errorCode }: Result, place: Place): BaseValueObject {
  if (errorCode !== null) {
    return ErrorValueObject.create(errorOfCode[errorCode] ?? ErrorType.VALUE, textOf(value));
  }
  if (!Array.isArray(value)) return toSingle(value);
  const calculateValueList = listOf(value).map((row) => listOf(row).map(toSingle));
  return ArrayValueObject.create({
    calculateValueList,
    rowCount: calculateValueList.length,
    columnCount: Math.max(0, ...calculateValueList.map(({ length }) => length)),
    ...place,
  });
}

/** The sentences that came with errors, in the shape of the result; "" where there is none. */
export function messagesOf({ value, errorCode }: Result): readonly (readonly string[])[] {
  if (errorCode !== null) return [[textOf(value)]];
  const rows = Array.isArray(value) ? listOf(value).map(listOf) : [[value]];
  return rows.map((row) => row.map((cell) => (isError(cell) ? textOf(cell["message"]) : "")));
}

function toSingle(value: unknown): BaseValueObject {
  if (isError(value)) {
    const error = errorTypes.find((type) => type === value["basicValue"]);
    return ErrorValueObject.create(error ?? ErrorType.VALUE, textOf(value["message"]));
  }
  // A formatted number, or another entity with something plain inside.
  const plain = isRecord(value) ? value["basicValue"] : value;
  if (typeof plain === "number") return NumberValueObject.create(plain);
  if (typeof plain === "boolean") return BooleanValueObject.create(plain);
  return typeof plain === "string" ? StringValueObject.create(plain) : NullValueObject.create();
}

function isError(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && value["type"] === "Error";
}
