import { createFunctions } from "../../src/functions/functions";
import type { FunctionId } from "../../src/text/functions";

const functions = createFunctions(({ code, message }) => ({ code, message }));

/** The cells of a result; an error in one of them is its code, a space and its message. */
export function callFunction(id: FunctionId, ...given: unknown[]): (string | number)[][] {
  return functions[id](...given).map((row) =>
    row.map((cell) => {
      if (typeof cell !== "object") return cell;
      return cell.message === null ? cell.code : `${cell.code} ${cell.message}`;
    }),
  );
}

/** The result of a call on single cells. */
export function callOnce(id: FunctionId, ...given: unknown[]): string | number {
  const [[result, ...beside] = [], ...below] = callFunction(id, ...given);
  if (result === undefined || beside.length > 0 || below.length > 0) {
    throw new Error(`${id} has given more or less than one cell.`);
  }
  return result;
}

/** An error as Excel passes it in an argument: an instance of `CustomFunctions.Error`. */
export function errorCell(code: string, message = ""): Error {
  return Object.assign(new Error(message), { type: "Error", code, basicValue: code });
}
