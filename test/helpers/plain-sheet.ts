import type { Page } from "playwright-core";
import { fromA1 } from "../../src/sheet/address";
import { until } from "./until";

/** Mouse and menus over a sheet whose rows and columns are as Univer makes them, at its top left. */
export interface PlainSheet {
  readonly click: (a1: string) => Promise<void>;
  readonly drag: (from: string, to: string) => Promise<void>;
  /** By the small square at the bottom right of a cell, down to another one. */
  readonly dragHandle: (from: string, to: string) => Promise<void>;
  readonly dragRow: (from: number, below: number) => Promise<void>;
  /** A right click, and a way through the menu. */
  readonly menu: (a1: string, ...labels: readonly string[]) => Promise<void>;
  readonly rowMenu: (row: number, label: string) => Promise<void>;
  readonly columnMenu: (column: number, label: string) => Promise<void>;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const cell = { width: 88, height: 24 } as const;
const head = { width: 46, height: 20 } as const;

export function plainSheet(page: Page): PlainSheet {
  return {
    click: async (a1) => {
      const { x, y } = await middle(a1);
      await page.mouse.click(x, y);
    },
    // At its edge; from its middle other cells would be selected.
    drag: async (from, to) => {
      const { x, y } = await middle(from);
      await drag({ x: x - cell.width / 4, y: y - cell.height / 2 }, await middle(to));
    },
    dragHandle: async (from, to) => {
      const { x, y } = await middle(from);
      const handle = { x: x + cell.width / 2 - 1, y: y + cell.height / 2 - 1 };
      await drag(handle, await middle(to));
    },
    dragRow: async (from, below) => {
      const start = await rowNumber(from);
      await page.mouse.click(start.x, start.y);
      await drag(start, await rowNumber(below));
    },
    menu: async (a1, ...labels) => choose(await middle(a1), labels),
    rowMenu: async (row, label) => {
      const at = await rowNumber(row);
      await page.mouse.click(at.x, at.y);
      await choose(at, [label]);
    },
    columnMenu: async (column, label) => {
      const corner = await topLeft();
      const x = corner.x + head.width + (column - 0.5) * cell.width;
      const at = { x, y: corner.y + head.height / 2 };
      await page.mouse.click(at.x, at.y);
      await choose(at, [label]);
    },
  };

  async function choose({ x, y }: Point, labels: readonly string[]): Promise<void> {
    await page.mouse.click(x, y, { button: "right" });
    for (const [index, label] of labels.entries()) {
      const lines = page.locator("button:visible").filter({ hasText: new RegExp(`^${label}`) });
      let shown = -1;
      await until(async () => (shown = await lines.evaluateAll(lastInSight)) >= 0);
      if (index < labels.length - 1) await lines.nth(shown).hover();
      else await lines.nth(shown).click();
    }
  }

  /** Slowly enough for the grid to see what is under the mouse. */
  async function drag(from: Point, to: Point): Promise<void> {
    await page.mouse.move(from.x - 3, from.y - 3);
    await page.mouse.move(from.x, from.y, { steps: 3 });
    await page.mouse.down();
    await page.mouse.move(from.x + 2, from.y + 4);
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.mouse.up();
  }

  async function middle(a1: string): Promise<Point> {
    const { row, column } = fromA1(a1)!;
    const { x, y } = await topLeft();
    return {
      x: x + head.width + (column + 0.5) * cell.width,
      y: y + head.height + (row + 0.5) * cell.height,
    };
  }

  async function rowNumber(row: number): Promise<Point> {
    const { x, y } = await topLeft();
    return { x: x + head.width / 2, y: y + head.height + (row - 0.5) * cell.height };
  }

  async function topLeft(): Promise<Point> {
    return (await page.locator("#grid canvas[id*=sheet-main]").boundingBox())!;
  }
}

/** Menus that are not open lie far outside of the page. */
function lastInSight(buttons: readonly Element[]): number {
  return buttons.map((button) => button.getBoundingClientRect().left >= 0).lastIndexOf(true);
}
