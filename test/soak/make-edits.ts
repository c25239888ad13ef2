import type { Page } from "playwright-core";
import { embeddedText } from "../../src/text/embedded";
import type { Edit } from "./edits";

/** Something is entered in an input of the page, or a button is pressed. */
interface Step {
  readonly label: string;
  readonly entered: string | null;
}

/** Makes edits by name box, formula bar and 撤销, as quickly as the page can. */
export async function makeEdits(page: Page, edits: readonly Edit[]): Promise<void> {
  await page.evaluate(takeSteps, edits.flatMap(stepsOf));
}

function stepsOf(edit: Edit): readonly Step[] {
  if (edit.kind === "undo") return [{ label: embeddedText.undo, entered: null }];
  return [
    { label: embeddedText.nameBox, entered: edit.cell },
    { label: embeddedText.formulaBar, entered: edit.text },
  ];
}

/** Runs in the page. */
async function takeSteps(steps: readonly Step[]): Promise<void> {
  for (const { label, entered } of steps) {
    const element = document.querySelector<HTMLElement>(`#cell-bar [aria-label="${label}"]`);
    if (element instanceof HTMLInputElement && entered !== null) {
      element.value = entered;
      element.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
    } else {
      element?.click();
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
  }
}
