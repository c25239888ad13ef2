import {
  ICommandService,
  ILogService,
  IUndoRedoService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  RedoCommandId,
  UndoCommandId,
  Univer,
  UniverInstanceType,
  type ILocales,
  type Injector,
  type IWorkbookData,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { showExcelBusy } from "./show-busy";
import { keepTypedTexts } from "./typed-text";
import { BackwardUndoService, keepFormulas } from "./univer-repairs";

/** A workbook of Univer with what the object model needs of it. */
export interface Grid {
  readonly workbook: Workbook;
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  readonly injector: Injector;
  readonly sheets: () => readonly Worksheet[];
  readonly sheetById: (id: string) => Worksheet | null;
  /** In any letter case, as Excel finds it. */
  readonly sheetByName: (name: string) => Worksheet | null;
  /** Runs what the add-in asked for in one request: its writes are one undo step. */
  readonly asAddin: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Makes one change of the add-in, which is known as its own; users act between them. */
  readonly changeAsAddin: <Result>(change: () => Result) => Result;
  readonly isAddinWriting: () => boolean;
  readonly undo: () => Promise<boolean>;
  readonly redo: () => Promise<boolean>;
  readonly dispose: () => void;
}

export interface GridOptions {
  readonly workbook: IWorkbookData;
  readonly registerPlugins: (univer: Univer) => void;
  /** Univer's own words; without its user interface it needs none. */
  readonly locale?: ILocales[string];
}

export function openGrid({ workbook: data, registerPlugins, locale = {} }: GridOptions): Grid {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: locale },
    override: [[IUndoRedoService, { useClass: BackwardUndoService }]],
  });
  registerPlugins(univer);

  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  keepFormulas(commands);
  const workbook = univer.createUnit<IWorkbookData, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    data,
  );
  // Univer undoes nothing in a workbook that has no focus.
  injector.get(IUniverInstanceService).focusUnit(workbook.getUnitId());
  keepTypedTexts(injector);
  showExcelBusy(injector);

  const undoRedo = injector.get(IUndoRedoService);
  let addinChanges = 0;

  return {
    workbook,
    commands,
    formulas: injector.get(FormulaDataModel),
    injector,
    sheets: () => workbook.getSheets(),
    sheetById: (id) => workbook.getSheetBySheetId(id) ?? null,
    sheetByName: (name) =>
      workbook.getSheets().find((sheet) => isSameName(sheet.getName(), name)) ?? null,
    asAddin: async (work) => {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- 0.25.1 has no other way
      const batch = undoRedo.__tempBatchingUndoRedo(workbook.getUnitId());
      try {
        return await work();
      } finally {
        batch.dispose();
      }
    },
    changeAsAddin: (change) => {
      addinChanges++;
      try {
        return change();
      } finally {
        addinChanges--;
      }
    },
    isAddinWriting: () => addinChanges > 0,
    undo: () => commands.executeCommand(UndoCommandId),
    redo: () => commands.executeCommand(RedoCommandId),
    dispose: () => {
      const log = injector.get(ILogService);
      univer.dispose();
      // A calculation that was due is passed over now, of which Univer would warn.
      log.setLogLevel(LogLevel.SILENT);
    },
  };
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
