import type { Grid } from "../grid/grid";
import { isProtected } from "../grid/protection";

const editingKeys: readonly string[] = ["Backspace", "Delete", "F2", "Process"];

/** Univer opens no editor in a protected sheet, and says nothing; Excel says why. */
export function refuseTyping(grid: Grid, container: HTMLElement, tell: () => void): void {
  const refuse = (): void => {
    if (isProtected(grid, grid.workbook.getActiveSheet())) tell();
  };
  container.addEventListener("dblclick", refuse, { capture: true });
  const onKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    const isTyping = key.length === 1 && !ctrlKey && !metaKey;
    if (isTyping || editingKeys.includes(key)) refuse();
  };
  container.addEventListener("keydown", onKey, { capture: true });
}
