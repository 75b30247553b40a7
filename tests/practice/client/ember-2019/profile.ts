import type { PageModel, PersonCard } from "../../site/models.ts";
import { button, shell } from "../ember-2021/shell.ts";
import { invite } from "../invite.ts";
import { profilePath } from "../sdui/shell.ts";
import type { Stage } from "../stage.ts";

type ProfileModel = Extract<PageModel, { readonly page: "profile" }>;

/** What is known of it: a list that begins with the name, the headline as heading, Connect without a label. */
function topCard(stage: Stage, person: PersonCard, row: Node): HTMLElement {
  const { make, words } = stage;
  const self = person.standing === "oneself";
  return make(
    "section",
    { class: "artdeco-card pv-top-card" },
    ...(self ? [make("a", { href: `${profilePath(person.slug)}edit/intro/` }, "✎")] : []),
    make(
      "ul",
      { class: "pv-top-card--list" },
      make("li", {}, person.name),
      ...(self ? [] : [make("li", {}, make("span", { class: "dist-value" }, words.degree[person.degree]))]),
    ),
    make("h2", {}, person.headline),
    row,
  );
}

function connectButton(stage: Stage, person: PersonCard, live: boolean): HTMLElement {
  const icon = stage.doc.createElement("li-icon");
  icon.setAttribute("type", "connect");
  const act = () => void invite(stage, person, "profile", () => undefined);
  return button(stage, stage.words.connect, { "data-control-name": "connect" }, live ? act : null, icon);
}

/** A profile as from 2019 to 2021. How anything but Connect looked there, nobody wrote down. */
export function renderProfile(stage: Stage, { person, suggestions, pace }: ProfileModel): void {
  const { make, words } = stage;
  const { main, aside } = shell(stage);
  const row = make("div", {});
  const connectable = ({ standing }: PersonCard) => standing === "on-card";
  const draw = (live: boolean) => {
    if (connectable(person)) row.replaceChildren(connectButton(stage, person, live));
    const strangers = suggestions
      .filter(connectable)
      .map((one) =>
        make("li", {}, make("a", { href: profilePath(one.slug) }, one.name), connectButton(stage, one, live)),
      );
    aside.replaceChildren(make("h2", {}, words.suggestions), make("ul", {}, ...strangers));
  };
  stage.later(pace.nameAt, () => main.replaceChildren(topCard(stage, person, row)));
  stage.later(pace.rowAt, () => draw(false));
  stage.later(pace.hydrateAt, () => draw(true));
}
