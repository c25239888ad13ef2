import { BooleanNumber } from "@univerjs/core";
import {
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  SetTriggerFormulaCalculationStartMutation,
  type BaseValueObject,
  type FunctionVariantType,
  type IFunctionInfo,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { CellAddress } from "../../sheet/address";
import type { EventEntry } from "../wire/event-entry";
import { sayReference } from "../excel/reference";
import type { Grid } from "../grid/grid";
import { AddinFunction } from "./addin-function";
import { readArguments } from "./arguments";
import { createCallCache, type Place } from "./call-cache";
import type { FunctionInfo } from "./function-info";
import { messagesOf, readResults, toFormulaValue } from "./result";

export interface CustomFunctions {
  readonly register: (functions: readonly FunctionInfo[]) => void;
  /** The add-in can be called, perhaps again; what it has not answered is asked then. */
  readonly start: () => void;
  readonly takeResults: (list: unknown) => void;
  /** What the add-in said of the error in a cell; "" where it said nothing. */
  readonly messageAt: (sheetId: string, at: CellAddress) => string;
}

/** Numbers of the wire. */
const functionCalls = 1;
const invocation = 1000;
const mayTakeErrors = 4;

/**
 * Cells compute with the functions of the add-in. The engine would wait for asynchronous functions
 * one after the other; so a call answers at once with what is known, or that it is busy, and when
 * answers have come, the cells that waited for them are calculated again together.
 */
export function createCustomFunctions(
  grid: Grid,
  send: (entries: readonly EventEntry[]) => void,
): CustomFunctions {
  const cache = createCallCache();
  const unitId = grid.workbook.getUnitId();
  const unanswered = new Map<number, EventEntry>();
  let isStarted = false;
  let count = 0;

  return {
    register: (functions) => {
      const service = grid.injector.get(IFunctionService);
      service.registerExecutors(...functions.map((info) => new AddinFunction(info, call)));
      grid.injector.get(IDescriptionService).registerDescriptions(functions.map(describe));
      // A formula that was read before knows the function as #NAME?.
      service.deleteFormulaAstCacheKey(...functions.map(({ name }) => name));
      calculate(grid, cellsThatUse(grid, functions));
    },
    start: () => {
      isStarted = true;
      if (unanswered.size > 0) send([...unanswered.values()]);
    },
    takeResults: (list) => {
      const places = readResults(list).map((result) => {
        unanswered.delete(result.invocationId);
        return cache.settle(result.invocationId, (place) => ({
          value: toFormulaValue(result, place),
          messages: messagesOf(result),
        }));
      });
      calculate(
        grid,
        places.filter((place) => place !== null),
      );
    },
    messageAt: (sheetId, at) => cache.messageAt({ unitId, sheetId, ...at }),
  };

  function call(
    info: FunctionInfo,
    { sheetId, row, column }: Omit<Place, "unitId">,
    args: readonly FunctionVariantType[],
  ): BaseValueObject {
    const { values, errors } = readArguments(info, args);
    const busy = errors.find((error) => error.getErrorType() === ErrorType.CONNECT);
    const error = busy ?? (info.takesErrors ? undefined : errors[0]);
    if (error) return error;

    const place = { unitId, sheetId, row, column };
    const key = JSON.stringify([info.name, values]);
    const answer = cache.find(place, key);
    if (answer) return answer.value;
    if (answer === undefined) {
      const id = ++count;
      cache.await(id, place, key);
      const flags = info.takesErrors ? mayTakeErrors : 0;
      const message = JSON.stringify([id, info.id, values, addressOf(place), flags, null]);
      const entry: EventEntry = [functionCalls, invocation, "", message, 0, false];
      unanswered.set(id, entry);
      if (isStarted) send([entry]);
    }
    return ErrorValueObject.create(ErrorType.CONNECT);
  }

  function addressOf({ sheetId, row, column }: Place): string {
    const name = grid.sheetById(sheetId)?.getName() ?? "";
    return sayReference(name, { top: row, left: column, bottom: row, right: column });
  }
}

function cellsThatUse(grid: Grid, functions: readonly FunctionInfo[]): Place[] {
  const places: Place[] = [];
  for (const sheet of grid.sheets()) {
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const formula = cell?.f?.toUpperCase();
      if (functions.some(({ name }) => formula?.includes(`${name}(`) === true)) {
        places.push({ unitId: sheet.getUnitId(), sheetId: sheet.getSheetId(), row, column });
      }
    });
  }
  return places;
}

/** Only these cells: to calculate all would replace every result that a file was loaded with. */
function calculate(grid: Grid, places: readonly Place[]): void {
  if (places.length === 0) return;
  const dirtyRanges = places.map(({ unitId, sheetId, row, column }) => ({
    unitId,
    sheetId,
    range: { startRow: row, startColumn: column, endRow: row, endColumn: column },
  }));
  void grid.commands.executeCommand(
    SetTriggerFormulaCalculationStartMutation.id,
    {
      dirtyRanges,
      forceCalculation: false,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      commands: [],
    },
    { onlyLocal: true },
  );
}

function describe({ name, description, parameters }: FunctionInfo): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: "",
      require: parameter.isOptional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeats ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}
