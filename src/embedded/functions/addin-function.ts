import {
  BaseFunction,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { FunctionInfo } from "./function-info";

interface CallingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export type CallFunction = (
  info: FunctionInfo,
  from: CallingCell,
  args: readonly FunctionVariantType[],
) => BaseValueObject;

/** A custom function as the engine knows functions. */
export class AddinFunction extends BaseFunction {
  override needsReferenceObject = true;
  private readonly info: FunctionInfo;
  private readonly callFunction: CallFunction;

  constructor(info: FunctionInfo, callFunction: CallFunction) {
    super(info.name);
    this.info = info;
    this.callFunction = callFunction;
  }

  override calculate(...args: FunctionVariantType[]): BaseValueObject {
    const from = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    return this.callFunction(this.info, from, args);
  }
}
