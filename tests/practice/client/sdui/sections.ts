import type { PersonCard } from "../../site/models.ts";
import { hashed } from "../make.ts";
import { filledWhenDue, sectionTexts } from "../sections.ts";
import type { Stage } from "../stage.ts";
import { profilePath } from "./shell.ts";

/** The cards below the top card, each named after the member. A pencil has the address of a new entry. */
export function sectionCards(stage: Stage, person: PersonCard): readonly HTMLElement[] {
  const { make, words } = stage;
  const self = person.standing === "oneself";
  const texts = sectionTexts(person);
  const card = (name: string, heading: string, form: string, body: () => readonly Node[]) => {
    const key = `com.linkedin.sdui.profile.card.ref${person.profileId}${name}`;
    const pencil = make("a", { href: `${profilePath(person.slug)}edit/forms/${form}/new/` }, "✎");
    return filledWhenDue(stage, make("div", { componentkey: key, class: hashed("card") }), () => [
      make("section", {}, make("h2", {}, heading), ...(self ? [pencil] : []), ...body()),
    ]);
  };
  const about = (text: string | null) => () =>
    text === null
      ? []
      : [
          make(
            "p",
            {},
            make(
              "span",
              { "data-testid": "expandable-text-box" },
              text,
              make("button", { type: "button" }, `… ${words.more}`),
            ),
          ),
          make("p", {}, "Top skills"),
          make("p", {}, "Listening • Planning"),
        ];
  const entries = (rows: readonly (readonly string[])[]) => () =>
    rows.map((lines, at) =>
      make(
        "div",
        { componentkey: `entity-collection-item--${at}` },
        ...lines.map((line) => make("p", {}, line)),
      ),
    );
  return [
    ...(texts.about === undefined ? [] : [card("About", words.about, "summary", about(texts.about))]),
    ...(texts.experience === undefined
      ? []
      : [card("ExperienceTopLevelSection", words.experience, "position", entries(texts.experience))]),
    ...(texts.education === undefined
      ? []
      : [card("EducationTopLevelSection", words.education, "education", entries(texts.education))]),
  ];
}
