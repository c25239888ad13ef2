import { describeFunction, functionTexts, type ParameterText } from "../text/functions";
import { keysOf } from "../recognize/keys";

/** What Excel must know of a function before it can call it. */
interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly result: Value;
  readonly parameters: readonly ParameterMetadata[];
}

interface Value {
  readonly type: "any";
  readonly dimensionality: "matrix";
}

interface ParameterMetadata extends Value {
  readonly name: string;
  readonly description: string;
  readonly optional?: true;
  readonly repeating?: true;
}

interface FunctionsMetadata {
  /** Lets a function receive the errors in its range, and answer for every other cell. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/** A range, or a single cell as a range of one; a scalar parameter would refuse ranges. */
const cells: Value = { type: "any", dimensionality: "matrix" };

/** The content of functions.json. */
export function functionsMetadata(): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: keysOf(functionTexts).map((id) => ({
      id,
      name: id,
      description: describeFunction(id),
      result: cells,
      parameters: functionTexts[id].parameters.map(parameterMetadata),
    })),
  };
}

function parameterMetadata({ name, description, ...kind }: ParameterText): ParameterMetadata {
  return { name, description, ...cells, ...kind };
}
