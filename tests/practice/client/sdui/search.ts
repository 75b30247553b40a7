import type { PageModel, PersonCard } from "../../site/models.ts";
import { invite } from "../invite.ts";
import { hashed } from "../make.ts";
import type { Stage } from "../stage.ts";
import { connectControl, followControl, messageControl, pendingControl } from "./controls.ts";
import { column, picture, profilePath, profileUrl, shell, skeleton } from "./shell.ts";

type SearchModel = Extract<PageModel, { readonly page: "search" }>;

function slot(stage: Stage, person: PersonCard): HTMLElement {
  const key = `SearchResults${person.profileId}`;
  const box = stage.make("div", { id: key, componentkey: key });
  const pending = () => box.replaceChildren(pendingControl(stage, person, null));
  const control = () => {
    switch (person.standing) {
      case "on-card":
        return connectControl(stage, person, "search-custom-invite", () => {
          void invite(stage, person, "search", pending);
        });
      case "pending":
        return pendingControl(stage, person, null);
      case "connected":
      case "incoming":
      case "oneself":
        return messageControl(stage, person, "SEARCH");
      case "in-more":
      case "follow-only":
        return followControl(stage, person);
    }
  };
  box.append(control());
  return box;
}

/** One result: a link around the whole card, with further links inside, other people's among them. */
function result(stage: Stage, person: PersonCard, mutual: PersonCard | null): HTMLElement {
  const { make, words } = stage;
  const href = profileUrl(person.slug);
  const line = (text: string) => make("div", {}, make("p", {}, make("span", {}, text)));
  const texts = make(
    "div",
    {},
    make(
      "p",
      {},
      make("a", { href, class: hashed("plain") }, person.name),
      make("span", { class: hashed("quiet") }, ` • ${words.degree[person.degree]}`),
    ),
    line(person.headline),
    line(person.location),
  );
  if (mutual && mutual.slug !== person.slug && person.degree === "2nd") {
    texts.append(make("p", {}, make("a", { href: profilePath(mutual.slug) }, mutual.name), words.mutual));
  }
  return make(
    "div",
    { role: "listitem", class: hashed("result") },
    make("a", { href, class: hashed("whole") }, picture(stage, person.name), texts),
    slot(stage, person),
  );
}

/** Someone outside the network: no name, no address. */
function stranger(stage: Stage): HTMLElement {
  const { make } = stage;
  const texts = make(
    "div",
    {},
    make("p", {}, make("span", {}, "LinkedIn Member")),
    make("p", {}, "Consultant"),
  );
  return make("div", { role: "listitem", class: hashed("result") }, picture(stage, "L"), texts);
}

export function renderSearch(stage: Stage, model: SearchModel): void {
  const { make, words } = stage;
  const { main } = shell(stage);
  main.append(skeleton(stage));
  const address = (number: number) =>
    `/search/results/people/?keywords=${encodeURIComponent(model.keywords)}&page=${number}`;
  const button = (text: string, attributes: Readonly<Record<string, string>>, to: number) => {
    const element = make("button", { type: "button", class: hashed("control"), ...attributes }, text);
    element.addEventListener("click", () => stage.go(address(to)));
    return element;
  };
  stage.later(model.pace.listAt, () => {
    if (model.capped) {
      const heading = make("h2", {}, "You’ve reached the monthly limit for profile searches");
      main.replaceChildren(make("section", { "data-view-name": "search-results-promo" }, heading));
      return;
    }
    const rows = model.results.map((person) => make("div", {}, result(stage, person, model.mutual)));
    if (model.number === model.pages) rows.push(make("div", {}, stranger(stage)));
    const numbers = Array.from({ length: model.pages }, (_, index) => {
      const current: Readonly<Record<string, string>> =
        index + 1 === model.number ? { "aria-current": "true" } : {};
      return button(String(index + 1), { "aria-label": words.pageNumber(index + 1), ...current }, index + 1);
    });
    const next =
      model.number < model.pages
        ? [button(words.next, { "data-testid": "pagination-controls-next-button-visible" }, model.number + 1)]
        : [];
    main.replaceChildren(
      column(
        stage,
        "com.linkedin.sdui.flagshipnav.search.SearchResultsPeople",
        make("div", { class: hashed("card") }, make("div", { role: "list" }, ...rows)),
        make("div", { class: hashed("pages") }, ...numbers, ...next),
      ),
    );
  });
}
