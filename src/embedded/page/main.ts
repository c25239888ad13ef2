import { embeddedText } from "../../text/embedded";
import { createExcelHost } from "../excel/excel-host";
import { readFunctions } from "../functions/function-info";
import { protect, refuseEdits } from "../grid/protection";
import { createRehearser } from "../rehearse/rehearser";
import { endEdit, focusGrid, isEditingCell, openBrowserGrid } from "./browser-grid";
import { showCellBar } from "./cell-bar";
import { extendCellMenu } from "./cell-menu";
import { commentNote } from "./comment-note";
import { openDocument } from "./document";
import { showFileBar } from "./file-bar";
import "./page.css";
import { readManifest, type RibbonButton } from "./manifest";
import { obeyLists } from "./obey-lists";
import { openPane } from "./pane";
import { createRefusal } from "./refusal";
import { refuseTyping } from "./refuse-typing";
import { protectionButton } from "./protection-button";
import { rehearsalSelect } from "./rehearsal-select";
import { showRibbon } from "./ribbon";
import { paneServices } from "./services";
import { sortEntries } from "./sort-entries";
import { readStart } from "./start";
import { showValueList } from "./value-list";

void open();

async function open(): Promise<void> {
  const start = readStart();
  const manifest = await readManifest("/manifest.xml");
  const shown = await openDocument(start, manifest.id);
  const functions: unknown = await (await fetch(manifest.functionsUrl)).json();
  document.title = shown.name;
  const ribbon = region("header", "ribbon", embeddedText.ribbon);
  const bar = region("div", "cell-bar", embeddedText.cellBar);
  const main = region("main", "grid", embeddedText.grid);
  const aside = region("aside", "pane", embeddedText.pane);

  // Before the grid, so that what was said before a key goes, and not what is said after it.
  const refusal = createRefusal();
  const grid = await openBrowserGrid(main, shown.workbook);
  main.append(refusal.element, commentNote(grid));
  const services = paneServices({
    show: (isShown) => {
      aside.hidden = !isShown;
    },
    send: (entries) => pane.send(entries),
  });
  const host = createExcelHost({
    grid,
    customXml: shown.customXml,
    settings: shown.settings,
    send: (entries) => wire.send(entries),
    onFault: reportError,
    services: services.types,
  });
  const wire = createRehearser({
    answer: host.answer,
    send: (entries) => pane.send(entries),
    after: (milliseconds, callback) => setTimeout(callback, milliseconds),
    protect: () => protect(grid, grid.workbook.getActiveSheet()),
  });
  host.functions.register(readFunctions(manifest.namespace, functions));
  const pane = openPane({
    url: manifest.paneUrl,
    title: manifest.name,
    documentName: shown.name,
    answer: wire.answer,
    isEditingCell: () => isEditingCell(grid),
  });
  const press = ({ id, command }: RibbonButton): void => {
    if (command === null) services.setShown(true);
    else pane.run(command, id);
  };
  const refuse = (): void => refusal.say(embeddedText.protected);
  refuseEdits(grid, refuse);
  refuseTyping(grid, main, refuse);
  obeyLists(grid, refusal.say);
  showRibbon({ container: ribbon, manifest, press });
  extendCellMenu(grid, [
    ...sortEntries(grid, refusal.say),
    ...manifest.cellMenu.map((button) => ({ ...button, press: () => press(button) })),
  ]);
  showFileBar({
    grid,
    document: shown,
    examples: start.examples,
    namespace: manifest.namespace,
    customXml: host.customXml,
    extension: () => ({ ...manifest, settings: host.settings() }),
    container: ribbon,
    endEdit: () => endEdit(grid),
    more: [protectionButton(grid), rehearsalSelect(wire)],
  });
  showCellBar({
    grid,
    functions: host.functions,
    container: bar,
    endEdit: () => endEdit(grid),
    focusGrid,
    refuse: refusal.say,
  });
  showValueList({ grid, container: bar, endEdit: () => endEdit(grid), focusGrid });
  aside.append(
    paneHeader(manifest.name, () => services.setShown(false)),
    pane.frame,
  );
}

function paneHeader(title: string, close: () => void): HTMLElement {
  const header = document.createElement("header");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "\u00d7";
  button.setAttribute("aria-label", embeddedText.closePane);
  button.addEventListener("click", close);
  header.append(title, button);
  return header;
}

function region(tag: string, id: string, label: string): HTMLElement {
  const element = document.createElement(tag);
  element.id = id;
  element.setAttribute("aria-label", label);
  document.body.append(element);
  return element;
}
