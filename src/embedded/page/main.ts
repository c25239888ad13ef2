import { embeddedText } from "../../text/embedded";
import { createExcelHost } from "../excel/excel-host";
import { readFunctions } from "../functions/function-info";
import { workbookData } from "../grid/workbook-data";
import { endEdit, focusGrid, isEditingCell, openBrowserGrid } from "./browser-grid";
import { showCellBar } from "./cell-bar";
import "./page.css";
import { openPane } from "./pane";
import { printedForm } from "./printed-form";
import { pageServices } from "./services";
import { readStart } from "./start";

void open();

async function open(): Promise<void> {
  const { documentName, sheets, paneUrl, namespace, functions } = readStart();
  const bar = region("div", "cell-bar", embeddedText.workbook);
  const main = region("main", "grid", embeddedText.grid);
  const aside = region("aside", "pane", embeddedText.pane);

  const workbook = workbookData(documentName, sheets.map(printedForm));
  const grid = await openBrowserGrid(main, workbook);
  const host = createExcelHost({
    grid,
    send: (entries) => pane.send(entries),
    onFault: reportError,
    services: pageServices({
      showPane: (isShown) => {
        aside.hidden = !isShown;
      },
    }),
  });
  host.functions.register(readFunctions(namespace, functions));
  const pane = openPane({
    url: paneUrl,
    title: embeddedText.addin,
    documentName,
    answer: host.answer,
    isEditingCell: () => isEditingCell(grid),
  });
  showCellBar({
    grid,
    functions: host.functions,
    container: bar,
    endEdit: () => endEdit(grid),
    focusGrid,
  });
  aside.append(pane.frame);
}

function region(tag: string, id: string, label: string): HTMLElement {
  const element = document.createElement(tag);
  element.id = id;
  element.setAttribute("aria-label", label);
  document.body.append(element);
  return element;
}
