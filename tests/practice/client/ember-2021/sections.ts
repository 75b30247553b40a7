import type { PersonCard } from "../../site/models.ts";
import { profilePath } from "../sdui/shell.ts";
import { filledWhenDue, sectionTexts } from "../sections.ts";
import type { Stage } from "../stage.ts";
import { twice } from "./shell.ts";

/** The sections below the card, each with an anchor that has its name. */
export function sectionCards(stage: Stage, person: PersonCard): readonly HTMLElement[] {
  const { make, words } = stage;
  const self = person.standing === "oneself";
  const texts = sectionTexts(person);
  const card = (anchor: string, heading: string, form: string, body: () => readonly Node[]) => {
    const edit = `https://www.linkedin.com${profilePath(person.slug)}add-edit/${form}/`;
    const section = make(
      "section",
      { class: "artdeco-card pv-profile-card", "data-view-name": "profile-card" },
      make("div", { id: anchor, class: "pv-profile-card__anchor" }),
    );
    return filledWhenDue(stage, section, () => [
      make("h2", { class: "pvs-header__title" }, ...twice(stage, heading, heading)),
      ...(self ? [make("a", { href: edit }, "✎")] : []),
      ...body(),
    ]);
  };
  const about = (text: string | null) => () =>
    text === null
      ? []
      : [
          make(
            "div",
            { class: "inline-show-more-text--is-collapsed" },
            ...twice(stage, text, text),
            make("button", { type: "button" }, `…${words.more}`),
          ),
          make(
            "ul",
            {},
            make("li", { "data-view-name": "profile-component-entity" }, "Top skills: Listening"),
          ),
        ];
  const entries = (rows: readonly (readonly string[])[]) => () => [
    make(
      "ul",
      {},
      ...rows.map((lines) =>
        make(
          "li",
          { class: "artdeco-list__item" },
          make(
            "div",
            { "data-view-name": "profile-component-entity" },
            ...lines.map((line) => make("div", {}, ...twice(stage, line, line))),
          ),
        ),
      ),
    ),
  ];
  return [
    ...(texts.about === undefined ? [] : [card("about", words.about, "SUMMARY", about(texts.about))]),
    ...(texts.experience === undefined
      ? []
      : [card("experience", words.experience, "POSITION", entries(texts.experience))]),
    ...(texts.education === undefined
      ? []
      : [card("education", words.education, "EDUCATION", entries(texts.education))]),
  ];
}
