import type { ConnectionEntry, PageModel } from "../../site/models.ts";
import { hashed } from "../make.ts";
import type { Stage } from "../stage.ts";
import { fillLazily } from "./lazy.ts";
import { column, picture, profilePath, shell, skeleton } from "./shell.ts";

/** Connections, those just added first. */
export function renderConnections(
  stage: Stage,
  model: Extract<PageModel, { readonly page: "connections" }>,
): void {
  const { make, words } = stage;
  const { main } = shell(stage);
  const date = new Intl.DateTimeFormat(words.tag, { dateStyle: "long" });
  let number = 0;
  // Plentiful in 2025, hardly there in 2026.
  const viewName = (name: string) => (model.layout.lists === "sdui-2025" ? { "data-view-name": name } : {});
  const row = (entry: ConnectionEntry) => {
    const link = (child: Node) =>
      make(
        "a",
        { ...viewName("connections-profile"), href: profilePath(entry.slug), class: hashed("plain") },
        child,
      );
    number += 1;
    return make(
      "div",
      { componentkey: `auto-component-${number}`, class: hashed("entry") },
      link(picture(stage, entry.name)),
      link(make("p", {}, entry.name)),
      make("p", { class: hashed("quiet") }, entry.headline),
      make("p", { class: hashed("quiet") }, words.connectedOn(date.format(entry.connectedAt))),
    );
  };
  main.append(skeleton(stage));
  stage.later(model.pace.listAt, () => {
    const total = new Intl.NumberFormat(words.tag).format(model.first.total);
    const list = make("div", viewName("connections-list"));
    const header = make(
      "div",
      { componentkey: "ConnectionsPage_ConnectionsListHeader" },
      make("h1", {}, words.connectionCount(total)),
    );
    main.replaceChildren(column(stage, null, make("section", { class: hashed("card") }, header, list)));
    fillLazily(
      stage,
      main,
      model.first,
      (offset) => stage.backend.connections(offset),
      (rows) => list.append(...rows.map(row)),
    );
  });
}
