/** What Excel learns from the manifest of the add-in. */
export interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly paneUrl: string;
  /** Of functions.json. */
  readonly functionsUrl: string;
  readonly namespace: string;
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
  /** What it adds to the menu of a cell. */
  readonly cellMenu: readonly RibbonButton[];
}

interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The function that it runs; null where it opens the pane. */
  readonly command: string | null;
}

const iconSize = "32";
const menuOfCells = "ContextMenuCell";

export async function readManifest(url: string): Promise<Manifest> {
  const text = await (await fetch(url)).text();
  return manifestOf(new DOMParser().parseFromString(text, "text/xml"));
}

function manifestOf(xml: Document): Manifest {
  const resources = new Map(
    ["bt:Image", "bt:Url", "bt:String"]
      .flatMap((name) => [...xml.getElementsByTagName(name)])
      .map((element) => [element.id, element.getAttribute("DefaultValue") ?? ""]),
  );
  const tab = first(xml, "CustomTab");
  return {
    id: first(xml, "Id").textContent,
    version: first(xml, "Version").textContent,
    name: first(xml, "DisplayName").getAttribute("DefaultValue") ?? "",
    paneUrl: resource(first(xml, "Runtime")),
    functionsUrl: resource(first(first(xml, "Metadata"), "SourceLocation")),
    namespace: resource(first(xml, "Namespace")),
    tab: resource(child(tab, "Label")),
    groups: children(tab, "Group").map((group) => ({
      label: resource(child(group, "Label")),
      buttons: children(group, "Control").map(buttonOf),
    })),
    cellMenu: [...xml.getElementsByTagName("OfficeMenu")]
      .filter(({ id }) => id === menuOfCells)
      .flatMap((menu) => children(menu, "Control").map(buttonOf)),
  };

  function buttonOf(control: Element): RibbonButton {
    const icons = [...control.getElementsByTagName("bt:Image")];
    const icon = icons.find((image) => image.getAttribute("size") === iconSize);
    return {
      id: control.id,
      label: resource(child(control, "Label")),
      tip: resource(first(control, "Description")),
      icon: icon ? resource(icon) : "",
      command: control.getElementsByTagName("FunctionName")[0]?.textContent ?? null,
    };
  }

  function resource(element: Element): string {
    return resources.get(element.getAttribute("resid") ?? "") ?? "";
  }
}

function first(parent: Document | Element, name: string): Element {
  const found = parent.getElementsByTagName(name)[0];
  if (!found) throw new Error(`The manifest has no ${name}.`);
  return found;
}

function child(parent: Element, name: string): Element {
  const [found] = children(parent, name);
  if (!found) throw new Error(`The manifest has no ${name}.`);
  return found;
}

function children(parent: Element, name: string): readonly Element[] {
  return [...parent.children].filter(({ tagName }) => tagName === name);
}
