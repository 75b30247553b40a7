import type { PageModel, PersonCard, Standing } from "../../site/models.ts";
import { invite } from "../invite.ts";
import { banner, photo } from "../pictures.ts";
import { profilePath } from "../sdui/shell.ts";
import type { Stage } from "../stage.ts";
import { askToWithdraw } from "./confirm.ts";
import { connectButton, followButton, messageButton, pendingButton } from "./controls.ts";
import { moreDropdown } from "./more.ts";
import { sectionCards } from "./sections.ts";
import { button, shell, twice } from "./shell.ts";

type ProfileModel = Extract<PageModel, { readonly page: "profile" }>;

/** What the controls of one profile share while it is open. */
interface Card {
  standing: Standing;
  live: boolean;
  /** Ember numbers its elements as it makes them. */
  nextId: number;
}

function row(stage: Stage, person: PersonCard, card: Card, changed: (to: Standing) => void): readonly Node[] {
  const { words } = stage;
  const act = (work: () => void) => (card.live ? work : null);
  const connect = () => void invite(stage, person, "profile", () => changed("pending"));
  const again = () => stage.go(profilePath(person.slug));
  const answer = (accepted: boolean) => () => {
    void stage.backend.answerInvitation(person.slug, accepted).then(again, again);
  };
  card.nextId += 1;
  const more = moreDropdown(stage, person, card, card.nextId, connect);
  const message = messageButton(stage, person);
  switch (card.standing) {
    case "on-card":
      return [connectButton(stage, person, act(connect)), message, more];
    case "in-more":
      return [followButton(stage, person), message, more];
    case "pending":
      return [
        pendingButton(
          stage,
          person,
          act(() => askToWithdraw(stage, person, again)),
        ),
        message,
        more,
      ];
    case "connected":
      return [message, more];
    case "follow-only":
      return [followButton(stage, person), message, more];
    case "incoming":
      return [
        button(stage, words.accept, { "aria-label": words.acceptLabel(person.name) }, act(answer(true))),
        button(stage, words.ignore, { "aria-label": words.ignoreLabel(person.name) }, act(answer(false))),
        more,
      ];
    case "oneself":
      return [button(stage, "Open to", {}, null), button(stage, "Add section", {}, null)];
  }
}

/** LinkedIn's own banner is a class, not a picture. */
function background({ make }: Stage, { dress }: PersonCard): HTMLElement {
  return dress.banner
    ? make("div", { class: "profile-background-image" }, banner(make))
    : make("div", { class: "profile-background-image profile-background-image--default" });
}

/** One's own can be pressed to change it. */
function portrait({ make }: Stage, { dress, standing }: PersonCard): HTMLElement {
  const image = dress.photo ? photo(make) : make("img", { class: "ghost-person", alt: "" });
  return standing === "oneself"
    ? make(
        "div",
        { class: "profile-photo-edit" },
        make("button", { type: "button", "aria-label": "Edit photo" }, image),
      )
    : make("div", { class: "pv-top-card__photo-wrapper" }, image);
}

function topCard(stage: Stage, person: PersonCard, rowBox: Node): HTMLElement {
  const { make, words } = stage;
  const path = profilePath(person.slug);
  const degree = words.degree[person.degree];
  const badge = make(
    "span",
    { class: "pv-top-card__distance-badge" },
    make("span", { class: "dist-value", "aria-hidden": "true" }, degree),
    make("span", { class: "visually-hidden" }, `${degree} degree connection`),
  );
  const edit = make("a", { href: `${path}edit/intro/`, "aria-label": "Edit intro" }, "✎");
  const self = person.standing === "oneself";
  return make(
    "section",
    { class: "artdeco-card pv-top-card", "data-member-id": person.memberId },
    background(stage, person),
    portrait(stage, person),
    ...(self ? [edit] : []),
    make("h1", { class: "text-heading-xlarge" }, person.name),
    ...(self ? [] : [badge]),
    make("div", { class: "text-body-medium break-words" }, person.headline),
    make("span", { class: "text-body-small inline t-black--light break-words" }, person.location),
    make("a", { href: `${path}overlay/contact-info/` }, words.contact),
    make("span", { class: "t-bold" }, `500+ ${words.connections}`),
    rowBox,
  );
}

/** Strangers beside the profile, each with a Connect or Pending of their own. */
function strangers(stage: Stage, people: readonly PersonCard[], live: boolean): HTMLElement {
  const { make, words } = stage;
  const one = (person: PersonCard) => {
    const slot = make("div", {});
    const pending = () => slot.replaceChildren(pendingButton(stage, person, null));
    if (person.standing === "pending") pending();
    else {
      const act = live ? () => void invite(stage, person, "grow", pending) : null;
      slot.append(connectButton(stage, person, act));
    }
    const link = make("a", { href: profilePath(person.slug) }, ...twice(stage, person.name, person.name));
    const degree = make("span", { class: "dist-value" }, words.degree[person.degree]);
    return make("li", {}, link, degree, make("div", {}, person.headline), slot);
  };
  return make(
    "section",
    { class: "artdeco-card pv-browsemap-section" },
    make("h2", {}, words.suggestions),
    make("ul", {}, ...people.map(one)),
  );
}

/**
 * A profile as until early 2026, no less late: name and texts first, then the row, which does
 * nothing until it comes a second time with handlers.
 */
export function renderProfile(stage: Stage, model: ProfileModel): void {
  const { make, root } = stage;
  const { person, suggestions, pace } = model;
  const { main, aside } = shell(stage);
  const card: Card = { standing: person.standing, live: false, nextId: 50 };
  const rowBox = make("div", { class: "pvs-profile-actions" });
  const sticky = make("div", { class: "pvs-sticky-header-profile-actions" });

  function draw(): void {
    rowBox.replaceChildren(...row(stage, person, card, changed));
    if (!person.traits.stickyDuplicate || card.standing === "oneself") return;
    sticky.replaceChildren(make("span", {}, person.name), ...row(stage, person, card, changed));
  }
  function changed(to: Standing): void {
    card.standing = to;
    draw();
  }

  stage.later(pace.nameAt, () => {
    main.replaceChildren(topCard(stage, person, rowBox), ...sectionCards(stage, person));
  });
  stage.later(pace.rowAt, () => {
    draw();
    root.prepend(sticky);
    aside.replaceChildren(strangers(stage, suggestions, false));
  });
  stage.later(pace.hydrateAt, () => {
    card.live = true;
    draw();
    aside.replaceChildren(strangers(stage, suggestions, true));
  });
}
