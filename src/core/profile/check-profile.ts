import { judgeText, languageOf, type NoteLanguage } from "../advice/index.ts";
import { checkAbout, checkHeadline } from "./check-texts.ts";
import type { FoundPart, ProfileFact, ProfileFinding } from "./finding.ts";
import type { OwnProfile, Part } from "./own-profile.ts";

export type Checked = Omit<ProfileFinding, "part" | "readAt">;

/** A part of which nothing is judged but that it is there. */
function plainly<T>(part: Part<T>, seen: (value: T) => ProfileFact = () => ({ kind: "seen" })): Checked {
  const common = { support: "practice", wordings: [] } as const;
  return part.kind === "seen"
    ? { ...common, state: "good", fact: seen(part.value) }
    : { ...common, state: part.kind, fact: { kind: part.kind } };
}

const SHOWN = 120;
const shortened = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()} …` : text;

/** The language the profile is written in, by all its texts together. */
export function languageOfProfile({ headline, about, experience }: OwnProfile): NoteLanguage {
  const texts = [
    headline.kind === "seen" ? headline.value : "",
    about.kind === "seen" ? about.value : "",
    ...(experience.kind === "seen" ? experience.value : []),
  ];
  return languageOf(texts.join(". "));
}

/**
 * The profile as an invitee sees it, part by part, in the order in which they meet it. Nothing is guessed: what was
 * not read is said to be unread, and texts in a language without lists are not judged. That LinkedIn itself says so
 * holds for the photo alone (its help on profile photos, read as others quote it); of invitations nobody has a figure.
 */
export function checkProfile(profile: OwnProfile): readonly ProfileFinding[] {
  const language = languageOfProfile(profile);
  const { contact } = profile;
  const checked: readonly (readonly [FoundPart, Checked])[] = [
    ["photo", { ...plainly(profile.photo), support: "LI" }],
    ["banner", plainly(profile.banner)],
    ["headline", checkHeadline(profile.headline, profile.name, (text) => judgeText(text, language))],
    ["about", checkAbout(profile.about, (text) => judgeText(text, language))],
    [
      "experience",
      plainly(profile.experience, (entries) => ({
        kind: "entries",
        count: entries.length,
        newest: shortened(entries[0] ?? ""),
      })),
    ],
    ["location", plainly(profile.location, (place) => ({ kind: "place", place }))],
    ["contact", { ...plainly(contact), state: contact.kind === "seen" ? "there" : contact.kind }],
  ];
  return checked.map(([part, found]) => ({ part, ...found, readAt: profile.older[part] ?? null }));
}
