import type { PageModel, PersonCard, Standing } from "../../site/models.ts";
import { invite } from "../invite.ts";
import { hashed } from "../make.ts";
import { banner, photo } from "../pictures.ts";
import type { Stage } from "../stage.ts";
import { stayAsIs } from "../withdraw.ts";
import { connectControl, followControl, messageControl, pendingControl, rowButton } from "./controls.ts";
import { openMenu } from "./menu.ts";
import { sectionCards } from "./sections.ts";
import { column, picture, profilePath, shell, skeleton } from "./shell.ts";
import { suggestionCards } from "./suggestions.ts";
import { askToWithdraw } from "./withdraw.ts";

type ProfileModel = Extract<PageModel, { readonly page: "profile" }>;

/** What the controls of one profile share while it is open. */
interface Card {
  standing: Standing;
  live: boolean;
  closeMenu: (() => void) | null;
}

/** The nodes of a person's row in the state it is in, for the card and for the sticky header alike. */
function row(stage: Stage, person: PersonCard, card: Card, changed: (to: Standing) => void): readonly Node[] {
  const { words, make } = stage;
  const act = (work: () => void) => (card.live ? work : null);
  const connect = () => void invite(stage, person, "profile", () => changed("pending"));
  const more = rowButton(
    stage,
    words.more,
    { "aria-expanded": "false" },
    act(() => {
      const open = more.getAttribute("aria-expanded") === "true";
      card.closeMenu?.();
      card.closeMenu = null;
      if (open) return;
      stage.later(stage.model.pace.menuAfter, () => {
        card.closeMenu?.();
        card.closeMenu = openMenu(stage, person, card.standing, more, connect);
      });
    }),
  );
  const again = () => stage.go(profilePath(person.slug));
  const hiddenMore = make("button", { "aria-label": words.more, style: "display:none" });
  const message = messageControl(stage, person, "NON_SELF_PROFILE_VIEW");
  const answer = (accepted: boolean) => () => {
    void stage.backend.answerInvitation(person.slug, accepted).then(again, stayAsIs);
  };
  switch (card.standing) {
    case "on-card":
      return [connectControl(stage, person, "custom-invite", act(connect)), message, more, hiddenMore];
    case "in-more":
      return [message, followControl(stage, person), more, hiddenMore];
    case "pending": {
      const withdraw = () => askToWithdraw(stage, person, again);
      return [message, pendingControl(stage, person, act(withdraw)), more, hiddenMore];
    }
    case "connected":
      return [message, more, hiddenMore];
    case "follow-only":
      return [followControl(stage, person), message, more, hiddenMore];
    case "incoming":
      return [
        rowButton(stage, words.accept, { "aria-label": words.acceptLabel(person.name) }, act(answer(true))),
        rowButton(stage, words.ignore, { "aria-label": words.ignoreLabel(person.name) }, act(answer(false))),
        more,
      ];
    case "oneself":
      return [rowButton(stage, "Open to", {}, null), rowButton(stage, "Add section", {}, null)];
  }
}

/** What the visible degree and its hidden twin say. */
function degree(stage: Stage, person: PersonCard): readonly Node[] {
  const { make, words } = stage;
  if (person.standing === "oneself") return [];
  const twin = person.traits.hiddenFirstTwin
    ? [make("p", { style: "display:none" }, `· ${words.degree["1st"]}`)]
    : [];
  return [...twin, make("p", { class: hashed("quiet") }, `· ${words.degree[person.degree]}`)];
}

function topCard(stage: Stage, person: PersonCard, rowBox: Node): HTMLElement {
  const { make, words } = stage;
  const { traits } = person;
  const key = `com.linkedin.sdui.profile.card.ref${person.profileId}Topcard`;
  const path = profilePath(person.slug);
  const self = person.standing === "oneself";
  const counts = traits.countInOneParagraph ? [`500+ ${words.connections}`] : ["500+", words.connections];
  const edit = make(
    "a",
    { href: `${path}edit/intro/`, "aria-label": "Edit intro", class: hashed("edit") },
    "✎",
  );
  const portrait = picture(stage, person.name);
  portrait.setAttribute("componentkey", "topcard-logo-image-referencekey");
  if (person.dress.photo) portrait.prepend(photo(make));
  return make(
    "div",
    { id: key, componentkey: key, class: hashed("card") },
    make(
      "section",
      { class: hashed("topcard") },
      make("div", { class: hashed("banner") }, person.dress.banner ? banner(make) : null),
      portrait,
      ...(self ? [edit] : []),
      make(traits.nameHeading, { class: hashed("name") }, person.name),
      ...(traits.pronouns ? [make("p", { class: hashed("quiet") }, traits.pronouns)] : []),
      ...degree(stage, person),
      make("p", { class: hashed("headline") }, person.headline),
      make("p", {}, `${person.company} · ${person.school}`),
      make("p", { class: hashed("quiet") }, person.location),
      make("a", { href: `${path}overlay/contact-info/` }, words.contact),
      ...counts.map((text) => make("p", { class: hashed("count") }, text)),
      rowBox,
    ),
  );
}

/**
 * The profile in its usual haste: an empty `main`, then name and texts, then the row with links
 * that are nothing but links, then the same row anew with handlers.
 */
export function renderProfile(stage: Stage, model: ProfileModel): void {
  const { make } = stage;
  const { person, suggestions } = model;
  const { pace } = model;
  const { frame, main } = shell(stage);
  const card: Card = { standing: person.standing, live: false, closeMenu: null };
  const rowBox = make("div", { class: hashed("row") });
  const sticky = make("div", { class: hashed("sticky") });

  function draw(): void {
    rowBox.replaceChildren(...row(stage, person, card, changed));
    if (!person.traits.stickyDuplicate || card.standing === "oneself") return;
    sticky.replaceChildren(make("p", {}, person.name), ...row(stage, person, card, changed));
  }
  function changed(to: Standing): void {
    card.standing = to;
    card.closeMenu?.();
    draw();
  }

  main.append(skeleton(stage));
  stage.later(pace.nameAt, () => {
    main.replaceChildren(
      column(
        stage,
        "com.linkedin.sdui.flagshipnav.profile.Profile",
        topCard(stage, person, rowBox),
        ...sectionCards(stage, person),
      ),
    );
  });
  stage.later(pace.rowAt, () => {
    draw();
    frame.prepend(sticky);
    main.firstElementChild?.append(suggestionCards(stage, suggestions, card.live));
  });
  stage.later(pace.hydrateAt, () => {
    card.live = true;
    draw();
    main.firstElementChild?.lastElementChild?.replaceWith(suggestionCards(stage, suggestions, true));
  });
}
