import "./refusal.css";

/** Says why something was not done, as Excel does in a box, until the user goes on. */
export interface Refusal {
  readonly element: HTMLElement;
  readonly say: (text: string) => void;
}

export function createRefusal(): Refusal {
  const element = document.createElement("p");
  element.id = "refusal";
  element.setAttribute("role", "alert");
  for (const event of ["keydown", "pointerdown"]) {
    addEventListener(event, () => element.replaceChildren(), { capture: true });
  }
  return { element, say: (text) => element.replaceChildren(text) };
}
