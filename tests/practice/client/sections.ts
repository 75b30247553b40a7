import type { PersonCard } from "../site/models.ts";
import type { Stage } from "./stage.ts";

/** Ms from coming into sight until a section is filled. */
const FILLED_AFTER = 300;

/** The texts of a profile's sections that stand on it at all. */
export interface SectionTexts {
  /** Null: an empty one. Left out: no such section. */
  readonly about?: string | null;
  readonly experience?: PersonCard["dress"]["experience"];
  readonly education?: PersonCard["dress"]["education"];
}

export function sectionTexts({ dress, about, headline }: PersonCard): SectionTexts {
  const { aboutCard, experience, education } = dress;
  return {
    ...(aboutCard === "none" ? {} : { about: aboutCard === "empty" ? null : about || `${headline}.` }),
    ...(experience.length === 0 ? {} : { experience }),
    ...(education.length === 0 ? {} : { education }),
  };
}

/**
 * A section that is filled with the page, once it comes into sight, or never, as the site's layout says; until
 * then it stands there as an empty box.
 */
export function filledWhenDue(stage: Stage, section: HTMLElement, fill: () => readonly Node[]): HTMLElement {
  const { sections } = stage.model.layout;
  if (sections === "at-once") section.append(...fill());
  if (sections !== "when-seen") return section;
  section.style.minHeight = "500px";
  const view = stage.doc.defaultView;
  if (view === null) return section;
  const observer = new view.IntersectionObserver((seen) => {
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    stage.later(FILLED_AFTER, () => section.append(...fill()));
  });
  observer.observe(section);
  stage.left.addEventListener("abort", () => observer.disconnect(), { once: true });
  return section;
}
