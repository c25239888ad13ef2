import { embeddedText } from "../../text/embedded";
import { rehearsals } from "../rehearse/rehearsals";
import type { Rehearser } from "../rehearse/rehearser";

const parameter = "rehearsal";

/** A list of what may go wrong; the address of the page says it, too, so that it can be passed on. */
export function rehearsalSelect({ begin, end }: Pick<Rehearser, "begin" | "end">): HTMLElement {
  const list = document.createElement("select");
  list.setAttribute("aria-label", embeddedText.rehearsal);
  list.append(
    new Option(embeddedText.noRehearsal, ""),
    ...rehearsals.map(({ id }) => new Option(embeddedText.rehearsals[id], id)),
  );
  list.value = new URLSearchParams(location.search).get(parameter) ?? "";
  list.addEventListener("change", () => {
    const address = new URL(location.href);
    address.searchParams.set(parameter, list.value);
    history.replaceState(null, "", address);
    follow();
  });
  follow();
  return list;

  function follow(): void {
    const rehearsal = rehearsals.find(({ id }) => id === list.value);
    if (rehearsal) begin(rehearsal);
    else end();
  }
}
