import { errorPattern } from "../recognize/read-cell";
import { fromCell, type Decimal } from "../score/decimal";
import { squeeze } from "../sheet/fold";
import { functionErrors } from "../text/functions";
import { sayText } from "../text/say";
import { CellError, invalid, outputCodes } from "./cell-error";

/** One cell of an argument; an argument that was left out is blank. */
export type Input = BlankInput | NumberInput | TextInput;

interface BlankInput {
  readonly kind: "blank";
}

interface NumberInput {
  readonly kind: "number";
  /** To fifteen digits; a percentage is 0–1 here, since a function is given no format. */
  readonly value: Decimal;
}

interface TextInput {
  readonly kind: "text";
  readonly text: string;
}

const blank: Input = { kind: "blank" };

/** What Excel passes for one cell; an error in it comes back as the error to pass on. */
export function readInput(value: unknown): Input | CellError {
  if (value === undefined || value === null) return blank;
  if (typeof value === "number") return readDouble(value);
  if (typeof value === "string") return readText(value);
  if (typeof value === "boolean") return { kind: "text", text: String(value).toUpperCase() };
  return typeof value === "object" ? readObject(value) : invalid(functionErrors.notACell());
}

/** What stands in the cell, for a message. */
export function textOf(input: Input): string {
  switch (input.kind) {
    case "blank":
      return "";
    case "number":
      return sayText(input.value.toFixed());
    case "text":
      return sayText(input.text);
  }
}

function readDouble(value: number): Input | CellError {
  if (!Number.isFinite(value)) return new CellError("#NUM!", null);
  return { kind: "number", value: fromCell(value) };
}

function readText(text: string): Input | CellError {
  if (squeeze(text) === "") return blank;
  return errorPattern.test(text) ? passOn(text, null) : { kind: "text", text };
}

/** An error cell is an object with a `code`: `CustomFunctions.Error`, as metadata allow. */
function readObject(value: object): CellError | Input {
  if (!("code" in value) || typeof value.code !== "string") {
    return invalid(functionErrors.notACell());
  }
  const message = "message" in value && typeof value.message === "string" ? value.message : "";
  return passOn(value.code, message === "" ? null : message);
}

/** #REF! and its kind can be received but not returned; they become #VALUE! with their name. */
function passOn(code: string, message: string | null): CellError {
  const output = outputCodes.find((each) => each === code);
  return output ? new CellError(output, message) : invalid(functionErrors.passedOn({ code }));
}
