import { CommandType } from "@univerjs/core";
import {
  ComponentManager,
  ContextMenuGroup,
  ContextMenuPosition,
  IMenuManagerService,
  MenuItemType,
  type IMenuItem,
  type MenuSchemaType,
} from "@univerjs/ui";
import { createElement } from "react";
import type { Grid } from "../grid/grid";

/** A line in the menu that a right click on a cell opens. */
export interface CellMenuEntry {
  readonly id: string;
  readonly label: string;
  /** The address of a picture. */
  readonly icon: string | null;
  readonly press: () => void;
}

const iconSize = 16;

/** Adds to Univer's own menu. */
export function extendCellMenu(grid: Grid, entries: readonly CellMenuEntry[]): void {
  const components = grid.injector.get(ComponentManager);
  for (const { id, icon, press } of entries) {
    grid.commands.registerCommand({
      id,
      type: CommandType.COMMAND,
      handler: () => {
        press();
        return true;
      },
    });
    if (icon !== null) {
      const src = new URL(icon, location.href).href;
      const picture = { src, alt: "", width: iconSize, height: iconSize };
      components.register(id, () => createElement("img", picture));
    }
  }
  const lines: Record<string, MenuSchemaType> = {};
  for (const [order, { id, label, icon }] of entries.entries()) {
    const item: IMenuItem = {
      id,
      title: label,
      type: MenuItemType.BUTTON,
      ...(icon !== null && { icon: id }),
    };
    lines[id] = { order, menuItemFactory: () => item };
  }
  grid.injector.get(IMenuManagerService).mergeMenu({
    [ContextMenuPosition.MAIN_AREA]: { [ContextMenuGroup.DATA]: lines },
  });
}
