import { IUndoRedoService } from "@univerjs/core";
import { embeddedText } from "../../text/embedded";
import { openFile } from "../file/open-file";
import { saveFile } from "../file/save-file";
import type { WebExtension } from "../file/web-extension";
import type { Grid } from "../grid/grid";
import { goTo, type ShownDocument } from "./document";
import "./file-bar.css";
import { keepFile } from "./kept-file";

interface FileBarOptions {
  readonly grid: Grid;
  readonly document: ShownDocument;
  /** The names of the workbooks to try. */
  readonly examples: readonly string[];
  /** Of the add-in's functions. */
  readonly namespace: string;
  /** What is kept with the workbook at that moment. */
  readonly customXml: () => readonly string[];
  /** The add-in, with what it keeps at that moment. */
  readonly extension: () => WebExtension;
  readonly container: HTMLElement;
  readonly endEdit: () => Promise<void>;
  /** What else stands in the bar. */
  readonly more: readonly HTMLElement[];
}

const kinds = ".xlsx,.xlsm,.xls,.et,.csv,.html,.htm";
const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Opens and saves workbooks; a file may also be dropped anywhere on the page. */
export function showFileBar(options: FileBarOptions): void {
  const { grid, examples, namespace, container, endEdit } = options;
  const undoRedo = grid.injector.get(IUndoRedoService);
  let savedStep = undoRedo.pitchTopUndoElement();

  const list = selectOf(examples);
  const input = document.createElement("input");
  input.type = "file";
  input.accept = kinds;
  input.hidden = true;
  const notice = document.createElement("output");
  notice.textContent = options.document.notices.join(" ");
  const bar = document.createElement("div");
  bar.id = "file-bar";
  bar.append(
    list,
    buttonOf(embeddedText.openFile, () => input.click()),
    input,
    buttonOf(embeddedText.saveFile, save),
    ...options.more,
    notice,
  );
  container.append(bar);

  list.addEventListener("change", () => {
    if (mayLeave()) goTo("example", list.value);
    else list.selectedIndex = 0;
  });
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file) void open(file);
    input.value = "";
  });
  // Before the grid, which would take what is dropped for something of its own.
  addEventListener("dragover", (event) => event.preventDefault(), { capture: true });
  addEventListener("drop", (event) => drop(event), { capture: true });

  function drop(event: DragEvent): void {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    event.stopPropagation();
    void open(file);
  }

  /** Looks whether the file can be opened before anything is given up for it. */
  async function open(file: File): Promise<void> {
    notice.textContent = embeddedText.opening(file.name);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const opened = await openFile(file.name, bytes);
    if (opened.status === "failed") {
      notice.textContent = embeddedText.notOpened(file.name, opened.message);
    } else if (mayLeave()) {
      await keepFile(file.name, bytes);
      goTo("opened", file.name);
    } else {
      notice.textContent = "";
    }
  }

  async function save(): Promise<void> {
    await endEdit();
    const bytes = new Uint8Array(
      await saveFile(grid, namespace, options.customXml(), options.extension()),
    );
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([bytes], { type: workbookType }));
    link.download = `${options.document.name.replace(/\.[^.]*$/, "")}.xlsx`;
    link.click();
    URL.revokeObjectURL(link.href);
    savedStep = undoRedo.pitchTopUndoElement();
    notice.textContent = embeddedText.saved(link.download);
  }

  function mayLeave(): boolean {
    return undoRedo.pitchTopUndoElement() === savedStep || confirm(embeddedText.discardChanges);
  }
}

function selectOf(examples: readonly string[]): HTMLSelectElement {
  const list = document.createElement("select");
  list.setAttribute("aria-label", embeddedText.examples);
  const names = examples.map((name) => new Option(name.replace(/\.xlsx$/, ""), name));
  list.append(new Option(embeddedText.examples, ""), ...names);
  return list;
}

function buttonOf(label: string, press: () => void | Promise<void>): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.addEventListener("click", () => void press());
  return button;
}
