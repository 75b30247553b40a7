import type { PageModel, PersonCard } from "../../site/models.ts";
import { invite } from "../invite.ts";
import { profileUrl } from "../sdui/shell.ts";
import type { Stage } from "../stage.ts";
import { connectButton, followButton, messageButton, pendingButton } from "./controls.ts";
import { button, shell, twice } from "./shell.ts";

type SearchModel = Extract<PageModel, { readonly page: "search" }>;

function control(stage: Stage, person: PersonCard): HTMLElement {
  switch (person.standing) {
    case "on-card": {
      const connect = connectButton(stage, person, () => {
        void invite(stage, person, "search", () => connect.replaceWith(pendingButton(stage, person, null)));
      });
      return connect;
    }
    case "pending":
      return pendingButton(stage, person, null);
    case "connected":
    case "incoming":
    case "oneself":
      return messageButton(stage, person);
    case "in-more":
    case "follow-only":
      return followButton(stage, person);
  }
}

function result(stage: Stage, person: PersonCard, mutual: PersonCard | null): HTMLElement {
  const { make, words } = stage;
  const urn = encodeURIComponent(`urn:li:fs_miniProfile:${person.profileId}`);
  const href = `${profileUrl(person.slug)}?miniProfileUrn=${urn}`;
  const shared = mutual && mutual.slug !== person.slug && person.degree === "2nd" ? mutual : null;
  return make(
    "li",
    { class: "reusable-search__result-container" },
    make(
      "div",
      { class: "entity-result__item", "data-chameleon-result-urn": `urn:li:member:${person.memberId}` },
      make(
        "span",
        { class: "entity-result__title-text" },
        make("a", { href }, ...twice(stage, person.name, `View ${person.name}’s profile`)),
        make("span", { class: "entity-result__badge-text" }, `• ${words.degree[person.degree]}`),
      ),
      make("div", { class: "entity-result__primary-subtitle" }, person.headline),
      make("div", { class: "entity-result__secondary-subtitle" }, person.location),
      shared &&
        make(
          "div",
          { class: "entity-result__simple-insight" },
          make("a", { href: profileUrl(shared.slug) }, shared.name),
          words.mutual,
        ),
      control(stage, person),
    ),
  );
}

/** People search as until 2025; somebody outside the network has neither name nor address. */
export function renderSearch(stage: Stage, model: SearchModel): void {
  const { make, words } = stage;
  const { main } = shell(stage);
  stage.later(model.pace.listAt, () => {
    if (model.capped) {
      const heading = make("h2", {}, "You’ve reached the monthly limit for profile searches");
      main.replaceChildren(make("section", { "data-view-name": "search-results-promo" }, heading));
      return;
    }
    const member = make(
      "li",
      { class: "reusable-search__result-container" },
      make(
        "div",
        { class: "entity-result__item" },
        make("span", { class: "entity-result__title-text" }, "LinkedIn Member"),
      ),
    );
    const last = model.number === model.pages;
    const rows = model.results.map((person) => result(stage, person, model.mutual));
    const address = `/search/results/people/?keywords=${encodeURIComponent(model.keywords)}&page=${model.number + 1}`;
    const next = button(
      stage,
      words.next,
      { class: "artdeco-pagination__button--next", "aria-label": words.next },
      () => stage.go(address),
    );
    main.replaceChildren(
      make("ul", { role: "list", class: "artdeco-card" }, ...rows, ...(last ? [member] : [])),
      ...(last ? [] : [next]),
    );
  });
}
