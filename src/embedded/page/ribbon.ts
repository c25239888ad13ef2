import type { Manifest, RibbonButton } from "./manifest";

interface RibbonOptions {
  readonly container: HTMLElement;
  readonly manifest: Pick<Manifest, "groups" | "tab">;
  readonly press: (button: RibbonButton) => void;
}

/** The add-in's own tab of the ribbon, as its manifest describes it. */
export function showRibbon({ container, manifest, press }: RibbonOptions): void {
  const tab = document.createElement("h1");
  tab.textContent = manifest.tab;
  container.append(tab);
  for (const { label, buttons } of manifest.groups) {
    const group = document.createElement("div");
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", label);
    group.append(...buttons.map(show));
    container.append(group);
  }

  function show(control: RibbonButton): HTMLElement {
    const { label, tip, icon } = control;
    const button = document.createElement("button");
    button.type = "button";
    button.title = tip;
    const image = document.createElement("img");
    image.src = new URL(icon, location.href).href;
    image.alt = "";
    button.append(image, label);
    button.addEventListener("click", () => press(control));
    return button;
  }
}
