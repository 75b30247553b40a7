import type { PageModel, SentEntry } from "../../site/models.ts";
import { hashed } from "../make.ts";
import type { Stage } from "../stage.ts";
import { fillLazily } from "./lazy.ts";
import { column, picture, profileUrl, shell, skeleton } from "./shell.ts";
import { managerTabs } from "./tabs.ts";
import { dropFarRows } from "./window.ts";
import { askToWithdraw } from "./withdraw.ts";

/** Invitations that wait, the newest first. Withdraw is a link to the feed that a handler holds back. */
export function renderSent(stage: Stage, model: Extract<PageModel, { readonly page: "sent" }>): void {
  const { make, words } = stage;
  const { main } = shell(stage);
  const row = (entry: SentEntry) => {
    const href = profileUrl(entry.slug);
    const who = entry.closed
      ? [make("p", {}, "LinkedIn Member")]
      : [
          make("a", { href, class: hashed("plain") }, picture(stage, entry.name)),
          make("p", {}, make("a", { href, class: hashed("plain") }, entry.name)),
          make("p", {}, make("span", {}, entry.headline)),
        ];
    const withdraw = make(
      "a",
      {
        "aria-label": entry.closed ? words.withdraw : words.withdrawLabel(entry.name),
        href: "https://www.linkedin.com/",
        class: hashed("control"),
      },
      words.withdraw,
    );
    const item = make(
      "div",
      { role: "listitem", class: hashed("entry") },
      ...who,
      make("p", { class: hashed("quiet") }, make("span", {}, words.sentAgo(entry.age))),
      entry.note === null ? null : make("span", { "data-testid": "expandable-text-box" }, entry.note),
      withdraw,
    );
    withdraw.addEventListener("click", (event) => {
      event.preventDefault();
      askToWithdraw(stage, entry, () => item.remove());
    });
    return item;
  };
  main.append(skeleton(stage));
  stage.later(model.pace.listAt, () => {
    const list = column(stage, null);
    main.replaceChildren(managerTabs(stage, model.first.total), list);
    fillLazily(
      stage,
      main,
      model.first,
      (offset) => stage.backend.sentList(offset),
      (rows) => {
        list.append(...rows.map(row));
        if (model.layout.sentRows === "dropped") dropFarRows(stage, main, list);
      },
    );
  });
}
