import { createCustomFunctions, type CustomFunctions } from "../functions/custom-functions";
import type { Grid } from "../grid/grid";
import { protectAsOpened } from "../grid/protection";
import { watchGrid } from "../grid/watch";
import type { EventEntry } from "../wire/event-entry";
import { defineType, type HostObject } from "../wire/host-object";
import { createInterpreter, type Response } from "../wire/interpreter";
import type { Json } from "../wire/json";
import { createCustomXml } from "./custom-xml";
import { createEventEntries } from "./event-entries";
import { SheetArea, type Model } from "./model";
import { moveValidations } from "./move-validations";
import { createRange } from "./range";
import { createSettings } from "./settings";
import { createWorkbook } from "./workbook";
import { createWorksheet } from "./worksheet";

/** Excel, as far as an add-in like ours sees it: the same in the browser and in Node. */
export interface ExcelHost {
  readonly answer: (body: unknown) => Promise<Response>;
  readonly functions: CustomFunctions;
  /** What the workbook keeps beside its sheets, for its file. */
  readonly customXml: () => readonly string[];
  readonly settings: () => ReadonlyMap<string, Json>;
  readonly dispose: () => void;
}

interface ExcelHostOptions {
  readonly grid: Grid;
  /** The custom XML parts of the workbook's file. */
  readonly customXml?: readonly string[];
  /** What the add-in keeps in that file. */
  readonly settings?: ReadonlyMap<string, Json>;
  /** Sends one message with these events. */
  readonly send: (entries: readonly EventEntry[]) => void;
  readonly onFault: (error: unknown) => void;
  /** What belongs to the page around the workbook, as the task pane, by the name of its type. */
  readonly services?: Readonly<Record<string, () => HostObject>>;
}

export function createExcelHost(options: ExcelHostOptions): ExcelHost {
  const { grid, send, onFault, services } = options;
  protectAsOpened(grid);
  moveValidations(grid);
  const events = createEventEntries();
  const queue = createQueue(send);
  const functions = createCustomFunctions(grid, queue.add);
  const unwatch = watchGrid(grid, (changes) => queue.add(changes.flatMap(events.entriesOf)));

  const worksheets = new Map<string, HostObject>();
  const model: Model = {
    grid,
    worksheet: (sheetId) => {
      const worksheet = worksheets.get(sheetId) ?? createWorksheet({ model, sheetId });
      worksheets.set(sheetId, worksheet);
      return worksheet;
    },
    range: (sheetId, area) => createRange(new SheetArea(model, sheetId, area)),
    eventRange: (id) => {
      const found = events.areaOf(id);
      return found && model.range(found.sheetId, found.area);
    },
  };

  const customFunctions = createFunctionService(functions);
  const customXml = createCustomXml(options.customXml ?? []);
  const settings = createSettings(options.settings ?? new Map());
  const root = createWorkbook({ model, settings, customXml, customFunctions });
  const interpreter = createInterpreter({
    types: { "Microsoft.ExcelServices.CustomFunctions": () => customFunctions, ...services },
    during: grid.changeAsAddin,
    onFault,
  });
  let last: Promise<unknown> = Promise.resolve();

  return {
    // One request after the other; what each has caused is told after its answer.
    answer: (body) => {
      const answered = last.then(() =>
        queue.holdDuring(() => grid.asAddin(() => interpreter.answer(body, root))),
      );
      last = answered;
      return answered;
    },
    functions,
    customXml: customXml.texts,
    settings: settings.all,
    dispose: unwatch,
  };
}

const createFunctionService = defineType<CustomFunctions>({
  name: "CustomFunctions",
  methods: {
    _GetEnabledFeatures: () => [],
    _SetOsfControlContainerReadyForCustomFunctions: (functions) => {
      functions.start();
      return null;
    },
    SetInvocationArrayResults: takeResults,
    SetInvocationResults: takeResults,
  },
});

function takeResults(functions: CustomFunctions, results: unknown): null {
  functions.takeResults(results);
  return null;
}

interface EventQueue {
  readonly add: (entries: readonly EventEntry[]) => void;
  readonly holdDuring: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** Gathers the events of a moment into one message: one for each cell would flood the add-in. */
function createQueue(send: (entries: readonly EventEntry[]) => void): EventQueue {
  let waiting: EventEntry[] = [];
  let holds = 0;
  let isScheduled = false;

  function schedule(): void {
    if (isScheduled || holds > 0 || waiting.length === 0) return;
    isScheduled = true;
    setTimeout(() => {
      isScheduled = false;
      if (holds > 0 || waiting.length === 0) return;
      const entries = waiting;
      waiting = [];
      send(entries);
    }, 0);
  }

  return {
    add: (entries) => {
      waiting.push(...entries);
      schedule();
    },
    holdDuring: async (work) => {
      holds++;
      try {
        return await work();
      } finally {
        holds--;
        schedule();
      }
    },
  };
}
