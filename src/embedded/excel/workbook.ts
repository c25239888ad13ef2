import { selectedAreas } from "../grid/selection";
import { HostError, itemNotFound } from "../wire/host-error";
import { defineType, type HostObject } from "../wire/host-object";
import { textOf } from "../wire/json";
import type { CustomXmlStore } from "./custom-xml";
import type { Model } from "./model";
import { eventRegistrations } from "./registrations";
import type { SettingStore } from "./settings";

interface WorkbookSelf {
  readonly model: Model;
  readonly settings: SettingStore;
  readonly customXml: CustomXmlStore;
  /** The custom functions of the add-in, which answers through the workbook in some hosts. */
  readonly customFunctions: HostObject;
}

export const createWorkbook = defineType<WorkbookSelf>({
  name: "Workbook",
  properties: {
    Name: { read: ({ model }) => model.grid.workbook.name },
  },
  links: {
    Application: ({ model }) => createApplication(model),
    CustomFunctions: ({ customFunctions }) => customFunctions,
    CustomXmlParts: ({ customXml }) => customXml.collection,
    Settings: ({ settings }) => settings.collection,
    Worksheets: ({ model }) => createWorksheetCollection(model),
    _Runtime: ({ model }) => createRuntime(model),
  },
  methods: {
    GetSelectedRange: ({ model }) => {
      const [area, ...others] = selectedAreas(model.grid);
      if (!area || others.length > 0) throw severalAreas();
      return model.range(model.grid.workbook.getActiveSheet().getSheetId(), area);
    },
    _GetRangeForEventByReferenceId: ({ model }, id) => {
      const range = model.eventRange(textOf(id));
      if (!range) throw itemNotFound("WorksheetChangedEventArgs.getRange");
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: ({ model }, id) => model.eventRange(textOf(id)),
  },
});

function severalAreas(): HostError {
  return new HostError(
    "InvalidSelection",
    "The current selection is invalid for this operation.",
    "Workbook.getSelectedRange",
  );
}

const createWorksheetCollection = defineType<Model>({
  name: "WorksheetCollection",
  items: (model) => model.grid.sheets().map((sheet) => model.worksheet(sheet.getSheetId())),
  methods: {
    ...eventRegistrations,
    GetActiveWorksheet: (model) =>
      model.worksheet(model.grid.workbook.getActiveSheet().getSheetId()),
    GetCount: (model, visibleOnly) => {
      const { workbook } = model.grid;
      return visibleOnly === true
        ? workbook.getUnhiddenWorksheets().length
        : workbook.getSheets().length;
    },
    GetItem: (model, key) => {
      const sheet = find(model, key);
      if (!sheet) throw itemNotFound("WorksheetCollection.getItem");
      return sheet;
    },
    GetItemOrNullObject: find,
  },
});

const createApplication = defineType<Model>({
  name: "Application",
  properties: {
    CalculationMode: { read: () => "Automatic" },
  },
});

const createRuntime = defineType<Model>({
  name: "Runtime",
  properties: {
    EnableEvents: { read: () => true },
  },
});

/** A worksheet by its id or its name. */
function find(model: Model, key: unknown): HostObject | null {
  const { grid } = model;
  const sheet = grid.sheetById(textOf(key)) ?? grid.sheetByName(textOf(key));
  return sheet && model.worksheet(sheet.getSheetId());
}
