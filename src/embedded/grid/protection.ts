import {
  CustomCommandExecutionError,
  type ICommandInfo,
  type IExecutionOptions,
  type Worksheet,
} from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  EditStateEnum,
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  UnitObject,
  ViewStateEnum,
  WorksheetProtectionRuleModel,
} from "@univerjs/sheets";
import { isRecord } from "../wire/json";
import type { Grid } from "./grid";

const changes: readonly string[] = [
  AddWorksheetMergeMutation.id,
  InsertColMutation.id,
  InsertRowMutation.id,
  MoveColsMutation.id,
  MoveRangeMutation.id,
  MoveRowsMutation.id,
  RemoveColMutation.id,
  RemoveRowMutation.id,
  RemoveWorksheetMergeMutation.id,
  ReorderRangeMutation.id,
  SetRangeValuesMutation.id,
];

export function isProtected(grid: Grid, sheet: Worksheet): boolean {
  const rules = grid.injector.get(WorksheetProtectionRuleModel);
  return Boolean(rules.getRule(sheet.getUnitId(), sheet.getSheetId()));
}

/** As the owner does it in Excel, without a password. */
export function protect(grid: Grid, sheet: Worksheet): void {
  const [unitId, subUnitId] = [sheet.getUnitId(), sheet.getSheetId()];
  grid.injector.get(WorksheetProtectionRuleModel).addRule(unitId, {
    unitId,
    subUnitId,
    permissionId: `protection-of-${subUnitId}`,
    unitType: UnitObject.Worksheet,
    viewState: ViewStateEnum.OthersCanView,
    editState: EditStateEnum.OnlyMe,
  });
}

export function unprotect(grid: Grid, sheet: Worksheet): void {
  const rules = grid.injector.get(WorksheetProtectionRuleModel);
  rules.deleteRule(sheet.getUnitId(), sheet.getSheetId());
}

/** Protects the sheets that were protected in the file. */
export function protectAsOpened(grid: Grid): void {
  for (const sheet of grid.sheets()) {
    if (isRecord(sheet.getConfig().custom?.["protection"])) protect(grid, sheet);
  }
}

/** Univer itself would let the owner of a protected sheet write. */
export function refuseEdits(grid: Grid, tell: () => void): void {
  grid.commands.beforeCommandExecuted((command, options) => {
    if (!changesProtected(grid, command, options)) return;
    tell();
    throw new CustomCommandExecutionError("The sheet is protected.");
  });
}

function changesProtected(
  grid: Grid,
  { id, params }: Readonly<ICommandInfo>,
  options: IExecutionOptions | undefined,
): boolean {
  if (!changes.includes(id) || options?.["fromFormula"] === true || !isRecord(params)) return false;
  const { subUnitId, fromFormula } = params;
  const sheet = typeof subUnitId === "string" ? grid.sheetById(subUnitId) : null;
  return fromFormula !== true && sheet !== null && isProtected(grid, sheet);
}
