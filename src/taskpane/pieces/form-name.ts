import { isFilled } from "../../form/field";
import type { Form } from "../../form/form";
import { foldLabel } from "../../sheet/fold";
import { projectNameLabel } from "../../text/cli";
import { paneText } from "../../text/pane";

/** The name of the project, else the title of the form, on one line. */
export function nameOf({ header, title }: Form): string {
  const named = header.find(({ label }) => foldLabel(label) === projectNameLabel);
  const name = named && isFilled(named.field) ? named.field.value : title;
  if (name === null) return paneText.unnamed;
  return name.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "").replace(/\s+/g, " ");
}
