import { LifecycleService, LifecycleStages, type IWorkbookData, type Univer } from "@univerjs/core";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import zhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import { SetSelectionsOperation } from "@univerjs/sheets";
import {
  IEditorBridgeService,
  ScrollToRangeOperation,
  SetCellEditVisibleOperation,
} from "@univerjs/sheets-ui";
import { KeyCode } from "@univerjs/ui";
import { paramsOf } from "../grid/command-params";
import { unseen } from "../grid/edit";
import { openGrid, type Grid } from "../grid/grid";
import "@univerjs/preset-sheets-core/lib/index.css";

/** A workbook with Univer's own grid, tabs and menus; name box and formula bar are ours. */
export async function openBrowserGrid(
  container: HTMLElement,
  workbook: IWorkbookData,
): Promise<Grid> {
  const grid = openGrid({
    workbook,
    locale: zhCN,
    registerPlugins: (univer) => registerPreset(univer, container),
  });
  await grid.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  bringSelectionsIntoSight(grid);
  return grid;
}

/** As Excel does with what an add-in or the name box selects; keys and mouse scroll by themselves. */
function bringSelectionsIntoSight(grid: Grid): void {
  grid.commands.onCommandExecuted((command, options) => {
    const range = paramsOf(command, SetSelectionsOperation)?.selections[0]?.range;
    if (!range || options?.[unseen] !== true) return;
    void grid.commands.executeCommand(ScrollToRangeOperation.id, { range });
  });
}

/** Keeps what is being typed: an open edit is not ended by a loss of focus. */
export async function endEdit(grid: Grid): Promise<void> {
  if (!isEditingCell(grid)) return;
  grid.commands.syncExecuteCommand(SetCellEditVisibleOperation.id, {
    eventType: DeviceInputEventType.Keyboard,
    keycode: KeyCode.ENTER,
    visible: false,
    unitId: grid.workbook.getUnitId(),
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
}

/** One hidden element gets all keys that are meant for the grid. */
export function focusGrid(): void {
  document.getElementById("__editor___INTERNAL_EDITOR__DOCS_NORMAL")?.focus();
}

export function isEditingCell(grid: Grid): boolean {
  return grid.injector.get(IEditorBridgeService).isVisible().visible;
}

function registerPreset(univer: Univer, container: HTMLElement): void {
  const { plugins } = UniverSheetsCorePreset({
    container,
    disableAutoFocus: true,
    formulaBar: false,
    header: true,
    toolbar: true,
  });
  for (const entry of plugins) {
    if (Array.isArray(entry)) univer.registerPlugin(...entry);
    else univer.registerPlugin(entry);
  }
}
