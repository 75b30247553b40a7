import type { PageModel, PersonCard } from "../../site/models.ts";
import { invite } from "../invite.ts";
import { hashed } from "../make.ts";
import { followControl, messageControl, pendingControl, rowButton } from "../sdui/controls.ts";
import { column, picture, profilePath, profileUrl, shell, skeleton } from "../sdui/shell.ts";
import type { Stage } from "../stage.ts";

type SearchModel = Extract<PageModel, { readonly page: "search" }>;

function control(stage: Stage, person: PersonCard): HTMLElement {
  const { make, words } = stage;
  switch (person.standing) {
    case "on-card": {
      const slot = make("div", { "data-view-name": "edge-creation-connect-action" });
      const pending = () => slot.replaceChildren(pendingControl(stage, person, null));
      const label = { "aria-label": words.inviteToConnect(person.name) };
      slot.append(
        rowButton(stage, words.connect, label, () => void invite(stage, person, "search", pending)),
      );
      return slot;
    }
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
}

/** What a card holds once it is scrolled into view. */
function contents(stage: Stage, person: PersonCard, mutual: PersonCard | null): readonly Node[] {
  const { make, words } = stage;
  const href = profileUrl(person.slug);
  const shared = mutual && mutual.slug !== person.slug && person.degree === "2nd" ? mutual : null;
  return [
    picture(stage, person.name),
    make(
      "div",
      {},
      make(
        "p",
        {},
        make(
          "a",
          { "data-view-name": "search-result-lockup-title", href, class: hashed("plain") },
          person.name,
        ),
        make("span", { class: hashed("quiet") }, ` • ${words.degree[person.degree]}`),
      ),
      make("p", {}, person.headline),
      make("p", {}, person.location),
      shared && make("p", {}, make("a", { href: profilePath(shared.slug) }, shared.name), words.mutual),
    ),
    control(stage, person),
  ];
}

/** People search between the two applications: each card is empty until it is scrolled into view. */
export function renderSearch(stage: Stage, model: SearchModel): void {
  const { make, words, doc } = stage;
  const { main } = shell(stage);
  main.append(skeleton(stage));
  stage.later(model.pace.listAt, () => {
    if (model.capped) {
      const heading = make("h2", {}, "You’ve reached the monthly limit for profile searches");
      main.replaceChildren(make("section", { "data-view-name": "search-results-promo" }, heading));
      return;
    }
    const waiting = new Map<Element, PersonCard>();
    const rows = model.results.map((person) => {
      const row = make("div", {
        "data-view-name": "people-search-result",
        class: hashed("result"),
        style: "min-height:110px",
      });
      waiting.set(row, person);
      return row;
    });
    const address = `/search/results/people/?keywords=${encodeURIComponent(model.keywords)}&page=${model.number + 1}`;
    const next = rowButton(
      stage,
      words.next,
      { "data-testid": "pagination-controls-next-button-visible" },
      () => stage.go(address),
    );
    main.replaceChildren(
      column(
        stage,
        null,
        make("div", { class: hashed("card") }, ...rows),
        ...(model.number < model.pages ? [next] : []),
      ),
    );
    const Observer = doc.defaultView?.IntersectionObserver;
    if (Observer === undefined) throw new Error("The page has no window.");
    const seen = new Observer((entries) => {
      for (const { target, isIntersecting } of entries) {
        const person = waiting.get(target);
        if (!isIntersecting || person === undefined) continue;
        waiting.delete(target);
        seen.unobserve(target);
        target.append(...contents(stage, person, model.mutual));
      }
    });
    for (const row of rows) seen.observe(row);
    stage.left.addEventListener("abort", () => seen.disconnect(), { once: true });
  });
}
