import type { ConnectionEntry, PageModel, SentEntry } from "../../site/models.ts";
import { fillLazily } from "../sdui/lazy.ts";
import { profilePath } from "../sdui/shell.ts";
import type { Stage } from "../stage.ts";
import { askToWithdraw } from "./confirm.ts";
import { button, shell } from "./shell.ts";

/** Connections, those just added first. The window scrolls. */
export function renderConnections(
  stage: Stage,
  model: Extract<PageModel, { readonly page: "connections" }>,
): void {
  const { make, words, doc } = stage;
  const { main } = shell(stage);
  const date = new Intl.DateTimeFormat(words.tag, { dateStyle: "long" });
  const row = (entry: ConnectionEntry) =>
    make(
      "li",
      { class: "mn-connection-card" },
      make(
        "a",
        { class: "mn-connection-card__link", href: profilePath(entry.slug) },
        make("span", { class: "mn-connection-card__name" }, entry.name),
        make("span", { class: "mn-connection-card__occupation" }, entry.headline),
      ),
      make("time", { class: "time-badge" }, words.connectedOn(date.format(entry.connectedAt))),
    );
  stage.later(model.pace.listAt, () => {
    const list = make("ul", { class: "artdeco-card" });
    const total = new Intl.NumberFormat(words.tag).format(model.first.total);
    main.replaceChildren(make("h1", {}, words.connectionCount(total)), list);
    fillLazily(
      stage,
      doc,
      model.first,
      (offset) => stage.backend.connections(offset),
      (rows) => list.append(...rows.map(row)),
    );
  });
}

/** Invitations that wait, the newest first, each with a Withdraw button. The window scrolls. */
export function renderSent(stage: Stage, model: Extract<PageModel, { readonly page: "sent" }>): void {
  const { make, words, doc } = stage;
  const { main } = shell(stage);
  const row = (entry: SentEntry) => {
    const item = make(
      "li",
      { class: "invitation-card" },
      make(
        "a",
        { class: "invitation-card__link", href: profilePath(entry.slug) },
        make("span", { class: "invitation-card__title" }, entry.name),
      ),
      make("p", { class: "invitation-card__subtitle" }, entry.headline),
      make("time", { class: "time-badge" }, words.sentAgo(entry.age)),
      entry.note === null ? null : make("p", { class: "invitation-card__custom-message" }, entry.note),
      button(
        stage,
        words.withdraw,
        { class: "invitation-card__action-btn", "aria-label": words.withdrawLabel(entry.name) },
        () => askToWithdraw(stage, entry, () => item.remove()),
      ),
    );
    return item;
  };
  stage.later(model.pace.listAt, () => {
    const list = make("ul", { class: "artdeco-card mn-invitation-list" });
    const tabs = (["received", "sent"] as const).map((tab) =>
      make("a", { href: `/mynetwork/invitation-manager/${tab}/` }, words[tab]),
    );
    main.replaceChildren(...tabs, list);
    fillLazily(
      stage,
      doc,
      model.first,
      (offset) => stage.backend.sentList(offset),
      (rows) => list.append(...rows.map(row)),
    );
  });
}
