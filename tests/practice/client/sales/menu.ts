import type { Lead } from "../../site/models.ts";
import { openNotice } from "../ember/notices.ts";
import type { Stage } from "../stage.ts";
import { openConnect } from "./connect.ts";

/** The overflow menu of a row or of a lead's page; its items are there only while it is open. */
export function overflowMenu(
  stage: Stage,
  lead: Lead,
  label: string,
  more: readonly HTMLElement[],
): HTMLElement {
  const { make, words } = stage;
  const button = make("button", {
    type: "button",
    "data-search-overflow-trigger": true,
    "aria-label": label,
    "aria-expanded": "false",
  });
  let pending = lead.person.standing === "pending";
  const place = make("div", { class: "artdeco-dropdown" }, button);
  const connect = () => {
    const text = pending ? `${words.connect} — ${words.pending}` : words.connect;
    const item = make("button", { type: "button", class: "artdeco-dropdown__item" }, text);
    item.addEventListener("click", () => {
      if (pending) return;
      const sent = () => {
        pending = true;
      };
      void stage.backend.connect(lead.person.slug, "sales").then((answer) => {
        if (answer.kind === "dialog") openConnect(stage, answer.dialog, sent);
        else if (answer.kind === "notice") openNotice(stage, answer.notice, () => undefined);
        else if (answer.kind === "sent") sent();
      });
    });
    return item;
  };
  button.addEventListener("click", () => {
    const open = button.getAttribute("aria-expanded") === "true";
    button.setAttribute("aria-expanded", String(!open));
    const items = lead.person.standing === "connected" ? [...more] : [connect(), ...more];
    if (open) place.replaceChildren(button);
    else place.append(make("div", { class: "artdeco-dropdown__content-inner" }, ...items));
  });
  return place;
}
